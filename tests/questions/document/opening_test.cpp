#include "questions/document/opening.h"

#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

TEST_CASE("the first paragraphs tell the story, of one paragraph the first sentences",
          "[language]") {
  const std::string told = "Eleven boats were sold to a museum. ";
  struct Row {
    std::string body;
    std::size_t open;
  };
  const std::vector<Row> rows = {
      {told + "\n\n" + told + told + "\n\n" + told + "\n\n" + told, 4},
      {told + told + told + told + told + told + told + told, 6},
      {told, 1},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const AnalysedArticle made = analysedArticle(row.body);
    for (std::size_t i = 0; i < made.document.sentences.size(); ++i)
      CHECK(questions::opensStory(made.document, i) == (i < row.open));
  }
}
