#include "questions/review/asked.h"

#include <algorithm>

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::reviewing {
namespace {

bool isYear(std::string_view word) {
  return word.size() == 4 && (word[0] == '1' || word[0] == '2') &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::string askedFor(const Item& item) {
  if (!item.isClaim()) return item.key < item.options.size() ? item.keyOption().text : "";
  if (item.alteration) return item.alteration->said;
  if (!item.evidence || !item.evidence->span) return "";
  return std::string(text::slice(item.evidence->quote, *item.evidence->span));
}

bool isDateText(const std::string& text) {
  const std::vector<Word> all = words(text);
  return std::any_of(all.begin(), all.end(), [](const Word& word) {
    return isYear(word.text) || (startsUpper(word.text) && lexicon::isMonth(lowered(word.text)));
  });
}

}  // namespace questions::reviewing
