#include "questions/unplayed.h"

#include <algorithm>
#include <set>

namespace questions {
namespace {

struct Kind {
  std::string_view kind, singular, plural;
};

constexpr Kind kinds[] = {{multipleResponse, "a question with several right options",
                           "questions with several right options"},
                          {shortAnswer, "a short-answer question", "short-answer questions"},
                          {matching, "a matching question", "matching questions"},
                          {essay, "an essay question", "essay questions"}};

bool hasText(const Option& option) { return !option.text.empty(); }

bool keysAreOptions(const UnplayedItem& item) {
  return std::set(item.keys.begin(), item.keys.end()).size() == item.keys.size() &&
         std::all_of(item.keys.begin(), item.keys.end(),
                     [&](std::size_t key) { return key < item.options.size(); });
}

std::string faultOfChoices(const UnplayedItem& item) {
  std::set<std::string_view> texts;
  for (const Option& option : item.options)
    if (!texts.insert(option.text).second) return "two options are the same";
  if (!std::all_of(item.options.begin(), item.options.end(), hasText)) return "an option is empty";
  if (item.keys.empty()) return "no option is marked as correct";
  if (!keysAreOptions(item)) return "a key is no option";
  const bool enough = item.options.size() > 1 || item.kind == shortAnswer;
  return enough ? "" : "fewer than two options";
}

std::string faultOfPairs(const UnplayedItem& item) {
  const auto empty = [](const std::string& match) { return match.empty(); };
  if (item.matches.size() < item.options.size() ||
      std::any_of(item.matches.begin(), item.matches.end(), empty))
    return "an option has no match";
  if (!std::all_of(item.options.begin(), item.options.end(), hasText)) return "an option is empty";
  return item.options.size() > 1 ? "" : "fewer than two pairs";
}

}  // namespace

bool UnplayedItem::isKey(std::size_t option) const {
  return std::find(keys.begin(), keys.end(), option) != keys.end();
}

std::string_view unplayedKind(std::string_view name) {
  for (const Kind& kind : kinds)
    if (kind.kind == name) return kind.kind;
  return {};
}

std::string nameOf(std::string_view kind) {
  for (const Kind& known : kinds)
    if (known.kind == kind) return std::string(known.singular);
  return {};
}

std::string pluralOf(std::string_view kind) {
  for (const Kind& known : kinds)
    if (known.kind == kind) return std::string(known.plural);
  return {};
}

std::string faultOf(const UnplayedItem& item) {
  if (item.stem.empty()) return "the question has no text";
  if (item.kind == essay) return {};
  return item.kind == matching ? faultOfPairs(item) : faultOfChoices(item);
}

}  // namespace questions
