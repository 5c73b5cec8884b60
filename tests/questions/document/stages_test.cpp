#include "questions/document/stages.h"

#include "questions/document/statements.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

TEST_CASE("what holds of a stage of a game only is seen", "[language]") {
  struct Row {
    std::string body;  // the last sentence is asked about
    bool midGame;
  };
  const std::string score = "Norwood beat Ashby 75–64 on Monday. ";
  const std::vector<Row> rows = {
      {score + "At the end of the first half Norwood led. Anna Berg had 11 points.", true},
      {score +
           "Norwood led early in the second quarter. The coach yelled. Anna Berg had 11 points.",
       true},
      {score + "Anna Berg had 11 points.", false},
      {score + "Norwood led early in the third quarter. In the fourth quarter Anna Berg scored.",
       false},
      {score + "Norwood led in the first inning. Anna Berg stole third base to tie the game.",
       true},
      {score + "Norwood led in the first half. It ended with a row. Anna Berg had 11 points.",
       false},
      {score + "Norwood led in the first half. Anna Berg won the Player of the Match award.",
       false},
      {score + "Norwood led in the first half. Anna Berg joined Norwood in 2019.", false},
      {"Sales rose in the first half of the year. Anna Berg sold 11 houses.", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const AnalysedArticle made = analysedText(row.body);
    const questions::Statement last =
        questions::wholeSentence(made.document, made.document.sentences.size() - 1);
    CHECK(questions::isMidGame(last, made.document) == row.midGame);
  }
}
