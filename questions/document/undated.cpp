#include "questions/document/undated.h"

#include <algorithm>

#include "questions/document/finite.h"
#include "questions/document/tree_words.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

// "Wednesday", "late on Tuesday night", "yesterday"; but not "last Friday" nor "next Monday".
bool isPlainDay(const Statement& statement, Slot slot) {
  bool day = false;
  for (std::size_t i = slot.begin; i < slot.end; ++i) {
    const std::string low = lowAt(statement, i);
    const bool named = lexicon::isWeekday(low) || low == "yesterday" || low == "today";
    if (!named &&
        !isAny(low, {"on", "late", "early", "earlier", "morning", "afternoon", "evening", "night"}))
      return false;
    day = day || named;
  }
  return day;
}

// "signed on Tuesday", "was signed", "the law signed": over by the time of the report. Of a noun
// behind which the day stands, "an explosion Tuesday", it always is.
bool isOver(const language::Tree& tree, std::size_t day) {
  const std::size_t head = tree.words[day].head;
  if (head == language::kRoot) return false;
  const std::vector<std::size_t> helpers = auxiliaries(tree, head);
  const language::Word& verb = tree.words[helpers.empty() ? head : helpers.front()];
  if (isAny(verb.xpos, {"VBD", "VBN"})) return true;
  return tree.words[head].xpos == "NN" && head < day &&
         std::none_of(tree.words.begin() + static_cast<std::ptrdiff_t>(head),
                      tree.words.begin() + static_cast<std::ptrdiff_t>(day),
                      [](const language::Word& word) { return word.upos == "VERB"; }) &&
         !tree_words::hasChild(tree, head, "det", {"the", "this", "that"});
}

// "since Tuesday", "the Tuesday meeting", "every Tuesday": needed by its neighbours.
bool isNeeded(const Statement& statement, Slot slot) {
  const std::string before = slot.begin > 0 ? lowAt(statement, slot.begin - 1) : "";
  const std::string behind = lowAt(statement, slot.end);
  return isAny(before,
               {"since", "from", "by",      "until",   "till",  "before", "after", "of",   "to",
                "for",   "the",  "a",       "an",      "every", "each",   "last",  "next", "this",
                "and",   "or",   "through", "between", "-",     "than",   "only"}) ||
         isAny(behind, {"'s", "’s", "-", "to", "and", "or", "through", "until"});
}

// With the commas that the day stood between.
void erase(Statement& statement, Slot slot) {
  const auto isComma = [&](std::size_t i) { return lowAt(statement, i) == ","; };
  const bool opens = slot.begin == 0;
  if (isComma(slot.end) && (opens || isComma(slot.begin - 1))) ++slot.end;
  if (!opens && isComma(slot.begin - 1) && isComma(slot.end - 1)) --slot.begin;
  statement.pieces.erase(statement.pieces.begin() + static_cast<std::ptrdiff_t>(slot.begin),
                         statement.pieces.begin() + static_cast<std::ptrdiff_t>(slot.end));
}

}  // namespace

void dropDayOfWeek(Statement& statement, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  if (document.published || !tree || isDenied(statement)) return;
  std::optional<Slot> found;
  for (const text::Date& date : document.dates[statement.sentence]) {
    const bool day = date.relative && date.granularity == text::Granularity::Day;
    const std::optional<Slot> slot = day ? slotAt(statement, date.range) : std::nullopt;
    if (!slot) continue;
    if (found) return;  // of two days, one is told apart from the other
    found = slot;
  }
  if (!found || !isPlainDay(statement, *found)) return;
  if (found->begin > 0 && lowAt(statement, found->begin - 1) == "on") --found->begin;
  if (found->begin > 0 && isAny(lowAt(statement, found->begin - 1), {"late", "early", "earlier"}))
    --found->begin;
  const auto named = std::find_if(
      statement.pieces.begin() + static_cast<std::ptrdiff_t>(found->begin),
      statement.pieces.begin() + static_cast<std::ptrdiff_t>(found->end), [](const Piece& piece) {
        return lexicon::isWeekday(lowered(piece.text)) || lowered(piece.text).ends_with("day");
      });
  if (named->word != noWord && isOver(*tree, named->word) && !isNeeded(statement, *found) &&
      !isQuoted(statement, *found))
    erase(statement, *found);
}

}  // namespace questions
