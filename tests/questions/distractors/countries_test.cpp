#include "questions/distractors/countries.h"

#include <algorithm>

#include "tests/catch.h"

TEST_CASE("places have a rank: country, division of a federation, neither") {
  struct Row {
    const char* name;
    bool country;
    bool division;
  };
  const Row rows[] = {
      {"France", true, false},    {"California", false, true},  {"Los Angeles", false, false},
      {"Ontario", false, true},   {"Toronto", false, false},    {"New Zealand", true, false},
      {"New York", false, false}, {"Kramatorsk", false, false}, {"Tamil Nadu", false, true},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(questions::isCountry(row.name) == row.country);
    CHECK(questions::isDivision(row.name) == row.division);
  }
}

TEST_CASE("a country's neighbours are other countries") {
  for (const char* name : {"France", "Japan", "Kenya", "Brazil"}) {
    const std::vector<std::string> near = questions::countriesNear(name);
    CHECK(near.size() > 2);
    CHECK(std::find(near.begin(), near.end(), name) == near.end());
  }
  CHECK(questions::countriesNear("Kramatorsk").empty());
}
