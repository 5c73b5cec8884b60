// A fact: a statement of the article with one slot that can be asked for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "questions/document/statement.h"
#include "questions/item.h"

namespace questions {

// What fills the slot; decides what could fill it instead.
enum class Value {
  Number,
  Date,
  Person,
  Place,
  Organisation,
  Post,       // "EU foreign policy chief"
  Direction,  // "rose", "higher": a word that has an opposite
  Other,      // words of any kind: the finder itself knows what could stand there
};

struct Fact {
  std::string_view kind;  // name of the row of facts() that found it
  Value value = Value::Number;
  Statement statement;
  Slot slot;                   // in the statement; what is asked for
  std::string quotation = {};  // of what somebody said: the words, without quotation marks
  std::string role = {};       // of a role: "EU foreign policy chief"
  bool belongs = false;        // of a role: it names the body that somebody is of
  bool shared = false;         // of a role: others may hold it too
  // What is asked about: "IAEA", "last", "the city of …"; of a quotation " in 2000", when it was
  // said if not in the article's year.
  std::string term = {};
  std::vector<Option> others = {};  // wrong values that the finder has proved wrong
  bool parted = false;              // told without another figure, which can be asked as well

  std::string key() const { return slotText(statement, slot); }
  // Two people may have said the same, but hardly in the same words.
  bool isWordForWord() const { return !quotation.empty() && kind != "report"; }
  bool operator==(const Fact&) const = default;
};

}  // namespace questions
