// How long something lasted, told before its noun: "a five-hour meeting at the Kremlin".
#include <algorithm>

#include "questions/document/alone.h"
#include "questions/document/phrases.h"
#include "questions/facts.h"
#include "questions/figure.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t mostWords = 14;

// What lasts, and lasts only once.
bool isEvent(std::string_view lemma) {
  return isAny(lemma, {"meeting", "summit",    "trial",     "siege",      "strike",    "visit",
                       "tour",    "trip",      "flight",    "conference", "debate",    "hearing",
                       "battle",  "war",       "standoff",  "speech",     "interview", "journey",
                       "search",  "walkout",   "blackout",  "outage",     "session",   "festival",
                       "voyage",  "ceasefire", "spacewalk", "match",      "protest",   "match"});
}

// What did not happen, or not yet.
bool inDoubt(const language::Tree& tree) {
  return std::any_of(tree.words.begin(), tree.words.end(), [](const language::Word& word) {
    const std::string low = lowered(word.form);
    return (lexicon::isModal(low) && low != "can" && word.upos == "AUX") ||
           isAny(low, {"will", "planned", "plans", "scheduled", "if", "expected", "proposed"});
  });
}

class Finder {
 public:
  Finder(const Document& document, std::size_t sentence)
      : document_(document), sentence_(sentence), tree_(*document.trees[sentence]) {}

  // "five", "-", "hour" before the noun.
  std::optional<Fact> at(std::size_t number) const {
    if (number + 3 >= tree_.words.size() || tree_.words[number + 1].form != "-") return {};
    const language::Word& unit = tree_.words[number + 2];
    const std::string spelled = tree_.words[number].form;
    if (!isAny(unit.form, {"hour", "minute", "day", "week", "month", "year"})) return {};
    if (!readFigure(spelled) || lowered(spelled) == "one" || spelled == "1") return {};
    const std::size_t noun = unit.head;
    if (noun == language::kRoot || noun < number || !isEvent(lowered(tree_.words[noun].form)))
      return {};
    if (hedged(number)) return {};
    return fact(number, noun, spelled + " " + unit.form + "s");
  }

 private:
  bool hedged(std::size_t number) const {
    const std::size_t from = number > 3 ? number - 3 : 0;
    for (std::size_t i = from; i < number; ++i)
      if (lexicon::isHedge(lowered(tree_.words[i].form))) return true;
    return false;
  }

  // What stands behind the noun up to the next comma or stop, and says which meeting it was: "at
  // the Kremlin between A and B". To which noun it belongs matters little: all of it was so.
  std::vector<std::size_t> tail(std::size_t noun) const {
    std::vector<std::size_t> words;
    for (std::size_t i = noun + 1; i < tree_.words.size(); ++i) {
      const language::Word& word = tree_.words[i];
      if (isAny(word.form, {",", ".", ";", "–"})) return words;
      if (isAny(word.upos, {"VERB", "AUX", "SCONJ", "PRON", "PUNCT"}) || words.size() > mostWords)
        return {};
      words.push_back(i);
    }
    return {};
  }

  // "a meeting with commanders": with whose, and where?
  bool names(const std::vector<std::size_t>& words) const {
    return std::any_of(words.begin(), words.end(),
                       [&](std::size_t word) { return tree_.words[word].upos == "PROPN"; });
  }

  std::optional<Fact> fact(std::size_t number, std::size_t noun, const std::string& span) const {
    const std::vector<std::size_t> after = tail(noun);
    if (after.empty() || tree_.words[after.front()].upos != "ADP" || !names(after)) return {};
    std::vector<std::size_t> words;
    for (std::size_t i = number + 3; i <= noun; ++i) words.push_back(i);
    words.insert(words.end(), after.begin(), after.end());
    Statement statement = statementOn(document_, sentence_);
    put(statement, "the");
    put(statement, phraseOf(document_, sentence_, words));
    put(statement, "lasted");
    const std::size_t at = statement.pieces.size();
    const text::Range source = {tree_.words[number].range.begin, tree_.words[number + 2].range.end};
    statement.pieces.push_back({span, source, number, true});
    statement.notes.push_back("“" + std::string(text::slice(document_.text(), source)) + "” is " +
                              span + ".");
    if (flawOf(statement, &tree_, document_.text())) return {};
    Fact made{"lasting", Value::Number, statement, {at, at + 1}};
    made.term = "last";
    return made;
  }

  const Document& document_;
  std::size_t sentence_;
  const language::Tree& tree_;
};

std::vector<Fact> find(const Document& document, const std::vector<Statement>&) {
  std::vector<Fact> found;
  for (const std::size_t i : bodySentences(document)) {
    if (!document.trees[i] || inDoubt(*document.trees[i])) continue;
    const Finder finder(document, i);
    for (std::size_t word = 0; word < document.trees[i]->words.size(); ++word)
      if (std::optional<Fact> fact = finder.at(word)) found.push_back(std::move(*fact));
  }
  return found;
}

}  // namespace

FactKind lasting() { return {"lasting", find}; }

}  // namespace questions::fact
