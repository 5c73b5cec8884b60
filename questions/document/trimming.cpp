#include "questions/document/trimming.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>

#include "questions/document/asides.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::trimming {
namespace {

using language::Tree;
using Words = std::vector<std::size_t>;

// An addition is taken off on an arc as probable as this; less will do for one that says when or
// why, as it adds to the clause whatever it hangs on.
constexpr float sureTrim = 0.8f;
constexpr float sureAddition = 0.3f;
constexpr float sureBeside = 0.6f;

// Less than this says too little.
constexpr std::size_t fewestWords = 5;

bool isAny(std::string_view word, std::initializer_list<std::string_view> choices) {
  return std::find(choices.begin(), choices.end(), word) != choices.end();
}

std::string_view base(const Tree& tree, std::size_t word) {
  return language::baseRelation(tree.words[word].relation);
}

std::string low(const Tree& tree, std::size_t word) { return lowered(tree.words[word].form); }

bool hasChild(const Tree& tree, std::size_t head, std::initializer_list<std::string_view> forms) {
  for (const std::size_t child : language::dependents(tree, head))
    if (isAny(low(tree, child), forms)) return true;
  return false;
}

// What leads in words that a sentence can do without: they say when or why, and no verb asks for
// them.
bool addsTo(const Tree& tree, std::size_t top) {
  return hasChild(tree, top,
                  {"during", "after", "before", "since", "following", "amid", "despite", "until",
                   "while", "because", "although", "though", "throughout"});
}

// A date or a figure is what may be asked for.
bool isDated(const Tree& tree, const Words& words) {
  return std::any_of(words.begin(), words.end(), [&](std::size_t i) {
    return hasDigit(tree.words[i].form) || lexicon::isMonth(low(tree, i)) ||
           lexicon::isWeekday(low(tree, i)) || lexicon::isNumberWord(low(tree, i));
  });
}

// "ten days before the feast", "at a time when …": the word before them asks for them.
bool isAskedFor(const Tree& tree, std::size_t top) {
  const std::size_t first = language::subtree(tree, top).front();
  if (first == 0) return false;
  std::string before = low(tree, first - 1);
  if (before.ends_with('s')) before.pop_back();
  return isAny(before,
               {"second", "minute",      "hour",   "day",   "night", "week", "month",   "year",
                "decade", "time",        "moment", "point", "case",  "way",  "shortly", "soon",
                "just",   "immediately", "long",   "even",  "only",  "not"});
}

// "There are bags in the hands of farmers": it says little without the place.
bool tellsOfBeing(const Tree& tree, std::size_t predicate) {
  return language::dependent(tree, predicate, "expl") != language::kRoot;
}

// Where, when and in whose company: what its verb can do without, as something else completes it.
bool isSetting(const Tree& tree, std::size_t top, std::size_t predicate) {
  if (tree.words[top].head != predicate || base(tree, top) != "obl" ||
      !hasChild(tree, top, {"in", "on", "at", "with"}) || tellsOfBeing(tree, predicate))
    return false;
  return language::subtree(tree, top).front() > predicate + 1;
}

// "… in Lund", "… near the border": where something was, of a verb that has an object or a place
// already, whatever the parsers hang it on; not what tells one thing from another of its kind.
bool isPlace(const Tree& tree, std::size_t top, std::size_t predicate) {
  if (!isAny(base(tree, top), {"obl", "nmod"}) ||
      !hasChild(tree, top, {"in", "at", "near", "across", "throughout"}))
    return false;
  const Words below = language::subtree(tree, top);
  if (isDated(tree, below) || below.front() <= predicate + 1 || tellsOfBeing(tree, predicate))
    return false;
  const std::size_t head = tree.words[top].head;
  return head == predicate ? language::dependent(tree, predicate, "obj") != language::kRoot ||
                                 language::dependent(tree, predicate, "obl") != top
                           : tree.words[head].upos == "PROPN" && head > predicate;
}

// A claim that is true of all or none need not be true of less: nothing is taken off it.
bool isClosed(const Tree& tree, const Words& words) {
  return std::any_of(words.begin(), words.end(), [&](std::size_t i) {
    return lexicon::isNegation(low(tree, i)) || lexicon::isAbsolute(low(tree, i)) ||
           tree.words[i].xpos == "JJS" || tree.words[i].xpos == "RBS";
  });
}

bool isClause(const Tree& tree, std::size_t word) {
  const std::string& tag = tree.words[word].upos;
  return tag == "VERB" || tag == "AUX" || language::dependent(tree, word, "cop") != language::kRoot;
}

// "identifies and features Polaroids": two verbs side by side share what follows.
bool standsOff(const Tree& tree, std::size_t conjunct) {
  const std::size_t first = language::subtree(tree, conjunct).front();
  return first > tree.words[conjunct].head + 1 ||
         language::dependent(tree, conjunct, "nsubj") != language::kRoot;
}

// "a form of medicine which treats …", "a bridge built of wood": of something that was not told
// before, less can be said.
bool isDetail(const Tree& tree, std::size_t top) {
  const language::Word& word = tree.words[top];
  if (word.confidence < sureBeside || (word.relation != "acl:relcl" && word.xpos != "VBN"))
    return false;
  const std::size_t noun = word.head;
  return base(tree, top) == "acl" && tree.words[noun].upos == "NOUN" && noun < top &&
         hasChild(tree, noun, {"a", "an"});
}

// "… when he came", "… as the polls closed": of what happened, and not of what always does; "to
// draw visitors", where the verb has its object.
bool isBeside(const Tree& tree, std::size_t top, std::size_t predicate) {
  if (base(tree, top) != "advcl" || tree.words[top].head != predicate ||
      (hasChild(tree, top, {"as"}) && lexicon::isSayingVerb(low(tree, top))))
    return false;
  if (hasChild(tree, top, {"when", "as", "where"}))
    return tree.words[predicate].xpos == "VBD" || hasChild(tree, predicate, {"was", "were", "had"});
  const std::size_t first = language::subtree(tree, top).front();
  if (low(tree, first) == "in" && low(tree, first + 1) == "order") return true;
  return low(tree, first) == "to" && tree.words[top].confidence >= sureTrim &&
         hasChild(tree, predicate, {"was", "were"}) &&
         language::dependent(tree, predicate, "obl") != language::kRoot;
}

bool isAddition(const Tree& tree, const Words& words, std::size_t top, std::size_t predicate) {
  if (asides::isAside(tree, top)) return true;
  if (isAskedFor(tree, top)) return false;
  const float confidence = tree.words[top].confidence;
  const std::string_view relation = base(tree, top);
  if (relation == "conj")
    return isClause(tree, top) && standsOff(tree, top) && confidence >= sureTrim;
  if (!isAny(relation, {"obl", "advcl", "acl", "nmod"}) || isConditional(tree, top)) return false;
  if (base(tree, tree.words[top].head) == "amod") return false;  // "adjusted earnings before tax"
  if (isClosed(tree, words)) return confidence >= sureTrim && setApart(tree, top);
  if (addsTo(tree, top) && confidence >= sureAddition) return true;
  if (isBeside(tree, top, predicate) && confidence >= sureBeside) return true;
  return confidence >= sureTrim && relation != "nmod" && setApart(tree, top);
}

// The smallest constituent at the end that the rest does not need; empty if there is none. What
// tells where or when it was is taken too if `settings`.
Words lastAddition(const Tree& tree, const Words& words, std::size_t predicate, bool settings) {
  for (std::size_t top = words.back(); top != language::kRoot; top = tree.words[top].head) {
    const Words below = language::subtree(tree, top);
    if (below.back() < words.back()) return {};
    if (top == predicate) return {};
    if (below.size() <= 1) continue;
    if (below.size() > 2 && isAddition(tree, words, top, predicate)) return below;
    if (settings && !isClosed(tree, words) &&
        ((tree.words[top].confidence >= sureTrim && isSetting(tree, top, predicate)) ||
         isPlace(tree, top, predicate) || isDetail(tree, top)))
      return below;
  }
  return {};
}

// "After a long debate, …" at the start, where it holds no date and no figure.
Words firstAddition(const Tree& tree, const Words& words, std::size_t predicate) {
  std::size_t top = words.front();
  while (tree.words[top].head != language::kRoot && tree.words[top].head != predicate)
    top = tree.words[top].head;
  const Words below = language::subtree(tree, top);
  if (below.front() != words.front() || below.back() + 1 >= tree.words.size()) return {};
  if (!isAny(base(tree, top), {"obl", "advcl"}) || isConditional(tree, top)) return {};
  const bool comma =
      tree.words[below.back()].form == "," || tree.words[below.back() + 1].form == ",";
  const bool dated = std::any_of(below.begin(), below.end(), [&](std::size_t i) {
    return hasDigit(tree.words[i].form) || lexicon::isMonth(low(tree, i)) ||
           lexicon::isWeekday(low(tree, i));
  });
  return comma && !dated && addsTo(tree, top) ? below : Words{};
}

// Whether taking these away would cut a quotation short.
bool isQuoted(const Tree& tree, const Words& addition) {
  std::size_t marks = 0, before = 0;
  for (std::size_t i = 0; i < tree.words.size(); ++i) {
    if (!isAny(tree.words[i].form, {"“", "”", "\"", "``"})) continue;
    if (i < addition.front()) ++before;
    if (i >= addition.front() && i <= addition.back()) ++marks;
  }
  return before % 2 == 1 || marks % 2 == 1;
}

// "€180 billion since 2022", "4,300, down from 11,000 on Monday": when a figure held goes with it.
bool bounds(const Tree& tree, const Words& words, const Words& addition) {
  const auto isFigure = [&](std::size_t word) { return hasDigit(tree.words[word].form); };
  Words rest = words;
  std::erase_if(rest, [&](std::size_t word) {
    return std::find(addition.begin(), addition.end(), word) != addition.end();
  });
  return isDated(tree, addition) && std::any_of(rest.begin(), rest.end(), isFigure);
}

// Takes one addition away, if there is one.
bool takeOff(const Tree& tree, Words& words, std::size_t predicate, bool settings) {
  Words addition = lastAddition(tree, words, predicate, settings);
  if (addition.empty()) addition = asides::atEnd(tree, words, predicate);
  if (addition.empty()) addition = firstAddition(tree, words, predicate);
  if (addition.empty() || isQuoted(tree, addition)) return false;
  if (!settings && bounds(tree, words, addition)) return false;
  std::erase_if(words, [&](std::size_t word) {
    return std::find(addition.begin(), addition.end(), word) != addition.end();
  });
  tidy(tree, words);
  return true;
}

// Whether the cut beside the comma took the other comma of a pair with it.
bool lostPartner(const Tree& tree, const Words& words, std::size_t i, bool after) {
  if (after ? i + 1 >= words.size() : i == 0) return false;
  const std::size_t from = after ? words[i] : words[i - 1];
  const std::size_t to = after ? words[i + 1] : words[i];
  if (to <= from + 1) return false;
  return tree.words[after ? to - 1 : from + 1].form == ",";
}

// "Ann Lee, [who lives in Lund], said": both commas go with what stood between them.
bool lostBetween(const Tree& tree, const Words& words, std::size_t i) {
  const bool commas = tree.words[words[i]].form == "," && tree.words[words[i - 1]].form == ",";
  return commas && words[i] > words[i - 1] + 1 && i + 1 < words.size() &&
         tree.words[words[i + 1]].upos != "CCONJ" && tree.words[words[i + 1]].upos != "PROPN";
}

}  // namespace

bool isConditional(const Tree& tree, std::size_t clause) {
  return hasChild(tree, clause, {"if", "unless", "whether", "until", "provided"});
}

bool setApart(const Tree& tree, std::size_t top) {
  const std::size_t first = language::subtree(tree, top).front();
  const auto separates = [&](std::size_t i) {
    if (i >= tree.words.size()) return false;
    if (tree.words[i].form == "-") return i > 0 && tree.words[i - 1].spaceAfter;  // no hyphen
    return isAny(tree.words[i].form, {",", "–", "—", "(", ";"});
  };
  return separates(first) || (first > 0 && separates(first - 1));
}

void trim(const Tree& tree, Words& words, std::size_t predicate, std::size_t most) {
  while (words.size() > most)
    if (!takeOff(tree, words, predicate, true)) return;
}

std::vector<Words> shortened(const Tree& tree, Words words, std::size_t predicate) {
  std::vector<Words> found;
  while (takeOff(tree, words, predicate, false) && words.size() >= fewestWords &&
         words.back() > predicate)
    found.push_back(words);
  return found;
}

void tidy(const Tree& tree, Words& words) {
  const auto loose = [&](std::size_t word) {
    return isAny(tree.words[word].form, {",", ";", "–", "—", ":"});
  };
  Words tidied;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (loose(words[i]) && (tidied.empty() || loose(tidied.back()))) {
      if (!tidied.empty() && lostBetween(tree, words, i)) tidied.pop_back();
      continue;
    }
    if (loose(words[i]) &&
        (lostPartner(tree, words, i, true) || lostPartner(tree, words, i, false)))
      continue;
    tidied.push_back(words[i]);
  }
  while (!tidied.empty() && (loose(tidied.back()) || tree.words[tidied.back()].form == "."))
    tidied.pop_back();
  words = std::move(tidied);
}

}  // namespace questions::trimming
