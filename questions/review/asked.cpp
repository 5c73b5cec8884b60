#include "questions/review/asked.h"

#include <algorithm>
#include <cmath>

#include "questions/figure.h"
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

bool givesTheRest(std::string_view text, const std::string& asked) {
  constexpr double whole = 100, slack = 0.05;
  const std::optional<Figure> own = readFigure(asked);
  if (!own) return false;
  const bool share = asked.find('%') != std::string::npos || holdsWords(asked, "percent") ||
                     holdsWords(asked, "per cent");
  const std::vector<Word> all = words(text);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::size_t end = all[i].range.end;
    const std::string next = i + 1 < all.size() ? lowered(all[i + 1].text) : "";
    const std::string before = i > 0 ? lowered(all[i - 1].text) : "";
    const bool percent = next == "percent" || next == "per" || text.substr(end, 1) == "%";
    const bool split = share && (before == "to" || before == "against");  // 83% to 17
    const std::optional<Figure> other = readFigure(all[i].text);
    if ((percent || split) && other && std::abs(own->number + other->number - whole) < slack)
      return true;
  }
  return false;
}

}  // namespace questions::reviewing
