#include "questions/text/calendar.h"

#include "tests/catch.h"

TEST_CASE("ISO days are read and written", "[calendar]") {
  for (std::string_view day : {"2025-12-03", "2024-02-29", "0001-01-01", "9999-12-31"}) {
    REQUIRE(text::parseDay(day));
    CHECK(text::iso(*text::parseDay(day)) == day);
  }
  CHECK(text::parseDay("2025-12-03T10:00:00Z") == text::parseDay("2025-12-03"));
  for (std::string_view day : {"", "2025-12", "2025-02-29", "2025-13-01", "2025-00-10", "2025-1-1",
                               "20251203", "2025-12-032", "abcd-ef-gh", "2025/12/03"})
    CHECK(!text::parseDay(day));
}

TEST_CASE("weeks and weekdays follow ISO 8601", "[calendar]") {
  struct Row {
    std::string_view day;
    unsigned weekday;
    std::string_view week;
  };
  const Row rows[] = {{"2025-12-03", 3, "2025-W49"}, {"2021-01-03", 7, "2020-W53"},
                      {"2021-01-04", 1, "2021-W01"}, {"2024-12-30", 1, "2025-W01"},
                      {"2000-01-01", 6, "1999-W52"}, {"1900-03-01", 4, "1900-W09"}};
  for (const Row& row : rows) {
    const text::CivilDay day = *text::parseDay(row.day);
    CHECK(text::weekdayOf(day) == row.weekday);
    CHECK(text::isoWeek(day) == row.week);
  }
}

TEST_CASE("months and weekdays have their names and abbreviations", "[calendar]") {
  for (unsigned month = 1; month <= 12; ++month)
    CHECK(text::monthNumber(text::monthName(month)) == month);
  for (unsigned day = 1; day <= 7; ++day) {
    CHECK(text::weekdayNumber(text::weekdayName(day)) == day);
    CHECK(text::weekdayNumber(std::string(text::weekdayName(day)) + ".") == day);
  }
  CHECK(text::monthNumber("Sept.") == 9);
  CHECK(text::monthNumber("DECEMBER") == 12);
  CHECK(text::monthNumber("dec") == 12);
  CHECK(text::weekdayNumber("Thurs.") == 4);
  for (std::string_view word : {"may", "march", "mar", "", ".", "Decem", "Monday", "Octobers"})
    CHECK(text::monthNumber(word) == 0);
  for (std::string_view word : {"sun", "Sun", "Wed", "", "May", "Mondays"})
    CHECK(text::weekdayNumber(word) == 0);
}
