#include "questions/distractors/countries.h"

#include <algorithm>
#include <array>

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
      {"Crete", false, true},     {"Manhattan", false, true},   {"Hubei", false, true},
      {"Guinea", true, false},    {"Ohio State", false, false}, {"", false, false},
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

TEST_CASE("countries that began of late are known") {
  using questions::isYoungerThan;
  CHECK(isYoungerThan("South Sudan", 2008));
  CHECK(isYoungerThan("Latvia", 1987));
  CHECK_FALSE(isYoungerThan("South Sudan", 2011));
  CHECK_FALSE(isYoungerThan("Sudan", 1960));
  CHECK_FALSE(isYoungerThan("Nowhere", 1960));
  CHECK_FALSE(isYoungerThan("Latvia", 0));  // in an article of no known year
}

TEST_CASE("a division has a noun and stands among those of its noun") {
  for (const auto& [name, noun, near, far] :
       {std::array<std::string, 4>{"Crete", "Greek island", "Corfu", "Sicily"},
        {"Brooklyn", "New York borough", "Queens", "Camden"},
        {"Punjab", "Indian state", "Kerala", "Sindh"},
        {"Ohio", "US state", "Iowa", "Hubei"}}) {
    CAPTURE(name);
    CHECK(questions::divisionNoun(name) == noun);
    const std::vector<std::string> others = questions::divisionsNear(name);
    CHECK(std::count(others.begin(), others.end(), near) == 1);
    CHECK(std::count(others.begin(), others.end(), far) == 0);
    CHECK(std::count(others.begin(), others.end(), name) == 0);
  }
  CHECK(questions::divisionNoun("Greece").empty());
  CHECK(questions::divisionsNear("Oslo").empty());
}

TEST_CASE("what is told of a people tells its countries from others") {
  using questions::differ;
  CHECK(differ("the Arabs came", "Iran", "Kuwait"));
  CHECK(differ("an Arab state", "Kuwait", "Turkey"));
  CHECK(differ("Europeans voted against it", "Brazil", "France"));
  CHECK(differ("the Baltic states", "Latvia", "Finland"));
  CHECK_FALSE(differ("the Arabs came", "Iran", "Turkey"));
  CHECK_FALSE(differ("the Arabs came", "Kuwait", "Oman"));
  CHECK_FALSE(differ("they came", "Iran", "Kuwait"));
  CHECK_FALSE(differ("the Arabesque", "Iran", "Kuwait"));
}
