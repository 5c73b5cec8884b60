#include "questions/item.h"

#include <algorithm>

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {

std::string answerIn(const std::string& option) {
  const std::size_t comma = option.find(", ");
  if (comma == std::string::npos || hasDigit(option)) return option;
  const std::vector<Word> all = words(option);
  const auto role = std::find_if(all.begin(), all.end(),
                                 [&](const Word& word) { return word.range.begin > comma; });
  const bool name = role - all.begin() > 1 && startsUpper(all.front().text) &&
                    std::all_of(all.begin(), role, [](const Word& word) {
                      return startsUpper(word.text) || word.text.size() < 4;  // "van", "bin"
                    });
  // "Lund, Bergen and Oslo" is a list.
  const bool tells = role != all.end() && std::any_of(role, all.end(), [&](const Word& word) {
                       return !startsUpper(word.text) && !lexicon::isFunctionWord(word.text);
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
