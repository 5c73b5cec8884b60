#include "questions/document/definites.h"

#include <algorithm>
#include <optional>
#include <set>

#include "questions/document/callings.h"
#include "questions/document/document.h"
#include "questions/document/lone_bodies.h"
#include "questions/document/lone_places.h"
#include "questions/document/named.h"
#include "questions/document/noun_groups.h"
#include "questions/document/noun_phrase.h"
#include "questions/document/topic.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t nearName = 5, nearThing = 3;  // sentences since it was last mentioned
constexpr std::size_t leadSentences = 3;  // what they introduce, the whole article is about
constexpr std::size_t rivalWindow = 2, synonymWindow = 6;  // sentences

// Nouns that are understood everywhere, or in their sentence.
bool isUnderstood(std::string_view noun) {
  constexpr std::string_view nouns[] = {"year",  "month",  "week",    "weekend",  "day",   "time",
                                        "night", "hour",   "morning", "evening",  "point", "way",
                                        "world", "public", "fact",    "internet", "case",  "sea"};
  return std::find(std::begin(nouns), std::end(nouns), noun) != std::end(nouns);
}

// Something told of under a common noun.
struct Thing {
  std::string noun;
  std::optional<std::size_t> group;  // of synonyms
  bool plural = false;
  std::set<std::string> modifiers;
  std::set<std::string> content;  // roots of what tells it apart
  std::string name;               // for a stranger; empty where the article tells too little
  text::Range range;
  std::size_t last = 0;     // sentence
  bool lead = false;        // introduced at the head of the article
  bool indefinite = false;  // as "a …"
};

bool holdsAll(const std::set<std::string>& all, const std::set<std::string>& some) {
  return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

class Definites {
 public:
  explicit Definites(const Document& document)
      : document_(document), named_(findNamed(document)), heard_(named_.size(), 0) {
    for (const Named& named : named_)
      for (const Calling& calling : named.callings) callings_.insert(calling.spot);
  }

  std::vector<Reference> find() {
    while (firstSentence_ < document_.trees.size() && !document_.trees[firstSentence_])
      ++firstSentence_;
    for (std::size_t s = 0; s < document_.trees.size(); ++s) {
      if (!document_.trees[s]) continue;
      const language::Tree& tree = *document_.trees[s];
      if (opensSection(s)) things_.clear();
      const std::vector<bool> quoted = quotedWords(tree);
      for (const NounPhrase& phrase : nounPhrases(tree))
        if (!quoted[phrase.head] && !callings_.contains({s, phrase.head})) read(tree, s, phrase);
      for (std::size_t i = 1; i < tree.words.size(); ++i)
        if (!quoted[i] && isLoneTitle(tree, i)) readTitle(tree, s, i);
    }
    return std::move(found_);
  }

 private:
  // What was told under another heading is not what "the match" means here.
  bool opensSection(std::size_t s) const {
    const std::size_t paragraph = document_.sentences[s].paragraph;
    const std::size_t before = s > 0 ? document_.sentences[s - 1].paragraph : paragraph;
    return paragraph != before && paragraph > 0 &&
           document_.article->paragraphs[paragraph - 1].kind == text::ParagraphKind::Heading;
  }

  void read(const language::Tree& tree, std::size_t s, const NounPhrase& phrase) {
    if (!phrase.pointsBack()) return tell(tree, s, phrase);
    const std::string noun = lowered(tree.words[phrase.head].lemma);
    if (isUnderstood(noun)) return;
    Reference reference;
    reference.sentence = s;
    reference.mention = {tree.words[phrase.first].range.begin, tree.words[phrase.head].range.end};
    if (!phrase.plural && phrase.modifiers.empty())
      resolveToPlace(reference, noun, document_, firstSentence_ + leadSentences);
    if (!reference.resolved()) resolve(reference, noun, {s, phrase.first}, phrase);
    if (!reference.resolved()) resolveByLength(reference, tree, phrase);
    if (!reference.resolved() && !phrase.plural && phrase.modifiers.empty() &&
        phrase.determiner == "the" && isCalledNothing(noun, {s, phrase.first}, phrase))
      resolveToBody(reference, noun, document_);
    found_.push_back(std::move(reference));
  }

  // No name has been called so, and nothing of the kind has lately been told of.
  bool isCalledNothing(const std::string& noun, Spot spot, const NounPhrase& phrase) const {
    return std::none_of(named_.begin(), named_.end(),
                        [&](const Named& named) { return isCalled(named, noun, spot, phrase); }) &&
           std::none_of(things_.begin(), things_.end(), [&](const Thing& thing) {
             return thing.noun == noun && (thing.lead || thing.last + nearThing >= spot.sentence);
           });
  }

  // "the three-week offensive" is the only offensive told of: "Norway's three-week offensive".
  void resolveByLength(Reference& reference, const language::Tree& tree, const NounPhrase& phrase) {
    const std::size_t begin = phrase.first + 1;
    const std::string noun = lowered(tree.words[phrase.head].form);
    const bool length = begin + 3 == phrase.head && tree.words[begin + 1].form == "-" &&
                        isAny(tree.words[begin + 2].lemma, {"day", "week", "month", "hour"});
    if (!length || phrase.plural) return;
    NounPhrase bare = phrase;
    bare.modifiers.clear();
    resolve(reference, noun, {reference.sentence, phrase.first}, bare);
    const std::size_t at = reference.name.find(" " + noun);
    if (at == std::string::npos) {
      reference.name.clear();
      return;
    }
    const text::Range lasting{tree.words[begin].range.begin, tree.words[phrase.head - 1].range.end};
    reference.name.insert(at + 1, std::string(text::slice(document_.text(), lasting)) + " ");
  }

  // "the President", "the Prince": no name, no country behind it.
  static bool isLoneTitle(const language::Tree& tree, std::size_t i) {
    const language::Word& word = tree.words[i];
    const std::string low = lowered(word.form);
    if (word.upos != "PROPN" || !startsUpper(word.form) || !lexicon::isTitle(low) ||
        lexicon::isCourtesy(low) || lowered(tree.words[i - 1].form) != "the")
      return false;
    const bool goesOn =
        i + 1 < tree.words.size() &&
        (startsUpper(tree.words[i + 1].form) || isAny(tree.words[i + 1].form, {"of", "-", "for"}));
    return !goesOn;
  }

  // The only person who has been called so.
  void readTitle(const language::Tree& tree, std::size_t s, std::size_t i) {
    const std::string title = lowered(tree.words[i].form);
    const Named* only = nullptr;
    for (const Named& named : named_) {
      if (named.kind != language::NameKind::Person || !isCalled(named, title, {s, i}, {})) continue;
      if (only) return;
      only = &named;
    }
    if (!only || only->name.find(' ') == std::string::npos) return;
    Reference reference;
    reference.sentence = s;
    reference.mention = {tree.words[i - 1].range.begin, tree.words[i].range.end};
    reference.name = only->name;
    const Spot last = lastMention(*only, {s, i});
    const language::Tree& told = *document_.trees[last.sentence];
    reference.antecedent = language::rangeOf(told, *language::nameAt(told, last.word));
    found_.push_back(std::move(reference));
  }

  // Told of anew, unless its words are those of something known.
  void tell(const language::Tree& tree, std::size_t s, const NounPhrase& phrase) {
    Thing thing;
    thing.noun = lowered(tree.words[phrase.head].lemma);
    thing.group = groupOf(thing.noun);
    thing.plural = phrase.plural;
    thing.modifiers = phrase.modifiers;
    thing.range = language::extent(tree, phrase.head);
    thing.last = s;
    const bool definite = phrase.determiner == "the";
    thing.indefinite = phrase.determiner == "a" || phrase.determiner == "an";
    thing.lead = !definite && s < firstSentence_ + leadSentences;
    if (const auto words = tellingWords(tree, phrase))
      nameThing(tree, phrase, *words, thing);
    else if (const auto author = authorWords(tree, phrase); !author.empty())
      nameByAuthor(tree, phrase, author, thing);
    else
      nameByName(tree, phrase, thing);
    if (thing.name.find_first_of("[]") != std::string::npos) thing.name.clear();  // an editor's
    thing.content =
        contentRoots(thing.name.empty() ? text::slice(document_.text(), thing.range) : thing.name);
    if (definite && isToldAgain(thing)) return;
    things_.push_back(std::move(thing));
  }

  // "The donor program" goes on about what "a program" introduced, or about "the Acme donor
  // program".
  bool isToldAgain(const Thing& again) {
    Thing* only = nullptr;
    for (Thing& known : things_) {
      if (known.noun != again.noun || known.plural != again.plural) continue;
      if (holdsAll(known.content, again.content)) {
        known.last = again.last;
        return true;
      }
      if (only) return false;
      only = &known;
    }
    const bool introduced = only && only->name.empty() && only->indefinite && !again.name.empty() &&
                            again.last <= only->last + nearName &&
                            holdsAll(again.content, only->modifiers);
    if (!introduced) return false;
    only->name = again.name;
    only->range = again.range;
    only->last = again.last;
    only->content.insert(again.content.begin(), again.content.end());
    return true;
  }

  // "his brother's", "that country's", "the President's": an owner that was told of before.
  static bool isUnsaid(const language::Tree& tree, std::size_t first, std::size_t owner) {
    for (std::size_t i = first; i < owner; ++i)
      if (tree.words[i].upos == "PRON" || lexicon::isDemonstrative(lowered(tree.words[i].form)))
        return true;
    return lexicon::isTitle(lowered(tree.words[owner].form));
  }

  void nameThing(const language::Tree& tree, const NounPhrase& phrase,
                 const std::vector<std::size_t>& words, Thing& thing) const {
    const std::size_t owner = language::dependent(tree, phrase.head, "nmod:poss");
    const bool owned = owner != language::kRoot;
    std::size_t begin = phrase.determiner.empty() ? words.front() : words.front() + 1;
    if (owned) begin = std::min(begin, language::subtree(tree, owner).front());
    if (owned && isUnsaid(tree, begin, owner)) return;
    thing.range = {tree.words[begin].range.begin, tree.words[words.back()].range.end};
    thing.name = squeezed(text::slice(document_.text(), thing.range));
    const language::Word& first = tree.words[begin];
    const bool capital = begin == 0 && first.upos != "PROPN" && !language::nameAt(tree, begin);
    if (capital && !startsUpper(thing.name.substr(1))) thing.name[0] |= 0x20;
    // "the country's border": the article is its owner's.
    if (!owned || !phrase.determiner.empty()) thing.name = "the " + thing.name;
  }

  // "the report by Lund University".
  void nameByAuthor(const language::Tree& tree, const NounPhrase& phrase,
                    const std::vector<std::size_t>& author, Thing& thing) const {
    const text::Range by{tree.words[author.front()].range.begin,
                         tree.words[author.back()].range.end};
    thing.name =
        "the " + tree.words[phrase.head].form + " " + squeezed(text::slice(document_.text(), by));
    thing.range = by;
  }

  // "Danish airline Lund Air", "the film Get On Up": what bears the name behind it.
  void nameByName(const language::Tree& tree, const NounPhrase& phrase, Thing& thing) const {
    constexpr std::size_t longest = 4;
    if (phrase.plural || !isNoPerson(tree.words[phrase.head]) || isCalling(thing.noun)) return;
    const std::size_t first = phrase.head + 1;
    std::size_t end = first;
    while (end < tree.words.size() && tree.words[end].upos == "PROPN" &&
           startsUpper(tree.words[end].form))
      ++end;
    const std::string low = end > first ? lowered(tree.words[first].form) : "";
    if (end == first || end > first + longest || lexicon::isMonth(low) || lexicon::isWeekday(low) ||
        !tree.words[phrase.head].spaceAfter ||
        (end < tree.words.size() && isAny(tree.words[end].upos, {"NOUN", "NUM", "ADJ"})))
      return;
    thing.range = {tree.words[first].range.begin, tree.words[end - 1].range.end};
    thing.name = squeezed(text::slice(document_.text(), thing.range));
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
    if (names.size() == 1)
      std::erase_if(things, [&](const Thing* thing) { return isOf(named_[names[0]], *thing); });
    if (things.size() == 1 && (isOfOtherDays(*things[0]) || isWhicheverIsNear(noun))) return;
    if (names.size() + things.size() != 1 || hasSynonym(noun, spot, phrase.plural)) return;
    things.empty() ? resolveTo(names[0], noun, spot, reference)
                   : resolveTo(*things[0], spot, reference);
  }

  // Whoever is hurt is taken to "the hospital", which need not be the one that was told of.
  static bool isWhicheverIsNear(std::string_view noun) {
    return isAny(noun, {"hospital", "prison", "jail", "school", "airport", "morgue"});
  }

  // "the February earthquake": told of beside what the article is about.
  static bool isOfOtherDays(const Thing& thing) {
    const std::vector<Word> all = words(thing.name);
    return std::any_of(all.begin(), all.end(), [](const Word& word) {
      return lexicon::isYear(word.text) ||
             (startsUpper(word.text) && lexicon::isMonth(lowered(word.text)));
    });
  }

  // Whether a thing is what a name means: "the lantern festival" is the Taipei Lantern Festival;
  // and nobody has a name who was "a boy" before.
  static bool isOf(const Named& named, const Thing& thing) {
    if (named.kind == language::NameKind::Person) return thing.name.empty();
    if (holdsWords(thing.name, thing.noun + " of " + named.name)) return true;
    return holdsAll(contentRoots(named.name), thing.content);
  }

  void resolveTo(std::size_t name, const std::string& noun, Spot spot, Reference& reference) {
    const Named& named = named_[name];
    const Spot last = lastMention(named, spot);
    const bool lead = named.mentions.front().sentence < firstSentence_ + leadSentences;
    if (!lead && spot.sentence - std::max(last.sentence, heard_[name]) > nearName) return;
    if (!isNoun(named, noun) && hasRival(named, noun, spot)) return;
    heard_[name] = spot.sentence;
    const language::Tree& tree = *document_.trees[last.sentence];
    reference.name = named.name;
    reference.antecedent = language::rangeOf(tree, *language::nameAt(tree, last.word));
  }

  static void resolveTo(Thing& thing, Spot spot, Reference& reference) {
    if (!thing.lead && spot.sentence - thing.last > nearThing) return;
    thing.last = spot.sentence;
    reference.name = thing.name;
    if (reference.resolved()) reference.antecedent = thing.range;
  }

  // Something was told of lately that this noun may mean as well.
  bool hasSynonym(const std::string& noun, Spot spot, bool plural) const {
    const std::optional<std::size_t> group = groupOf(noun);
    return std::any_of(things_.begin(), things_.end(), [&](const Thing& thing) {
      const bool lately = thing.last + synonymWindow >= spot.sentence;
      return lately && group && thing.group == group && thing.noun != noun &&
             thing.plural == plural;
    });
  }

  static bool isCalled(const Named& named, const std::string& noun, Spot before,
                       const NounPhrase& phrase) {
    return std::any_of(named.callings.begin(), named.callings.end(), [&](const Calling& calling) {
      return calling.noun == noun && calling.spot < before &&
             holdsAll(calling.modifiers, phrase.modifiers);
    });
  }

  // "the Grand Mosque" is a mosque by its own name.
  static bool isNoun(const Named& named, const std::string& noun) {
    return named.kind != language::NameKind::Person && holdsWords(named.name, noun);
  }

  static Spot lastMention(const Named& named, Spot before) {
    Spot last = named.mentions.front();
    for (const Spot& spot : named.mentions)
      if (spot < before) last = spot;
    return last;
  }

  // Another name of the kind has just been told of, and the article does not say what it is.
  // Of clubs and companies, a body is a rival even of what goes by the name of its city.
  bool hasRival(const Named& candidate, std::string_view noun, Spot spot) const {
    const bool ofBody = isAny(noun, {"club", "team", "side", "company", "firm", "airline", "bank"});
    return std::any_of(named_.begin(), named_.end(), [&](const Named& named) {
      const bool body = ofBody && named.kind == language::NameKind::Organisation &&
                        candidate.kind == language::NameKind::Place;
      if (&named == &candidate || (named.kind != candidate.kind && !body) ||
          !named.callings.empty())
        return false;
      return std::any_of(named.mentions.begin(), named.mentions.end(), [&](const Spot& mention) {
        return mention < spot && mention.sentence + rivalWindow >= spot.sentence;
      });
    });
  }

  const Document& document_;
  std::vector<Named> named_;
  std::set<Spot> callings_;         // nouns that call a name something
  std::vector<std::size_t> heard_;  // by name: the last sentence in which a definite meant it
  std::size_t firstSentence_ = 0;   // that has a tree
  std::vector<Thing> things_;
  std::vector<Reference> found_;
};

}  // namespace

std::vector<Reference> findDefinites(const Document& document) {
  return Definites(document).find();
}

}  // namespace questions
