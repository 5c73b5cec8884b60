#include "game/rules/day.h"

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
