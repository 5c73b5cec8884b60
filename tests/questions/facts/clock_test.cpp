// Sentences in, the times of the day that are asked for out; the trees are the shipped model's.
#include <algorithm>

#include "questions/lead.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"
#include "tests/questions/named_article.h"

using Strings = std::vector<std::string>;

TEST_CASE("at what time something happened is read behind \"at\"", "[language]") {
  struct Row {
    std::string body, time;
  };
  const std::vector<Row> rows = {
      {"The collision happened at about 2:35 am local time in the small city of Bergen.",
       "2:35 am local time"},
      {"The eruption of the volcano in Norway began at 3.52 p.m. on Sunday.", "3.52 p.m."},
      {"The long strike in Oslo began at 14:30 on Sunday.", "14:30"},
      {"The long strike in Oslo ended at around 5 PM on Sunday.", "5 PM"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(factsIn(analysedArticle(row.body).document, "clock") == Strings{row.time + " | "});
  }
}

TEST_CASE("no time is read that bounds, or at which nothing happened", "[language]") {
  for (const std::string body : {
           "The long strike in Oslo began shortly before 7 am on Sunday.",
           "The long strike in Oslo ended by 14:30 on Sunday.",
           "The harbour of Oslo opened between 9 and 10 a.m. on Sunday.",
           "Anna Berg spoke in Oslo at 14:30 on Sunday about the boats.",
           "The long strike in Oslo began after 14:30 on Sunday.",
           "The long race through Oslo began at 14:30 on Sunday.",
           "The parade for harbour workers in Oslo ended at 5 PM on Sunday.",
       }) {
    CAPTURE(body);
    CHECK(factsIn(analysedArticle(body).document, "clock").empty());
  }
}

TEST_CASE("times are offered in the form of the one asked for", "[language]") {
  struct Row {
    std::string body, stem;
    Strings options;
  };
  const std::vector<Row> rows = {
      {"The collision happened at about 2:35 am local time in the small city of Bergen.",
       "At about what time did the collision happen in the small city of Bergen?",
       {"1:30 am local time", "1:55 am local time", "2:10 am local time", "2:35 am local time",
        "3:00 am local time", "3:15 am local time", "3:40 am local time", "4:05 am local time",
        "1:05 am local time"}},
      {"The long strike began at 09:30 in the small town of Bergen.",
       "At what time did the long strike begin in the small town of Bergen?",
       {"07:30", "08:00", "08:30", "09:00", "09:30", "10:00", "10:30", "11:00", "11:30"}},
      {"The long strike ended at around 11 PM in the small town of Bergen.",
       "At around what time did the long strike end in the small town of Bergen?",
       {"8 PM", "9 PM", "10 PM", "11 PM"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const auto items = itemsIn(analysedArticle(row.body).document, "when");
    REQUIRE(items.size() == 1);
    CHECK(questions::withoutLead(items[0].stem) == row.stem);
    CHECK(items[0].options.size() == 4);
    for (const questions::Option& option : items[0].options) {
      CAPTURE(option.text);
      CHECK(std::find(row.options.begin(), row.options.end(), option.text) != row.options.end());
    }
  }
}
