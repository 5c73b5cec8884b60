#include "questions/document/additions.h"

#include <algorithm>
#include <string>

#include "questions/document/asides.h"
#include "questions/document/finite.h"
#include "questions/document/tree_words.h"
#include "questions/document/trimming.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::additions {
namespace {

using language::Tree;
using tree_words::base;
using tree_words::low;
using Words = std::vector<std::size_t>;

// An addition is taken off on an arc as probable as this; less will do for one that says when or
// why, as it adds to the clause whatever it hangs on.
constexpr float sureTrim = 0.8f;
constexpr float sureAddition = 0.3f;
constexpr float sureBeside = 0.6f, sureFurther = 0.5f;

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
                   "while", "because", "although", "though", "throughout", "due"});
}

// A claim that is true of all or none need not be true of less: nothing is taken off it.
bool isClosed(const Tree& tree, const Words& words) {
  return std::any_of(words.begin(), words.end(), [&](std::size_t i) {
    return lexicon::isNegation(low(tree, i)) || lexicon::isAbsolute(low(tree, i)) ||
           tree.words[i].xpos == "JJS" || tree.words[i].xpos == "RBS";
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

// "arrived in Lund", "live near Oslo": what they say is where.
bool needsPlace(const Tree& tree, std::size_t predicate) {
  return isAny(
      tree.words[predicate].lemma,
      {"arrive", "land",    "live",  "stay",    "remain",   "reside",   "gather", "sit",   "stand",
       "lie",    "locate",  "base",  "situate", "meet",     "appear",   "work",   "serve", "place",
       "put",    "station", "dwell", "settle",  "assemble", "converge", "bury",   "hold"});
}

// Where, when and in whose company: what its verb can do without, as something else completes it.
bool isScene(const Tree& tree, std::size_t top, std::size_t predicate) {
  if (tree.words[top].confidence < sureTrim || tree.words[top].head != predicate ||
      base(tree, top) != "obl" || !hasChild(tree, top, {"in", "on", "at", "with"}) ||
      tellsOfBeing(tree, predicate) || needsPlace(tree, predicate) || isAskedForByNoun(tree, top))
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
  if (isDated(tree, below) || below.front() <= predicate + 1 || tellsOfBeing(tree, predicate) ||
      needsPlace(tree, predicate) || isAskedForByNoun(tree, top))
    return false;
  const std::size_t head = tree.words[top].head;
  return head == predicate ? language::dependent(tree, predicate, "obj") != language::kRoot ||
                                 language::dependent(tree, predicate, "obl") != top
                           : tree.words[head].upos == "PROPN" && head > predicate;
}

// "a table, a woman said to have left, and gold": the last "and" may join what is before it.
bool endsList(const Tree& tree, std::size_t top) {
  const Words below = language::subtree(tree, top);
  return std::any_of(below.begin() + 1, below.end(), [&](std::size_t word) {
    return tree.words[word].upos == "CCONJ" && tree.words[word - 1].form == ",";
  });
}

// "… in contravention of a rule", "… as part of a plan": a remark on all that is before it.
bool isRemark(const Tree& tree, std::size_t top) {
  const std::size_t first = language::subtree(tree, top).front();
  if (first == 0 || first + 1 >= tree.words.size()) return false;
  const std::string opener = low(tree, first), next = low(tree, first + 1);
  if (tree.words[top].confidence < sureAddition || isAskedFor(tree, top)) return false;
  if (opener == "in")
    return isAny(next, {"contravention", "violation", "breach", "defiance", "response", "addition",
                        "exchange", "place"});
  return (opener == "as" && isAny(next, {"part", "well"})) ||
         (opener == "on" && next == "behalf") ||
         (isAny(opener, {"along", "together"}) && next == "with");
}

// "…, about ten miles south of Lund", "…, capital of Kenya": more about the last that was named.
bool isFurther(const Tree& tree, const Words& words, std::size_t top) {
  const Words below = language::subtree(tree, top);
  if (below.size() < 3 || !trimming::setApart(tree, top) || below.back() != words.back())
    return false;
  if (!isAny(base(tree, top), {"appos", "advmod"}) || tree.words[top].upos == "PROPN" ||
      tree.words[top].confidence < sureFurther)
    return false;
  return std::none_of(below.begin(), below.end(), [&](std::size_t word) {
    return tree.words[word].upos == "CCONJ" || isAny(tree.words[word].xpos, {"VBD", "VBZ", "VBP"});
  });
}

// Something that happened, not what always does or may.
bool isPastEvent(const Tree& tree, std::size_t predicate) {
  const std::vector<std::size_t> helpers = auxiliaries(tree, predicate);
  const std::size_t verb = helpers.empty() ? predicate : helpers.front();
  return tree.words[verb].xpos == "VBD" || isAny(low(tree, verb), {"has", "have"});
}

// "20 shops were closed", "more were sold", "the first to win": true only of where it was.
bool isCounted(const Tree& tree, const Words& words) {
  return std::any_of(words.begin(), words.end(), [&](std::size_t i) {
    const bool named = tree.words[i].upos == "PROPN";  // "Boeing 747"
    return (hasDigit(tree.words[i].form) && !named) || lexicon::isNumberWord(low(tree, i)) ||
           isAny(low(tree, i), {"percent", "first", "last", "most", "many", "few", "there", "more",
                                "less", "fewer", "than"});
  });
}

// "At the end of the talks, …": on what occasion something happened.
bool isOccasion(const Tree& tree, const Words& rest, std::size_t top, std::size_t predicate) {
  return base(tree, top) == "obl" && tree.words[top].head == predicate &&
         hasChild(tree, top, {"in", "at", "on", "outside", "inside", "near"}) &&
         isPastEvent(tree, predicate) && !isCounted(tree, rest) && !isClosed(tree, rest);
}

// "With troops in the ports, …": what was so beside it.
bool isSituation(const Tree& tree, const Words& opening, const Words& rest, std::size_t predicate) {
  return low(tree, opening.front()) == "with" && isPastEvent(tree, predicate) &&
         !isClosed(tree, rest) &&
         std::none_of(opening.begin(), opening.end(), [&](std::size_t word) {
           return isAny(low(tree, word), {"adjusted", "excluded", "included", "counted", "combined",
                                          "help", "support", "exception"});
         });
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

// "… when he came", "… as the polls closed": of what happened, and not of what always does.
bool isBeside(const Tree& tree, std::size_t top, std::size_t predicate) {
  if (base(tree, top) != "advcl" || tree.words[top].head != predicate ||
      (hasChild(tree, top, {"as"}) && lexicon::isSayingVerb(low(tree, top))))
    return false;
  if (hasChild(tree, top, {"when", "as", "where"}))
    return tree.words[predicate].xpos == "VBD" || hasChild(tree, predicate, {"was", "were", "had"});
  return false;
}

// "Oslo, which has been Norwegian since 1905": without it nothing is told.
bool lastsSince(const Tree& tree, std::size_t top, std::size_t predicate) {
  const std::size_t head = tree.words[top].head;
  return head != language::kRoot && head != predicate && hasChild(tree, top, {"since"}) &&
         hasChild(tree, head, {"has", "have"});
}

// "to draw visitors", "in order to marry": what for. Without it a suit or a plan says little.
bool isPurpose(const Tree& tree, std::size_t top) {
  const std::size_t first = language::subtree(tree, top).front();
  const bool comma = tree.words[first].form == ",";
  return low(tree, comma ? first + 1 : first) == "to" ||
         (low(tree, first) == "in" && low(tree, first + 1) == "order");
}

// What for, where the verb has its object.
bool isSparePurpose(const Tree& tree, std::size_t top, std::size_t predicate) {
  if (base(tree, top) != "advcl" || tree.words[top].head != predicate) return false;
  const std::size_t first = language::subtree(tree, top).front();
  if (low(tree, first) == "in") return true;
  return tree.words[top].confidence >= sureTrim && hasChild(tree, predicate, {"was", "were"}) &&
         language::dependent(tree, predicate, "obl") != language::kRoot;
}

// "In a survey by Acme taken in May, …": the participle with what belongs to it.
Words openingDetail(const Tree& tree, const Words& opening) {
  if (opening.size() < 3 || !isAny(low(tree, opening[1]), {"a", "an"})) return {};
  for (std::size_t i = 3; i + 1 < opening.size(); ++i) {
    const language::Word& word = tree.words[opening[i]];
    if (word.xpos != "VBN" || word.relation != "acl" || tree.words[opening[i] - 1].form == ",")
      continue;
    return {opening.begin() + static_cast<std::ptrdiff_t>(i), opening.end() - 1};
  }
  return {};
}

}  // namespace

bool isAskedForByNoun(const Tree& tree, std::size_t top) {
  const std::size_t first = language::subtree(tree, top).front();
  const std::size_t object = language::dependent(tree, tree.words[top].head, "obj");
  const bool dated = object < first && isAny(low(tree, first), {"at", "with", "over"});
  const std::size_t noun = dated ? object : first - 1;  // "expressed concern on Friday at"
  return first > 0 &&
         isAny(tree.words[noun].lemma,
               {"accord",   "agreement",   "alarm",   "alliance", "anger",       "attack",
                "ban",      "concern",     "contact", "contract", "cooperation", "deal",
                "decline",  "drop",        "fall",    "faith",    "fight",       "increase",
                "interest", "investment",  "link",    "merger",   "outrage",     "pact",
                "part",     "partnership", "problem", "relation", "rise",        "role",
                "shock",    "surprise",    "talk",    "tie",      "treaty",      "trust",
                "vote",     "war"});
}

bool isDated(const Tree& tree, const Words& words) {
  return std::any_of(words.begin(), words.end(), [&](std::size_t i) {
    const std::string word = low(tree, i);
    const bool nobody = word == "one" && tree.words[i].upos != "NUM";  // "no one"
    return hasDigit(word) || lexicon::isMonth(word) || lexicon::isWeekday(word) ||
           (lexicon::isNumberWord(word) && !nobody);
  });
}

bool isAddition(const Tree& tree, const Words& words, std::size_t top, std::size_t predicate) {
  if (asides::isAside(tree, top)) return true;
  if (lastsSince(tree, top, predicate)) return false;
  if (isAskedFor(tree, top) || isPurpose(tree, top) || trimming::isComplement(tree, top))
    return false;
  const float confidence = tree.words[top].confidence;
  const std::string_view relation = base(tree, top);
  if (trimming::isConditional(tree, top)) return false;
  if (relation == "conj")
    return tree_words::isClause(tree, top) && standsOff(tree, top) && confidence >= sureTrim;
  if (!isAny(relation, {"obl", "advcl", "acl", "nmod"})) return false;
  if (base(tree, tree.words[top].head) == "amod") return false;  // "adjusted earnings before tax"
  if (isClosed(tree, words)) return confidence >= sureTrim && trimming::setApart(tree, top);
  if (addsTo(tree, top) && confidence >= sureAddition) return true;
  if (isBeside(tree, top, predicate) && confidence >= sureBeside) return true;
  return confidence >= sureTrim && relation != "nmod" && trimming::setApart(tree, top);
}

bool isSpareDetail(const Tree& tree, const Words& words, std::size_t top, std::size_t predicate) {
  const std::size_t noun = tree.words[top].head;
  if (!isAny(base(tree, top), {"nmod", "acl"}) || noun == predicate || noun >= top ||
      tree.words[noun].upos != "NOUN" || isClosed(tree, words) || endsList(tree, top) ||
      isPurpose(tree, top))
    return false;
  if (base(tree, top) == "acl" && language::dependents(tree, noun).size() < 3 &&
      isAny(tree.words[noun].lemma, {"people", "person", "man", "woman", "child", "individual",
                                     "patient", "resident", "worker", "member", "student"}))
    return false;  // "against people wearing hats"
  if (base(tree, top) == "nmod" &&
      !hasChild(tree, top, {"from", "in", "at", "with", "by", "near", "between"}))
    return false;  // "an inquiry into", "a plan for"
  for (const std::size_t child : language::dependents(tree, noun)) {
    const std::string_view relation = base(tree, child);
    if (relation == "nummod" || relation == "cop" || relation == "nsubj") return false;
    if (relation == "det" && !isAny(low(tree, child), {"a", "an"})) return false;
    if (relation == "amod" && isAny(low(tree, child), {"many", "most", "few", "several", "more",
                                                       "fewer", "less", "first", "last", "only"}))
      return false;
  }
  return true;
}

bool isSetting(const Tree& tree, const Words& words, std::size_t top, std::size_t predicate) {
  if (isRemark(tree, top)) return true;
  if (isPurpose(tree, top) && isSparePurpose(tree, top, predicate)) return true;
  return !isClosed(tree, words) && !endsList(tree, top) &&
         (isScene(tree, top, predicate) || isPlace(tree, top, predicate) || isDetail(tree, top) ||
          isFurther(tree, words, top));
}

// "Since then, Oslo has won three": without it, more.
bool countsFrom(const Tree& tree, const Words& opening, std::size_t predicate) {
  const std::size_t aux = language::dependent(tree, predicate, "aux");
  return low(tree, opening.front()) == "since" && aux != language::kRoot &&
         isAny(tree.words[aux].lemma, {"have", "'ve"});
}

Words opening(const Tree& tree, const Words& words, std::size_t predicate, bool settings) {
  std::size_t top = words.front();
  while (tree.words[top].head != language::kRoot && tree.words[top].head != predicate)
    top = tree.words[top].head;
  const Words below = language::subtree(tree, top);
  if (below.front() != words.front() || below.back() + 1 >= tree.words.size()) return {};
  if (!isAny(base(tree, top), {"obl", "advcl"}) || trimming::isConditional(tree, top)) return {};
  const bool comma =
      tree.words[below.back()].form == "," || tree.words[below.back() + 1].form == ",";
  const bool dated = std::any_of(below.begin(), below.end(), [&](std::size_t i) {
    const std::size_t head = tree.words[i].head;
    const bool named = head != language::kRoot && tree.words[head].upos == "PROPN";  // "Windows 7"
    return (hasDigit(tree.words[i].form) && !named) || lexicon::isMonth(low(tree, i)) ||
           lexicon::isWeekday(low(tree, i));
  });
  const bool whole =
      below.back() - below.front() + 1 == below.size();  // "a two-year, costly search"
  if (!comma || !whole) return {};
  if (countsFrom(tree, below, predicate)) return {};
  if (dated) return settings ? openingDetail(tree, below) : Words{};
  if (addsTo(tree, top)) return below;
  Words rest = words;
  std::erase_if(rest, [&](std::size_t word) { return word <= below.back(); });
  if (!settings) return {};
  const bool spare =
      isOccasion(tree, rest, top, predicate) || isSituation(tree, below, rest, predicate);
  return spare ? below : openingDetail(tree, below);
}

}  // namespace questions::additions
