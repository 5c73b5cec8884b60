#include "questions/document/tolls.h"

#include <algorithm>
#include <optional>

#include "questions/document/cutting.h"
#include "questions/document/finite.h"
#include "questions/document/tree_words.h"
#include "questions/document/trimming.h"
#include "questions/document/verb_forms.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

using language::Tree;
using tree_words::base;
using tree_words::holds;
using tree_words::low;
using Words = std::vector<std::size_t>;

constexpr float sureInRow = 0.3f;  // of what its place shows as well

// What befalls people, and what those do to them who keep the law.
bool isDoneToPeople(const std::string& lemma) {
  return isAny(
      lemma, {"arrest", "capture", "detain", "displace", "evacuate", "free", "hurt", "infect",
              "injure", "kill", "leave", "poison", "rescue", "sicken", "strand", "trap", "wound"});
}

bool isDoneTo(const std::string& lemma) {
  return (isDoneToPeople(lemma) && lemma != "leave") ||
         isAny(lemma, {"bury", "cancel", "confiscate", "damage", "delay", "demolish", "derail",
                       "destroy", "dismiss", "flood", "ground", "seize", "sink", "uproot"});
}

// How somebody is left.
bool isState(const std::string& low) {
  return isAny(low, {"dead", "homeless", "hospitalised", "hospitalized", "hurt", "injured",
                     "missing", "stranded", "trapped", "wounded"});
}

class Lifter {
 public:
  explicit Lifter(const Tree& tree) : tree_(tree), cutter_(tree) {}

  void lift(bool reported, std::vector<Clause>& found) {
    const std::vector<Clause> told = found;
    for (const Clause& deed : told)
      if (deed.source.empty() != reported) addHalves(deed, found);
    for (std::size_t word = 0; word < tree_.words.size(); ++word) {
      if (!isOutcome(word)) continue;
      const std::size_t predicate = deedOf(word);
      if (!isDeed(predicate)) continue;
      for (const std::size_t toll : onAPar(word)) {
        const std::optional<Clause> head = headOf(toll);
        if (!head) continue;
        for (const Clause& deed : told)
          if (deed.predicate == predicate && deed.source.empty() != reported)
            add(*head, deed, word, found);
      }
    }
  }

 private:
  // ", killing 40 people" behind its verb.
  bool isOutcome(std::size_t word) const {
    const language::Word& own = tree_.words[word];
    return own.xpos == "VBG" && base(tree_, word) == "advcl" && own.confidence >= sureInRow &&
           own.head < word && tree_.words[word - 1].form == "," && isBare(word);
  }

  // "caused a crane to fall, killing 40": of the causing.
  std::size_t deedOf(std::size_t outcome) const {
    std::size_t head = tree_.words[outcome].head;
    while (base(tree_, head) == "xcomp") head = tree_.words[head].head;
    return head;
  }

  // Neither "after killing" nor "with the storm killing", and not "almost killing".
  bool isBare(std::size_t word) const {
    const Words children = language::dependents(tree_, word);
    return std::none_of(children.begin(), children.end(), [&](std::size_t child) {
      return isAny(base(tree_, child), {"mark", "aux", "nsubj"}) ||
             lexicon::isNegation(low(tree_, child)) || lexicon::isHedge(low(tree_, child)) ||
             isAny(low(tree_, child), {"almost", "nearly", "possibly", "perhaps"});
    });
  }

  // "went off", "was hit": what happened once, and not what is so, or is done for years.
  bool isDeed(std::size_t predicate) const {
    const std::vector<std::size_t> helpers = auxiliaries(tree_, predicate);
    const std::size_t subject = language::dependent(tree_, predicate, "nsubj");
    if (!isEvent(tree_, predicate) || !isFinite(tree_, predicate) || subject == language::kRoot ||
        tree_.words[subject].upos == "PRON" || helpers.size() > 1)
      return false;
    const language::Word& finite = tree_.words[helpers.empty() ? predicate : helpers.front()];
    const Words children = language::dependents(tree_, predicate);
    return finite.xpos == "VBD" &&
           std::none_of(children.begin(), children.end(), [&](std::size_t child) {
             return base(tree_, child) == "mark" || lexicon::isNegation(low(tree_, child)) ||
                    lexicon::isHedge(low(tree_, child)) || isLong(child);
           });
  }

  // "for ten years"
  bool isLong(std::size_t child) const {
    return tree_words::hasChild(tree_, child, "case", {"for", "since"}) &&
           isAny(tree_.words[child].lemma, {"year", "month", "week", "decade", "day"});
  }

  // The participle and those joined to it by "and".
  Words onAPar(std::size_t first) const {
    Words all = {first};
    for (const std::size_t child : language::dependents(tree_, first))
      if (base(tree_, child) == "conj" && tree_.words[child].xpos == "VBG" &&
          tree_.words[child].confidence >= sureInRow && isBare(child))
        all.push_back(child);
    return all;
  }

  // Of "killing at least 40 people" it may be taken for what "at" stands before.
  std::size_t objectOf(std::size_t toll) const {
    for (const char* relation : {"obj", "iobj"})
      if (const std::size_t object = language::dependent(tree_, toll, relation);
          object != language::kRoot)
        return object;
    const std::size_t other = language::dependent(tree_, toll, "obl");
    const bool bare =
        other != language::kRoot && language::dependent(tree_, other, "case") == language::kRoot;
    return bare ? other : language::kRoot;
  }

  // "40 people were killed", "64 people were left dead", "90 people were forced to leave".
  std::optional<Clause> headOf(std::size_t toll) {
    const std::size_t object = objectOf(toll);
    if (object == language::kRoot || object < toll || tree_.words[object].confidence < sureInRow)
      return std::nullopt;
    Clause clause;
    clause.predicate = toll;
    if (!addCount(clause, withoutAside(cutter_.nounOf(object), object), object))
      return std::nullopt;
    clause.words.push_back(toll);
    if (!addState(toll, clause.words)) return std::nullopt;
    clause.form = participleOf(tree_.words[toll]);
    return clause;
  }

  // "19 people", and not "including 17 children".
  Words withoutAside(Words noun, std::size_t object) const {
    const auto aside = std::find_if(noun.begin(), noun.end(), [&](std::size_t word) {
      return word > object && tree_.words[word].upos == "PUNCT";
    });
    noun.erase(aside, noun.end());
    return noun;
  }

  // "at least 40 people", "40", "40 others", which are told of as people: one run of words, with a
  // number. False for anything else.
  bool addCount(Clause& clause, Words noun, std::size_t head) const {
    const bool other = low(tree_, head) == "others";
    const bool number = tree_.words[head].upos == "NUM";
    const bool counted = number || (tree_.words[head].xpos == "NNS" &&
                                    language::dependent(tree_, head, "nummod") != language::kRoot);
    const bool people = isDoneToPeople(tree_.words[clause.predicate].lemma);
    if (!counted || (number && !people) || noun.empty() ||
        noun.back() - noun.front() + 1 != noun.size() ||
        std::any_of(noun.begin(), noun.end(), [&](std::size_t i) {
          return isAny(low(tree_, i), {"or", "and", ",", "the", "its", "his", "her", "their"});
        }))
      return false;
    if (other && people) noun.erase(std::find(noun.begin(), noun.end(), head), noun.end());
    if (number || (other && people)) clause.counted = "people";
    clause.subject = clause.words = noun;
    clause.verb = "were";
    return !noun.empty();
  }

  // What a participle that is nothing by itself is told with; false where that is not there.
  bool addState(std::size_t toll, Words& words) const {
    const std::string& lemma = tree_.words[toll].lemma;
    if (isDoneTo(lemma)) return true;
    for (const std::size_t child : language::dependents(tree_, toll)) {
      if (!isAny(base(tree_, child), {"xcomp", "advcl", "acl"}) || child < words.back()) continue;
      if (lemma == "leave" && isState(low(tree_, child)) &&
          language::dependents(tree_, child).empty()) {  // not "almost homeless"
        words.push_back(child);
        return true;
      }
      const bool bidden = tree_words::hasChild(tree_, child, "mark", {"to"});
      if (!isAny(lemma, {"force", "order"}) || !bidden) continue;
      const Words below = language::subtree(tree_, child);
      words.insert(words.end(), below.begin(), below.end());
      return true;
    }
    return false;
  }

  // The toll before "when" and the deed, which ends where the outcome begins.
  void add(const Clause& head, const Clause& deed, std::size_t outcome,
           std::vector<Clause>& found) const {
    if (!deed.sure || !deed.verb.empty() || !deed.form.empty() || deed.owners > 0) return;
    const Words below = language::subtree(tree_, outcome);
    Words rest = deed.words;
    std::erase_if(rest, [&](std::size_t word) { return holds(below, word); });
    trimming::tidy(tree_, rest);
    if (rest.empty() || deed.subject.empty() || rest.back() > outcome ||
        rest.front() != deed.subject.front() || isBareDefinite(deed.subject))
      return;
    Clause clause = head;
    clause.joint = clause.words.size();
    clause.words.insert(clause.words.end(), rest.begin(), rest.end());
    clause.source = deed.source;
    addNew(std::move(clause), found);
  }

  // "the company": behind "when" nobody would look for which it is.
  bool isBareDefinite(const Words& subject) const {
    return subject.size() == 2 && isAny(low(tree_, subject[0]), {"the", "this", "that"}) &&
           tree_.words[subject[1]].upos == "NOUN";
  }

  static void addNew(Clause clause, std::vector<Clause>& found) {
    const bool told = std::any_of(found.begin(), found.end(), [&](const Clause& other) {
      return other.words == clause.words && other.source == clause.source &&
             other.counted == clause.counted;
    });
    if (!told) found.push_back(std::move(clause));
  }

  // "Nine people were killed and 81 injured when a bomb went off": each half with the rest.
  void addHalves(const Clause& both, std::vector<Clause>& found) {
    if (!both.sure || !both.verb.empty() || !both.form.empty() || both.owners > 0) return;
    for (const std::size_t second : language::dependents(tree_, both.predicate)) {
      if (base(tree_, second) != "conj" || !holds(both.words, second)) continue;
      const std::size_t joint = language::dependent(tree_, second, "cc");
      Clause half = secondHalf(second, joint);
      if (half.subject.empty()) continue;
      const Words rest(std::upper_bound(both.words.begin(), both.words.end(), second),
                       both.words.end());
      if (rest.empty() || isAny(low(tree_, rest.front()), {",", "and"})) continue;
      half.words.insert(half.words.end(), rest.begin(), rest.end());
      half.source = both.source;
      addNew(std::move(half), found);
      if (joint != both.predicate + 1) continue;
      Clause first = both;
      std::erase_if(first.words, [&](std::size_t word) { return word >= joint && word <= second; });
      addNew(std::move(first), found);
    }
  }

  // "81 [were] injured"; without a subject where it is none.
  Clause secondHalf(std::size_t second, std::size_t joint) const {
    Clause half;
    half.predicate = second;
    if (tree_.words[second].xpos != "VBN" || joint == language::kRoot ||
        low(tree_, joint) != "and" || !isDoneTo(tree_.words[second].lemma) ||
        !diesBefore(tree_.words[second].head))
      return half;
    Words noun;
    std::size_t head = language::kRoot;
    for (std::size_t word = joint + 1; word < second; ++word) {
      if (isAny(low(tree_, word), {"were", "was"})) {
        if (word + 1 != second) return half;  // "81 were not injured"
        break;
      }
      noun.push_back(word);
      if (tree_.words[word].upos == "NUM" || tree_.words[word].xpos == "NNS") head = word;
    }
    if (head == language::kRoot || noun.back() != head || !addCount(half, noun, head)) return half;
    half.words.push_back(second);
    half.form = low(tree_, second);
    return half;
  }

  // "were killed and", "died and"
  bool diesBefore(std::size_t first) const {
    return tree_.words[first].lemma == "die" ||
           (isDoneTo(tree_.words[first].lemma) && tree_.words[first].xpos == "VBN" &&
            language::dependent(tree_, first, "aux:pass") != language::kRoot);
  }

  const Tree& tree_;
  Cutter cutter_;
};

}  // namespace

bool tellsToll(const Statement& statement) {
  const auto isPutIn = [&](std::size_t i, std::string_view text) {
    return i < statement.pieces.size() && statement.pieces[i].word == noWord &&
           statement.pieces[i].source.empty() && statement.pieces[i].text == text;
  };
  for (std::size_t i = 0; i < statement.pieces.size(); ++i)
    if (isPutIn(i, "when") || (isPutIn(i, "people") && isPutIn(i + 1, "were"))) return true;
  return false;
}

void liftTolls(const Tree& tree, bool reported, std::vector<Clause>& found) {
  Lifter(tree).lift(reported, found);
}

}  // namespace questions
