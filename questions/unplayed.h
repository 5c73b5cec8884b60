// Questions of kinds that Hearsay does not play: a pack carries them from one format to another.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "questions/item.h"

namespace questions {

inline constexpr std::string_view multipleResponse = "multiple_response";
inline constexpr std::string_view shortAnswer = "short_answer";
inline constexpr std::string_view matching = "matching";
inline constexpr std::string_view essay = "essay";

struct UnplayedItem {
  std::string id;
  std::string_view kind;  // one of those above
  std::string stem;
  // What is offered; of a short answer, the answers that are foreseen; what is to be matched.
  std::vector<Option> options;
  std::vector<std::size_t> keys;  // the right ones, of a multiple response and a short answer
  // Of a matching question: what belongs to each option, and then what belongs to none.
  std::vector<std::string> matches;
  std::string explanation;
  std::vector<std::string> tags;
  std::string extra;  // unknown JSON fields, as a JSON object's text

  bool isKey(std::size_t option) const;
  bool operator==(const UnplayedItem&) const = default;
};

// The constant with that name; empty if there is none.
std::string_view unplayedKind(std::string_view name);

// "an essay question", "essay questions".
std::string nameOf(std::string_view kind);
std::string pluralOf(std::string_view kind);

// What is wrong with the item, or "".
std::string faultOf(const UnplayedItem& item);

}  // namespace questions
