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

TEST_CASE("what fills the minutes of a match is told from what it comes to", "[language]") {
  struct Row {
    std::string body;  // the last sentence is asked about
    bool play;
  };
  const std::string match = "Norway beat Sweden 2-1 in Oslo. ";
  const std::string report =
      "The referee gave a penalty in the first half of the cup match, and the striker scored. The "
      "coach was pleased. ";
  const std::string plant = "A fire broke out in a plant near Oslo on Monday. ";
  const std::vector<Row> rows = {
      {match + "Anna Berg missed a chance in the 14th minute.", true},
      {match + "Sweden made 434 passes.", true},
      {match + "Two cards were shown to Norway's players.", true},
      {match + "Anna Berg replaced Eva Holm after the break.", true},
      {report + "Anna Berg made a sloppy pass in the 81st minute.", true},
      {match + "Anna Berg scored a pair with 1:41 left in the half.", true},
      {plant + "Anna Berg sold a pair with 1:41 left in the half.", false},
      {match + "Anna Berg scored in the 14th minute.", false},
      {match + "Sweden won the title with 90 passes.", false},
      {match + "Anna Berg has played for Norway since 2010.", false},
      {match + "Anna Berg left Norway in 2010.", false},
      {report + "Lund signed Anna Berg in 2015.", false},
      {plant + "It was put out after 40 minutes.", false},
      {plant + "Two people were saved by firefighters.", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const AnalysedArticle made = analysedText(row.body);
    const questions::Statement last =
        questions::wholeSentence(made.document, made.document.sentences.size() - 1);
    CHECK(questions::isPlayByPlay(last, made.document) == row.play);
  }
}
