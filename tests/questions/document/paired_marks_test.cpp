// Sentences of quotations that run on: the mark that is put in.
#include "questions/document/paired_marks.h"

#include <algorithm>

#include "questions/document/statements.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

bool tells(const std::string& body, const std::string& wanted) {
  const AnalysedArticle made = analysedArticle(body);
  const questions::Statements statements = questions::findStatements(made.document);
  return std::any_of(
      statements.found.begin(), statements.found.end(),
      [&](const questions::Statement& told) { return written(told.pieces) == wanted; });
}

struct Row {
  std::string body;
  std::string told;
};

}  // namespace

TEST_CASE("a quotation ends with the sentence that tells its speaker", "[language]") {
  const std::vector<Row> rows = {
      {"Anna Berg, the mayor of Tarvik, said: \"Norway needs a new harbour. It is time.\"",
       "Anna Berg, the mayor of Tarvik, said: \"Norway needs a new harbour.\""},
      {"Anna Berg, the mayor of Tarvik, said: “Norway needs a new harbour. It is time.”",
       "Anna Berg, the mayor of Tarvik, said: “Norway needs a new harbour.”"},
      {"“It is time. Norway needs a new harbour,” Anna Berg told the Gazette.",
       "“Norway needs a new harbour,” Anna Berg told the Gazette"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(tells(row.body, row.told));
  }
}

TEST_CASE("no mark is put where words are left out or nobody speaks", "[language]") {
  const std::vector<Row> rows = {
      {"Anna Berg, the mayor of Tarvik, said: \"Norway needs a new harbour... It is time.\"",
       "Anna Berg, the mayor of Tarvik, said: \"Norway needs a new harbour...\""},
      {"\"Norway needs a new harbour. It is time,\" Anna Berg said.",
       "\"Norway needs a new harbour.\""},
      {"• \"Norway promises a new harbour. It is time,\" Anna Berg said.",
       "• \"Norway promises a new harbour.\""},
      {"Anna Berg said \"no\" to Norway: \"It needs a new harbour. It is time.\"",
       "Anna Berg said \"no\" to Norway: \"It needs a new harbour.\""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK_FALSE(tells(row.body, row.told));
  }
}
