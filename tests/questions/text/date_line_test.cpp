// Lines that are dates, and lines that only hold one.
#include "questions/text/date_line.h"

#include "tests/catch.h"

TEST_CASE("a line that is only a date names its day", "[reader]") {
  const std::pair<const char*, const char*> rows[] = {
      {"Wednesday, December 3, 2025", "2025-12-03"},
      {"3 December 2025", "2025-12-03"},
      {"Dec. 3, 2025", "2025-12-03"},
      {"Wed 3 Dec 2025 10.30 GMT", "2025-12-03"},
      {"Updated: December 3rd, 2025 at 10:30pm EST", "2025-12-03"},
      {"Updated: Dec 3, 2025, 4:12 p.m.", "2025-12-03"},
      {"By Anna Berg | March 3, 2025", "2025-03-03"},
      {"Mar 3, 2025 / 10:15 AM EST / CBS News", "2025-03-03"},
      {"Published March 3, 2025 | Updated March 4, 2025", "2025-03-03"},
      {"By Anna Berg, March 3, 2025", "2025-03-03"},
      {"Berlin, 3 March 2025", "2025-03-03"},
      {"The talks began, 3 March 2025", ""},
      {"The talks of the ministers | 3 March 2025", ""},
      {"3 December 2025, 10:30 a.m. local time", "2025-12-03"},
      {"December 3, 2025 10:21 AM GMT+1 Updated 5 hours ago", "2025-12-03"},
      {"2025-12-03", "2025-12-03"},
      {"2025-12-03T10:00:00.000Z", "2025-12-03"},
      {"2025-12-03T23:30:00+02:00", "2025-12-03"},
      {"19.07.2022 23:30", "2022-07-19"},
      {"19/07/2022", "2022-07-19"},
      {"07/19/2022", "2022-07-19"},
      {"May 7, 2015", "2015-05-07"},
      {"Thursday, May 7, 2015", "2015-05-07"},
      // not one day, or more than a date
      {"07/08/2022", ""},
      {"December 2025", ""},
      {"31 February 2025", ""},
      {"2025-02-30", ""},
      {"3 December", ""},
      {"December 3, 2025, in Moscow", ""},
      {"On December 3, 2025, it rained", ""},
      {"3 4 December 2025", ""},
      {"", ""},
  };
  for (const auto& [line, day] : rows) {
    INFO(line);
    CHECK(text::dayOfLine(line) == day);
  }
}

TEST_CASE("a date before the first sentence is measured", "[reader]") {
  CHECK(text::leadingDate("Thursday, May 7, 2015 On Tuesday, the government") == 21);
  CHECK(text::leadingDate("May 7, 2015 was a Thursday") == 0);
  CHECK(text::leadingDate("Thursday was cold") == 0);
}
