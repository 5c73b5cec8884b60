// A fact: a statement of the article with one slot that can be asked for.
#pragma once

#include <string>
#include <string_view>

#include "questions/document/statement.h"

namespace questions {

// What fills the slot; decides what could fill it instead.
enum class Value { Number, Date, Person, Place, Organisation };

struct Fact {
  std::string_view kind;  // name of the row of facts() that found it
  Value value = Value::Number;
  Statement statement;
  Slot slot;                   // in the statement; what is asked for
  std::string quotation = {};  // of a quotation: the words, without quotation marks
  std::string role = {};       // of a role: "EU foreign policy chief"

  std::string key() const { return slotText(statement, slot); }
  bool operator==(const Fact&) const = default;
};

}  // namespace questions
