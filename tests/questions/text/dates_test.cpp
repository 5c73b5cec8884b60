// Rows: a sentence of an article of Wednesday 3 December 2025, and its dates as "expression =
// value", written by hand. "?" stands for unresolved, "~" before the value for relative.
#include "questions/text/dates.h"

#include <string>

#include "questions/text/tokens.h"
#include "tests/catch.h"

namespace {

std::string described(std::string_view text, const text::Date& date) {
  static constexpr const char* kGranularities[] = {"day",     "week", "month",  "season",
                                                   "quarter", "year", "decade", "century"};
  std::string result(text::slice(text, date.range));
  result += std::string(" = ") + kGranularities[static_cast<int>(date.granularity)] + " ";
  if (date.relative) result += "~";
  result += date.value.empty() ? "?" : date.value;
  if (!date.until.empty()) result += ".." + date.until;
  if (date.fiscal) result += " fiscal";
  return result;
}

std::string found(std::string_view text, std::string_view published = "2025-12-03") {
  const text::Sentence sentence{{0, text.size()}, 0, text::tokenize(text, {0, text.size()})};
  std::string result;
  for (const text::Date& date : text::findDates(text, sentence, text::parseDay(published)))
    result += (result.empty() ? "" : "; ") + described(text, date);
  return result;
}

struct Row {
  std::string_view text;
  std::string_view dates;
};

}  // namespace

TEST_CASE("weekends and nights are of two days", "[dates]") {
  const Row rows[] = {
      // Of a Wednesday.
      {"He was a guest in Rome this weekend.", "this weekend = day ~2025-11-29..2025-11-30"},
      {"She will speak in Rome this weekend.", "this weekend = day ~2025-12-06..2025-12-07"},
      {"The fair opened last weekend.", "last weekend = day ~2025-11-29..2025-11-30"},
      {"The fair opened over the weekend.", "the weekend = day ~2025-11-29..2025-11-30"},
      {"The fair opens next weekend.", "next weekend = day ~2025-12-13..2025-12-14"},
      {"The weekend is short.", ""},
      {"He bought a weekend house.", ""},
      {"Two people died overnight.", "overnight = day ~2025-12-02..2025-12-03"},
      {"Overnight, two people died.", "Overnight = day ~2025-12-02..2025-12-03"},
      {"He took an overnight train.", ""},
      {"She was an overnight success.", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(found(row.text) == row.dates);
  }
  CHECK(found("He was a guest this weekend.", "2025-12-06") ==
        "this weekend = day ~2025-12-06..2025-12-07");
  CHECK(found("He was a guest last weekend.", "2025-12-07") ==
        "last weekend = day ~2025-11-29..2025-11-30");
}

TEST_CASE("days, months and years as they are written", "[dates]") {
  const Row rows[] = {
      {"On 3 December 2025 he left.", "3 December 2025 = day 2025-12-03"},
      {"On December 3, 2025, he left.", "December 3, 2025 = day 2025-12-03"},
      {"On Dec. 3, 2025 he left.", "Dec. 3, 2025 = day 2025-12-03"},
      {"on the 3rd of December 2025", "3rd of December 2025 = day 2025-12-03"},
      {"on December 3rd, 2025", "December 3rd, 2025 = day 2025-12-03"},
      {"on Wednesday, December 3, 2025", "Wednesday, December 3, 2025 = day 2025-12-03"},
      {"on 2025-12-03", "2025-12-03 = day 2025-12-03"},
      {"from 12–14 May 2024", "12–14 May 2024 = day 2024-05-12..2024-05-14"},
      {"May 12 to 14, 2024", "May 12 to 14, 2024 = day 2024-05-12..2024-05-14"},
      {"on 25/12/2024 or 05/05/2024", "25/12/2024 = day 2024-12-25; 05/05/2024 = day 2024-05-05"},
      {"on 03/12/2025", "03/12/2025 = day ?"},
      {"in December 2024", "December 2024 = month 2024-12"},
      {"in mid-August 2024", "mid-August 2024 = month 2024-08"},
      {"in 2014", "2014 = year 2014"},
      {"In late 2024 it ended.", "late 2024 = year 2024"},
      {"the 2012 election", "2012 = year 2012"},
      {"before the 2014 protests", "2014 = year 2014"},
      {"in 2014 and 2015", "2014 = year 2014; 2015 = year 2015"},
      {"the war (1853)", "1853 = year 1853"},
      {"since mid-2014", "mid-2014 = year 2014"},
      {"the war of 1914–1918", "1914–1918 = year 1914..1918"},
      {"from 2001 to 2005", "2001 to 2005 = year 2001..2005"},
      {"between 2001 and 2005", "2001 and 2005 = year 2001..2005"},
      {"1939-45", "1939-45 = year 1939..1945"},
      {"in 44 BC and AD 79", "44 BC = year -0043; AD 79 = year 0079"},
  };
  for (const Row& row : rows) CHECK(found(row.text) == row.dates);
}

TEST_CASE("quarters, seasons, decades and centuries", "[dates]") {
  const Row rows[] = {
      {"in the third quarter of 2024", "third quarter of 2024 = quarter 2024-Q3"},
      {"in Q3 2024", "Q3 2024 = quarter 2024-Q3"},
      {"in the first quarter of this year", "first quarter of this year = quarter ~2025-Q1"},
      {"in the third quarter", "third quarter = quarter ~?"},
      {"in the summer of 2024", "summer of 2024 = season 2024-22"},
      {"in fiscal year 2024", "fiscal year 2024 = year 2024 fiscal"},
      {"in FY2024", "FY2024 = year 2024 fiscal"},
      {"the financial year 2023-24", "financial year 2023-24 = year 2023..2024 fiscal"},
      {"in the 1990s", "1990s = decade 199X"},
      {"in the late 1990s", "late 1990s = decade 199X"},
      {"in the mid-1980s", "mid-1980s = decade 198X"},
      {"the '90s", "'90s = decade 199X"},
      {"in the 1800s", "1800s = century 18XX"},
      {"in the 1900s", "1900s = decade ?"},
      {"in the 2000s", "2000s = decade 200X"},
      {"in the 19th century", "19th century = century 18XX"},
      {"a 19th-century house", "19th-century = century 18XX"},
      {"the twenty-first century", "twenty-first century = century 20XX"},
  };
  for (const Row& row : rows) CHECK(found(row.text) == row.dates);
}

TEST_CASE("relative dates count from the article's day", "[dates]") {
  const Row rows[] = {
      {"He left yesterday.", "yesterday = day ~2025-12-02"},
      {"He left early today.", "early today = day ~2025-12-03"},
      {"He left last night.", "last night = day ~2025-12-02"},
      {"The talks ended late Tuesday.", "late Tuesday = day ~2025-12-02"},
      {"The talks ended on Monday night.", "Monday night = day ~2025-12-01"},
      {"On Monday, he said it would rain.", "Monday = day ~2025-12-01"},
      {"He said on Wednesday that it rained.", "Wednesday = day ~2025-12-03"},
      {"Lee flew to Rome on Monday.", "Monday = day ~2025-12-01"},
      {"On Monday, as hopes of rain faded, he left.", "Monday = day ~2025-12-01"},
      {"On Monday, as he hopes to win, he will speak.", "Monday = day ~?"},
      {"He was sentenced to six years on Monday.", "Monday = day ~2025-12-01"},
      {"According to a study published on Monday, it rained.", "Monday = day ~2025-12-01"},
      {"A guest thought to be from Syria closed the shop on Tuesday.", "Tuesday = day ~2025-12-02"},
      {"She is one of the winners drawn Tuesday.", "Tuesday = day ~2025-12-02"},
      {"The numbers are to be drawn Tuesday.", "Tuesday = day ~2025-12-09"},
      {"The old House on Monday passed a law.", "Monday = day ~2025-12-01"},
      {"The old House on Monday votes on it.", "Monday = day ~?"},
      {"The old House on Monday, which passed a law, slept.", "Monday = day ~?"},
      {"He said on Thursday that it rained.", "Thursday = day ~2025-11-27"},
      {"He will speak on Friday.", "Friday = day ~2025-12-05"},
      {"He said he will speak on Friday.", "Friday = day ~2025-12-05"},
      {"The vote will be held on Friday.", "Friday = day ~2025-12-05"},
      {"They will be asked to vote on Friday.", "Friday = day ~2025-12-05"},
      {"They were asked to vote on Friday.", "Friday = day ~?"},
      {"Officials said talks resume on Friday.", "Friday = day ~?"},
      {"May, who left on Monday, won.", "Monday = day ~2025-12-01"},
      {"the December 2 talks", "December 2 = day ~2025-12-02"},
      {"The talks begin on Friday.", "Friday = day ~?"},
      {"He is expected on Friday.", "Friday = day ~2025-12-05"},
      {"He was expected on Friday.", "Friday = day ~?"},
      {"Shops will stay shut until at least Monday.", "Monday = day ~2025-12-08"},
      {"Shops stayed shut until at least Monday.", "Monday = day ~?"},
      {"A big wet storm on Sunday flooded Rome.", "Sunday = day ~2025-11-30"},
      {"A big wet storm on Sunday can flood Rome.", "Sunday = day ~?"},
      {"On Friday, later than planned, he will speak.", "Friday = day ~2025-12-05"},
      {"On Friday, as planned, he will speak.", "Friday = day ~?"},
      {"Talks on Friday", "Friday = day ~?"},
      {"He left last Friday.", "last Friday = day ~2025-11-28"},
      {"He left last Monday.", "last Monday = day ~?"},
      {"He leaves next Monday.", "next Monday = day ~2025-12-08"},
      {"He leaves next Friday.", "next Friday = day ~?"},
      {"He leaves this Friday.", "this Friday = day ~2025-12-05"},
      {"It fell last month.", "last month = month ~2025-11"},
      {"It fell last November.", "last November = month ~2025-11"},
      {"It fell last December.", "last December = month ~2024-12"},
      {"It fell last May 3 by ten points.", "May 3 = day ~2025-05-03"},
      {"It was the last November of the war.", ""},
      {"It fell earlier this year.", "earlier this year = year ~2025"},
      {"It fell late last year.", "late last year = year ~2024"},
      {"It fell last week.", "last week = week ~2025-W48"},
      {"It grew over the last year.", "last year = year ~?"},
      {"It grew the following day.", "following day = day ~?"},
      {"He left two days ago.", "two days ago = day ~2025-12-01"},
      {"He left a year ago.", "a year ago = year ~2024"},
      {"He left three months ago.", "three months ago = month ~2025-09"},
      {"He left four years ago.", "four years ago = year ~2021"},
      {"He left 60 years ago.", "60 years ago = year ~?"},
      {"He left about 20 years ago.", "20 years ago = year ~?"},
      {"over the next two years", "next two years = year ~2025..2027"},
      {"over the past 10 days", "past 10 days = day ~2025-11-23..2025-12-03"},
      {"the last five months of her life", "last five months = month ~?"},
      {"On Friday, Mohamed and Ted are to travel.", "Friday = day ~2025-12-05"},
      {"On Friday, Mohamed and Ted were to travel.", "Friday = day ~?"},
      {"He resigned in November.", "November = month ~2025-11"},
      {"In May 12 people came.", "May = month ~2025-05"},
      {"He resigned in December.", "December = month ~?"},
      {"He will resign in January.", "January = month ~2026-01"},
      {"He resigned on November 12.", "November 12 = day ~2025-11-12"},
      {"He resigned on Dec. 24.", "Dec. 24 = day ~2024-12-24"},
      {"Norway beat Sweden 2-1 on Monday.", "Monday = day ~2025-12-01"},
      {"Norway hopes to beat Sweden on Monday.", "Monday = day ~?"},
      {"It runs through March 11 this year.", "March 11 this year = day ~2025-03-11"},
      {"It was sold in June last year.", "June last year = month ~2024-06"},
      {"It was sold in June of last year.", "June of last year = month ~2024-06"},
      {"It was sold in June of that year.", "June = month ~?"},
      {"It was sold in June the previous year.", "June = month ~?; previous year = year ~?"},
      {"It was sold in June a year earlier.", "June = month ~?"},
      {"It opens on 2 May next year.", "2 May next year = day ~2026-05-02"},
      {"In May last year's boats sank.", "May = month ~2025-05; last year = year ~2024"},
      {"\"It sank in June last year,\" he said.", "June = month ~?; last year = year ~?"},
      {"The vote is to be held on May 20.", "May 20 = day ~2026-05-20"},
      {"The vote was to be held on May 20.", "May 20 = day ~?"},
      {"The 2 December talks", "2 December = day ~2025-12-02"},
      {"The 2 July talks", "2 July = day ~?"},
      {"In 1963, on November 22, he was shot.", "1963 = year 1963; November 22 = day ~?"},
      {"\"We left yesterday,\" he said on Tuesday.",
       "yesterday = day ~?; Tuesday = day ~2025-12-02"},
  };
  for (const Row& row : rows) CHECK(found(row.text) == row.dates);
}

TEST_CASE("without the article's day, relative dates stay unresolved", "[dates]") {
  CHECK(found("He left yesterday.", "") == "yesterday = day ~?");
  CHECK(found("He said on Tuesday.", "") == "Tuesday = day ~?");
  CHECK(found("in December 2024", "") == "December 2024 = month 2024-12");
}

TEST_CASE("what is not a date", "[dates]") {
  const std::string_view rows[] = {
      "It may rain, and they march.",
      "May said so.",
      "A survey of 1709 schoolchildren",
      "It cost 2,000 dollars.",
      "about 2000 people came",
      "He scored 1999 points.",
      "the second man and a third try",
      "He fell.",
      "two days of talks",
      "ten years in prison",
      "12 to 14 people",
      "the Sunday Times and Black Friday",
      "call 555-1234",
      "Q3 was hard.",
      "a day later",
      "March on!",
      "",
  };
  for (std::string_view row : rows) CHECK(found(row) == "");
}
