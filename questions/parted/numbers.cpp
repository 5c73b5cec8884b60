#include "questions/parted/numbers.h"

#include <algorithm>
#include <string>

#include "questions/words.h"

namespace questions::parted {
namespace {

bool isVerb(const Telling& telling, std::size_t piece) {
  return isAny(telling.low(piece), {"up", "down"}) ||
         (telling.wordAt(piece) != noWord &&
          telling.wordAt(piece) == telling.statement().predicate);
}

// Nouns that say nothing, or nothing without their number.
bool isMeasure(const std::string& noun) {
  return isAny(
      noun, {"people",  "persons",    "others",     "men",     "women",     "years",   "days",
             "months",  "weeks",      "hours",      "minutes", "miles",     "degrees", "metres",
             "meters",  "kilometres", "kilometers", "feet",    "seasons",   "rounds",  "terms",
             "decades", "goals",      "points",     "times",   "occasions", "games",   "matches"});
}

// "700 migrants" here and "200 migrants" there: the number tells which.
std::size_t timesCounted(const Document& document, const std::string& noun) {
  std::size_t times = 0;
  for (const std::optional<language::Tree>& tree : document.trees)
    for (std::size_t i = 0; tree && i < tree->words.size(); ++i)
      if (tree->words[i].lemma == noun &&
          language::dependent(*tree, i, "nummod") != language::kRoot)
        ++times;
  return times;
}

// Whether what is done may be done to things that go without a number: not "killed two colonels".
bool needsNoCount(const Telling& telling) {
  const std::size_t predicate = telling.statement().predicate;
  if (predicate == noWord) return false;
  const language::Word& verb = telling.tree().words[predicate];
  return verb.upos == "VERB" &&
         !isAny(verb.lemma, {"kill", "die", "injure", "wound", "hurt", "have", "include", "be"});
}

// The piece with the noun that is counted: "colonels" of "two retired colonels".
std::optional<std::size_t> countedBy(const Telling& telling) {
  const Slot count = telling.other;
  const language::Word* next = telling.at(count.end);
  if (count.end != count.begin + 1 || !next || next->upos == "NUM") return std::nullopt;
  std::size_t noun = count.end;
  const auto precedes = [](const language::Word* word) {
    return word && isAny(word->upos, {"ADJ", "PROPN", "NOUN"}) && word->xpos != "NNS";
  };
  while (precedes(telling.at(noun))) ++noun;
  const language::Word* counted = telling.at(noun);
  const language::Word* behind = telling.at(noun + 1);
  if (!counted || counted->xpos != "NNS" || (behind && isAny(behind->upos, {"NOUN", "PROPN"})))
    return std::nullopt;
  return noun;
}

// Whether such things are told of or counted at one place only, and the noun says something.
bool saysWhich(const Telling& telling, std::size_t noun) {
  const std::vector<Piece>& pieces = telling.statement().pieces;
  const std::string low = telling.low(noun);
  const auto told = std::count_if(pieces.begin(), pieces.end(),
                                  [&](const Piece& piece) { return lowered(piece.text) == low; });
  return !isMeasure(low) && told <= 1 &&
         timesCounted(telling.document, telling.at(noun)->lemma) <= 1;
}

// "the [two]", "the remaining [two]", "in [two]", "a total of [two]": what needs its number.
bool leansOnCount(const Telling& telling, std::size_t begin) {
  if (begin > 0 && isAny(telling.low(begin - 1), {"the", "than", "to", "-", "in", "for", "by",
                                                  "after", "remaining", "other"}))
    return true;
  if (begin < 2 || telling.low(begin - 1) != "of") return false;
  const language::Word* of = telling.at(begin - 2);
  return !of || of->upos != "NOUN" || isAny(telling.low(begin - 2), {"total", "some", "group"});
}

bool isPercentage(const std::string& text) {
  return text.find('%') != std::string::npos || text.ends_with("percent");
}

}  // namespace

std::optional<Slot> endOfChangeIn(const Telling& telling) {
  const Slot other = telling.other;
  if (!isAny(telling.fact.kind, {"money", "percentage"}) ||
      other.begin < telling.fact.slot.end + 1 ||
      !isAny(telling.low(other.begin - 1), {"to", "at"}) || !telling.endsPhrase(other.end))
    return std::nullopt;
  const std::size_t hedge = telling.hedgeOf(telling.fact.slot);
  const bool change = hedge > 0 && (telling.low(hedge - 1) == "by" || isVerb(telling, hedge - 1));
  return change ? std::optional(Slot{other.begin - 1, other.end}) : std::nullopt;
}

std::optional<Slot> measureIn(const Telling& telling) {
  const Slot other = telling.other;
  if (!isPercentage(slotText(telling.statement(), other)) || other.end >= telling.size() ||
      !telling.endsPhrase(other.end))
    return std::nullopt;
  if (telling.low(other.end) == "to" && telling.fact.kind == "figure")
    return std::nullopt;                                    // "by 83% to 17"
  if (telling.low(other.end) == "of") return std::nullopt;  // "affected 4% of users"
  std::size_t begin = telling.hedgeOf(other);
  if (begin > 0 && telling.low(begin - 1) == "by") --begin;
  if (begin == 0 || !isVerb(telling, begin - 1)) return std::nullopt;
  return Slot{begin, other.end};
}

std::optional<Slot> scoreIn(const Telling& telling) {
  const Slot other = telling.other;
  const std::string text = slotText(telling.statement(), other);
  const bool score = text.find("–") != std::string::npos || text.find('-') != std::string::npos;
  if (!score || other.begin == 0 || telling.fact.value != Value::Date) return std::nullopt;
  const language::Word* next = telling.at(other.end);
  const bool noun = next && isAny(next->upos, {"NOUN", "ADJ"});
  if (isAny(telling.low(other.begin - 1), {"a", "an", "by", "of", "at"}) ||
      (!noun && !telling.endsPhrase(other.end)))
    return std::nullopt;
  return other;
}

std::optional<Slot> wholeIn(const Telling& telling) {
  const Slot key = telling.fact.slot, other = telling.other;
  if (other.begin < key.end + 1 || telling.fact.value != Value::Number) return std::nullopt;
  if (telling.low(key.end) != "of") return std::nullopt;
  if (other.begin == key.end + 1) return Slot{key.end, other.end};
  const bool theirs = other.begin == key.end + 2 &&
                      isAny(telling.low(key.end + 1), {"the", "their", "its", "his", "her"});
  return theirs ? std::optional(other) : std::nullopt;
}

std::optional<Slot> countIn(const Telling& telling) {
  if (!needsNoCount(telling)) return std::nullopt;
  const std::optional<std::size_t> noun = countedBy(telling);
  if (!noun || !saysWhich(telling, *noun)) return std::nullopt;
  const std::size_t begin = telling.hedgeOf(telling.other);
  if (leansOnCount(telling, begin)) return std::nullopt;
  return Slot{begin, telling.other.end};
}

}  // namespace questions::parted
