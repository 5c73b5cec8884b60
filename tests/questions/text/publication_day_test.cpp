#include "questions/text/publication_day.h"

#include "questions/text/article_reader.h"
#include "questions/text/sentences.h"
#include "tests/catch.h"

TEST_CASE("the day of an article is stated, or told by its photographs and its opening") {
  const std::string caption =
      "A flat damaged in the city of Sampletown, December 2, 2025. REUTERS/Anna Berg\n\n";
  struct Row {
    std::string file, day;  // empty where nothing tells
  };
  const std::vector<Row> rows = {
      {"A week in Rome\n\nMonday, December 8, 2025\n\nThe mayor said so on Friday.\n\n" + caption,
       "2025-12-08"},
      {"The talks failed, the mayor of Sampletown said on Wednesday.\n\n" + caption, "2025-12-03"},
      {"The talks failed, the mayor of Sampletown said on Tuesday.\n\n" + caption, "2025-12-02"},
      {"The talks failed, the mayor of Sampletown said on Monday.\n\n" + caption, "2025-12-02"},
      {"The talks failed, the mayor of Sampletown said.\n\n" + caption, "2025-12-02"},
      {"The talks of 2 December 2025 failed, the mayor said on Wednesday.", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.file);
    const text::Article article = text::readArticle(row.file, "sample.txt");
    const auto day = text::publicationDay(article, text::splitSentences(article));
    CHECK((day ? text::iso(*day) : "") == row.day);
  }
}
