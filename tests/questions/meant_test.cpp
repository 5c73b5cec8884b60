#include "questions/meant.h"

#include <string>
#include <vector>

#include "tests/catch.h"

using namespace questions;

TEST_CASE("a lead says which thing is meant, or not") {
  CHECK(saysWhich("From “Talks in Rome”: ", "meeting"));
  CHECK(saysWhich("From “Elections in Rome”: ", "election"));
  CHECK_FALSE(saysWhich("From “Talks in Rome”: ", "election"));
  CHECK_FALSE(saysWhich("", "meeting"));
}

TEST_CASE("a lead hints at a thing by a word of its family, or by one for such a thing") {
  CHECK(hintsAt("From “Rebels attack Rome”: ", "attack"));
  CHECK(hintsAt("From “Rebels invade Fiji”: ", "invasion"));
  CHECK(hintsAt("From “Flight lands in Rome”: ", "aircraft"));
  CHECK(hintsAt("From “Study finds old whales”: ", "team"));
  CHECK(hintsAt("From “Shark seen off Fiji”: ", "attack"));
  CHECK(hintsAt("From “Race held in Fiji”: ", "event"));
  CHECK_FALSE(hintsAt("From “New flag for Fiji”: ", "attack"));
  CHECK_FALSE(hintsAt("From “New flag for Fiji”: ", "team"));
  CHECK_FALSE(hintsAt("From “New flag for Fiji”: ", "event"));
}

TEST_CASE("an article tells of one thing of a kind, or of several") {
  struct Row {
    std::string article, noun;
    bool one;
  };
  const std::vector<Row> rows = {
      {"A report came out. The report says so. Its authors like the report.", "report", true},
      {"A report came out, then another report.", "report", false},
      {"A report came out. A report followed it.", "report", false},
      {"A report came out after other reports.", "report", false},
      {"He read the reports. The report says so.", "report", false},
      {"They lived in an area. The area is large.", "area", false},  // no event
  };
  for (const Row& row : rows) {
    CAPTURE(row.article);
    CHECK(tellsOfOne(row.article, row.noun) == row.one);
  }
}

TEST_CASE("the bare noun means what the lead tells of in other words, or nothing") {
  struct Row {
    std::string lead, article, noun;
    bool meant;
  };
  const std::string brief = "It rained in Rome all day.";
  const std::vector<Row> rows = {
      {"From “Troops invade Fiji”: ", brief, "invasion", true},
      {"From “Troops invade Fiji”: ", brief, "operation", true},
      {"From “Troops invade Fiji”: ", brief, "troops", true},
      {"From “King abdicates in Fiji”: ", brief, "abdication", true},
      {"From “Mount Fiji erupts”: ", brief, "eruption", true},
      {"From “Mount Fiji erupts”: ", brief, "volcano", true},
      {"From “Council decides on port”: ", brief, "decision", true},
      {"From “Protests in Rome”: ", brief, "protesters", true},
      {"From “Flight 12 lost off Fiji”: ", brief, "aircraft", true},
      {"From “Malaria spreads in Fiji”: ", brief, "disease", true},
      {"From “Army buys and sells ships”: ", brief, "sale", true},
      {"From “Study of sleep in Fiji”: ", brief, "researchers", true},
      {"From “Swimmer survives shark in Fiji”: ", brief, "attack", true},
      {"From “Chilli contest in Fiji”: ", brief, "event", true},
      {"From “Senate votes on ports”: ", brief, "motion", true},
      {"From “Malaria spreads in Fiji”: ", "Other diseases spread as well.", "disease", false},
      {"From “Bomber hits base in Fiji”: ", brief, "attack", true},
      {"From “Train and bus collide in Fiji”: ", brief, "accident", true},
      {"From “Fiji and Samoa agree on borders”: ", brief, "treaty", true},
      {"From “Clerk jailed for theft”: ", brief, "sentence", true},
      {"From “Clerk wins prize for painting”: ", brief, "gunman", false},
      {"From “Two bombings in Fiji”: ", "Another attack came later.", "attack", false},
      {"From “Malaria spreads in Fiji”: ", "Such diseases spread.", "disease", true},
      {"From “Two ferries collide off Fiji”: ", brief, "ship", true},
      {"From “Two ferries collide off Fiji”: ", "Both ships sank.", "ship", false},
      {"From “Ferries of Fiji”: ", "The ships sank.", "ship", false},
      {"From “Fiji defeats Samoa”: ", "It won 12 games.", "game", true},
      {"From “Flight 12 lost off Fiji”: ", "He saw another aircraft.", "aircraft", false},
      {"From “Flight 12 lost off Fiji”: ", brief, "ship", false},
      {"From “Troops invade Fiji”: ", brief, "abdication", false},
      {"From “Troops invade Fiji”: ", brief, "vision", false},
      {"From “Rome wins the cup”: ", brief, "operation", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.lead, row.article, row.noun);
    CHECK(isMeant(row.lead, row.article, row.noun) == row.meant);
  }
}
