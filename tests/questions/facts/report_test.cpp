// Sentences below the headline "New harbour for Sampletown" in, reports out; the trees are the
// shipped model's.
#include "questions/lead.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"
#include "tests/questions/named_article.h"

namespace {

struct Row {
  std::string body;
  std::string report;  // what is said of the speaker; empty where nothing is made of it
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const AnalysedArticle made = analysedArticle(row.body);
    std::string report;
    for (const questions::Fact& fact :
         questions::findFacts(made.document, questions::findStatements(made.document).found))
      if (fact.kind == "report") report = questions::written(fact.statement.pieces);
    CHECK(report == row.report);
  }
}

}  // namespace

TEST_CASE("what somebody tells in words that are not quoted is read with who tells it",
          "[language]") {
  check({
      {"Anna Berg said Norway is building a new harbour for the ferries of Sweden.",
       "Anna Berg said that Norway is building a new harbour for the ferries of Sweden"},
      {"Norway is building a new harbour for the ferries of Sweden, according to Anna Berg.",
       "Anna Berg said that Norway is building a new harbour for the ferries of Sweden"},
      {"Anna Berg said the city of Bergen damaged the old harbour for the ferries of Sweden.",
       "Anna Berg said that the city of Bergen damaged the old harbour for the ferries of Sweden"},
      {"Anna Berg said the old harbour of Bergen will be damaged in the storms of the winter.",
       "Anna Berg said that the old harbour of Bergen will be damaged in the storms of the winter"},
      {"Mayor Anna Berg, 54, warned that Norway had lost hundreds of ferries in the storms of the "
       "winter.",
       "Anna Berg said that Norway had lost hundreds of ferries in the storms of the winter"},
  });
}

TEST_CASE("no report is made where it is open who said what", "[language]") {
  check({
      {"A lawyer for Anna Berg said Norway is building a new harbour for the ferries of Sweden.",
       ""},
      {"Anna Berg and Tom Lind said Norway is building a new harbour for the ferries of Sweden.",
       ""},
      {"Acme said Norway is building a new harbour for the ferries of Sweden.", ""},
      {"Anna Berg denied that Norway is building a new harbour for the ferries of Sweden.", ""},
      {"Anna Berg said it is building a new harbour for the ferries of Sweden.", ""},
      {"Anna Berg said she is building a new harbour for the ferries of Sweden.", ""},
      {"Anna Berg said Berg's firm is building a new harbour for the ferries of Sweden.", ""},
      {"Anna Berg, a tourist, said Norway is building a new harbour for the ferries of Sweden.",
       ""},
      {"Anna Berg said Norway is building a harbour.", ""},
      {"Anna Berg said the old harbour of Bergen was damaged in the storms of the winter.", ""},
      {"Anna Berg said the first ferries of Sweden arrived in the harbour of Bergen in May.", ""},
      {"Anna Berg said the old ferries of Sweden had been found in the harbour of Bergen.", ""},
      {"Anna Berg said the first ferries of Sweden are expected in the harbour of Bergen.", ""},
      {"Anna Berg said Norway is building “a new harbour” for the ferries of Sweden.", ""},
      {"Anna Berg said Norway is building a new harbour for the ferries of Sweden because of "
       "promises Acme made to the people.",
       ""},
  });
}

TEST_CASE("who said it is asked where two others are heard who have not said so", "[language]") {
  const std::string said =
      "Anna Berg said Norway is building a new harbour for the ferries of Sweden.";
  struct Others {
    std::string rest;
    std::size_t stems;
  };
  const std::vector<Others> rows = {
      {" Tom Lind said that the boat was old. Ida Moe said that the house was dear.", 1},
      {" Tom Lind said that the boat was old. Ida Moe sold the house.", 0},
      // Who is only told of it asks, and does not answer.
      {" Tom Lind told the reporter Ida Moe that the boat was old. “It was dear,” Lind told Ida "
       "Moe.",
       0},
      {" Tom Lind said that the boat was old. Ida Moe said that for the ferries of Sweden a new "
       "harbour was built.",
       0},
  };
  for (const Others& row : rows) {
    CAPTURE(row.rest);
    const AnalysedArticle made = analysedArticle(said + row.rest);
    std::size_t stems = 0;
    for (const questions::Item& item : itemsIn(made.document, "who_said"))
      if (questions::withoutLead(item.stem) ==
          "Who said that Norway is building a new harbour for the ferries of Sweden?")
        ++stems;
    CHECK(stems == row.stems);
  }
}
