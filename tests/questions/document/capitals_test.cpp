#include "questions/document/capitals.h"

#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

TEST_CASE("a first word keeps its capital inside a sentence only if it is a name or a title",
          "[language]") {
  struct Row {
    std::string body;
    bool keeps;
  };
  const std::vector<Row> rows = {
      {"Oslo has closed two bridges.", true},
      {"NATO has closed two bridges.", true},
      {"Prime Minister Anna Berg has closed two bridges.", true},
      {"Swedish workers have closed two bridges.", true},
      {"European workers have closed two bridges.", true},
      {"Former President Anna Berg has closed two bridges.", false},
      {"Golfer Anna Berg has closed two bridges.", false},
      {"Mother Goose has closed two bridges.", true},
      {"Heavy rain has closed two bridges.", false},
      {"Workers have closed two bridges.", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const AnalysedArticle made = analysedText(row.body);
    REQUIRE(made.document.trees[0]);
    CHECK(questions::keepsCapital(*made.document.trees[0], 0) == row.keeps);
  }
}

TEST_CASE("a club keeps the capital that the article gives it inside a sentence", "[language]") {
  const AnalysedArticle club =
      analysedText("Wanderers last won the cup in 1958. Anna Berg joined Wanderers in 2023.");
  CHECK(questions::keepsCapital(club.document, *club.document.trees[0], 0));
  const AnalysedArticle workers =
      analysedText("Workers last won a rise in 1958. Anna Berg asked workers to wait.");
  CHECK_FALSE(questions::keepsCapital(workers.document, *workers.document.trees[0], 0));
}

TEST_CASE("what the article writes with a small letter has no capital for opening a sentence",
          "[language]") {
  struct Row {
    std::string body;
    bool keeps;
  };
  const std::vector<Row> rows = {
      {"Lithium fuel has reached the harbour. Anna Berg sold the lithium to Oslo.", false},
      {"Oslo has closed two bridges. The bridges of Oslo were old.", true},
      {"May Holm has closed two bridges. Anna Berg may leave.", true},
      {"Orchard has closed two shops. Anna Berg of Orchard saw an orchard.", true},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const AnalysedArticle made = analysedText(row.body);
    CHECK(questions::keepsCapital(made.document, *made.document.trees[0], 0) == row.keeps);
  }
}
