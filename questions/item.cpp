#include "questions/item.h"

#include <algorithm>

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

// Small words inside people's names.
bool isParticle(std::string_view word) {
  return isAny(word, {"al",    "and", "ap",  "bin", "bint", "d",   "da",  "das", "de", "del",
                      "della", "den", "der", "di",  "do",   "dos", "du",  "e",   "el", "ibn",
                      "la",    "le",  "of",  "ten", "ter",  "the", "van", "von", "y",  "zu"});
}

// "CEO", "MP": what somebody is, though in capitals.
bool isOffice(std::string_view word) {
  return isAny(word, {"CEO", "CFO", "COO", "CTO", "MEP", "MP", "MSP", "VP"});
}

}  // namespace

std::string answerIn(const std::string& option) {
  const std::size_t comma = option.find(", ");
  if (comma == std::string::npos || hasDigit(option)) return option;
  const std::vector<Word> all = words(option);
  const auto role = std::find_if(all.begin(), all.end(),
                                 [&](const Word& word) { return word.range.begin > comma; });
  const bool name = role - all.begin() > 1 && startsUpper(all.front().text) &&
                    std::all_of(all.begin(), role, [](const Word& word) {
                      return startsUpper(word.text) || isParticle(word.text);
                    });
  // "Lund, Bergen and Oslo" is a list.
  const bool tells = role != all.end() && std::any_of(role, all.end(), [&](const Word& word) {
                       return isOffice(word.text) ||
                              (!startsUpper(word.text) && !lexicon::isFunctionWord(word.text));
                     });
  const bool belongs = role != all.end() && role->text == "of";
  return name && (tells || belongs) ? option.substr(0, comma) : option;
}

std::vector<Option> distractors(const Item& item) {
  std::vector<Option> others;
  for (std::size_t i = 0; i < item.options.size(); ++i)
    if (i != item.key) others.push_back(item.options[i]);
  return others;
}

}  // namespace questions
