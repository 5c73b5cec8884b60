#include "questions/parting.h"

#include <algorithm>
#include <string>
#include <vector>

#include "questions/document/asides.h"
#include "questions/words.h"

namespace questions {
namespace {

using Words = std::vector<std::size_t>;

// Tells a fact without the other figure or date in its statement.
class Parter {
 public:
  Parter(const Fact& fact, Slot other, Value value, const Document& document)
      : fact_(fact),
        statement_(fact.statement),
        other_(other),
        value_(value),
        document_(document),
        tree_(*document.trees[fact.statement.sentence]),
        unwanted_(fact.statement.pieces.size(), false) {}

  std::optional<Fact> told() {
    const bool cut = value_ == Value::Date
                         ? dropDate() || dropAside() || dropConjunct()
                         : dropAside() || dropBetween() || dropConjunct() || dropEndOfChange() ||
                               dropMeasure() || dropScore() || dropWhole() || dropPhrase() ||
                               dropCount();
    if (!cut || losesAny(fact_.slot)) return std::nullopt;
    Fact parted = fact_;
    parted.parted = true;
    erasePieces(parted.statement, unwanted_);
    const auto lost = std::count(
        unwanted_.begin(), unwanted_.begin() + static_cast<std::ptrdiff_t>(fact_.slot.begin), true);
    parted.slot = {fact_.slot.begin - static_cast<std::size_t>(lost),
                   fact_.slot.end - static_cast<std::size_t>(lost)};
    return parted;
  }

 private:
  std::string low(std::size_t piece) const { return lowAt(statement_, piece); }

  std::size_t wordAt(std::size_t piece) const {
    return piece < statement_.pieces.size() ? statement_.pieces[piece].word : noWord;
  }

  const language::Word* at(std::size_t piece) const {
    return wordAt(piece) == noWord ? nullptr : &tree_.words[wordAt(piece)];
  }

  bool losesAny(Slot slot) const {
    return std::any_of(unwanted_.begin() + static_cast<std::ptrdiff_t>(slot.begin),
                       unwanted_.begin() + static_cast<std::ptrdiff_t>(slot.end),
                       [](bool lost) { return lost; });
  }

  bool drop(std::size_t begin, std::size_t end) {
    std::fill(unwanted_.begin() + static_cast<std::ptrdiff_t>(begin),
              unwanted_.begin() + static_cast<std::ptrdiff_t>(end), true);
    return true;
  }

  // What was done once, to or by somebody named, needs no day; nor does what was done in the days
  // of the article, which its lead tells.
  bool needsNoDay() const {
    if (statement_.predicate == noWord || statement_.lead.empty() || !document_.published)
      return false;
    const language::Word& verb = tree_.words[statement_.predicate];
    if (verb.upos != "VERB") return false;
    if (isFresh()) return true;
    return verb.xpos == "VBD" && isAny(fact_.kind, {"money", "figure"}) &&
           isNamed(language::dependent(tree_, statement_.predicate, "nsubj")) &&
           hasObject(fact_.slot);
  }

  // A day of the article's month, or of the one before.
  bool isFresh() const {
    const int now = 12 * static_cast<int>(document_.published->year()) +
                    static_cast<int>(static_cast<unsigned>(document_.published->month()));
    for (const text::Date& date : document_.dates[statement_.sentence])
      if (date.range.contains(statement_.pieces[other_.begin].source) && date.value.size() > 7) {
        const int then =
            12 * std::stoi(date.value.substr(0, 4)) + std::stoi(date.value.substr(5, 2));
        return then <= now && then + 1 >= now;
      }
    return false;
  }

  bool isNamed(std::size_t word) const {
    return word != language::kRoot && tree_.words[word].upos == "PROPN" &&
           std::none_of(statement_.pieces.begin() + static_cast<std::ptrdiff_t>(statement_.opening),
                        statement_.pieces.end(), [&](const Piece& piece) {
                          return isAny(lowered(piece.text), {"a", "an"}) && piece.word != noWord &&
                                 tree_.words[piece.word].head == word;
                        });
  }

  bool hasObject(Slot but) const {
    return std::any_of(tree_.words.begin(), tree_.words.end(), [&](const language::Word& word) {
      if (word.head != statement_.predicate) return false;
      const std::size_t index = static_cast<std::size_t>(&word - tree_.words.data());
      const std::string_view relation = language::baseRelation(word.relation);
      return (isAny(relation, {"obj", "obl", "xcomp", "ccomp"}) || word.relation == "nsubj:pass") &&
             std::any_of(statement_.pieces.begin(), statement_.pieces.end(),
                         [&](const Piece& piece) { return piece.word == index; }) &&
             !holdsSlot(index, but);
    });
  }

  // Whether a word of the slot stands at or below `top`.
  bool holdsSlot(std::size_t top, Slot slot) const {
    const Words below = language::subtree(tree_, top);
    for (std::size_t i = slot.begin; i < slot.end; ++i)
      if (std::find(below.begin(), below.end(), wordAt(i)) != below.end()) return true;
    return false;
  }

  // "On 3 May, …", "… on 3 May, …"
  bool dropDate() {
    if (other_.begin == 0 || other_.begin - 1 < statement_.opening || !needsNoDay() ||
        !isAny(low(other_.begin - 1),
               {"on", "in", "on the morning of", "on the evening of", "on the night of"}))
      return false;
    const std::size_t begin = other_.begin - 1;
    if (begin > 0 && isAny(low(begin - 1), {"as", "and", "or", "early", "late", "since", "until"}))
      return false;
    if (isAny(low(other_.end), {"and", "or", "when", "where", "to", "until", "at", "–", "-"}))
      return false;
    const bool comma = low(other_.end) == ",";
    const bool opens = begin == statement_.opening;
    if (comma && (opens || (begin > 0 && low(begin - 1) == ",")))
      return drop(begin - (opens ? 0 : 1), other_.end + 1);
    return drop(begin, other_.end);
  }

  // "…, killing 30 people", "…, a 400% increase since 1997": behind the last that is asked.
  bool dropAside() {
    if (other_.begin < fact_.slot.end || statement_.predicate == noWord) return false;
    Words words;
    for (std::size_t i = statement_.opening; i < statement_.pieces.size(); ++i)
      if (wordAt(i) != noWord) words.push_back(wordAt(i));
    Words aside = asides::atEnd(tree_, words, statement_.predicate);
    if (aside.empty()) return false;
    std::size_t first = statement_.opening;
    while (first < statement_.pieces.size() && wordAt(first) != aside.front()) ++first;
    if (first <= fact_.slot.end || first > other_.begin) return false;
    return drop(first, statement_.pieces.size());
  }

  bool isGroup(std::size_t conjunct) const {
    const std::size_t head = tree_.words[conjunct].head;
    const auto conjuncts = [&](std::size_t word) {
      std::size_t count = 0;
      for (const std::size_t child : language::dependents(tree_, word))
        count += language::baseRelation(tree_.words[child].relation) == "conj" ? 1 : 0;
      return count;
    };
    return conjuncts(head) == 1 && conjuncts(conjunct) == 0 &&
           tree_.words[head].upos == tree_.words[conjunct].upos &&
           language::dependent(tree_, conjunct, "nsubj") == language::kRoot;
  }

  // The pieces of the words at and below `top`, but those below `but`.
  Slot piecesOf(std::size_t top, std::size_t but) const {
    const Words below = language::subtree(tree_, top);
    const Words left = but == noWord ? Words{} : language::subtree(tree_, but);
    Slot slot{statement_.pieces.size(), 0};
    for (std::size_t i = statement_.opening; i < statement_.pieces.size(); ++i) {
      const std::size_t word = wordAt(i);
      if (word == noWord || std::find(below.begin(), below.end(), word) == below.end() ||
          std::find(left.begin(), left.end(), word) != left.end())
        continue;
      slot.begin = std::min(slot.begin, i);
      slot.end = std::max(slot.end, i + 1);
    }
    return slot;
  }

  bool countsOn(Slot slot) const {
    for (std::size_t i = slot.begin; i < slot.end; ++i)
      if (isAny(low(i),
                {"further", "another", "other", "others", "additional", "more", "later", "same",
                 "remaining", "rest", "respectively", "then", "again", "each", "between", "both"}))
        return true;
    return false;
  }

  // "23 countries and annual sales of 14.2 billion euros": one of the two.
  bool dropConjunct() {
    for (std::size_t conjunct = 0; conjunct < tree_.words.size(); ++conjunct) {
      if (language::baseRelation(tree_.words[conjunct].relation) != "conj" || !isGroup(conjunct))
        continue;
      const std::size_t head = tree_.words[conjunct].head;
      const bool asked = holdsSlot(conjunct, fact_.slot), other = holdsSlot(conjunct, other_);
      if (asked == other || !holdsSlot(head, asked ? other_ : fact_.slot)) continue;
      const Slot second = piecesOf(conjunct, noWord);
      if (second.begin >= second.end || (asked && countsOn(second))) continue;
      std::size_t joint = second.begin;
      while (joint < second.end && low(joint) != "and" && low(joint) != ",") ++joint;
      const std::size_t from = low(second.begin) == "and" ? second.begin : second.begin - 1;
      if (low(from) != "and") continue;
      if (!asked) return dropSecond(from, second.end);
      if (tree_.words[head].upos != "VERB" && dropFirst(head, conjunct, from)) return true;
    }
    return false;
  }

  bool dropSecond(std::size_t from, std::size_t end) {
    if (from > 0 && low(from - 1) == ",") --from;
    if (end < statement_.pieces.size() && !isAny(low(end), {",", ";"})) {
      const language::Word* next = at(end);
      if (!next || !isAny(next->upos, {"ADP", "VERB", "AUX"})) return false;
    }
    return from > fact_.slot.end && drop(from, end);
  }

  bool dropFirst(std::size_t head, std::size_t conjunct, std::size_t joint) {
    Slot first = piecesOf(head, conjunct);
    if (first.begin >= joint || first.end > joint) return false;
    const std::size_t own = language::dependent(tree_, conjunct, "case");
    if (own == language::kRoot && at(first.begin) && at(first.begin)->upos == "ADP") return false;
    if (isAny(low(first.begin), {"about", "around", "some", "approximately", "roughly"}))
      ++first.begin;
    else if (isAny(low(first.begin), {"more", "over", "at", "nearly", "almost", "fewer", "less"}))
      return false;
    return drop(first.begin, joint + 1);
  }

  // "… a ruling", but not "… a 3% stake": nothing that would hang on what is gone.
  bool endsPhrase(std::size_t piece) const {
    const language::Word* next = at(piece);
    return piece >= statement_.pieces.size() || isAny(low(piece), {",", ";", "to", "on", "in"}) ||
           (next && (next->upos == "ADP" || next->upos == "SCONJ"));
  }

  // Where the hedge before a figure begins: "more than", "about".
  std::size_t hedgeOf(Slot figure) const {
    const auto before = [&](std::size_t back) {
      return figure.begin >= back + statement_.opening ? low(figure.begin - back) : "";
    };
    if ((before(1) == "than" && isAny(before(2), {"more", "fewer", "less"})) ||
        (before(1) == "least" && before(2) == "at"))
      return figure.begin - 2;
    const bool one = isAny(before(1), {"about", "around", "some", "over", "nearly", "almost",
                                       "roughly", "approximately"});
    return figure.begin - (one ? 1 : 0);
  }

  bool isVerb(std::size_t piece) const {
    return isAny(low(piece), {"up", "down"}) ||
           (wordAt(piece) != noWord && wordAt(piece) == statement_.predicate);
  }

  // "rose 12.3% [to $1.15 trillion]", "up 6.9% [at 71.15 euros]".
  bool dropEndOfChange() {
    if ((fact_.kind != "money" && fact_.kind != "percentage") ||
        other_.begin < fact_.slot.end + 1 || !isAny(low(other_.begin - 1), {"to", "at"}) ||
        !endsPhrase(other_.end))
      return false;
    const std::size_t hedge = hedgeOf(fact_.slot);
    return hedge > 0 && (low(hedge - 1) == "by" || isVerb(hedge - 1)) &&
           drop(other_.begin - 1, other_.end);
  }

  // "jumped [more than 11%] on the ruling", "narrowed [by 4.9%] to £56.4 billion".
  bool dropMeasure() {
    const std::string text = slotText(statement_, other_);
    if (text.find('%') == std::string::npos && !text.ends_with("percent")) return false;
    std::size_t begin = hedgeOf(other_);
    if (begin > 0 && low(begin - 1) == "by") --begin;
    if (low(other_.end) == "to" && fact_.kind == "figure") return false;  // "by 83% to 17"
    return begin > 0 && isVerb(begin - 1) && endsPhrase(other_.end) &&
           other_.end < statement_.pieces.size() && drop(begin, other_.end);
  }

  // "voted [507–19] to send troops", "a surprise [3–1] defeat".
  bool dropScore() {
    const std::string text = slotText(statement_, other_);
    const bool score = text.find("–") != std::string::npos || text.find('-') != std::string::npos;
    if (!score || other_.begin == 0 || fact_.value != Value::Date) return false;
    const language::Word* next = at(other_.end);
    const bool noun = next && isAny(next->upos, {"NOUN", "ADJ"});
    if (isAny(low(other_.begin - 1), {"a", "an", "by", "of", "at"}) ||
        (!noun && !endsPhrase(other_.end)))
      return false;
    return drop(other_.begin, other_.end);
  }

  // "the airport, [which lies 35 kilometres away,] was closed"
  bool dropBetween() {
    if (statement_.predicate == noWord) return false;
    for (const asides::Span& span : asides::spansOf(tree_, statement_.predicate)) {
      Slot slot{statement_.pieces.size(), 0};
      for (std::size_t i = statement_.opening; i < statement_.pieces.size(); ++i)
        if (wordAt(i) != noWord && span.holds(wordAt(i))) {
          slot.begin = std::min(slot.begin, i);
          slot.end = std::max(slot.end, i + 1);
        }
      if (slot.begin <= other_.begin && other_.end <= slot.end &&
          (fact_.slot.end <= slot.begin || fact_.slot.begin >= slot.end))
        return drop(slot.begin, slot.end);
    }
    return false;
  }

  // "39 of 40 towns", "20 of the 25 staff": out of how many.
  bool dropWhole() {
    if (other_.begin < fact_.slot.end + 1 || fact_.value != Value::Number) return false;
    if (low(other_.begin - 1) == "of" && other_.begin - 1 == fact_.slot.end)
      return drop(other_.begin - 1, other_.end);
    return isAny(low(other_.begin - 1), {"the", "their", "its", "his", "her"}) &&
           low(other_.begin - 2) == "of" && other_.begin - 2 == fact_.slot.end &&
           drop(other_.begin, other_.end);
  }

  // "for a fee of €52 million", "with 239 people on board": what the verb can do without.
  bool dropPhrase() {
    for (std::size_t top = 0; top < tree_.words.size(); ++top) {
      if (language::baseRelation(tree_.words[top].relation) != "obl" ||
          tree_.words[top].head != statement_.predicate || !holdsSlot(top, other_) ||
          holdsSlot(top, fact_.slot) || !hasObject(other_))
        continue;
      const Slot slot = piecesOf(top, noWord);
      const bool ends =
          slot.end == statement_.pieces.size() || isAny(low(slot.end), {",", "on", "in"});
      const bool dense = [&] {
        const Words below = language::subtree(tree_, top);
        for (std::size_t i = slot.begin; i < slot.end; ++i)
          if (wordAt(i) != noWord &&
              std::find(below.begin(), below.end(), wordAt(i)) == below.end())
            return false;
        return true;
      }();
      if (!ends || !dense || !isAny(low(slot.begin), {"for", "with", "at", "over", "within"}))
        continue;
      if (slot.begin > statement_.subject.end) return drop(slot.begin, slot.end);
    }
    return false;
  }

  // "arrested [two] colonels": that they were colonels. Not where there may have been others.
  bool dropCount() {
    const language::Word* noun = at(other_.end);
    if (other_.end != other_.begin + 1 || !noun || noun->upos == "NUM" ||
        statement_.predicate == noWord || tree_.words[statement_.predicate].upos != "VERB" ||
        isAny(tree_.words[statement_.predicate].lemma,
              {"kill", "die", "injure", "wound", "hurt", "have", "include", "be"}))
      return false;
    std::size_t head = other_.end;
    while (at(head) && isAny(at(head)->upos, {"ADJ", "PROPN", "NOUN"}) && at(head)->xpos != "NNS")
      ++head;
    if (!at(head) || at(head)->xpos != "NNS" || isMeasure(low(head)) ||
        (at(head + 1) && isAny(at(head + 1)->upos, {"NOUN", "PROPN"})))
      return false;
    const auto same = [&](const Piece& piece) { return lowered(piece.text) == low(head); };
    if (std::count_if(statement_.pieces.begin(), statement_.pieces.end(), same) > 1 ||
        timesCounted(at(head)->lemma) > 1)
      return false;
    const std::size_t begin = hedgeOf(other_);
    if (begin > 0 && isAny(low(begin - 1), {"the", "than", "to", "-", "in", "for", "by", "after"}))
      return false;
    if (begin > 1 && low(begin - 1) == "of" &&
        (!at(begin - 2) || at(begin - 2)->upos != "NOUN" ||
         isAny(low(begin - 2), {"total", "some", "group"})))
      return false;
    return drop(begin, other_.end);
  }

  // "700 migrants" here and "200 migrants" there: the number tells which.
  std::size_t timesCounted(const std::string& noun) const {
    std::size_t times = 0;
    for (const std::optional<language::Tree>& tree : document_.trees)
      for (std::size_t i = 0; tree && i < tree->words.size(); ++i)
        if (tree->words[i].lemma == noun &&
            language::dependent(*tree, i, "nummod") != language::kRoot)
          ++times;
    return times;
  }

  // Nouns that say nothing, or nothing without their number.
  static bool isMeasure(const std::string& noun) {
    return isAny(noun, {"people",  "persons",   "others", "men",        "women",      "years",
                        "days",    "months",    "weeks",  "hours",      "minutes",    "miles",
                        "degrees", "metres",    "meters", "kilometres", "kilometers", "feet",
                        "seasons", "rounds",    "terms",  "decades",    "goals",      "points",
                        "times",   "occasions", "games",  "matches"});
  }

  const Fact& fact_;
  const Statement& statement_;
  const Slot other_;
  const Value value_;
  const Document& document_;
  const language::Tree& tree_;
  std::vector<bool> unwanted_;
};

}  // namespace

std::optional<Fact> partedFrom(const Fact& fact, Slot other, Value value,
                               const Document& document) {
  return Parter(fact, other, value, document).told();
}

}  // namespace questions
