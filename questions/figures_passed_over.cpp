#include "questions/figures_passed_over.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <string>

#include "questions/figure.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

bool isFigure(const std::string& text) {
  return hasDigit(text) || lexicon::isNumberWord(lowered(text));
}

// "exceeded 10 %": any smaller figure would be as true.
bool isThreshold(const Statement& statement, Slot slot) {
  return slot.begin > 0 &&
         isAny(lowered(statement.pieces[slot.begin - 1].text),
               {"exceed", "exceeds", "exceeded", "exceeding", "surpassed", "topped", "surpassing",
                "topping", "beyond", "above", "below", "under", "within"});
}

// "gave such a cabinet 18 months": of a sort that only another sentence tells.
bool isOfSuch(const Statement& statement) {
  const std::string told = written(statement.pieces);
  return holdsWords(told, "such a") || holdsWords(told, "such an");
}

// “a habit of lasting four”: a small number that somebody lets fall.
bool isSpoken(const Statement& statement, Slot slot, double value) {
  constexpr double small = 12;
  const auto first = statement.pieces.begin();
  const std::string until = written({first, first + static_cast<std::ptrdiff_t>(slot.begin) + 1});
  const std::vector<Word> told = words(until);
  return value <= small && !told.empty() && told.back().quoted;
}

// "Six minutes later, …": later than what only the sentence before tells.
bool isGap(const Statement& statement, Slot slot, std::string_view kind) {
  if (kind != "duration" || slot.begin > statement.opening) return false;
  const std::string next =
      slot.end < statement.pieces.size() ? lowered(statement.pieces[slot.end].text) : "";
  return next == "later" || next == "earlier" || next == "before" || next == "after";
}

// "in the past three months", "the richest 20%": what is so of them is so of more or of fewer as
// well.
bool isWindow(const Statement& statement, Slot slot) {
  if (slot.begin < 2) return false;
  const std::string before = lowered(statement.pieces[slot.begin - 1].text);
  return isAny(before, {"past", "last", "first", "next", "previous", "coming", "opening",
                        "following", "final", "closing", "richest", "poorest", "wealthiest", "top",
                        "bottom", "upper", "lower"}) &&
         isAny(lowered(statement.pieces[slot.begin - 2].text),
               {"the", "in", "within", "its", "their"});
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

// "in about 1638": a year, of which nothing says so but the preposition.
bool isYear(const Statement& statement, Slot slot) {
  const std::string text = slotText(statement, slot);
  if (text.size() != 4 || text.find_first_not_of("0123456789") != std::string::npos) return false;
  if (slot.begin == statement.opening && slot.end < statement.pieces.size() &&
      startsUpper(statement.pieces[slot.end].text))
    return true;  // "1572 Ann Lee sails to Rome", in a chronicle
  for (std::size_t i = slot.begin; i > 0 && i + 2 > slot.begin; --i) {
    const std::string before = lowered(statement.pieces[i - 1].text);
    for (std::string_view of : {"in", "since", "until", "from", "by", "of", "after", "before"})
      if (before == of) return true;
  }
  return false;
}

// "at [340] Hay Street", "28 May [621]", "the song “[93 Million Miles]”": names of places, days and
// works.
bool isOfName(const Statement& statement, Slot slot) {
  constexpr std::size_t most = 4;  // pieces of "340 New Hay Street"
  if (slot.begin > 0 && lexicon::isMonth(lowered(statement.pieces[slot.begin - 1].text)))
    return true;
  const std::string text = slotText(statement, slot);
  const std::size_t space = text.rfind(' ');
  if (slot.begin > 0 && isAny(statement.pieces[slot.begin - 1].text, {"\"", "“", "‘", "'"}) &&
      space != std::string::npos && startsUpper(text.substr(space + 1)))
    return true;
  for (std::size_t i = slot.end; i < std::min(slot.end + most, statement.pieces.size()); ++i) {
    if (!startsUpper(statement.pieces[i].text)) return false;
    if (isAny(lowered(statement.pieces[i].text),
              {"street", "st", "st.", "avenue", "ave", "ave.", "road", "rd", "rd.", "boulevard",
               "drive", "lane", "square", "highway"}))
      return true;
  }
  return false;
}

// "with [17] laps remaining", "with a goal after [five minutes]": the course of a game, of which
// only the score is remembered.
bool isOfPlay(const Statement& statement, Slot slot) {
  const std::string unit =
      lowered(slotText(statement, slot)) +
      (slot.end < statement.pieces.size() ? " " + lowered(statement.pieces[slot.end].text) : "");
  const bool apart = slot.begin > 0 && lowered(statement.pieces[slot.begin - 1].text) == "by";
  if (holdsWords(unit, "laps") || (apart && holdsWords(unit, "goals"))) return true;
  for (std::string_view routine : {"substitutions", "substitutes", "corners", "fouls", "offsides",
                                   "shots", "free kicks", "throw-ins", "outs"})
    if (holdsWords(unit, routine)) return true;
  if (!holdsWords(unit, "minutes") && !holdsWords(unit, "seconds")) return false;
  return std::any_of(statement.pieces.begin(), statement.pieces.end(), [](const Piece& piece) {
    return isAny(lowered(piece.text), {"goal", "goals", "half", "quarter", "kick", "shot", "game",
                                       "match", "lead", "time-out", "scored", "overtime"});
  });
}

bool holdsPiece(const Statement& statement, std::initializer_list<std::string_view> wanted) {
  return std::any_of(statement.pieces.begin(), statement.pieces.end(),
                     [&](const Piece& piece) { return isAny(lowered(piece.text), wanted); });
}

// "a town located 70 miles north of Wells": told for who does not know the map.
bool isOfMap(const Statement& statement, Slot slot) {
  const auto low = [&](std::size_t piece) {
    return piece < statement.pieces.size() ? lowered(statement.pieces[piece].text) : "";
  };
  for (std::size_t i = slot.end; i < slot.end + 2; ++i)
    if (isAny(low(i), {"north", "south", "east", "west", "northeast", "northwest", "southeast",
                       "southwest", "north-east", "north-west", "south-east", "south-west"}))
      return low(i + 1) == "of" &&
             holdsPiece(statement, {"located", "situated", "lies", "lying", "city", "town",
                                    "village", "suburb", "island"});
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

// "the two envoys", "all four countries", "their three robots": the number of things already told.
bool isOfKnownSet(const Statement& statement, Slot slot) {
  if (slot.begin == 0) return false;
  return isAny(lowered(statement.pieces[slot.begin - 1].text),
               {"the", "all", "these", "those", "other", "its", "his", "her", "their", "whose",
                "both", "any", "every", "'s", "’s", "another"});
}

// "Ann Lee, now 42, was born then", "the pilot is Ann Lee, 42": an age, for which there are better
// questions.
bool isAge(const Statement& statement, Slot slot) {
  const auto at = [&](std::size_t piece) {
    return piece < statement.pieces.size() ? statement.pieces[piece].text : "";
  };
  if (slot.begin < 2) return false;
  if (lowered(at(slot.begin - 1)) == "now") return at(slot.begin - 2) == ",";
  return at(slot.begin - 1) == "," && startsUpper(at(slot.begin - 2)) &&
         isAny(at(slot.end), {"", ","});
}

// "begins at 7.30": a time of day.
bool isClockTime(const Statement& statement, Slot slot) {
  constexpr double day = 24, hour = 60;
  const std::string text = slotText(statement, slot);
  const std::size_t point = text.find('.');
  const std::optional<Figure> figure = readFigure(text);
  if (!figure || figure->decimals != 2 || !figure->before.empty() || point > 2 ||
      figure->number >= day || std::fmod(figure->number * 100, 100) >= hour)
    return false;
  const std::string next =
      slot.end < statement.pieces.size() ? lowered(statement.pieces[slot.end].text) : "";
  return isAny(next, {"am", "pm", "a.m.", "p.m.", "local"}) ||
         (slot.begin > 0 &&
          isAny(lowered(statement.pieces[slot.begin - 1].text),
                {"at", "until", "till", "by", "from", "before", "after", "since"}));
}

// "an object, possibly two": nobody knows.
bool isGuess(const Statement& statement, Slot slot) {
  return slot.begin > 0 && isAny(lowered(statement.pieces[slot.begin - 1].text),
                                 {"possibly", "perhaps", "maybe", "probably"});
}

// "houses 5 miles away": away from what is told before; and nearer ones are meant as well.
bool isAway(const Statement& statement, Slot slot) {
  const auto low = [&](std::size_t piece) {
    return piece < statement.pieces.size() ? lowered(statement.pieces[piece].text) : "";
  };
  return low(slot.end) == "away" && low(slot.end + 1) != "from";
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

// "announced 66.4% of voters": what they did has been lost.
bool isSaid(const text::Quantity& quantity, const Document& document, const Statement& statement,
            Slot slot) {
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  if (quantity.kind != text::QuantityKind::Percent || !tree || statement.predicate == noWord ||
      !lexicon::isSayingVerb(lowered(tree->words[statement.predicate].form)) ||
      language::dependent(*tree, statement.predicate, "aux:pass") != language::kRoot)
    return false;  // "iodine is added to 10% of all salt"
  const auto isVerbBehind = [&](const Piece& piece) {
    return piece.word != noWord && piece.word > statement.predicate &&
           isAny(tree->words[piece.word].upos, {"VERB", "AUX"});
  };
  return statement.pieces[slot.begin].word > statement.predicate &&
         std::none_of(statement.pieces.begin(), statement.pieces.end(), isVerbBehind);
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

// "the Formula [3] Euro Series".
bool isInName(const Statement& statement, Slot slot) {
  return slot.begin > statement.opening + 1 && slot.end < statement.pieces.size() &&
         startsUpper(statement.pieces[slot.begin - 1].text) &&
         startsUpper(statement.pieces[slot.end].text) &&
         !lexicon::isMonth(lowered(statement.pieces[slot.begin - 1].text));
}

// "injured [three] more people": beside whom is told before.
bool isOnTop(const Statement& statement, Slot slot) {
  return slot.end < statement.pieces.size() &&
         isAny(lowered(statement.pieces[slot.end].text),
               {"more", "other", "others", "additional", "further"});
}

// "There were two votes": as few are counted by whoever was there.
bool isMerelyThere(const Statement& statement, double value) {
  constexpr double few = 3;
  return value <= few && statement.opening < statement.pieces.size() &&
         lowered(statement.pieces[statement.opening].text) == "there";
}

// "stabbed twenty times": gore, not news.
bool isOfBlows(const Statement& statement, Slot slot) {
  return slot.end < statement.pieces.size() &&
         lowered(statement.pieces[slot.end].text) == "times" &&
         std::any_of(statement.pieces.begin(), statement.pieces.end(), [](const Piece& piece) {
           return isAny(lowered(piece.text), {"stabbed", "shot", "beaten", "hit", "struck", "raped",
                                              "kicked", "punched"});
         });
}

// "the annual 420 event", "a 747 pilot": a whole number before one thing counts nothing, it names.
bool isName(const text::Quantity& quantity, const Statement& statement, Slot slot,
            const std::optional<language::Tree>& tree) {
  if (quantity.kind != text::QuantityKind::Cardinal || !tree) return false;
  const std::size_t word = statement.pieces[slot.begin].word;
  if (word == noWord || slot.end != slot.begin + 1 || tree->words[word].relation != "nummod")
    return false;
  const std::size_t head = tree->words[word].head;
  if (head == language::kRoot || head < word || tree->words[head].xpos != "NN") return false;
  for (std::string_view many : {"staff", "personnel", "aircraft", "crew", "police", "offspring",
                                "species", "sheep", "fish", "deer", "spacecraft", "livestock"})
    if (lowered(tree->words[head].form) == many) return false;
  return slotText(statement, slot).find('.') == std::string::npos;
}

// "trams on lines 3 and 7", "rooms 12 to 14", "Windows 7, 8 and 10": which they are, not how many.
bool isLabel(const Statement& statement, Slot slot) {
  const std::vector<Piece>& pieces = statement.pieces;
  std::size_t at = slot.begin;
  while (at > 2 && isAny(lowered(pieces[at - 1].text), {"and", "to", ","}) &&
         hasDigit(pieces[at - 2].text))
    at -= 2;
  return at > 0 &&
         isAny(lowered(pieces[at - 1].text),
               {"line",      "lines",     "rooms",    "routes",  "pages",   "chapters", "gates",
                "platforms", "lanes",     "sections", "phases",  "blocks",  "buses",    "trams",
                "exits",     "junctions", "windows",  "android", "version", "versions"});
}

}  // namespace

bool isPassedOver(std::string_view kind, const Document& document, const Statement& statement,
                  Slot slot, const text::Quantity& quantity) {
  return isCounted(statement, slot, quantity) || isOfAScore(statement, slot) ||
         isInName(statement, slot) || isMerelyThere(statement, quantity.value) ||
         isOnTop(statement, slot) || isOfBlows(statement, slot) ||
         isName(quantity, statement, slot, document.trees[statement.sentence]) ||
         isOfKnownSet(statement, slot) || isThreshold(statement, slot) || isAge(statement, slot) ||
         isClockTime(statement, slot) || isGuess(statement, slot) || isAway(statement, slot) ||
         isWindow(statement, slot) || isYear(statement, slot) ||
         endsAChange(statement, slot, quantity.change) || isOfBoth(statement, quantity.value) ||
         isPrizeOfWin(quantity, statement, slot) || isSaid(quantity, document, statement, slot) ||
         isOfScore(quantity, document, statement, slot) || isPart(statement, slot, kind) ||
         isGap(statement, slot, kind) || isOfSuch(statement) || isLabel(statement, slot) ||
         isFirstPart(statement, slot) || isOfPlay(statement, slot) || isOfMap(statement, slot) ||
         isOfName(statement, slot) || isSpoken(statement, slot, quantity.value);
}

}  // namespace questions
