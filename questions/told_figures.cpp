#include "questions/told_figures.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <string>

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

bool isFigure(const std::string& text) {
  return hasDigit(text) || lexicon::isNumberWord(lowered(text));
}

// How many names stand behind a comma: "… three countries, [Togo], [Benin] and [Ghana], have …",
// "two substitutions, as [Ann Lee] and [Bo Cole] came on".
std::size_t listedBehind(const Statement& statement, Slot slot) {
  std::size_t named = 0;
  bool begins = false, listed = false;
  for (std::size_t i = slot.end; i < statement.pieces.size(); ++i) {
    const std::string& text = statement.pieces[i].text;
    if (text == "," || (listed && text == "and")) {
      begins = listed = true;
    } else if (listed && startsUpper(text)) {
      named += begins ? 1 : 0;
      begins = false;
    } else if (listed &&
               !isAny(text, begins ? std::initializer_list<std::string_view>{"the", "as"}
                                   : std::initializer_list<std::string_view>{"of", "for", "the"})) {
      break;
    }
  }
  return named;
}

// "two donations, in 2007 and a second recently", "four crops: maize, rice, soybean and wheat": the
// rest counts them.
bool isCounted(const Statement& statement, Slot slot, const text::Quantity& quantity) {
  constexpr double mostListed = 12;
  const auto isColon = [](const Piece& piece) { return piece.text == ":"; };
  if (quantity.value <= mostListed &&
      std::any_of(statement.pieces.begin(), statement.pieces.end(), isColon))
    return true;
  if (quantity.value == static_cast<double>(listedBehind(statement, slot))) return true;
  if (quantity.value > 3) return false;
  const auto isOne = [](const Piece& piece) { return lowered(piece.text) == "one"; };
  if (std::count_if(statement.pieces.begin(), statement.pieces.end(), isOne) > 1) return true;
  return std::any_of(statement.pieces.begin(), statement.pieces.end(), [](const Piece& piece) {
    const std::string low = lowered(piece.text);
    return low == "second" || low == "third" || low == "both" || low == "latter" || low == "former";
  });
}

// "launched [two] satellites" under “Rocket launches Alba-1 and Berg-2 satellites”: the headline
// names them before their noun.
bool isNamedInHeadline(const Document& document, const text::Quantity& quantity) {
  const std::vector<Word> title = words(document.article->attribution.title);
  const std::string noun = rootOf(text::slice(document.text(), quantity.counted));
  if (quantity.counted.empty() || quantity.kind != text::QuantityKind::Cardinal) return false;
  for (std::size_t i = 3; i < title.size(); ++i) {
    if (rootOf(title[i].text) != noun || !startsUpper(title[i - 1].text)) continue;
    const std::string& headline = document.article->attribution.title;
    const auto isBeforeComma = [&](std::size_t at) {
      return headline[title[at].range.end] == ',';  // a word stands behind it
    };
    const auto isAnd = [&](std::size_t at) { return lowered(title[at].text) == "and"; };
    const auto joins = [&](std::size_t at) {
      return isBeforeComma(at) || (isAnd(at) && (at == 0 || !isBeforeComma(at - 1)));
    };
    double named = 1;
    for (std::size_t at = i - 1;
         at-- > 0 && (startsUpper(title[at].text) || joins(at) || isAnd(at));)
      named += joins(at) ? 1 : 0;
    if (named > 1 && named == quantity.value) return true;
  }
  return false;
}

// "[5 feet] 10 inches"
bool isFirstPart(const Statement& statement, Slot slot) {
  return slot.end < statement.pieces.size() && isFigure(statement.pieces[slot.end].text);
}

// "two hours, four minutes and 12 seconds", "six hours and 41 minutes": a part of one figure.
bool isPart(const Statement& statement, Slot slot, std::string_view kind) {
  if (kind != "duration") return false;
  const std::string text = slotText(statement, slot);
  if (text.find(' ') != std::string::npos && !text.ends_with('s'))
    return true;  // 1.5 million night
  const auto figureAt = [&](std::size_t piece) {
    if (piece >= statement.pieces.size()) return false;
    return isFigure(statement.pieces[piece].text);
  };
  const auto joins = [&](std::size_t piece) {
    if (piece >= statement.pieces.size()) return false;
    const std::string& word = statement.pieces[piece].text;
    return word == "," || word == "and";
  };
  const bool after = joins(slot.end) && figureAt(slot.end + 1);
  const bool before = slot.begin > 2 && joins(slot.begin - 1) && figureAt(slot.begin - 3);
  return after || before;
}

// "the [40] who were held", "the [$515 billion] request": more than one would know, of what is
// named behind it. "Climb Up the [50]", "the [8.6] quake" tell which it is.
bool isToldHere(const Statement& statement, Slot slot, const text::Quantity& quantity) {
  constexpr double few = 12;
  if (quantity.kind == text::QuantityKind::Money || quantity.kind == text::QuantityKind::Percent)
    return true;
  const std::string next =
      slot.end < statement.pieces.size() ? statement.pieces[slot.end].text : "";
  return quantity.kind == text::QuantityKind::Cardinal && quantity.value > few &&
         quantity.value == std::floor(quantity.value) && !next.empty() && next[0] >= 'a' &&
         next[0] <= 'z';
}

// "the two envoys", "all four countries", "their three robots": the number of things already told.
bool isOfKnownSet(const Statement& statement, Slot slot, const text::Quantity& quantity) {
  if (slot.begin == 0) return false;
  const std::string before = lowered(statement.pieces[slot.begin - 1].text);
  if (isAny(before, {"the", "'s", "’s", "its", "his", "her", "their"}) &&
      isToldHere(statement, slot, quantity))
    return false;
  return isAny(lowered(statement.pieces[slot.begin - 1].text),
               {"the", "all", "these", "those", "other", "its", "his", "her", "their", "whose",
                "both", "any", "every", "'s", "’s", "another"});
}

// "ahead [61]–50": half of a score, of which the other half tells the lesser or the greater.
bool isOfAScore(const Statement& statement, Slot slot) {
  const auto isDash = [&](std::size_t piece) {
    return piece < statement.pieces.size() && isAny(statement.pieces[piece].text, {"–", "-", "—"});
  };
  const auto figureAt = [&](std::size_t piece) {
    return piece < statement.pieces.size() && isFigure(statement.pieces[piece].text);
  };
  return (isDash(slot.end) && figureAt(slot.end + 1)) ||
         (slot.begin > 1 && isDash(slot.begin - 1) && figureAt(slot.begin - 2));
}

// "slipped to 24.2% from 29.0%", "was raised to five and then lowered to four": either end rules
// out half of what could stand at the other.
bool endsAChange(const Statement& statement, Slot slot, text::Change change) {
  const auto lowAt = [&](std::size_t piece) { return lowered(statement.pieces[piece].text); };
  if (slot.begin == 0) return false;
  const auto figureAt = [&](std::size_t piece) {  // "11", "$ 11"
    const bool sign = piece + 1 < statement.pieces.size() &&
                      isAny(statement.pieces[piece].text, {"$", "£", "€", "¥", "Rs"});
    return piece < statement.pieces.size() &&
           isFigure(statement.pieces[sign ? piece + 1 : piece].text);
  };
  const std::string before = lowAt(slot.begin - 1);
  if (before != "from" && before != "to") {  // "rose 2% to $11.1 from $10.9": it can be reckoned
    bool from = false, to = false;
    for (std::size_t i = 0; i + 1 < statement.pieces.size(); ++i) {
      from = from || (lowAt(i) == "from" && figureAt(i + 1));
      to = to || (lowAt(i) == "to" && figureAt(i + 1));
    }
    return from && to && slotText(statement, slot).find('%') != std::string::npos;
  }
  const bool level = change == text::Change::To;
  for (std::size_t i = 0; i + 1 < statement.pieces.size(); ++i) {
    const std::string low = lowAt(i);
    const bool other = low == (before == "from" ? "to" : "from") || (low == "to" && level);
    if (other && i + 1 != slot.begin && figureAt(i + 1)) return true;
  }
  return false;
}

// "Two planes collided": it takes two.
bool isOfBoth(const Statement& statement, double value) {
  return value == 2 &&
         std::any_of(statement.pieces.begin(), statement.pieces.end(), [](const Piece& piece) {
           return isAny(lowered(piece.text), {"collide", "collided", "collides", "collision",
                                              "collisions", "married", "wed"});
         });
}

// "collected three points": as many as any win gives.
bool isPrizeOfWin(const text::Quantity& quantity, const Statement& statement, Slot slot) {
  return (quantity.value == 3 || quantity.value == 1) && slot.end < statement.pieces.size() &&
         isAny(lowered(statement.pieces[slot.end].text), {"point", "points"}) &&
         std::any_of(statement.pieces.begin(), statement.pieces.end(), [](const Piece& piece) {
           return lowered(piece.text).starts_with("collect") ||
                  isAny(lowered(piece.text),
                        {"earn", "earned", "earning", "gain", "gained", "take", "took", "taking",
                         "secured", "securing", "claimed", "picked", "won", "winning", "bagged"});
         });
}

// "two quick goals" of a match that ended 2-0: its score tells it.
bool isOfScore(const text::Quantity& quantity, const Document& document, const Statement& statement,
               Slot slot) {
  constexpr std::size_t most = 3;  // pieces of "quick away goals"
  const std::size_t end = std::min(slot.end + most, statement.pieces.size());
  const auto behind = statement.pieces.begin();
  if (std::none_of(behind + static_cast<std::ptrdiff_t>(slot.end),
                   behind + static_cast<std::ptrdiff_t>(end),
                   [](const Piece& piece) { return lowered(piece.text) == "goals"; }))
    return false;
  for (const std::vector<text::Quantity>& quantities : document.quantities)
    for (const text::Quantity& other : quantities)
      if (other.kind == text::QuantityKind::Score &&
          (other.value == quantity.value || other.upTo == quantity.value))
        return true;
  return false;
}

// "had a son before age 13 and left school at [14]": one age bounds the other.
bool isBoundedByAge(const Statement& statement, Slot slot) {
  if (slot.begin == 0 || !isAny(lowAt(statement, slot.begin - 1), {"at", "age", "aged", "was"}))
    return false;
  for (std::size_t i = 0; i + 1 < statement.pieces.size(); ++i)
    if (i + 1 != slot.begin && isAny(lowAt(statement, i), {"age", "aged"}) &&
        isFigure(statement.pieces[i + 1].text))
      return true;
  return false;
}

}  // namespace

bool isToldBeside(std::string_view kind, const Document& document, const Statement& statement,
                  Slot slot, const text::Quantity& quantity) {
  return isCounted(statement, slot, quantity) || isFirstPart(statement, slot) ||
         isPart(statement, slot, kind) || isOfKnownSet(statement, slot, quantity) ||
         isOfAScore(statement, slot) || endsAChange(statement, slot, quantity.change) ||
         isOfBoth(statement, quantity.value) || isPrizeOfWin(quantity, statement, slot) ||
         isOfScore(quantity, document, statement, slot) || isBoundedByAge(statement, slot) ||
         isNamedInHeadline(document, quantity);
}

}  // namespace questions
