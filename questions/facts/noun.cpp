// Common nouns of a known class in what an article tells first: "[A storm] caused a crane to fall",
// "a leaf disease affecting Norway's [rubber] plantations".
#include <algorithm>

#include "questions/distractors/nouns.h"
#include "questions/document/opening.h"
#include "questions/facts.h"
#include "questions/finding.h"
#include "questions/language/morphology.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/meant.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t fewestRoots = 4;  // words of substance that tell this one from others
constexpr std::size_t fewestOthers = 2;

bool isIndefinite(std::string_view low) { return isAny(low, {"a", "an"}); }

bool doesHarm(std::string_view deed) {
  return isAny(deed,
               {"cause", "kill", "destroy", "damage", "hit", "strike", "force", "injure", "trigger",
                "ravage", "prompt", "leave", "sweep", "flatten", "delay", "close"});
}

bool isOfCourts(std::string_view deed) {
  return isAny(deed, {"charge", "convict", "accuse", "acquit", "guilty", "jail", "sentence",
                      "arrest", "try", "clear", "trial", "imprison"});
}

bool isOfDecrees(std::string_view deed) {
  return isAny(deed, {"declare", "impose", "announce", "lift", "extend", "order", "proclaim",
                      "introduce", "end"});
}

class Finder {
 public:
  Finder(const Document& document, const Statement& statement)
      : document_(document), told_(statement), tree_(*document.trees[statement.sentence]) {}

  std::vector<Fact> find() const {
    std::vector<Fact> facts;
    if (!opensStory(document_, told_.sentence) || isDenied(told_)) return facts;
    for (std::size_t i = told_.opening; i < told_.pieces.size(); ++i) {
      const std::string& first = told_.pieces[i].text;
      for (const NounForm& form : nounsFrom(i == told_.opening ? lowered(first) : first))
        if (const std::optional<Slot> slot = slotOf(form.words, i);
            slot && isFree(*slot) && isInPlace(*slot, *form.sort, form.plural))
          if (std::optional<Fact> fact = factOn(form, *slot)) facts.push_back(std::move(*fact));
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

  // The pieces with these words, the first of which stands there.
  std::optional<Slot> slotOf(const std::vector<std::string>& words, std::size_t first) const {
    for (std::size_t i = 1; i < words.size(); ++i)
      if (first + i >= told_.pieces.size() || told_.pieces[first + i].text != words[i])
        return std::nullopt;
    return Slot{first, first + words.size()};
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
    if (!sort.heads.empty()) return standsBefore(slot, sort) && !speaks(slot);
    if (is(slot.end, {"NOUN", "PROPN"}) || lowAt(told_, slot.end) == "of") return false;
    if (sort.name == "cause") return isCause(slot);
    if (sort.name == "scene") return isScene(slot);
    if (sort.name == "crime") return isCharge(slot);
    if (sort.name == "fault") return isBlamed(slot);
    if (sort.name == "measure") return isObjectOf(slot, isOfDecrees);
    if (sort.name == "specimen") return plural && isAny(before(slot.begin), {"in", "on", "of"});
    if (sort.name == "enterprise") return plural && before(slot.begin) != "the";
    if (sort.name == "worker") return plural && !isAny(before(slot.begin), {"the", "these"});
    if (sort.name == "servant") return phraseBegin(slot) > 0 && isOwned(phraseBegin(slot));
    return false;
  }

  // "rubber plantations"; but not "the oil company Acme", which many know.
  bool standsBefore(Slot slot, const NounClass& sort) const {
    return std::any_of(sort.heads.begin(), sort.heads.end(), [&](const Noun& head) {
      for (const std::string& form : {head.one, head.many}) {
        const std::vector<Word> parts = words(form);
        std::size_t end = slot.end;
        while (end < slot.end + parts.size() && lowAt(told_, end) == parts[end - slot.end].text)
          ++end;
        if (end == slot.end + parts.size())
          return !is(end, {"NOUN", "PROPN"}) && lowAt(told_, end) != "-";
      }
      return false;
    });
  }

  // "The health ministry said": who reports it is a side matter.
  bool speaks(Slot slot) const {
    return told_.predicate != noWord && slot.begin >= told_.subject.begin &&
           slot.end <= told_.subject.end &&
           lexicon::isSayingVerb(lowered(tree_.words[told_.predicate].form));
  }

  // The first piece behind the determiner or owner of the noun.
  std::size_t phraseBegin(Slot slot) const {
    std::size_t first = slot.begin;
    while (first > told_.opening && is(first - 1, {"ADJ", "ADV"})) --first;
    return first;
  }

  bool isOwned(std::size_t first) const {
    return isAny(before(first), {"'s", "’s", "'", "’"}) || lexicon::isPossessive(before(first));
  }

  // "A storm caused", "damaged by an earthquake", "after floods in the north".
  bool isCause(Slot slot) const {
    const std::size_t first = isIndefinite(before(slot.begin)) ? slot.begin - 1 : slot.begin;
    const language::Word& noun = *wordAt(slot.end - 1);
    if (noun.relation == "nsubj" && noun.head != language::kRoot)
      return first == told_.opening && doesHarm(tree_.words[noun.head].lemma);
    if (isAny(before(first), {"after", "following", "by"}) && noun.head != language::kRoot)
      return doesHarm(tree_.words[noun.head].lemma);
    return before(first) == "to" && first > 1 && before(first - 1) == "due";
  }

  // "at a church in Ohio", "in Norway's oldest museum".
  bool isScene(Slot slot) const {
    const std::size_t first = phraseBegin(slot);
    std::size_t begin = first;
    if (isIndefinite(before(first))) {
      --begin;
    } else if (isAny(before(first), {"'s", "’s"}) && first > 1) {
      for (--begin; begin > told_.opening && is(begin - 1, {"PROPN"});) --begin;
      if (begin + 1 == first) return false;
    } else {
      return false;
    }
    return isAny(before(begin), {"at", "in", "inside", "outside", "near", "from"}) ||
           (before(begin) == "on" && begin > 1 && before(begin - 1) == "attack");
  }

  // "was charged with arson", "convicted of fraud in Oslo".
  bool isCharge(Slot slot) const {
    const language::Word& noun = *wordAt(slot.end - 1);
    return isAny(before(slot.begin), {"of", "for", "with"}) && noun.head != language::kRoot &&
           isOfCourts(tree_.words[noun.head].lemma);
  }

  bool isObjectOf(Slot slot, bool (*does)(std::string_view)) const {
    const language::Word& noun = *wordAt(slot.end - 1);
    return isAny(noun.relation, {"obj", "nsubj:pass"}) && noun.head != language::kRoot &&
           does(tree_.words[noun.head].lemma);
  }

  // "blamed bad weather", "due to engine failure", "found that pilot error caused".
  bool isBlamed(Slot slot) const {
    const language::Word& noun = *wordAt(slot.end - 1);
    if (isAny(before(slot.begin), {"a", "an", "the"}) || noun.head == language::kRoot) return false;
    return isAny(before(slot.begin), {"on", "by", "to", "of"}) ||
           isAny(tree_.words[noun.head].lemma,
                 {"blame", "cite", "declare", "cause", "suspect", "name"});
  }

  // Whether it is told in another sentence too, so that it is no side matter.
  bool isTaken(const NounMember& member) const {
    const text::Range own = document_.sentences[told_.sentence].range;
    const std::string_view all = document_.text();
    return tellsOf(all.substr(0, own.begin), member) || tellsOf(all.substr(own.end), member) ||
           tellsOf(document_.article->attribution.title, member);
  }

  std::optional<Fact> factOn(const NounForm& form, Slot slot) const {
    const NounClass& sort = *form.sort;
    const NounMember& member = *form.member;
    const bool indefinite = isIndefinite(before(slot.begin));
    const bool stays = indefinite && !sort.heads.empty();  // "a mining magnate"
    if (indefinite && !stays) --slot.begin;
    Fact fact{"noun", Value::Other, told_, slot};
    fact.term = std::string(sort.name);
    std::string names;
    for (const Noun& noun : member) names += noun.one + " ";
    if (!saysSection(fact.statement.lead)) fact.statement.lead = leadWithout(names, document_);
    if (fact.statement.lead.empty()) return std::nullopt;
    const std::string rest = fact.statement.lead + written(withSlot(told_, slot, ""));
    if (tellsOf(rest, member) || !isTaken(member) || contentRoots(rest).size() < fewestRoots ||
        std::any_of(member.begin(), member.end(),
                    [&](const Noun& noun) { return hintsAt(rest, noun.one); }))
      return std::nullopt;
    const bool opens = startsUpper(fact.key());
    for (const NounMember& other : sort.members) {
      if (&other == &member || tellsOf(document_.text(), other)) continue;
      const std::string& noun = form.plural ? other.front().many : other.front().one;
      const std::string article(language::indefiniteArticle(noun));
      if (stays && article != before(slot.begin)) continue;
      const std::string text = indefinite && !stays ? article + " " + noun : noun;
      fact.others.push_back(
          {opens ? capitalised(text) : text, "The article does not speak of " + text + "."});
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
