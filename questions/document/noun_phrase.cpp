#include "questions/document/noun_phrase.h"

#include <algorithm>

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t mostWords = 12;
constexpr float likely = 0.5f;

// A word that picks one of several rather than saying which it is: "the second match".
bool ranks(const language::Word& word) {
  return word.xpos == "JJS" || word.upos == "NUM" ||
         isAny(lowered(word.form), {"first", "second", "third", "fourth", "fifth", "last", "next",
                                    "only", "same", "other", "former", "latter", "previous",
                                    "current", "following", "final", "new", "whole", "entire"});
}

bool isName(const language::Tree& tree, std::size_t word) {
  return tree.words[word].upos == "PROPN" || language::nameAt(tree, word);
}

void look(const language::Tree& tree, std::size_t child, NounPhrase& phrase) {
  const language::Word& word = tree.words[child];
  const std::string_view relation = language::baseRelation(word.relation);
  if (child > phrase.head) {
    const bool aside =  // "the foundation, which owns it,"
        word.relation == "acl:relcl" && tree.words[phrase.head + 1].form == ",";
    phrase.told =
        phrase.told || (isAny(relation, {"nmod", "acl", "appos", "advcl", "ccomp"}) && !aside);
    return;
  }
  if (isAny(relation, {"case", "cc", "punct", "cop", "nsubj", "mark", "advmod", "aux"})) return;
  phrase.first = std::min(phrase.first, child);
  if (word.relation == "det") {
    phrase.determiner = lowered(word.form);
    return;
  }
  phrase.modifiers.insert(lowered(word.form));
  phrase.told = phrase.told || word.relation == "nmod:poss" || ranks(word) ||
                startsUpper(word.form) || isName(tree, child);
}

// What goes on after the phrase, and is no part of what tells it apart.
bool isAside(const language::Word& word) {
  const std::string_view relation = language::baseRelation(word.relation);
  return word.relation == "acl:relcl" ||
         isAny(relation, {"appos", "conj", "cc", "parataxis", "punct", "advcl", "ccomp", "dep"});
}

// Takes in what follows at once and may as well belong to the noun: "won a match | against Spain".
void takeIn(const language::Tree& tree, std::size_t verb, std::vector<std::size_t>& core) {
  for (const std::size_t child : language::dependents(tree, verb)) {
    if (child <= core.back() || language::baseRelation(tree.words[child].relation) != "obl")
      continue;
    const std::vector<std::size_t> words = language::subtree(tree, child);
    const bool follows =
        words.front() == core.back() + 1 && words.back() - words.front() + 1 == words.size();
    const bool fits = isAny(lowered(tree.words[words.front()].form),
                            {"against", "between", "of", "by", "with", "at", "in"});
    if (!follows || !fits) return;
    core.insert(core.end(), words.begin(), words.end());
  }
}

// The phrase's words, cut before the first dependent of its head that is an aside or in doubt.
std::vector<std::size_t> coreOf(const language::Tree& tree, const NounPhrase& phrase) {
  std::size_t end = tree.words.size();
  for (const std::size_t child : language::dependents(tree, phrase.head)) {
    if (child < phrase.head ||
        (!isAside(tree.words[child]) && tree.words[child].confidence >= likely))
      continue;
    end = std::min(end, language::subtree(tree, child).front());
  }
  std::vector<std::size_t> core;
  for (const std::size_t word : language::subtree(tree, phrase.head))
    if (word >= phrase.first && word < end) core.push_back(word);
  while (!core.empty() && core.back() > phrase.head && tree.words[core.back()].upos == "PUNCT")
    core.pop_back();
  const std::size_t verb = tree.words[phrase.head].head;
  if (verb != language::kRoot && !core.empty()) takeIn(tree, verb, core);
  return core;
}

// Whether a word can be understood only where it stands.
bool depends(const language::Word& word) {
  const std::string low = lowered(word.form);
  return word.upos == "PRON" || lexicon::isPossessive(low) || lexicon::isWeekday(low) ||
         lexicon::isDemonstrative(low) ||
         isAny(low, {"ago", "yesterday", "today", "tomorrow", "last", "next", "here", "there", "no",
                     "not", "any", "every", "(", ")", "\"", "“", "”", ";", ":"});
}

// "the previous election": told of only to set off what the article is about.
bool isBygone(const NounPhrase& phrase) {
  return std::any_of(phrase.modifiers.begin(), phrase.modifiers.end(), [](std::string_view word) {
    return isAny(word, {"previous", "last", "next", "former", "earlier", "later", "other",
                        "another", "recent", "past", "similar", "future", "old"});
  });
}

}  // namespace

bool NounPhrase::pointsBack() const {
  return isAny(determiner, {"the", "this", "that", "these", "those"}) && !told;
}

std::vector<NounPhrase> nounPhrases(const language::Tree& tree) {
  std::vector<NounPhrase> found;
  for (std::size_t i = 0; i < tree.words.size(); ++i) {
    const language::Word& word = tree.words[i];
    if (word.upos != "NOUN" || language::nameAt(tree, i)) continue;
    if (isAny(language::baseRelation(word.relation), {"compound", "fixed", "flat"})) continue;
    NounPhrase phrase;
    phrase.head = phrase.first = i;
    phrase.plural = word.xpos == "NNS";
    for (const std::size_t child : language::dependents(tree, i)) look(tree, child, phrase);
    found.push_back(std::move(phrase));
  }
  return found;
}

std::optional<std::vector<std::size_t>> tellingWords(const language::Tree& tree,
                                                     const NounPhrase& phrase) {
  if (isBygone(phrase) || !isAny(phrase.determiner, {"", "a", "an", "the"})) return std::nullopt;
  const std::vector<std::size_t> core = coreOf(tree, phrase);
  const bool whole = !core.empty() && core.back() - core.front() + 1 == core.size();
  if (!whole || core.size() > mostWords) return std::nullopt;
  const std::size_t after = phrase.head + 1;  // "the student Ahmed" is another name of his
  if (after <= core.back() && isName(tree, after)) return std::nullopt;
  bool telling = false;
  for (const std::size_t i : core) {
    if (depends(tree.words[i])) return std::nullopt;
    telling = telling || isName(tree, i) || lexicon::isYear(tree.words[i].form);
  }
  if (!telling) return std::nullopt;
  return core;
}

std::vector<std::size_t> authorWords(const language::Tree& tree, const NounPhrase& phrase) {
  if (!isAny(tree.words[phrase.head].lemma, {"report", "study", "survey", "poll", "analysis",
                                             "paper", "review", "audit", "letter", "inquiry"}))
    return {};
  std::vector<std::size_t> heads = {phrase.head};
  for (const std::size_t child : language::dependents(tree, phrase.head))
    if (child > phrase.head && language::baseRelation(tree.words[child].relation) == "acl" &&
        tree.words[child].xpos == "VBN")
      heads.push_back(child);
  for (const std::size_t head : heads)
    for (const std::size_t child : language::dependents(tree, head)) {
      const std::size_t marker = language::dependent(tree, child, "case");
      if (child < phrase.head || marker == language::kRoot ||
          lowered(tree.words[marker].form) != "by")
        continue;
      std::vector<std::size_t> told = language::subtree(tree, child);
      const auto stop = std::find_if(told.begin(), told.end(), [&](std::size_t i) {
        return tree.words[i].form == "," || depends(tree.words[i]);
      });
      told.erase(stop, told.end());
      const bool named =
          std::any_of(told.begin(), told.end(), [&](std::size_t i) { return isName(tree, i); });
      const bool whole = !told.empty() && told.front() == marker && told.back() >= child &&
                         told.back() - told.front() + 1 == told.size();
      if (named && whole && told.size() <= mostWords) return told;
    }
  return {};
}

std::vector<bool> quotedWords(const language::Tree& tree) {
  std::vector<bool> quoted;
  bool open = false;
  for (const language::Word& word : tree.words) {
    if (word.form == "”" || (word.form == "\"" && open)) {
      open = false;
      quoted.push_back(true);
      continue;
    }
    open = open || word.form == "“" || word.form == "\"" || word.form == "``";
    quoted.push_back(open);
  }
  return quoted;
}

}  // namespace questions
