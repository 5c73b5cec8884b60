#include "questions/counting.h"

#include <algorithm>

#include "questions/words.h"

namespace questions {
namespace {

constexpr float sureArc = 0.7f;

std::string lowAt(const Fact& fact, std::size_t piece) {
  return piece < fact.statement.pieces.size() ? lowered(fact.statement.pieces[piece].text) : "";
}

// The first word of the slot that stands in this relation to the predicate.
std::optional<std::size_t> wordIn(const Fact& fact, const Document& document,
                                  std::initializer_list<std::string_view> relations) {
  const std::optional<language::Tree>& tree = document.trees[fact.statement.sentence];
  if (!tree) return std::nullopt;
  for (std::size_t i = fact.slot.begin; i < fact.slot.end; ++i) {
    const std::size_t word = fact.statement.pieces[i].word;
    if (word == noWord || fact.statement.predicate == noWord ||
        tree->words[word].head != fact.statement.predicate)
      continue;
    if (isAny(language::baseRelation(tree->words[word].relation), relations)) return word;
  }
  return std::nullopt;
}

// The piece after the last word of the noun phrase that the number counts; 0 if that is not clear.
std::size_t nounEnd(const Fact& fact, const language::Tree& tree, std::size_t noun) {
  std::size_t end = 0;
  for (std::size_t i = fact.slot.end; i < fact.statement.pieces.size(); ++i) {
    const std::size_t word = fact.statement.pieces[i].word;
    if (word == noWord) break;
    const bool between =
        word < noun && isAny(tree.words[word].upos, {"ADJ", "NOUN", "PROPN", "ADV"});
    const bool hyphen = fact.statement.pieces[i].text == "-" && word < noun;
    if (word == noun) end = i + 1;
    if (!between && !hyphen) break;
  }
  return end;
}

// "an estimated 1,600 people", "another 40 shops": asked how many, the rest would be left over.
bool leavesOver(const Fact& fact, const language::Tree& tree, std::size_t noun, std::size_t begin) {
  for (const std::size_t child : language::dependents(tree, noun)) {
    if (isAny(language::baseRelation(tree.words[child].relation), {"case", "cc", "mark", "punct"}))
      continue;
    for (std::size_t i = 0; i < begin; ++i)
      if (fact.statement.pieces[i].word == child) return true;
  }
  return false;
}

constexpr std::size_t mostAfter = 7;  // pieces of "of the Legislative Council"

// Where what belongs to the noun ends: "people from Rome", "members of the council". 0 where it is
// long, stands apart, or tells something of its own.
std::size_t wholeEnd(const Fact& fact, const language::Tree& tree, std::size_t noun,
                     std::size_t end) {
  const std::vector<std::size_t> below = language::subtree(tree, noun);
  const auto belongs = [&](std::size_t piece) {
    const std::size_t word = fact.statement.pieces[piece].word;
    return std::find(below.begin(), below.end(), word) != below.end();
  };
  std::size_t whole = end;
  for (; whole < fact.statement.pieces.size() && belongs(whole); ++whole) {
    const std::size_t word = fact.statement.pieces[whole].word;
    if (fact.statement.pieces[whole].text == "each" ||
        isAny(tree.words[word].upos, {"PUNCT", "PRON", "AUX", "SCONJ", "CCONJ"}) ||
        isAny(tree.words[word].xpos, {"VBD", "VBZ", "VBP", "MD", "WDT", "WP"}))
      return 0;
  }
  for (std::size_t i = whole; i < fact.statement.pieces.size(); ++i)
    if (belongs(i)) return 0;
  return whole - end <= mostAfter ? whole : 0;
}

std::string nounText(const Fact& fact, std::size_t end) {
  return slotText(fact.statement, {fact.slot.end, end});
}

}  // namespace

Hedged hedgeBefore(const Fact& fact) {
  Hedged hedged{fact.slot, ""};
  if (fact.slot.begin == 0) return hedged;
  const std::string before = lowAt(fact, fact.slot.begin - 1);
  if (isAny(before, {"about", "around", "roughly", "approximately", "nearly", "almost"})) {
    --hedged.pieces.begin;
    hedged.lead = before + " ";
  }
  return hedged;
}

std::optional<Counted> countedBy(const Fact& fact, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[fact.statement.sentence];
  const std::size_t number = fact.statement.pieces[fact.slot.begin].word;
  if (!tree || number == noWord || fact.slot.end != fact.slot.begin + 1) return std::nullopt;
  if (tree->words[number].relation != "nummod") return std::nullopt;
  const std::size_t noun = tree->words[number].head;
  const std::size_t nounsEnd = nounEnd(fact, *tree, noun);
  if (nounsEnd == 0 || fact.statement.predicate == noWord ||
      tree->words[noun].head != fact.statement.predicate)
    return std::nullopt;
  if (tree->words[noun].confidence < sureArc || tree->words[number].confidence < sureArc)
    return std::nullopt;
  const std::size_t end = wholeEnd(fact, *tree, noun, nounsEnd);
  if (end == 0) return std::nullopt;
  const Hedged hedged = hedgeBefore(fact);
  if (leavesOver(fact, *tree, noun, hedged.pieces.begin)) return std::nullopt;
  Counted counted{{hedged.pieces.begin, end}, nounText(fact, end), hedged.lead, noun, false};
  const std::string_view relation = language::baseRelation(tree->words[noun].relation);
  if (relation == "nsubj") {
    counted.subject =
        hedged.pieces.begin == fact.statement.opening && fact.statement.subject.end == end;
    return counted.subject ? std::optional(counted) : std::nullopt;
  }
  if (counted.pieces.begin == 0 || lowAt(fact, end) == ",") return std::nullopt;
  const std::string before = lowAt(fact, counted.pieces.begin - 1);
  if (relation == "obj" &&
      !isAny(before, {"the", "all", "these", "those", "its", "his", "her", "their", "some"}))
    return counted;
  if (relation != "obl" || !isAny(before, {"with", "by", "in", "from"})) return std::nullopt;
  const bool passive =
      language::dependent(*tree, fact.statement.predicate, "aux:pass") != language::kRoot;
  if (before == "by" && passive) return std::nullopt;  // "supported by two groups"
  --counted.pieces.begin;
  counted.lead = before + " " + counted.lead;
  return counted;
}

std::optional<std::size_t> spanIn(const Fact& fact, const Document& document) {
  return wordIn(fact, document, {"obl", "obj"});
}

}  // namespace questions
