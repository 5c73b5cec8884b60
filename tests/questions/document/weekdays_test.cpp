// Days of the week that the verb of their clause tells; the article is of 7 May 2024, a Tuesday.
#include "questions/document/weekdays.h"

#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

struct Row {
  const char* sentence;
  const char* day;
};

std::string dayIn(const std::string& sentence) {
  const AnalysedArticle made = analysedArticle(sentence);
  REQUIRE(made.document.dates.front().size() == 1);
  return made.document.dates.front().front().value;
}

}  // namespace

TEST_CASE("the verb tells which day of the week is meant", "[language]") {
  const std::vector<Row> rows = {
      {"On Friday, crowds in hats, scarves and face masks gathered around the harbour.",
       "2024-05-03"},
      {"The new clinic returned to normal operation on Sunday.", "2024-05-05"},
      {"Sweden's minister, Anna Berg, will meet with the mayor to discuss the harbour on Thursday.",
       "2024-05-09"},
      {"Speaking in Tarvik on Monday, the mayor attacked the plans to close the harbour.",
       "2024-05-06"},
      {"During his court appearance Thursday, Berg waived the reading of the charges.",
       "2024-05-02"},
      {"The harbour is safe, according to a note on Monday by Anna Berg.", "2024-05-06"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.sentence);
    CHECK(dayIn(row.sentence) == row.day);
  }
}

TEST_CASE("a day of the week that may be past or to come stays open", "[language]") {
  const std::vector<std::string> rows = {
      "The council agreed to open the harbour on Friday.",
      "The town had given the council until Thursday to open it.",
      "Berg may announce a meeting on Friday in Tarvik.",
      "The harbour opens to all boats every Friday.",
      "Berg lands in Tarvik on Friday.",
      "Berg said: \"On Friday, the town gathered around the harbour.\"",
      "The mayor could open the harbour on Friday.",
  };
  for (const std::string& row : rows) {
    CAPTURE(row);
    CHECK(dayIn(row) == "");
  }
}
