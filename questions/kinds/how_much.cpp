// Which sum or share was it?
#include "questions/asking.h"
#include "questions/kinds.h"
#include "questions/measuring.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions::kind {
namespace {

// "lost their lead after losing 3–2": not by that score.
bool isOfOtherVerb(const Fact& fact, const Document& document, std::size_t end) {
  const language::Tree& tree = *document.trees[fact.statement.sentence];
  bool behind = false;
  for (std::size_t i = 0; i < end; ++i) {
    const std::size_t word = fact.statement.pieces[i].word;
    if (behind && word != noWord && tree.words[word].upos == "VERB") return true;
    behind = behind || (word != noWord && word == fact.statement.predicate);
  }
  return !behind;
}

// "By what score did Ashcombe beat Oakley?": the statement has "beat Oakley 3–2", or "by a score of
// 3–2".
std::optional<std::string> askedOfScore(const Fact& fact, const Document& document) {
  const std::vector<Piece>& pieces = fact.statement.pieces;
  const auto lowBefore = [&](std::size_t back) {
    return fact.slot.begin < back ? "" : lowered(pieces[fact.slot.begin - back].text);
  };
  Slot answer = fact.slot;
  if (lowBefore(1) == "of" && lowBefore(2) == "score" && isAny(lowBefore(4), {"by", "with"}))
    answer.begin -= 4;
  const std::string next = answer.end < pieces.size() ? lowered(pieces[answer.end].text) : "";
  const bool ends = isAny(next, {"", ",", "in", "on", "at", "after", "to"});
  if (fact.term != "score" || !ends || isOfOtherVerb(fact, document, answer.begin) ||
      isAny(lowered(pieces[answer.begin - 1].text), {"a", "the"}))
    return std::nullopt;
  return askForSetting(fact, document, answer, "By what score");
}

// "is 49 percent owned by Acme": "What is it owned by Acme?"
bool isParticiple(const Fact& fact, const Document& document, std::size_t piece) {
  const std::vector<Piece>& pieces = fact.statement.pieces;
  const std::optional<language::Tree>& tree = document.trees[fact.statement.sentence];
  return piece < pieces.size() && tree && pieces[piece].word != noWord &&
         tree->words[pieces[piece].word].xpos == "VBN";
}

// "had 5 million in 1997 and 9 million in 2004": the other sum would be left over.
bool goesOnWithSum(const Fact& fact, std::size_t behind) {
  const std::vector<Piece>& pieces = fact.statement.pieces;
  for (std::size_t i = behind; i + 2 < pieces.size(); ++i)
    if (lowered(pieces[i].text) == "and" &&
        (hasDigit(pieces[i + 1].text) || hasDigit(pieces[i + 2].text)))
      return true;
  return false;
}

std::optional<std::string> stemFor(const Fact& fact, const Document& document) {
  if (fact.kind == "score") return askedOfScore(fact, document);
  const std::optional<Measured> measured = measuredBy(fact, document);
  if (!measured) return std::nullopt;
  const std::size_t behind = measured->answer.end;
  const bool ofWhat =
      behind < fact.statement.pieces.size() && lowered(fact.statement.pieces[behind].text) == "of";
  if (!measured->subject && ofWhat) return std::nullopt;  // "How much will it meet of the cost?"
  if (!measured->subject && isParticiple(fact, document, behind)) return std::nullopt;
  if (goesOnWithSum(fact, behind)) return std::nullopt;
  if (measured->beside) return askForSetting(fact, document, measured->answer, measured->wh);
  if (!measured->subject)
    return askForOther(fact, document, measured->answer, measured->word, measured->wh);
  Fact whole = fact;
  whole.slot = measured->answer;
  return askForSubject(whole, document, capitalised(measured->wh));
}

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  const std::optional<std::string> stem = stemFor(fact, document);
  return stem ? chosen("how_much", *stem, fact, document, random) : std::vector<Item>{};
}

}  // namespace

ItemKind howMuch() { return {"how_much", "How much was it?", word}; }

}  // namespace questions::kind
