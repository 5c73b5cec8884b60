#include "questions/document/definites.h"

#include <algorithm>

#include "questions/document/document.h"
#include "questions/document/named.h"
#include "questions/document/noun_phrase.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t nearName = 5, nearThing = 8;  // sentences since it was last mentioned
constexpr std::size_t rivalWindow = 2;              // sentences

// Something told of under a common noun.
struct Thing {
  std::string noun;
  bool plural = false;
  std::set<std::string> modifiers;
  std::set<std::string> content;  // roots of what tells it apart
  std::string name;               // for a stranger; empty where the article tells too little
  text::Range range;
  std::size_t last = 0;  // sentence
};

bool holdsAll(const std::set<std::string>& all, const std::set<std::string>& some) {
  return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

class Definites {
 public:
  explicit Definites(const Document& document)
      : document_(document), named_(findNamed(document)), heard_(named_.size(), 0) {}

  std::vector<Reference> find() {
    for (std::size_t s = 0; s < document_.trees.size(); ++s) {
      if (!document_.trees[s]) continue;
      const language::Tree& tree = *document_.trees[s];
      const std::vector<bool> quoted = quotedWords(tree);
      for (const NounPhrase& phrase : nounPhrases(tree))
        if (!quoted[phrase.head] && !isCalling({s, phrase.head})) read(tree, s, phrase);
    }
    return std::move(found_);
  }

 private:
  bool isCalling(Spot spot) const {
    return std::any_of(named_.begin(), named_.end(), [&](const Named& named) {
      return std::any_of(named.callings.begin(), named.callings.end(),
                         [&](const Calling& calling) { return calling.spot == spot; });
    });
  }

  void read(const language::Tree& tree, std::size_t s, const NounPhrase& phrase) {
    if (!phrase.pointsBack()) return tell(tree, s, phrase);
    Reference reference;
    reference.sentence = s;
    reference.mention = {tree.words[phrase.first].range.begin, tree.words[phrase.head].range.end};
    resolve(reference, lowered(tree.words[phrase.head].lemma), {s, phrase.first}, phrase);
    found_.push_back(std::move(reference));
  }

  // Told of anew, unless its words are those of something known.
  void tell(const language::Tree& tree, std::size_t s, const NounPhrase& phrase) {
    Thing thing{lowered(tree.words[phrase.head].lemma),
                phrase.plural,
                phrase.modifiers,
                {},
                "",
                language::extent(tree, phrase.head),
                s};
    thing.content = contentRoots(text::slice(document_.text(), thing.range));
    for (Thing& known : things_) {
      const bool alike = known.noun == thing.noun && known.plural == thing.plural;
      if (!alike || phrase.determiner != "the" || !holdsAll(known.content, thing.content)) continue;
      known.last = s;
      return;
    }
    if (const auto words = tellingWords(tree, phrase)) nameThing(tree, phrase, *words, thing);
    things_.push_back(std::move(thing));
  }

  void nameThing(const language::Tree& tree, const NounPhrase& phrase,
                 const std::vector<std::size_t>& words, Thing& thing) const {
    const std::size_t begin = phrase.determiner.empty() ? words.front() : words.front() + 1;
    thing.range = {tree.words[begin].range.begin, tree.words[words.back()].range.end};
    const bool owned = language::dependent(tree, phrase.head, "nmod:poss") != language::kRoot;
    thing.name = (owned ? "" : "the ") + squeezed(text::slice(document_.text(), thing.range));
  }

  void resolve(Reference& reference, const std::string& noun, Spot spot, const NounPhrase& phrase) {
    std::vector<std::size_t> names;
    for (std::size_t i = 0; i < named_.size(); ++i)
      if (!phrase.plural && isCalled(named_[i], noun, spot, phrase)) names.push_back(i);
    std::vector<Thing*> things;
    for (Thing& thing : things_)
      if (thing.noun == noun && thing.plural == phrase.plural &&
          holdsAll(thing.modifiers, phrase.modifiers))
        things.push_back(&thing);
    if (names.size() + things.size() != 1) return;
    things.empty() ? resolveTo(names[0], spot, reference) : resolveTo(*things[0], spot, reference);
  }

  void resolveTo(std::size_t name, Spot spot, Reference& reference) {
    const Named& named = named_[name];
    const Spot last = lastMention(named, spot);
    if (spot.sentence - std::max(last.sentence, heard_[name]) > nearName) return;
    if (hasRival(named, spot)) return;
    heard_[name] = spot.sentence;
    const language::Tree& tree = *document_.trees[last.sentence];
    reference.name = named.name;
    reference.antecedent = language::rangeOf(tree, *language::nameAt(tree, last.word));
  }

  static void resolveTo(Thing& thing, Spot spot, Reference& reference) {
    if (spot.sentence - thing.last > nearThing) return;
    thing.last = spot.sentence;
    reference.name = thing.name;
    if (reference.resolved()) reference.antecedent = thing.range;
  }

  static bool isCalled(const Named& named, const std::string& noun, Spot before,
                       const NounPhrase& phrase) {
    return std::any_of(named.callings.begin(), named.callings.end(), [&](const Calling& calling) {
      return calling.noun == noun && calling.spot < before &&
             holdsAll(calling.modifiers, phrase.modifiers);
    });
  }

  static Spot lastMention(const Named& named, Spot before) {
    Spot last = named.mentions.front();
    for (const Spot& spot : named.mentions)
      if (spot < before) last = spot;
    return last;
  }

  // Another name of the kind has just been told of, and the article does not say what it is.
  bool hasRival(const Named& candidate, Spot spot) const {
    return std::any_of(named_.begin(), named_.end(), [&](const Named& named) {
      if (&named == &candidate || named.kind != candidate.kind || !named.callings.empty())
        return false;
      return std::any_of(named.mentions.begin(), named.mentions.end(), [&](const Spot& mention) {
        return mention < spot && mention.sentence + rivalWindow >= spot.sentence;
      });
    });
  }

  const Document& document_;
  std::vector<Named> named_;
  std::vector<std::size_t> heard_;  // by name: the last sentence in which a definite meant it
  std::vector<Thing> things_;
  std::vector<Reference> found_;
};

}  // namespace

std::vector<Reference> findDefinites(const Document& document) {
  return Definites(document).find();
}

}  // namespace questions
