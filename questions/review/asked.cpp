#include "questions/review/asked.h"

#include <algorithm>
#include <cmath>

#include "questions/figure.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/text/quantity.h"
#include "questions/text/tokens.h"
#include "questions/words.h"

namespace questions::reviewing {
namespace {

bool isYear(std::string_view word) {
  return word.size() == 4 && (word[0] == '1' || word[0] == '2') &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::vector<text::Quantity> quantitiesIn(std::string_view text) {
  const text::Range all{0, text.size()};
  return text::findQuantities(text, {all, 0, text::tokenize(text, all)});
}

bool sameQuantity(const text::Quantity& a, const text::Quantity& b) {
  constexpr double exact = 1e-9;
  return a.kind == b.kind && a.unit == b.unit && a.upTo == b.upTo &&
         std::abs(a.value - b.value) <= exact * std::abs(a.value);
}

bool opensListItem(const Word& word) { return startsUpper(word.text) || isYear(word.text); }

// How many years or names stand in a row from a word to the one behind "and"; 0 if it is no list.
std::size_t listedFrom(std::string_view text, const std::vector<Word>& all, std::size_t at) {
  std::size_t count = 0;
  for (bool last = false; at < all.size() && opensListItem(all[at]);) {
    const auto spaced = [&](std::size_t next) {
      return next < all.size() && all[next].range.begin == all[next - 1].range.end + 1;
    };
    ++count;
    for (++at; spaced(at) && startsUpper(all[at].text) && !isYear(all[at - 1].text);) ++at;
    if (last) return count;
    const bool comma = at < all.size() && text[all[at - 1].range.end] == ',';
    last = at < all.size() && lowered(all[at].text) == "and";
    if (!comma && !last) return 0;
    if (last) ++at;
  }
  return 0;
}

}  // namespace

bool sameAnswer(const std::string& a, const std::string& b) {
  if (holdsWords(a, b) || holdsWords(b, a)) return true;
  if (isDateText(a) || isDateText(b)) return false;
  const std::vector<text::Quantity> left = quantitiesIn(a), right = quantitiesIn(b);
  return left.size() == 1 && right.size() == 1 && sameQuantity(left.front(), right.front());
}

bool holdsAnswer(std::string_view text, const std::string& answer) {
  if (holdsWords(text, answer)) return true;
  if (isDateText(answer)) return false;
  const std::vector<text::Quantity> asked = quantitiesIn(answer);
  if (asked.size() != 1) return false;
  const std::vector<text::Quantity> told = quantitiesIn(text);
  return std::any_of(told.begin(), told.end(), [&](const text::Quantity& quantity) {
    return sameQuantity(quantity, asked.front());
  });
}

std::string askedFor(const Item& item) {
  if (!item.isClaim()) return item.key < item.options.size() ? item.answer() : "";
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

std::string groupIn(std::string_view text, const std::string& number) {
  constexpr std::pair<std::string_view, std::string_view> groups[] = {
      {"two", "pair couple duo twins twin"},
      {"2", "pair couple duo twins twin"},
      {"three", "trio triplets triple"},
      {"3", "trio triplets triple"},
      {"four", "quartet"},
      {"12", "dozen"},
      {"twelve", "dozen"}};
  for (const auto& [many, group] : groups)
    if (lowered(number) == many)
      for (const Word& word : words(text))
        if (holdsWords(group, word.text)) return std::string(word.text);
  return "";
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

bool listsAsMany(std::string_view text, const std::string& number) {
  constexpr double most = 12;
  const std::optional<Figure> many = readFigure(number);
  if (!many || many->number < 2 || many->number > most || many->decimals > 0 ||
      !many->after.empty())
    return false;
  const std::vector<Word> all = words(text);
  for (std::size_t first = 1; first < all.size(); ++first) {
    if (!opensListItem(all[first]) ||
        isAny(lowered(all[first - 1].text), {"including", "as", "like", "and"}))
      continue;
    if (listedFrom(text, all, first) == static_cast<std::size_t>(many->number)) return true;
  }
  return false;
}

bool isFrame(const std::string& root) {
  static const std::set<std::string> frame = contentRoots(
      "post hold held relation long take took last lasted abbreviation stand people describe "
      "article sum percentage");
  return frame.contains(root) || lexicon::isMonth(root) ||
         (root.size() == 4 && root.find_first_not_of("0123456789") == std::string::npos);
}

std::vector<Word> ownWords(const std::string& stem) {
  std::vector<Word> own = words(withoutLead(stem));
  std::erase_if(own, [](const Word& word) { return word.quoted; });
  return own;
}

}  // namespace questions::reviewing
