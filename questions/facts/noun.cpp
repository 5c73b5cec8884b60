// Common nouns of a known class in what an article tells first: "[A storm] caused a crane to fall",
// "a leaf disease affecting Norway's [rubber] plantations".
#include <algorithm>

#include "questions/distractors/fitting.h"
#include "questions/distractors/nouns.h"
#include "questions/document/opening.h"
#include "questions/document/particular.h"
#include "questions/facts.h"
#include "questions/finding.h"
#include "questions/language/morphology.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/meant.h"
#include "questions/name_facts.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t fewestRoots = 4;  // words of substance that tell this one from others
constexpr std::size_t fewestOthers = 2;
constexpr std::size_t mostOthers = 6;

bool isIndefinite(std::string_view low) { return isAny(low, {"a", "an"}); }

class Finder {
 public:
  Finder(const Document& document, const Statement& statement)
      : document_(document), told_(statement), tree_(*document.trees[statement.sentence]) {}

  std::vector<Fact> find() const {
    std::vector<Fact> facts;
    if (!opensStory(document_, told_.sentence) || isDenied(told_)) return facts;
    for (std::size_t i = told_.opening; i < told_.pieces.size(); ++i) {
      const language::Word* word = wordAt(i);
      if (!word) continue;
      const std::string first = i == told_.opening ? lowered(word->form) : word->form;
      addFrom(first, i, facts);
      if (word->lemma != first) addFrom(word->lemma, i, facts);
    }
    return facts;
  }

 private:
  const language::Word* wordAt(std::size_t piece) const {
    if (piece >= told_.pieces.size() || told_.pieces[piece].word == noWord) return nullptr;
    return &tree_.words[told_.pieces[piece].word];
  }

  bool is(std::size_t piece, std::initializer_list<std::string_view> tags) const {
    const language::Word* word = wordAt(piece);
    return word && isAny(word->upos, tags);
  }

  std::string before(std::size_t piece) const {
    return piece > told_.opening ? lowAt(told_, piece - 1) : "";
  }

  // Facts on the nouns that begin with this word, which stands there.
  void addFrom(const std::string& word, std::size_t piece, std::vector<Fact>& facts) const {
    for (const Sibling& sibling : listedNouns().from(word))
      for (const bool plural : {false, true}) {
        const std::string name = nounIn(sibling.name, plural);
        const std::optional<Slot> slot = name.empty() ? std::nullopt : slotOf(name, piece);
        if (!slot || !isFree(*slot)) continue;
        const WordRow row = wordRow(sibling.line);
        if (!isInPlace(*slot, nounClassOf(row), plural)) continue;
        if (std::optional<Fact> fact = factOn(sibling, row, plural, *slot))
          facts.push_back(std::move(*fact));
      }
  }

  // The pieces with these words, the first of which may open the statement in a capital.
  std::optional<Slot> slotOf(const std::string& name, std::size_t first) const {
    const bool opens = first == told_.opening && !startsUpper(name);
    return slotOfName(told_, first,
                      opens && startsUpper(told_.pieces[first].text) ? capitalised(name) : name);
  }

  // Neither a part of a longer noun nor one of several.
  bool isFree(Slot slot) const {
    if (!is(slot.end - 1, {"NOUN", "PROPN", "ADJ"})) return false;
    if (slot.begin > told_.opening && is(slot.begin - 1, {"NOUN", "PROPN", "NUM"})) return false;
    if (isAny(before(slot.begin), {"-", "–", "and", "or", "/"})) return false;
    if (isAny(lowAt(told_, slot.end), {"-", "–", "'s", "’s", "'", "’", "and", "or", "/"}))
      return false;
    for (std::size_t i = slot.begin; i < slot.end; ++i) {
      const language::Word* word = wordAt(i);
      if (!word || word->relation == "conj" || language::nameAt(tree_, told_.pieces[i].word) ||
          language::dependent(tree_, told_.pieces[i].word, "conj") != language::kRoot)
        return false;
    }
    return true;
  }

  // Whether it stands where a noun of its class carries the story.
  bool isInPlace(Slot slot, const NounClass& sort, bool plural) const {
    if (isSayer(told_, tree_, slot)) return false;
    if (!sort.heads.empty() && standsBefore(slot, sort)) return true;
    if (!sort.heads.empty() && sort.deeds.empty()) return false;
    if (is(slot.end, {"NOUN", "PROPN"}) || lowAt(told_, slot.end) == "of") return false;
    const std::size_t first = phraseBegin(slot);
    const bool bare = !is(first - 1, {"DET", "PRON", "PART", "NUM"}) || first == told_.opening;
    const bool told = isIndefinite(before(first)) || isOwned(first);
    if (!sort.counted && (plural || isIndefinite(before(first)))) return false;
    if (!sort.deeds.empty()) return (bare || told) && hangsOn(slot, sort.deeds);
    return (told || (bare && (plural || !sort.counted))) && isArgument(slot) &&
           (told || tellsParticular(told_, tree_));
  }

  // "rubber plantations"; but not "the oil company Acme", which many know.
  bool standsBefore(Slot slot, const NounClass& sort) const {
    return std::any_of(sort.heads.begin(), sort.heads.end(), [&](const std::string& head) {
      const std::optional<Slot> found = slotOfName(told_, slot.end, head);
      return found && !is(found->end, {"NOUN", "PROPN"}) && lowAt(told_, found->end) != "-";
    });
  }

  // The first piece behind the determiner or owner of the noun.
  std::size_t phraseBegin(Slot slot) const {
    std::size_t first = slot.begin;
    while (first > told_.opening && is(first - 1, {"ADJ", "ADV"})) --first;
    return first;
  }

  bool isOwned(std::size_t first) const { return isAny(before(first), {"'s", "’s", "'", "’"}); }

  // "[A storm] caused", "was charged with [arson]", "guilty of [fraud]", "imposed [a curfew]".
  bool hangsOn(Slot slot, const std::vector<std::string_view>& deeds) const {
    const language::Word& noun = *wordAt(slot.end - 1);
    return noun.head != language::kRoot &&
           std::find(deeds.begin(), deeds.end(), tree_.words[noun.head].lemma) != deeds.end();
  }

  // Who does it, or with or to what it is done: "at [a church] in Ohio".
  bool isArgument(Slot slot) const {
    const language::Word& noun = *wordAt(slot.end - 1);
    return isAny(language::baseRelation(noun.relation), {"nsubj", "obj", "obl", "nmod"});
  }

  // Whether it is told in another sentence too, so that it is no side matter.
  bool isTaken(std::string_view member) const {
    const text::Range own = document_.sentences[told_.sentence].range;
    const std::string_view all = document_.text();
    return tellsOfNoun(all.substr(0, own.begin), member) ||
           tellsOfNoun(all.substr(own.end), member) ||
           tellsOfNoun(document_.article->attribution.title, member);
  }

  std::optional<Fact> factOn(const Sibling& sibling, const WordRow& row, bool plural,
                             Slot slot) const {
    const bool indefinite = isIndefinite(before(slot.begin));
    const bool stays = indefinite && is(slot.end, {"NOUN", "PROPN"});  // "a mining magnate"
    if (indefinite && !stays) --slot.begin;
    Fact fact{"noun", Value::Other, told_, slot};
    fact.term = std::string(row.names.front());
    const std::vector<std::string_view> names = namesOf(sibling.member);
    std::string all;
    for (const std::string_view name : names) all += std::string(name) + " ";
    if (!saysSection(fact.statement.lead)) fact.statement.lead = leadWithout(all, document_);
    if (fact.statement.lead.empty()) return std::nullopt;
    const std::string rest = fact.statement.lead + written(withSlot(told_, slot, ""));
    if (tellsOfNoun(rest, sibling.member) || !isTaken(sibling.member) ||
        contentRoots(rest).size() < fewestRoots ||
        std::any_of(names.begin(), names.end(),
                    [&](std::string_view name) { return hintsAt(rest, name); }))
      return std::nullopt;
    const bool opens = startsUpper(fact.key()) && !startsUpper(sibling.name);
    const rivals::Fitting fitting(told_, slot, tree_);
    for (const std::string_view member : row.words) {
      if (fact.others.size() == mostOthers) break;
      if (member == sibling.member || tellsOfNoun(document_.text(), member)) continue;
      const std::string_view one = namesOf(member).front();
      const std::string noun = nounIn(one, plural);
      if (noun.empty() || startsUpper(noun) != startsUpper(sibling.name) || !fitting.fits(noun))
        continue;
      const std::string article(language::indefiniteArticle(noun));
      if (stays && article != before(slot.begin)) continue;
      const std::string text = indefinite && !stays ? article + " " + noun : noun;
      const std::string shown = opens ? capitalised(text) : text;
      if (mayStandBeside(shown, fact.key()))
        fact.others.push_back({shown, "The article does not speak of " + text + "."});
    }
    return fact.others.size() >= fewestOthers ? std::optional(fact) : std::nullopt;
  }

  const Document& document_;
  const Statement& told_;
  const language::Tree& tree_;
};

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  return foundInStatements<Finder>(document, statements);
}

}  // namespace

FactKind noun() { return {"noun", find}; }

}  // namespace questions::fact
