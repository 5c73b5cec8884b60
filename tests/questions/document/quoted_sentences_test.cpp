// Sentences of somebody's words whose speaker another sentence tells.
#include "questions/document/quoted_sentences.h"

#include "questions/document/statements.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

// Of the last sentence of a text; empty if nothing is made of it.
std::string told(const std::string& body) {
  const AnalysedArticle made = analysedArticle(body);
  const auto found = questions::quotedSentence(made.document, made.document.sentences.size() - 1);
  return found ? written(found->pieces) : "";
}

struct Row {
  std::string body;
  std::string told;
};

}  // namespace

TEST_CASE("a sentence of a quotation is told behind its speaker", "[language]") {
  const std::vector<Row> rows = {
      {"“We came in May,” said Anna Berg, the mayor of Tarvik. “The harbour of Oslo was closed to "
       "all boats.”",
       "Anna Berg said, “The harbour of Oslo was closed to all boats.”"},
      {"\"We came in May,\" said Anna Berg, the mayor of Tarvik. \"The harbour of Oslo was closed "
       "to all boats.\"",
       "Anna Berg said, “The harbour of Oslo was closed to all boats.”"},
      {"Anna Berg, the mayor of Tarvik, said: “We came in May. The harbour of Oslo was closed to "
       "all boats.”",
       "Anna Berg said, “The harbour of Oslo was closed to all boats.”"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(told(row.body) == row.told);
  }
}

TEST_CASE("a sentence that leans on others, or has no sure speaker, is not", "[language]") {
  const std::vector<std::string> rows = {
      "“We came in May,” said Anna Berg, the mayor of Tarvik. “It was closed to all boats.”",
      "“We came in May,” said Anna Berg, the mayor of Tarvik. “But the harbour was closed to "
      "boats.”",
      "“We came in May,” said Anna Berg, the mayor of Tarvik. “Closed to all the boats of Norway.”",
      "“We came in May,” said Anna Berg, the mayor of Tarvik. “The harbour was closed.”",
      "“We came in May,” said Anna Berg, a shopper in Tarvik. “The harbour of Oslo was closed to "
      "all boats.”",
      "“We came in May,” a spokesman said. “The harbour of Oslo was closed to all boats.”",
      "“We came in May,” said Anna Berg, the mayor of Tarvik. The harbour of Oslo was closed to "
      "all boats.",
  };
  for (const std::string& row : rows) {
    CAPTURE(row);
    CHECK(told(row) == "");
  }
}
