#include "questions/naming_figures.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

#include "questions/figure.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

// "in about 1638": a year, of which nothing says so but the preposition; not "a total of 5667
// cases".
bool isYear(const Statement& statement, Slot slot, const std::optional<language::Tree>& tree) {
  const std::string text = slotText(statement, slot);
  if (!lexicon::isYear(text)) return false;
  const std::size_t next =
      slot.end < statement.pieces.size() ? statement.pieces[slot.end].word : noWord;
  if (tree && next != noWord && tree->words[next].xpos == "NNS" &&
      !startsUpper(tree->words[next].form))
    return false;
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

// "the Formula [3] Euro Series".
bool isInName(const Statement& statement, Slot slot) {
  return slot.begin > statement.opening + 1 && slot.end < statement.pieces.size() &&
         startsUpper(statement.pieces[slot.begin - 1].text) &&
         startsUpper(statement.pieces[slot.end].text) &&
         !lexicon::isMonth(lowered(statement.pieces[slot.begin - 1].text));
}

// "at [180] Elm": the number of a house, before a name that tells of one thing.
bool isBeforeName(const language::Tree& tree, std::size_t word) {
  const std::size_t next = word + 1;
  return next < tree.words.size() && tree.words[next].xpos == "NNP" &&
         tree.words[word].head == next && startsUpper(tree.words[next].form) &&
         (next + 1 == tree.words.size() || tree.words[next + 1].upos != "PROPN");
}

// "the annual 420 event", "a 747 pilot": a whole number before one thing counts nothing, it names.
bool isName(const text::Quantity& quantity, const Statement& statement, Slot slot,
            const std::optional<language::Tree>& tree) {
  if (quantity.kind != text::QuantityKind::Cardinal || !tree) return false;
  const std::size_t word = statement.pieces[slot.begin].word;
  if (word == noWord || slot.end != slot.begin + 1 || tree->words[word].relation != "nummod")
    return false;
  const std::size_t head = tree->words[word].head;
  if (isBeforeName(*tree, word)) return true;
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

// What lasts or is as strong as its figure tells, and is no kind of thing for it: "a 48-hour
// curfew", "a 6.4-magnitude earthquake".
bool isMeasuredSo(std::string_view noun) {
  return isAny(
      noun,
      {"curfew",     "sentence",   "term",    "ban",      "ceasefire",  "truce",    "strike",
       "suspension", "blockade",   "siege",   "lockdown", "moratorium", "standoff", "blackout",
       "outage",     "quarantine", "trial",   "visit",    "trip",       "tour",     "journey",
       "mourning",   "walkout",    "hearing", "debate",   "search",     "voyage",   "earthquake",
       "quake",      "aftershock", "tremor",  "halt",     "extension",  "reprieve", "shutdown"});
}

}  // namespace

bool namesAKind(const Fact& fact) {
  const auto low = [&](std::size_t i) { return lowAt(fact.statement, fact.slot.end + i); };
  if (fact.value != Value::Number || low(0) != "-") return false;
  const bool one =
      fact.slot.begin > 0 && isAny(lowAt(fact.statement, fact.slot.begin - 1), {"a", "an"});
  constexpr std::size_t furthest = 4;  // "a 15-year [prison] [sentence]"
  for (std::size_t i = 2; one && i < furthest; ++i)
    if (isMeasuredSo(low(i))) return false;
  return true;
}

bool isNaming(const text::Quantity& quantity, const Statement& statement, Slot slot,
              const std::optional<language::Tree>& tree) {
  return isYear(statement, slot, tree) || isOfName(statement, slot) || isInName(statement, slot) ||
         isName(quantity, statement, slot, tree) || isLabel(statement, slot) ||
         isAge(statement, slot) || isClockTime(statement, slot);
}

}  // namespace questions
