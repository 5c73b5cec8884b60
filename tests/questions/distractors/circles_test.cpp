// The circles of well-known people, and the list that holds them.
#include "questions/distractors/circles.h"

#include <algorithm>
#include <map>

#include "questions/distractors/word_lists.h"
#include "questions/words.h"
#include "tests/catch.h"

namespace {

std::string circles(const std::string& person, int year) {
  std::vector<std::string> names;
  for (const questions::Circle& circle : questions::circlesOf(person, year))
    names.emplace_back(circle.name);
  return questions::joined(names, ", ");
}

std::string nearest(const std::string& person, int year, std::size_t count) {
  const std::vector<questions::Circle> all = questions::circlesOf(person, year);
  std::vector<std::string> names;
  for (const questions::Famous& other : questions::nearestTo(person, all.front()))
    if (names.size() < count) names.push_back(other.name());
  return questions::joined(names, ", ");
}

}  // namespace

TEST_CASE("a circle is of some years") {
  struct Row {
    std::string person;
    int year;
    std::string circles;
  };
  const std::vector<Row> rows = {
      {"Jens Stoltenberg", 2008, "leaders of northern Europe, Norway"},
      {"Jens Stoltenberg", 1999, "Norway"},
      {"Erna Solberg", 2015, "leaders of northern Europe, Norway"},
      {"Steffi Graf", 1994, "women of tennis"},
      {"Steffi Graf", 0, "women of tennis"},  // of any year
      {"Haile Gebrselassie", 0, "runners, runners, runners, marathon runners, marathon runners"},
      {"Steffi Graf", 2011, ""},
      {"Steffi", 1994, ""},
      {"Anna Berg", 1994, ""},
      {"", 1994, ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.person, row.year);
    CHECK(circles(row.person, row.year) == row.circles);
  }
}

TEST_CASE("a name is found with its accents and in its other spellings") {
  CHECK(circles("Miche\u00e1l Martin", 2009) == "Ireland");
  CHECK(circles("Kim Jong Un", 2018) == "North Korea");
  CHECK(circles("Kim Jong-un", 2018) == "North Korea");
  CHECK(circles("LEE MYUNG-BAK", 2005) == "South Korea");
}

TEST_CASE("who stands nearest in the list comes first") {
  CHECK(nearest("Emmanuel Macron", 2024, 3) == "Olaf Scholz, Rishi Sunak, Pedro Sanchez");
  CHECK(nearest("Joe Biden", 2024, 2) == "Rishi Sunak, Emmanuel Macron");
}

TEST_CASE("the circle tells the country") {
  using Lands = std::set<std::string>;
  CHECK(questions::landsOf("Jens Stoltenberg", 2008) == Lands{"Norway"});
  CHECK(questions::landsOf("Dan Rather", 1995) == Lands{"United States"});
  CHECK(questions::landsOf("Steffi Graf", 1994) == Lands{});
  CHECK(questions::landsOf("Anna Berg", 1994) == Lands{});
}

TEST_CASE("every row of the list can be used") {
  std::map<std::string, bool> women;
  for (const questions::WordRow& row : questions::wordRows(questions::word_lists::people)) {
    CAPTURE(row.names.front(), row.names.back());
    REQUIRE(row.names.size() == 3);
    CHECK(questions::isAny(row.names[1], {"politics", "business", "science", "law", "sport", "arts",
                                          "church", "army", "press", "any"}));
    const std::string first(row.words.front().substr(0, row.words.front().find_first_of("*=")));
    const std::string name = first.substr(0, first.find_last_not_of(' ') + 1);
    const int from = std::stoi(std::string(row.names[2].substr(0, 4)));
    const int to = std::stoi(std::string(row.names[2].substr(5)));
    CHECK(from <= to);
    const std::vector<questions::Circle> all = questions::circlesOf(name, to);
    const auto own = std::find_if(all.begin(), all.end(), [&](const questions::Circle& circle) {
      return circle.entries == row.words && circle.from == from;
    });
    REQUIRE(own != all.end());
    CHECK(row.words.size() > 3);
    for (const questions::Famous& famous : questions::peopleOf(*own)) {
      const auto known = women.emplace(famous.name(), famous.woman);
      CAPTURE(famous.name());
      CHECK(known.first->second == famous.woman);
      CHECK(std::all_of(famous.spellings.begin(), famous.spellings.end(), [](std::string_view one) {
        return !one.empty() &&
               std::all_of(one.begin(), one.end(), [](char c) { return c >= ' ' && c <= '~'; });
      }));
      const auto same =
          std::count_if(row.words.begin(), row.words.end(), [&](std::string_view entry) {
            return entry.substr(0, entry.find_first_of("*=")).starts_with(famous.name() + " ") ||
                   entry == famous.name() || entry == famous.name() + "*";
          });
      CHECK(same <= 1);
    }
  }
}
