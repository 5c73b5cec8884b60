// What a name names, as far as lists, the text and the name itself tell: whose others are of one
// sort can be offered beside one another.
#pragma once

#include <optional>
#include <string>

#include "questions/document/document.h"
#include "questions/fact.h"

namespace questions {

struct Sort {
  Value value = Value::Person;
  std::string plural;  // goes behind "Which of these": "people", "Australian states"

  bool operator==(const Sort&) const = default;
};

// The sort of a name that stands at these bytes of the article; nothing where it is not known.
std::optional<Sort> sortOf(const std::string& name, text::Range mention, const Document& document);

}  // namespace questions
