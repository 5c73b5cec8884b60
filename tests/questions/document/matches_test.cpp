#include "questions/document/matches.h"

#include "questions/document/statements.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

TEST_CASE("a goal is told with the match in which it fell, or not at all", "[language]") {
  struct Row {
    std::string body;    // the last sentence is asked about
    std::string told;    // what is added; empty if nothing is
    bool lacks = false;  // whether even so the match is not named
  };
  const std::string one = "Norway beat Sweden 2-1 in Oslo. ";
  const std::string two = one + "Denmark beat Iceland 3-0 in Lund. ";
  const std::vector<Row> rows = {
      {one + "Anna Berg scored for Norway in the first half.", " against Sweden"},
      {one + "Anna Berg scored twice in the first half.",
       " in the match between Norway and Sweden"},
      {two + "Anna Berg scored twice in the first half.", "", true},
      {two + "Anna Berg scored for Norway in the first half.", "", true},
      {two + "Anna Berg scored for Norway against Sweden in the first half.", ""},
      {two + "Anna Berg left Norway in 2019.", ""},
      {two + "Anna Berg scored 40 goals for Iceland last season.", ""},
      {"Anna Berg scored a success with two shops in Rome.", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const AnalysedArticle made = analysedText(row.body);
    questions::Statement last =
        questions::wholeSentence(made.document, made.document.sentences.size() - 1);
    const std::string before = questions::written(last.pieces);
    questions::nameMatch(last, made.document);
    CHECK(questions::written(last.pieces) == before + row.told);
    CHECK(questions::lacksMatch(last, made.document) == row.lacks);
  }
}
