#include "questions/document/trimming.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>

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

// Where, when and in whose company: what its verb can do without.
bool isSetting(const Tree& tree, std::size_t top, std::size_t predicate) {
  return tree.words[top].head == predicate && base(tree, top) == "obl" &&
         hasChild(tree, top, {"in", "on", "at", "with"});
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

bool isAddition(const Tree& tree, const Words& words, std::size_t top, std::size_t predicate) {
  if (isAside(tree, top)) return true;
  const float confidence = tree.words[top].confidence;
  const std::string_view relation = base(tree, top);
  if (relation == "conj")
    return isClause(tree, top) && standsOff(tree, top) && confidence >= sureTrim;
  if (!isAny(relation, {"obl", "advcl", "acl", "nmod"}) || isConditional(tree, top)) return false;
  if (addsTo(tree, top) && confidence >= sureAddition && !isClosed(tree, words)) return true;
  if (confidence < sureTrim || relation == "nmod") return false;
  return setApart(tree, top) || (isSetting(tree, top, predicate) && !isClosed(tree, words));
}

// The smallest constituent at the end that the rest does not need; empty if there is none.
Words lastAddition(const Tree& tree, const Words& words, std::size_t predicate) {
  for (std::size_t top = words.back(); top != language::kRoot; top = tree.words[top].head) {
    const Words below = language::subtree(tree, top);
    if (below.back() < words.back()) return {};
    if (top == predicate) return {};
    if (below.size() > 2 && isAddition(tree, words, top, predicate)) return below;
  }
  return {};
}

bool opensAside(const Tree& tree, std::size_t first) {
  if (first >= tree.words.size() || low(tree, first) == "according") return false;
  return tree.words[first].xpos == "VBG" ||
         isAny(low(tree, first), {"which", "who", "where", "whose", "including", "with", "amid",
                                  "after", "despite", "although", "though", "while", "because"});
}

// All behind the last comma with which an aside opens, where no word before it hangs on one of
// them: what is left is whole, however the aside itself is to be read.
Words asideAtEnd(const Tree& tree, const Words& words, std::size_t predicate) {
  for (std::size_t i = words.size(); i-- > 1;) {
    if (words[i] <= predicate) return {};
    if (tree.words[words[i]].form != "," || !opensAside(tree, words[i] + 1)) continue;
    const bool whole = std::none_of(
        words.begin(), words.begin() + static_cast<std::ptrdiff_t>(i), [&](std::size_t word) {
          const std::size_t head = tree.words[word].head;
          return head != language::kRoot && head > words[i] && tree.words[word].upos != "PUNCT";
        });
    if (whole) return {words.begin() + static_cast<std::ptrdiff_t>(i), words.end()};
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

// Whether the cut beside the comma took the other comma of a pair with it.
bool lostPartner(const Tree& tree, const Words& words, std::size_t i, bool after) {
  if (after ? i + 1 >= words.size() : i == 0) return false;
  const std::size_t from = after ? words[i] : words[i - 1];
  const std::size_t to = after ? words[i + 1] : words[i];
  if (to <= from + 1) return false;
  return tree.words[after ? to - 1 : from + 1].form == ",";
}

}  // namespace

bool isConditional(const Tree& tree, std::size_t clause) {
  return hasChild(tree, clause, {"if", "unless", "whether", "until", "provided"});
}

bool setApart(const Tree& tree, std::size_t top) {
  const std::size_t first = language::subtree(tree, top).front();
  const auto separates = [&](std::size_t i) {
    return i < tree.words.size() && isAny(tree.words[i].form, {",", "–", "—", "-", "(", ";"});
  };
  return separates(first) || (first > 0 && separates(first - 1));
}

bool isAside(const Tree& tree, std::size_t top) {
  const Words below = language::subtree(tree, top);
  std::size_t first = below.front(), last = tree.words.size() - 1;
  while (last > 0 && isAny(tree.words[last].form, {".", "”", "\""})) --last;
  const bool together = below.size() >= std::min(below.back(), last) + 1 - first;
  const std::size_t comma = tree.words[below.back()].form == "," ? below.back() : below.back() + 1;
  const bool between =
      comma < last && tree.words[comma].form == "," && tree.words[comma + 1].upos != "CCONJ";
  if (!together || !(below.back() >= last || between)) return false;
  if (tree.words[first].form == ",")
    ++first;
  else if (first == 0 || tree.words[first - 1].form != ",")
    return false;
  if (below.back() >= last) return opensAside(tree, first) && !isConditional(tree, top);
  return tree.words[top].relation == "acl:relcl"
             ? isAny(low(tree, first), {"which", "who", "where", "whose"})
             : base(tree, top) == "appos" && isAny(low(tree, first), {"a", "an", "the"});
}

void trim(const Tree& tree, Words& words, std::size_t predicate, std::size_t most) {
  while (words.size() > most) {
    Words addition = lastAddition(tree, words, predicate);
    if (addition.empty()) addition = asideAtEnd(tree, words, predicate);
    if (addition.empty()) addition = firstAddition(tree, words, predicate);
    if (addition.empty()) return;
    std::erase_if(words, [&](std::size_t word) {
      return std::find(addition.begin(), addition.end(), word) != addition.end();
    });
    tidy(tree, words);
  }
}

void tidy(const Tree& tree, Words& words) {
  const auto loose = [&](std::size_t word) {
    return isAny(tree.words[word].form, {",", ";", "–", "—", ":"});
  };
  Words tidied;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (loose(words[i]) && (tidied.empty() || loose(tidied.back()))) continue;
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
