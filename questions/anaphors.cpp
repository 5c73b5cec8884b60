#include "questions/anaphors.h"

#include <algorithm>
#include <set>

#include "questions/document/noun_phrase.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/meant.h"
#include "questions/words.h"

namespace questions {
namespace {

// What is said only of something that was told before: "the failed attack", "the initial plan".
bool isSaidOfTold(std::string_view low) {
  return isAny(low, {"failed", "foiled", "alleged", "attempted", "initial", "subsequent", "ensuing",
                     "resulting", "redacted", "aforementioned"});
}

// "the three-week offensive": so long a thing has been told of.
bool isLength(const language::Tree& tree, std::size_t first, std::size_t head) {
  for (std::size_t i = first; i + 2 < head; ++i)
    if (tree.words[i + 1].form == "-" &&
        (hasDigit(tree.words[i].form) || lexicon::isNumberWord(lowered(tree.words[i].form))) &&
        isAny(tree.words[i + 2].lemma, {"day", "week", "month", "hour"}))
      return true;
  return false;
}

// What an organisation is called when it is spoken of again.
bool isBody(std::string_view noun) {
  return isAny(noun, {"company", "firm", "club", "party", "organisation", "organization", "group",
                      "agency", "university", "ministry", "team", "band", "bank", "newspaper"});
}

// "protesters fleeing the stadium": readers take it as it comes.
bool isAside(const language::Tree& tree, std::size_t word) {
  for (; tree.words[word].head != language::kRoot; word = tree.words[word].head)
    if (language::baseRelation(tree.words[word].relation) == "acl") return true;
  return false;
}

class Reader {
 public:
  Reader(const Item& item, const Document& document)
      : document_(document), lead_(leadIn(item.stem)), stem_(withoutLead(item.stem)) {}

  std::optional<std::string> strangeIn(std::size_t sentence) const {
    const std::optional<language::Tree>& tree = document_.trees[sentence];
    if (!tree || lead_.empty()) return std::nullopt;
    const std::vector<bool> quoted = quotedWords(*tree);
    for (const NounPhrase& phrase : nounPhrases(*tree)) {
      if (quoted[phrase.head] || phrase.determiner != "the" || !phrase.pointsBack()) continue;
      const text::Range range{tree->words[phrase.first].range.begin,
                              tree->words[phrase.head].range.end};
      const std::string words = lowered(squeezed(text::slice(document_.text(), range)));
      const std::size_t at = lowered(stem_).find(words);
      if (at != std::string::npos && isStrange(*tree, sentence, phrase, stem_.substr(0, at)))
        return words;
    }
    return std::nullopt;
  }

 private:
  bool isStrange(const language::Tree& tree, std::size_t sentence, const NounPhrase& phrase,
                 const std::string& before) const {
    const std::string& lemma = tree.words[phrase.head].lemma;
    const std::string noun = lowered(tree.words[phrase.head].form);
    if (lexicon::isUnique(noun) || lexicon::isUnique(lemma)) return false;
    const std::string known = lead_ + " " + before;
    const bool said = contentRoots(known).contains(rootOf(noun));
    const bool led = said || saysWhich(known, noun) || hintsAt(known, noun);
    if (std::any_of(phrase.modifiers.begin(), phrase.modifiers.end(), isSaidOfTold)) return !said;
    if (isLength(tree, phrase.first, phrase.head)) return !led;
    if (led || isAside(tree, phrase.head) || lexicon::isSpokenOf(noun) || isNamed(known, noun))
      return false;
    // "the match" of an article that tells of one is no riddle, "the shooting" is.
    const bool only = tellsOfOne(document_.text(), noun);
    return only != lexicon::isPointing(noun) && isToldBefore(lemma, sentence);
  }

  // "Acme sold 52 percent of the company": a name of what the noun is for stands before it.
  bool isNamed(const std::string& known, const std::string& noun) const {
    return isBody(noun) && std::any_of(document_.entities.begin(), document_.entities.end(),
                                       [&](const Entity& entity) {
                                         return entity.kind == language::NameKind::Organisation &&
                                                holdsWords(known, entity.name);
                                       });
  }

  // By this noun, or by another word for such a thing.
  bool isToldBefore(const std::string& lemma, std::size_t sentence) const {
    std::set<std::string_view> seen;
    for (std::size_t s = 0; s < sentence; ++s) {
      if (!document_.trees[s]) continue;
      for (const language::Word& word : document_.trees[s]->words)
        if ((word.upos == "NOUN" || word.upos == "VERB") && seen.insert(word.lemma).second &&
            (word.lemma == lemma || hintsAt(word.lemma, lemma)))
          return true;
    }
    return false;
  }

  const Document& document_;
  std::string lead_, stem_;
};

}  // namespace

std::optional<std::string> strangeThing(const Item& item, const Document& document) {
  if (!item.evidence) return std::nullopt;
  const Reader reader(item, document);
  for (std::size_t s = 0; s < document.sentences.size(); ++s)
    if (item.evidence->range.overlaps(document.sentences[s].range))
      if (std::optional<std::string> thing = reader.strangeIn(s)) return thing;
  return std::nullopt;
}

}  // namespace questions
