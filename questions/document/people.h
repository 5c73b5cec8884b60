// Who is who in an article: full names and the shorter forms that stand for them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "questions/language/tree.h"
#include "questions/text/range.h"
#include "questions/text/sentence.h"

namespace questions {

struct Person {
  std::string name;                   // the fullest form: "Peter Lund"
  std::vector<text::Range> mentions;  // bytes of the article, titles left out, in order
  language::Gender gender = language::Gender::Unknown;
  bool acts = false;     // does something: is the subject or the agent of a verb in some tree
  bool sure = false;     // a person beyond doubt, and no firm that bears a person's name
  bool dead = false;     // died or was killed, as the article tells
  bool accused = false;  // of a crime, as the article tells

  bool operator==(const Person&) const = default;
};

// What an article calls somebody, as one would put it: "a retired judge", "the EU trade chief".
struct Called {
  std::string person;
  std::string text;
  bool belongs = false;  // the text names a body that the person is of: "Oslo University Hospital"
  bool front = false;    // the text stands right before the name: "NRA boss"

  bool operator==(const Called&) const = default;
};

// People whom the article shows to be people: by the names in its trees, or where there is no tree
// by a title, by speaking, by an age. In the order of their first mention.
std::vector<Person> findPeople(std::string_view text, const std::vector<text::Sentence>& sentences,
                               const std::vector<std::optional<language::Tree>>& trees);

// The person whom these bytes name; null if none.
const Person* personAt(const std::vector<Person>& people, text::Range range);

// The person whom a name as written can only mean; null if none or several.
const Person* personNamed(const std::vector<Person>& people, std::string_view name);

}  // namespace questions
