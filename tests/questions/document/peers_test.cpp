// Texts in, whom they name by a title out; the trees are the shipped model's.
#include "questions/document/peers.h"

#include "tests/catch.h"
#include "tests/questions/people_in.h"

TEST_CASE("a title may stand for a first name", "[language]") {
  struct Row {
    std::string body;
    std::string people;
  };
  const std::vector<Row> rows = {
      {"Lord Norwick said that the ferry was old. Norwick left Oslo on Monday.", "Lord Norwick 2"},
      {"Shipping minister Lady Norwick told the Gazette that the ferry was old.", "Lady Norwick 1"},
      {"Lord Peter Norwick said that the ferry was old. Lord Norwick left Oslo on Monday.",
       "Peter Norwick 2"},
      {"Mr Norwick said that the ferry was old.", ""},
      {"President Norwick said that the ferry was old.", ""},
      {"The lord of the town said that the ferry was old.", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(peopleIn(row.body) == row.people);
  }
}
