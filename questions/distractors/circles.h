// Circles of well-known people, by assets/words/people.txt: who could be taken for one another in
// the news of a year.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace questions {

// Somebody of a circle.
struct Famous {
  std::vector<std::string_view> spellings;  // without accents; the first is the one that is offered
  bool woman = false;

  std::string name() const { return std::string(spellings.front()); }
  bool operator==(const Famous&) const = default;
};

struct Circle {
  std::string_view name;  // "leaders of Africa", "Norway"
  std::string_view walk;  // "politics", "sport"; "any" where they are called too many things
  std::string land;       // of which all of it are; empty where it is of several
  int from = 0, to = 0;   // years
  std::vector<std::string_view> entries;  // its people, as the list writes them

  bool operator==(const Circle&) const = default;
};

// The circles of which somebody was in a year, in the order of the list; of an unknown year (0) all
// that he ever was of.
std::vector<Circle> circlesOf(std::string_view person, int year);

// Its people, alike side by side.
std::vector<Famous> peopleOf(const Circle& circle);

// Whether somebody of the list goes by this name, with or without accents.
bool isNamed(const Famous& famous, std::string_view name);

// Everybody else of a circle, who stands nearest to somebody of it first.
std::vector<Famous> nearestTo(std::string_view person, const Circle& circle);

// The countries of which the circles of somebody are; empty for somebody of none.
std::set<std::string> landsOf(std::string_view person, int year);

}  // namespace questions
