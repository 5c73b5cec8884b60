#include "game/rules/day.h"

#include <stdlib.h>

#include "tests/catch.h"

using rules::dayOf;

TEST_CASE("days are read as they are written", "[rules]") {
  for (const char* iso : {"2025-12-03", "2024-02-29", "1999-12-31", "2026-01-01"}) {
    REQUIRE(dayOf(iso).has_value());
    CHECK(rules::isoDay(*dayOf(iso)) == iso);
  }
  CHECK(*dayOf("2024-03-01") - *dayOf("2024-02-28") == std::chrono::days(2));
  CHECK(rules::spelledDay(*dayOf("2025-12-03")) == "3 December 2025");
}

TEST_CASE("what is no day of the calendar is none", "[rules]") {
  for (const char* text : {"", "2025", "2025-12", "2025-13-01", "2025-02-29", "2025-00-10",
                           "2025-1-01", "2025/12/03", "2025-12-03T10", "-025-12-03", "20 5-12-03"})
    CHECK_FALSE(dayOf(text).has_value());
}

TEST_CASE("a day begins at midnight of the machine's time zone", "[rules]") {
  struct Row {
    std::string zone;  // as POSIX writes it: hours behind Greenwich
    std::time_t moment;
    std::string day;
  };
  const std::time_t noon = 1764763200;  // 2025-12-03 12:00 in Greenwich
  const std::time_t hour = 3600;
  const char* const before = getenv("TZ");
  const std::optional<std::string> zone =
      before ? std::optional<std::string>(before) : std::nullopt;
  for (const Row& row : std::vector<Row>{{"UTC0", noon, "2025-12-03"},
                                         {"UTC0", noon + 12 * hour, "2025-12-04"},
                                         {"JST-9", noon + 3 * hour - 1, "2025-12-03"},
                                         {"JST-9", noon + 3 * hour, "2025-12-04"},
                                         {"PST8", noon - 4 * hour - 1, "2025-12-02"},
                                         {"PST8", noon - 4 * hour, "2025-12-03"}}) {
    INFO(row.zone << " " << row.moment);
    setenv("TZ", row.zone.c_str(), 1);
    tzset();
    CHECK(rules::isoDay(rules::localDay(row.moment)) == row.day);
  }
  if (zone)
    setenv("TZ", zone->c_str(), 1);
  else
    unsetenv("TZ");
  tzset();
}
