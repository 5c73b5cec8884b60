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
      // as papers and broadcasters print it
      {"7:02 a.m. EST January 25, 2014", "2014-01-25"},
      {"MUMBAI Tue Dec 30, 2014 4:16pm IST", "2014-12-30"},
      {"WASHINGTON | Fri Aug 13, 2010 6:31pm EDT", "2010-08-13"},
      {"Published: 12:01AM BST 14 Aug 2010", "2010-08-14"},
      {"Published 12:05 GMT 3 March 2020", "2020-03-03"},
      {"Last modified on Tue 20 May 2014 11.52 BST", "2014-05-20"},
      {"First published: 10:00 GMT, 3 March 2020", "2020-03-03"},
      {"Page last updated at 11:53 GMT, Friday, 19 February 2010", "2010-02-19"},
      {"Last Updated: Friday, 4 February, 2005, 12:14 GMT", "2005-02-04"},
      {"Last updated at 10:52 AM on 13th August 2010", "2010-08-13"},
      {"Updated 1803 GMT (0203 HKT) August 13, 2010", "2010-08-13"},
      {"August 13, 2010 -- Updated 1803 GMT (0203 HKT)", "2010-08-13"},
      {"4:15 p.m. EDT, August 13, 2010", "2010-08-13"},
      {"August 13, 2010|By Joe Berg, Tribune reporter", "2010-08-13"},
      {"Published 6:02 p.m. ET Aug. 13, 2010 | Updated 7:00 p.m. ET Aug. 13, 2010", "2010-08-13"},
      {"Saturday 14 August 2010 00.05 BST", "2010-08-14"},
      {"Friday, August 13, 2010; 10:11 PM", "2010-08-13"},
      {"13 AUG 2010", "2010-08-13"},
      {"Posted: 8/21/11 02:30 PM ET", "2011-08-21"},
      {"8/21/2011 5:34 PM", "2011-08-21"},
      {"2010/08/13", "2010-08-13"},
      {"By Ann Lee, CNN", ""},
      {"8/9/11", ""},
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
