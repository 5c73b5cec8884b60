// The day of the week in an article of no known day.
#include "questions/document/undated.h"

#include <algorithm>

#include "questions/document/statements.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

bool tells(const AnalysedArticle& article, const std::string& wanted) {
  const questions::Statements statements = questions::findStatements(article.document);
  return std::any_of(
      statements.found.begin(), statements.found.end(),
      [&](const questions::Statement& told) { return written(told.pieces) == wanted; });
}

struct Row {
  std::string text;
  std::string told;
};

}  // namespace

TEST_CASE("the day of the week is left out where nobody can tell which it was", "[language]") {
  const std::vector<Row> rows = {
      {"Anna Berg signed a law on Wednesday that forbids horns in Norway.",
       "Anna Berg signed a law that forbids horns in Norway"},
      {"On Wednesday, Acme Motors closed two shops in Rome.",
       "Acme Motors closed two shops in Rome"},
      {"Acme Motors closed two shops in Rome late on Tuesday.",
       "Acme Motors closed two shops in Rome"},
      {"Earlier on Wednesday, Acme Motors said it would close two shops over the next two years.",
       "Acme Motors said it would close two shops over the next two years"},
      {"Acme Motors yesterday closed two shops in Rome.", "Acme Motors closed two shops in Rome"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(tells(analysedText(row.text), row.told));
  }
}

TEST_CASE("a day of the week that something depends on is not left out", "[language]") {
  const std::vector<Row> rows = {
      {"Acme Motors has closed two shops in Rome since Tuesday.",
       "Acme Motors has closed two shops in Rome"},
      {"Acme Motors will close two shops in Rome on Tuesday.",
       "Acme Motors will close two shops in Rome"},
      {"Acme Motors closed two shops in Rome last Tuesday.",
       "Acme Motors closed two shops in Rome"},
      {"Acme Motors closes two shops in Rome every Tuesday.",
       "Acme Motors closes two shops in Rome"},
      {"Acme Motors closed two shops on Tuesday and three shops on Friday in Rome.",
       "Acme Motors closed two shops and three shops in Rome"},
      {"Acme Motors did not close two shops in Rome on Tuesday.",
       "Acme Motors did not close two shops in Rome"},
      {"Acme Motors closed two shops before Tuesday in Rome.",
       "Acme Motors closed two shops in Rome"},
      {"Acme Motors closed two shops at the Tuesday market in Rome.",
       "Acme Motors closed two shops at the market in Rome"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK_FALSE(tells(analysedText(row.text), row.told));
  }
  CHECK(tells(analysedArticle("Acme Motors closed two shops in Rome on Monday."),
              "Acme Motors closed two shops in Rome on 6 May 2024"));
}
