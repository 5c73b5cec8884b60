// Who the people of a stem are, told where they are first named, as news does: "When did Ann Lee,
// the mayor of Lund, resign?"
#pragma once

#include <optional>
#include <set>
#include <string>

#include "questions/document/document.h"
#include "questions/item.h"

namespace questions {

// Puts what the article calls them behind the people of the item's stem whom neither lead nor stem
// tells of; needs stem, options and key. Nothing is put in that would point at an option, stand
// inside a quotation or make the stem long.
void introducePeople(Item& item, const Document& document);

// Who of an article's people would be a stranger to whoever reads a stem alone.
class Strangers {
 public:
  // Keeps a reference to the document.
  explicit Strangers(const Document& document);

  // Somebody of the stem of whom neither it nor its lead says who that is.
  std::optional<std::string> in(const Item& item) const;

 private:
  const Document& document_;
  bool sport_;                  // whose players are told by what they do
  std::set<std::string> lone_;  // surnames of people whom the article never names in full
};

}  // namespace questions
