#include "questions/counting.h"

#include <algorithm>

#include "questions/document/tolls.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr float sureArc = 0.6f;

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

// "has 40 employees in three countries and sales of a billion": asked for the first, what is named
// beside it would be left over.
bool isBesideAnother(const Fact& fact, const language::Tree& tree, std::size_t noun,
                     std::size_t end) {
  if (language::baseRelation(tree.words[noun].relation) == "nsubj") return false;
  return std::any_of(fact.statement.pieces.begin() + static_cast<std::ptrdiff_t>(end),
                     fact.statement.pieces.end(), [&](const Piece& piece) {
                       if (piece.word == noWord || tree.words[piece.word].upos != "NOUN")
                         return false;
                       return language::baseRelation(tree.words[piece.word].relation) == "conj" &&
                              language::dependent(tree, piece.word, "nmod") != language::kRoot;
                     });
}

// The noun outside of the slot on which a number in it hangs; noWord if there is none.
std::size_t nounOf(const Fact& fact, const language::Tree& tree) {
  std::size_t noun = noWord;
  for (std::size_t i = fact.slot.begin; i < fact.slot.end; ++i) {
    const std::size_t word = fact.statement.pieces[i].word;
    if (word == noWord || tree.words[word].relation != "nummod") continue;
    const std::size_t head = tree.words[word].head;
    const bool inside =
        std::any_of(fact.statement.pieces.begin() + static_cast<std::ptrdiff_t>(fact.slot.begin),
                    fact.statement.pieces.begin() + static_cast<std::ptrdiff_t>(fact.slot.end),
                    [&](const Piece& piece) { return piece.word == head; });
    if (!inside) noun = head;
  }
  return noun;
}

// "has [13] of them", "plans to hold [two]": whether a word hangs on the predicate, or on the
// infinitive that belongs to it.
bool isOfVerb(const language::Tree& tree, std::size_t word, std::size_t predicate) {
  const std::size_t head = tree.words[word].head;
  if (head == predicate) return true;
  return head != language::kRoot && tree.words[head].relation == "xcomp" &&
         tree.words[head].head == predicate;
}

// "41,870 adults [in Norway, Denmark and the Netherlands]": tells as much behind the verb.
bool goesOnWithPlace(const Fact& fact, std::size_t end) {
  return isAny(lowAt(fact, end), {"in", "at", "from", "on"});
}

struct Bounding {
  std::string_view words;  // as the article has them
  std::string_view asked;  // as a question opens with them
};

// Longer ones first.
constexpr Bounding kBounds[] = {
    {"no more than", "no more than"}, {"no fewer than", "at least"}, {"no less than", "at least"},
    {"as many as", "up to"},          {"as much as", "up to"},       {"in excess of", "more than"},
    {"more than", "more than"},       {"less than", "less than"},    {"fewer than", "fewer than"},
    {"at least", "at least"},         {"at most", "at most"},        {"up to", "up to"},
    {"upwards of", "more than"},      {"over", "more than"},         {"under", "less than"}};

// "more than [5]", "just over [5]": the pieces of the bound before the slot.
std::optional<Hedged> boundBefore(const Fact& fact) {
  for (const Bounding& bound : kBounds) {
    const std::vector<Word> told = words(bound.words);
    if (told.size() > fact.slot.begin) continue;
    std::size_t begin = fact.slot.begin - told.size();
    std::size_t at = begin;
    if (!std::all_of(told.begin(), told.end(),
                     [&](const Word& word) { return lowAt(fact, at++) == word.text; }))
      continue;
    std::string lead(bound.asked);
    const std::string degree = begin > 0 ? lowAt(fact, begin - 1) : "";
    if (isAny(degree, {"just", "slightly", "well", "far", "much"})) {
      --begin;
      if (degree != "far" && degree != "much") lead.insert(0, degree + " ");
    }
    return Hedged{{begin, fact.slot.end}, lead + " "};
  }
  return std::nullopt;
}

}  // namespace

bool isBounded(const Fact& fact) {
  return fact.value == Value::Number && boundBefore(fact).has_value();
}

Hedged hedgeBefore(const Fact& fact) {
  Hedged hedged{fact.slot, ""};
  if (fact.slot.begin == 0) return hedged;
  if (const std::optional<Hedged> bound = boundBefore(fact)) return *bound;
  const std::string before = lowAt(fact, fact.slot.begin - 1);
  if (isAny(before, {"about", "around", "roughly", "approximately", "nearly", "almost"})) {
    --hedged.pieces.begin;
    hedged.lead = before + " ";
  }
  if (before == "some") {  // "some £370,000"
    --hedged.pieces.begin;
    hedged.lead = "about ";
  }
  if (isAny(before, {"only", "just"})) --hedged.pieces.begin;
  return hedged;
}

namespace {

// The word by which a noun hangs on the clause: of a list of which nothing else is told here, the
// first.
std::size_t hangsBy(const Fact& fact, const language::Tree& tree, std::size_t noun) {
  const std::size_t first = tree.words[noun].head;
  const bool listed = language::baseRelation(tree.words[noun].relation) == "conj";
  const std::vector<Piece>& pieces = fact.statement.pieces;
  const bool told = std::any_of(pieces.begin(), pieces.end(),
                                [&](const Piece& piece) { return piece.word == first; });
  return listed && !told && tree.words[noun].confidence >= sureArc ? first : noun;
}

// "[about 40] people from Rome" as subject, as object, or behind a preposition.
std::optional<Counted> countedNoun(const Fact& fact, const language::Tree& tree) {
  const std::size_t noun = nounOf(fact, tree);
  if (noun == noWord) return std::nullopt;
  const std::size_t top = hangsBy(fact, tree, noun);
  if (!isOfVerb(tree, top, fact.statement.predicate) || tree.words[top].confidence < sureArc)
    return std::nullopt;
  const std::size_t nounsEnd = nounEnd(fact, tree, noun);
  if (nounsEnd == 0) return std::nullopt;
  const std::string_view relation = language::baseRelation(tree.words[top].relation);
  std::size_t end = wholeEnd(fact, tree, noun, nounsEnd);
  if (end == 0 && relation != "nsubj" && goesOnWithPlace(fact, nounsEnd)) end = nounsEnd;
  if (end == 0) return std::nullopt;
  const Hedged hedged = hedgeBefore(fact);
  if (hasDigit(nounText(fact, end))) return std::nullopt;  // "votes to 4,857 for Ann Lee"
  if (leavesOver(fact, tree, noun, hedged.pieces.begin) || isBesideAnother(fact, tree, noun, end))
    return std::nullopt;
  Counted counted{{hedged.pieces.begin, end}, nounText(fact, end), hedged.lead, top, false};
  if (relation == "nsubj") {
    const Slot subject = fact.statement.subject;
    counted.subject = hedged.pieces.begin == subject.begin && subject.end == end;
    return counted.subject ? std::optional(counted) : std::nullopt;
  }
  if (counted.pieces.begin == 0 || lowAt(fact, end) == ",") return std::nullopt;
  const std::string before = lowAt(fact, counted.pieces.begin - 1);
  if (relation == "obj" &&
      !isAny(before, {"the", "all", "these", "those", "its", "his", "her", "their", "some"}))
    return counted;
  const bool passive =
      language::dependent(tree, fact.statement.predicate, "aux:pass") != language::kRoot;
  if (before == "by" && passive) return std::nullopt;  // "supported by two groups"
  if (relation != "obl" || !isAny(before, {"with", "by", "in", "from"}) ||
      (counted.pieces.begin > 1 && lowAt(fact, counted.pieces.begin - 2) == ","))
    return std::nullopt;
  --counted.pieces.begin;
  counted.lead = before + " " + counted.lead;
  return counted;
}

// Where "of their 16 games" ends: all that hangs on the number, and nothing that is set apart.
std::size_t ownEnd(const Fact& fact, const language::Tree& tree, std::size_t number) {
  const std::vector<std::size_t> below = language::subtree(tree, number);
  std::size_t end = fact.slot.end;
  for (; end < fact.statement.pieces.size(); ++end) {
    const std::size_t word = fact.statement.pieces[end].word;
    if (word == noWord || std::find(below.begin(), below.end(), word) == below.end() ||
        isAny(tree.words[word].upos, {"PUNCT", "VERB", "AUX", "SCONJ"}))
      break;
  }
  return end;
}

// "won [12] of their 16 games": of which they were is told with the question.
std::optional<Counted> countedOf(const Fact& fact, const language::Tree& tree) {
  const std::size_t word = fact.statement.pieces[fact.slot.begin].word;
  if (fact.slot.end != fact.slot.begin + 1 || word == noWord ||
      tree.words[word].confidence < sureArc ||
      !isAny(lowAt(fact, fact.slot.end + 1), {"the", "its", "his", "her", "their"}))
    return std::nullopt;
  const std::size_t end = ownEnd(fact, tree, word);
  if (end <= fact.slot.end + 2 || end - fact.slot.end > mostAfter) return std::nullopt;
  const Hedged hedged = hedgeBefore(fact);
  Counted counted{{hedged.pieces.begin, end}, nounText(fact, end), hedged.lead, word, false};
  const std::string_view relation = language::baseRelation(tree.words[word].relation);
  const Slot subject = fact.statement.subject;
  counted.subject = relation == "nsubj" && tree.words[word].head == fact.statement.predicate &&
                    hedged.pieces.begin == subject.begin && subject.end == end;
  const bool object = relation == "obj" && isOfVerb(tree, word, fact.statement.predicate);
  return counted.subject || object ? std::optional(counted) : std::nullopt;
}

// "[At least 238 people] were wounded when …": all of the subject.
std::optional<Counted> countedToll(const Fact& fact) {
  const Hedged hedged = hedgeBefore(fact);
  const Slot subject = fact.statement.subject;
  const std::size_t word = fact.statement.pieces[fact.slot.begin].word;
  if (hedged.pieces.begin != subject.begin || fact.slot.end >= subject.end) return std::nullopt;
  return Counted{subject, nounText(fact, subject.end), hedged.lead, word, true};
}

}  // namespace

std::optional<Counted> countedBy(const Fact& fact, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[fact.statement.sentence];
  if (!tree || fact.statement.predicate == noWord) return std::nullopt;
  if (tellsToll(fact.statement)) return countedToll(fact);
  return lowAt(fact, fact.slot.end) == "of" ? countedOf(fact, *tree) : countedNoun(fact, *tree);
}

std::optional<std::size_t> spanIn(const Fact& fact, const Document& document) {
  return wordIn(fact, document, {"obl", "obj"});
}

}  // namespace questions
