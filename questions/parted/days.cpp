#include "questions/parted/days.h"

#include <algorithm>
#include <string>

#include "questions/words.h"

namespace questions::parted {
namespace {

// A day of the article's month, or of the one before.
bool isFresh(const Telling& telling) {
  const Statement& statement = telling.statement();
  const auto& published = *telling.document.published;
  const int now = 12 * static_cast<int>(published.year()) +
                  static_cast<int>(static_cast<unsigned>(published.month()));
  for (const text::Date& date : telling.document.dates[statement.sentence])
    if (date.range.contains(statement.pieces[telling.other.begin].source) &&
        date.value.size() > 7) {
      const int then = 12 * std::stoi(date.value.substr(0, 4)) + std::stoi(date.value.substr(5, 2));
      return then <= now && then + 1 >= now;
    }
  return false;
}

bool isNamed(const Telling& telling, std::size_t word) {
  if (word == language::kRoot || telling.tree().words[word].upos != "PROPN") return false;
  const Statement& statement = telling.statement();
  return std::none_of(statement.pieces.begin() + static_cast<std::ptrdiff_t>(statement.opening),
                      statement.pieces.end(), [&](const Piece& piece) {
                        return isAny(lowered(piece.text), {"a", "an"}) && piece.word != noWord &&
                               telling.tree().words[piece.word].head == word;
                      });
}

// What was done once, to or by somebody named, needs no day; nor does what was done in the days
// of the article, which its lead tells.
bool needsNoDay(const Telling& telling) {
  const Statement& statement = telling.statement();
  if (statement.predicate == noWord || statement.lead.empty() || !telling.document.published)
    return false;
  const language::Word& verb = telling.tree().words[statement.predicate];
  if (verb.upos != "VERB") return false;
  if (isFresh(telling)) return true;
  return verb.xpos == "VBD" && isAny(telling.fact.kind, {"money", "figure"}) &&
         isNamed(telling, language::dependent(telling.tree(), statement.predicate, "nsubj")) &&
         telling.hasObject(telling.fact.slot);
}

}  // namespace

std::optional<Slot> dayIn(const Telling& telling) {
  const Slot day = telling.other;
  const std::size_t opening = telling.statement().opening;
  if (day.begin == 0 || day.begin - 1 < opening || !needsNoDay(telling) ||
      !isAny(telling.low(day.begin - 1),
             {"on", "in", "on the morning of", "on the evening of", "on the night of"}))
    return std::nullopt;
  const std::size_t begin = day.begin - 1;
  const std::string before = begin > 0 ? telling.low(begin - 1) : "";
  if (isAny(before, {"as", "and", "or", "early", "late", "since", "until"}) ||
      isAny(telling.low(day.end), {"and", "or", "when", "where", "to", "until", "at", "–", "-"}))
    return std::nullopt;
  const bool opens = begin == opening;
  if (telling.low(day.end) == "," && (opens || before == ","))
    return Slot{begin - (opens ? 0 : 1), day.end + 1};
  return Slot{begin, day.end};
}

}  // namespace questions::parted
