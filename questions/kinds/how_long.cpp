// How long did it last?
#include <algorithm>

#include "questions/asking.h"
#include "questions/counting.h"
#include "questions/kinds.h"
#include "questions/lexicon.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions::kind {
namespace {

// "How long did the meeting at the Kremlin last?": the statement ends in "lasted five hours".
std::string lasted(const Fact& fact) {
  const auto first = fact.statement.pieces.begin();
  const auto end = first + static_cast<std::ptrdiff_t>(fact.slot.begin) - 1;
  return fact.statement.lead + "How long did " + written({first, end}) + " " + fact.term + "?";
}

// "five hours of talks", "two years later": no time that something took.
bool goesOn(const Fact& fact) {
  if (fact.slot.end >= fact.statement.pieces.size()) return false;
  const std::string next = lowered(fact.statement.pieces[fact.slot.end].text);
  for (std::string_view word : {"of", "later", "ago", "after", "before", "earlier", "old", "away"})
    if (next == word) return true;
  return false;
}

// "had not beaten Norway for 34 years": "How long had it not beaten" is no English.
bool isDenied(const Fact& fact) {
  return std::any_of(fact.statement.pieces.begin(), fact.statement.pieces.end(),
                     [](const Piece& piece) { return lexicon::isNegation(lowered(piece.text)); });
}

// "ran the lap in 61.8 seconds": how fast, not how long.
bool isTimeOfRace(const Fact& fact, const Document& document, std::size_t before) {
  const std::optional<language::Tree>& tree = document.trees[fact.statement.sentence];
  const std::string key = fact.key();
  const bool brief = holdsWords(key, "seconds") || holdsWords(key, "minutes") ||
                     holdsWords(key, "hours");  // "for the first time in 67 years"
  return brief && lowered(fact.statement.pieces[before].text) == "in" &&
         fact.statement.predicate != noWord &&
         isAny(tree->words[fact.statement.predicate].lemma,
               {"run", "win", "finish", "swim", "cover", "complete", "row", "ski", "skate"});
}

// "How long did the talks last?"
std::optional<std::string> stemFor(const Fact& fact, const Document& document) {
  if (fact.kind == "lasting") return lasted(fact);
  if (fact.kind != "duration") return std::nullopt;
  const std::optional<std::size_t> word = spanIn(fact, document);
  if (!word) return std::nullopt;
  Hedged answer = hedgeBefore(fact);
  if (answer.pieces.begin == 0 || isBounded(fact) || goesOn(fact) || isDenied(fact))
    return std::nullopt;
  const Piece& before = fact.statement.pieces[answer.pieces.begin - 1];
  const language::Tree& tree = *document.trees[fact.statement.sentence];
  std::string wh = "how long";
  if (lowered(before.text) == "for") {
    --answer.pieces.begin;  // "For how long was he taken into custody?"
    if (language::dependent(tree, fact.statement.predicate, "aux:pass") != language::kRoot)
      wh = "for how long";
  } else if (isTimeOfRace(fact, document, answer.pieces.begin - 1)) {
    --answer.pieces.begin;
    return askForOther(fact, document, answer.pieces, *word, "in " + answer.lead + "what time");
  } else if (before.word != fact.statement.predicate)
    return std::nullopt;  // "after eleven years" tells when
  return askForOther(fact, document, answer.pieces, *word, answer.lead + wh);
}

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  const std::optional<std::string> stem = stemFor(fact, document);
  return stem ? chosen("how_long", *stem, fact, document, random) : std::vector<Item>{};
}

}  // namespace

ItemKind howLong() { return {"how_long", "How long was it?", word}; }

}  // namespace questions::kind
