// On which day, in which month or year did it happen? At what time, in which minute, on which lap?
#include <algorithm>

#include "questions/asking.h"
#include "questions/counting.h"
#include "questions/document/finite.h"
#include "questions/kinds.h"
#include "questions/lexicon.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions::kind {
namespace {

// "2019", not "June".
bool isYear(std::string_view key) { return key.size() == 4 && hasDigit(key); }

// "In 2019 workers struck …": the year at the head of the sentence belongs to the deed, though a
// tree may hang it on the workers.
bool opensWithYear(const Fact& fact, const Document& document, std::size_t word) {
  const Statement& statement = fact.statement;
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  return tree && word != noWord && fact.slot.begin == statement.opening + 1 &&
         statement.subject.begin < fact.slot.end && fact.slot.end < statement.subject.end &&
         tree->words[word].relation == "nummod" && isYear(fact.key());
}

std::optional<std::string> askedOfDeed(Fact fact, const Document& document, std::size_t word,
                                       const std::string& wh) {
  fact.statement.subject.begin = fact.slot.end;
  const std::size_t subject = document.trees[fact.statement.sentence]->words[word].head;
  return askForOther(fact, document, {fact.slot.begin - 1, fact.slot.end}, subject, wh);
}

// "In which minute of the game …?": the statement has "in the 33rd minute of the game".
std::optional<std::string> askedOfUnit(const Fact& fact, const Document& document) {
  std::size_t end = fact.slot.end;
  while (slotText(fact.statement, {fact.slot.end, end + 1}) != fact.term) ++end;
  const language::Tree& tree = *document.trees[fact.statement.sentence];
  std::size_t unit = fact.statement.pieces[fact.slot.end].word;
  // "a penalty in the 33rd minute": of the deed, though a tree may hang it on the penalty.
  const std::size_t head = tree.words[unit].head;
  if (tree.words[unit].relation == "nmod" && tree.words[head].relation == "obj") unit = head;
  const std::string before = lowered(fact.statement.pieces[fact.slot.begin - 2].text);
  return askForOther(fact, document, {fact.slot.begin - 2, end + 1}, unit,
                     capitalised(before) + " which " + fact.term);
}

// "At about what time …?": the statement has "at about 2:35 am".
std::optional<std::string> askedOfClock(const Fact& fact, const Document& document) {
  const Hedged time = hedgeBefore(fact);
  const std::vector<Piece>& pieces = fact.statement.pieces;
  if (time.pieces.begin == 0 || lowered(pieces[time.pieces.begin - 1].text) != "at")
    return std::nullopt;
  const std::optional<std::size_t> word = spanIn(fact, document);
  if (!word) return std::nullopt;
  return askForOther(fact, document, {time.pieces.begin - 1, time.pieces.end}, *word,
                     "At " + time.lead + "what time");
}

// "was not opened until 2004": no end of anything.
bool isDenied(const Fact& fact) {
  const std::vector<Piece>& pieces = fact.statement.pieces;
  return std::any_of(pieces.begin(), pieces.end(),
                     [](const Piece& piece) { return lexicon::isNegation(lowered(piece.text)); });
}

// "has headed Acme since 2016": since then, and still. "Its first win since 2004" tells no
// beginning.
bool isPerfect(const Fact& fact, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[fact.statement.sentence];
  if (!tree || fact.statement.predicate == noWord) return false;
  const std::vector<std::size_t> helpers = auxiliaries(*tree, fact.statement.predicate);
  return !helpers.empty() && tree->words[helpers.front()].lemma == "have";
}

// "In which year", "Until when"; empty behind a preposition that is no part of a question.
std::string whFor(const Fact& fact, const Document& document) {
  const std::string before = lowered(fact.statement.pieces[fact.slot.begin - 1].text);
  const bool year = isYear(fact.key());
  if (before == "on" || before == "in") return year ? "In which year" : "When";
  if (isDenied(fact)) return "";
  if (isAny(before, {"until", "till", "through"})) return year ? "Until which year" : "Until when";
  if (before == "since" && isPerfect(fact, document))
    return year ? "Since which year" : "Since when";
  return "";
}

// The preposition before a date goes with it.
std::optional<std::string> stemFor(const Fact& fact, const Document& document) {
  if (fact.kind == "clock") return askedOfClock(fact, document);
  if (fact.kind == "ordinal" && !fact.term.empty()) return askedOfUnit(fact, document);
  if (fact.value != Value::Date || fact.slot.begin == 0) return std::nullopt;
  const std::string wh = whFor(fact, document);
  if (wh.empty()) return std::nullopt;
  const std::size_t word = topWord(fact, document);
  if (opensWithYear(fact, document, word)) return askedOfDeed(fact, document, word, wh);
  return askForOther(fact, document, {fact.slot.begin - 1, fact.slot.end}, word, wh);
}

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  const std::optional<std::string> stem = stemFor(fact, document);
  return stem ? chosen("when", *stem, fact, document, random) : std::vector<Item>{};
}

}  // namespace

ItemKind when() { return {"when", "When was it?", 0.75, word}; }

}  // namespace questions::kind
