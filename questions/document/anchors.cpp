#include "questions/document/anchors.h"

#include <algorithm>

#include "questions/document/finite.h"
#include "questions/lexicon.h"
#include "questions/text/calendar.h"
#include "questions/words.h"

namespace questions {
namespace {

bool isDatePreposition(std::string_view low) {
  return isAny(low, {"on", "in", "since", "from", "by", "until", "till", "before", "after", "of",
                     "to", "between", "during", "dated", "through"});
}

bool isPartOfDay(std::string_view low) {
  return isAny(low, {"morning", "afternoon", "evening", "night"});
}

// The slot of the date without a preposition at its start, with the part of the day after it.
std::optional<Slot> dateSlot(const Statement& statement, const text::Date& date) {
  std::optional<Slot> slot = slotAt(statement, date.range);
  if (!slot) return std::nullopt;
  while (slot->begin + 1 < slot->end && isDatePreposition(lowAt(statement, slot->begin)))
    ++slot->begin;
  return slot;
}

std::string partOfDay(const Statement& statement, Slot& slot) {
  for (std::size_t i = slot.begin; i < slot.end; ++i)
    if (isPartOfDay(lowAt(statement, i))) return lowAt(statement, i);
  if (!isPartOfDay(lowAt(statement, slot.end))) return "";
  ++slot.end;
  return lowAt(statement, slot.end - 1);
}

// Words that say what day is meant only together with the date: "last", "following".
bool dependsOnNeighbours(const Statement& statement, Slot slot) {
  const std::string next = lowAt(statement, slot.end);
  const std::string before = slot.begin > 0 ? lowAt(statement, slot.begin - 1) : "";
  const bool year = !next.empty() && next.size() < 4 &&  // "28 May [621]"
                    next.find_first_not_of("0123456789") == std::string::npos &&
                    text::monthNumber(statement.pieces[slot.end - 1].text) > 0;
  const std::string further = lowAt(statement, slot.end + 1);  // "5 December and 6"
  const bool more = isAny(next, {"and", "or"}) && !further.empty() && further.size() < 3 &&
                    further.find_first_not_of("0123456789") == std::string::npos;
  const bool tied = next == "-" && !statement.pieces[slot.end].spaceBefore;  // "Saturday-night"
  return year || tied || more ||
         isAny(next, {"'s", "’s", "mornings", "afternoons", "evenings", "nights"}) ||
         isAny(before,
               {"easter", "good", "black", "bloody",    "super",    "ash",   "palm", "cyber",
                "last",   "next", "this",  "following", "previous", "every", "each", "-",
                "the",    "a",    "an",    "'s",        "’s",       "'",     "’"});
}

void putDate(Statement& statement, Slot slot, const std::string& text,
             const std::string& preposition) {
  const std::vector<Piece>& old = statement.pieces;
  std::vector<Piece> pieces(old.begin(), old.begin() + static_cast<std::ptrdiff_t>(slot.begin));
  bool space = old[slot.begin].spaceBefore;
  if (!preposition.empty()) {
    pieces.push_back({preposition, {}, noWord, space});
    space = true;
  }
  pieces.push_back({text, sourceOf(statement, slot), old[slot.begin].word, space});
  pieces.insert(pieces.end(), old.begin() + static_cast<std::ptrdiff_t>(slot.end), old.end());
  statement.pieces = std::move(pieces);
}

std::string leadIn(const Statement& statement, Slot slot, const text::Date& date,
                   const std::string& part) {
  const std::string low = slot.begin > 0 ? lowAt(statement, slot.begin - 1) : "";
  // "scheduled for Monday", "until at least Monday", "for early August"
  const bool led = isDatePreposition(low) ||
                   isAny(low, {"for", "least", "about", "around", "early", "late", "mid"});
  const std::string before = date.granularity == text::Granularity::Day ? "on" : "in";
  if (part.empty()) return led ? "" : before;
  return (led ? "" : "on ") + ("the " + part) + " of";
}

// "[Saturday's] protests": there may be others on other days.
bool isOneOfMore(const Statement& statement, Slot slot, const language::Tree* tree) {
  const std::size_t behind = slot.end + 1;  // the 's
  if (!tree || behind >= statement.pieces.size() ||
      !lexicon::isWeekday(lowAt(statement, slot.begin)))
    return false;
  const std::size_t noun = statement.pieces[behind].word;
  return noun != noWord && tree->words[noun].xpos == "NNS";
}

// "[next year's] competition" is "the 2018 competition", and "[yesterday's] vote" the vote behind a
// lead with the day.
bool anchorOwner(Statement& statement, Slot slot, const text::Date& date, const std::string& words,
                 const language::Tree* tree) {
  const std::string mark = lowAt(statement, slot.end);
  const bool year = date.granularity == text::Granularity::Year;
  const bool day = date.granularity == text::Granularity::Day;
  if (!date.relative || (!year && !day) || (mark != "'s" && mark != "’s")) return false;
  statement.notes.push_back("“" + slotText(statement, slot) + mark + "” is of " + words + ".");
  const std::string article = slot.begin == 0 ? "The" : "the";
  const bool dated = year || isOneOfMore(statement, slot, tree);
  putDate(statement, slot, dated ? words : article, dated ? article : "");
  const std::size_t left = slot.begin + (dated ? 2 : 1);
  statement.pieces.erase(statement.pieces.begin() + static_cast<std::ptrdiff_t>(left));
  return true;
}

// "opened in Oslo today", "was shown there today": told as past.
bool isOfPast(const language::Tree& tree, std::size_t today) {
  const std::size_t verb = tree.words[today].head;
  if (verb == language::kRoot) return false;
  if (tree.words[verb].xpos == "VBD") return true;
  const std::vector<std::size_t> helpers = auxiliaries(tree, verb);
  return !helpers.empty() && tree.words[helpers.front()].xpos == "VBD";
}

// "published today", "the ministry today rejects", "Today, the ministry said"; but "has fallen to
// 56 percent today".
bool isThatDay(const Statement& statement, Slot today, const language::Tree* tree) {
  const auto tagAt = [&](std::size_t piece) -> std::string_view {
    const bool known = piece < statement.pieces.size() && statement.pieces[piece].word != noWord;
    return known ? std::string_view(tree->words[statement.pieces[piece].word].xpos) : "";
  };
  if (!tree) return false;
  const bool opens = today.begin == 0 && statement.predicate != noWord &&
                     tree->words[statement.predicate].xpos == "VBD";
  const std::size_t word = statement.pieces[today.begin].word;
  if (word != noWord && isOfPast(*tree, word)) return true;
  return opens || (today.begin > 0 && isAny(tagAt(today.begin - 1), {"VBD", "VBN", "VBG"})) ||
         isAny(tagAt(today.end), {"VBD", "VBZ", "VBP"});
}

// "[Yesterday] saw the start".
bool isSubject(const Statement& statement, Slot slot, const language::Tree* tree) {
  const std::size_t word = statement.pieces[slot.begin].word;
  return tree && word != noWord && language::baseRelation(tree->words[word].relation) == "nsubj";
}

// "on March 9, 2007[,] by Ann Lee": the second comma of a date in the American order goes with the
// first, unless the date opens the clause or stands in an aside.
void dropClosingComma(Statement& statement, Slot slot) {
  std::vector<Piece>& pieces = statement.pieces;
  const auto isComma = [](const Piece& piece) { return piece.text == ","; };
  const auto first = pieces.begin() + static_cast<std::ptrdiff_t>(slot.begin);
  const auto end = pieces.begin() + static_cast<std::ptrdiff_t>(slot.end);
  if (slot.begin < 3 || end == pieces.end() || !isComma(*end) ||
      std::none_of(first, end, isComma) || std::any_of(pieces.begin(), first, isComma))
    return;
  const bool last = std::count_if(end, pieces.end(), isComma) == 1;
  if (last ||
      isAny(lowAt(statement, slot.end + 1), {"in", "at", "by", "to", "from", "with", "near"}))
    pieces.erase(end);
}

// "Saturday Night Live", "next year" of a year long past: no day of the article's own time.
bool isNoDate(const Statement& statement, const std::string& said, const language::Tree* tree) {
  for (std::string_view part : {" Night", " Morning", " Evening"})
    if (said.find(part) != std::string::npos) return true;
  return lowered(said).starts_with("next ") && tree && statement.predicate != noWord &&
         tree->words[statement.predicate].xpos == "VBD";
}

// "Kenya's disputed [December 27] presidential election": a part of what it tells which.
bool isQualifier(const Statement& statement, Slot slot, const language::Tree* tree) {
  const std::size_t word = statement.pieces[slot.begin].word;
  if (!tree || word == noWord || slot.begin == 0 ||
      isDatePreposition(lowAt(statement, slot.begin - 1)))
    return false;
  const std::size_t head = tree->words[word].head;
  const std::size_t last = statement.pieces[slot.end - 1].word;
  return head != language::kRoot && last != noWord && head > last &&
         isAny(tree->words[head].upos, {"NOUN", "PROPN"}) &&
         isAny(tree->words[word].relation, {"compound", "nmod", "amod", "obl:tmod", "nmod:tmod"});
}

void anchor(Statement& statement, const text::Date& date, const language::Tree* tree) {
  const std::string words = dateInWords(date);
  std::optional<Slot> slot = dateSlot(statement, date);
  if (slot && isQuoted(statement, *slot)) return;
  if (slot && !words.empty() && anchorOwner(statement, *slot, date, words, tree)) return;
  if (words.empty() || !slot || dependsOnNeighbours(statement, *slot) ||
      isQualifier(statement, *slot, tree))
    return;
  const std::string said = slotText(statement, *slot);
  if (isNoDate(statement, said, tree)) return;
  dropClosingComma(statement, *slot);
  if (lowered(said) == "today" && !isThatDay(statement, *slot, tree)) return;
  if (said == words) return putDate(statement, *slot, words, "");
  const std::string part = partOfDay(statement, *slot);
  const std::string lead =
      isSubject(statement, *slot, tree) ? "" : leadIn(statement, *slot, date, part);
  putDate(statement, *slot, words, lead);
  if (date.relative) statement.notes.push_back("“" + said + "” is " + words + ".");
}

// The day in ISO's order that these words were put for; empty if it is none.
std::string dayOf(const std::string& words, const std::vector<text::Date>& dates) {
  for (const text::Date& date : dates)
    if (date.granularity == text::Granularity::Day && dateInWords(date) == words) return date.value;
  return "";
}

// Whether the year stands by itself behind or before this piece: "the 2014 cup".
bool tellsYear(const std::vector<Piece>& pieces, std::size_t but, std::string_view year) {
  for (std::size_t i = 0; i < pieces.size(); ++i)
    if (i != but && pieces[i].text == year) return true;
  return false;
}

// "on 24 March 2008 …, landing on 25 March 2008", "from 23 January 2014 to 9 March 2014", "won the
// 2014 cup on 27 July 2014": once is enough to tell the year.
void tellYearOnce(Statement& statement, const std::vector<text::Date>& dates) {
  std::vector<Piece>& pieces = statement.pieces;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const std::string first = dayOf(pieces[i].text, dates);
    if (first.empty()) continue;
    const auto later = std::find_if(pieces.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                    pieces.end(), [&](const Piece& piece) {
                                      const std::string other = dayOf(piece.text, dates);
                                      return other.substr(0, 4) == first.substr(0, 4);
                                    });
    const bool backwards = later != pieces.end() && i > 0 && lowAt(statement, i - 1) == "from" &&
                           dayOf(later->text, dates) <= first;
    if ((later != pieces.end() && !backwards) || tellsYear(pieces, i, first.substr(0, 4)))
      pieces[i].text = pieces[i].text.substr(0, pieces[i].text.rfind(' '));
  }
}

}  // namespace

std::string dateInWords(const text::Date& date) {
  if (date.value.empty() || !date.until.empty() || date.fiscal) return "";
  const auto number = [&](std::size_t at, std::size_t count) {
    return static_cast<unsigned>(std::stoul(date.value.substr(at, count)));
  };
  const std::string year = date.value.substr(0, date.value.find('-', 1));
  if (year.size() != 4) return "";  // before the year 1, or behind 9999
  switch (date.granularity) {
    case text::Granularity::Year:
      return date.value.size() == 4 ? year : "";
    case text::Granularity::Month:
      return std::string(text::monthName(number(5, 2))) + " " + year;
    case text::Granularity::Day:
      return std::to_string(number(8, 2)) + " " + std::string(text::monthName(number(5, 2))) + " " +
             year;
    default:
      return "";
  }
}

void anchorDates(Statement& statement, const std::vector<text::Date>& dates,
                 const language::Tree* tree) {
  for (const text::Date& date : dates) anchor(statement, date, tree);
  tellYearOnce(statement, dates);
}

}  // namespace questions
