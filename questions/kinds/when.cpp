// On which day, in which month or year did it happen? At what time or age, in which minute, on
// which lap?
#include <algorithm>

#include "questions/asking.h"
#include "questions/counting.h"
#include "questions/document/finite.h"
#include "questions/kinds.h"
#include "questions/lexicon.h"
#include "questions/text/calendar.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions::kind {
namespace {

const language::Word* wordAt(const Fact& fact, const Document& document, std::size_t piece) {
  const std::optional<language::Tree>& tree = document.trees[fact.statement.sentence];
  const std::size_t word = fact.statement.pieces[piece].word;
  return tree && word != noWord ? &tree->words[word] : nullptr;
}

// "In 2019 workers struck …", "On 3 May, Ann Lee left": what a clause opens with is of its deed,
// wherever a tree may hang it.
bool opensClause(const Fact& fact) {
  const Statement& statement = fact.statement;
  return fact.slot.begin == statement.opening + 1 &&
         (fact.slot.end == statement.subject.begin ||
          (lowAt(statement, fact.slot.end) == "," && fact.slot.end + 1 == statement.subject.begin));
}

// What is done about something that may have been long before: "criticised the ban in 1990".
bool isAbout(std::string_view lemma) {
  return isAny(lemma, {"criticise", "criticize",   "praise",  "discuss",   "condemn", "recall",
                       "remember",  "describe",    "mark",    "celebrate", "review",  "commemorate",
                       "study",     "investigate", "examine", "document",  "cover",   "follow",
                       "regret",    "deny",        "explain", "compare",   "defend",  "mention",
                       "cite",      "blame",       "analyse", "analyze",   "plan",    "schedule"});
}

// "collapsed before the American invasion in 2003": then was the invasion.
bool isOfTimeTold(const Fact& fact) {
  constexpr std::size_t most = 6;  // pieces of "before the second American invasion"
  for (std::size_t i = fact.slot.begin - 1; i-- > 0 && i + most + 1 > fact.slot.begin;) {
    const std::string low = lowAt(fact.statement, i);
    if (isAny(low, {"before", "after", "since", "until", "during", "following", "despite"}))
      return true;
    if (low == "," || fact.statement.pieces[i].word == fact.statement.predicate) return false;
  }
  return false;
}

// "moved, in 1972, to London": right behind its verb.
bool isSetApart(const Fact& fact) {
  const std::size_t begin = fact.slot.begin;
  return begin > 2 && lowAt(fact.statement, begin - 2) == "," &&
         lowAt(fact.statement, fact.slot.end) == "," && fact.statement.predicate != noWord &&
         fact.statement.pieces[begin - 3].word == fact.statement.predicate;
}

// "agreed to it in view of the [intervention] in Iraq in 2014": what happened then, and is not what
// the verb is about.
bool isHappening(const language::Word* word, const Fact& fact) {
  return word && word->upos == "NOUN" &&
         (word->relation != "obj" || word->head != fact.statement.predicate) &&
         (word->form.ends_with("tion") || word->form.ends_with("sion") ||
          word->form.ends_with("ment"));
}

// "bought two shops from Ben Roe on 3 May": behind a verb without another verb, an aside or an
// event between them, which might have been then.
bool followsVerb(const Fact& fact, const Document& document) {
  const std::vector<Piece>& pieces = fact.statement.pieces;
  const bool day = lowAt(fact.statement, fact.slot.begin - 1) == "on";
  std::size_t verb = 0;
  while (verb < pieces.size() && pieces[verb].word != fact.statement.predicate) ++verb;
  if (fact.statement.predicate == noWord || verb + 1 >= fact.slot.begin) return false;
  const language::Tree& tree = *document.trees[fact.statement.sentence];
  const language::Word* last = wordAt(fact, document, fact.slot.begin - 2);
  if (isAbout(tree.words[fact.statement.predicate].lemma)) return false;
  const bool moved = pieces[fact.slot.begin].word < pieces[fact.slot.begin - 2].word;  // by us
  if (!day && !moved && last && last->upos == "NOUN" && last->relation == "nmod") return false;
  for (std::size_t i = verb + 1; i + 1 < fact.slot.begin; ++i) {
    const std::string low = lowAt(fact.statement, i);
    const language::Word* word = wordAt(fact, document, i);
    if (isAny(low, {",", ";", ":", "–", "—", "that", "which", "who", "after", "before", "since",
                    "until", "following", "during", "over", "about", "against"}) ||
        (!day && (low == "for" || isHappening(word, fact))) || isAny(low, {"response", "due"}) ||
        text::monthNumber(pieces[i].text) > 0 || lexicon::isYear(pieces[i].text) ||
        (word && isAny(word->upos, {"VERB", "AUX", "SCONJ", "PART"}) && low != "'s" &&
         low != "’s") ||
        lexicon::areOneSort(low, low) || (word && lexicon::areOneSort(word->lemma, word->lemma)))
      return false;
  }
  const std::string noun = lowAt(fact.statement, fact.slot.begin - 2);
  return !noun.ends_with("tion") && !noun.ends_with("sion") &&
         !isAny(noun, {"death", "birth", "murder", "killing", "arrest", "launch", "debut"});
}

// "In which minute of the game …?": the statement has "in the 33rd minute of the game".
std::optional<std::string> askedOfUnit(const Fact& fact, const Document& document) {
  std::size_t end = fact.slot.end;
  while (slotText(fact.statement, {fact.slot.end, end + 1}) != fact.term) ++end;
  const language::Tree& tree = *document.trees[fact.statement.sentence];
  std::size_t unit = fact.statement.pieces[fact.slot.end].word;
  // "a penalty in the 33rd minute": of the deed, though a tree may hang it on the penalty.
  const std::size_t head = tree.words[unit].head;
  if (tree.words[unit].relation == "nmod" && tree.words[head].relation == "obj") unit = head;
  const std::string before = lowered(fact.statement.pieces[fact.slot.begin - 2].text);
  return askForOther(fact, document, {fact.slot.begin - 2, end + 1}, unit,
                     capitalised(before) + " which " + fact.term);
}

// "At about what time …?": the statement has "at about 2:35 am".
std::optional<std::string> askedOfClock(const Fact& fact, const Document& document) {
  const Hedged time = hedgeBefore(fact);
  const std::vector<Piece>& pieces = fact.statement.pieces;
  if (time.pieces.begin == 0 || lowered(pieces[time.pieces.begin - 1].text) != "at")
    return std::nullopt;
  const std::optional<std::size_t> word = spanIn(fact, document);
  if (!word) return std::nullopt;
  return askForOther(fact, document, {time.pieces.begin - 1, time.pieces.end}, *word,
                     "At " + time.lead + "what time");
}

// "At what age did Ann Lee become mayor?": the statement has "at the age of 26", or "at age 26".
std::optional<std::string> askedOfAge(const Fact& fact, const Document& document) {
  const auto stands = [&](std::initializer_list<std::string_view> before) {
    if (fact.slot.begin < before.size()) return false;
    std::size_t at = fact.slot.begin - before.size();
    return std::all_of(before.begin(), before.end(),
                       [&](std::string_view word) { return lowAt(fact.statement, at++) == word; });
  };
  const std::size_t before = stands({"at", "the", "age", "of"}) ? 4 : stands({"at", "age"}) ? 2 : 0;
  if (before == 0) return std::nullopt;
  const std::size_t first = fact.slot.begin - before;
  return askForOther(fact, document, {first, fact.slot.end},
                     fact.statement.pieces[first + before / 2].word, "At what age");
}

// "was not opened until 2004": no end of anything.
bool isDenied(const Fact& fact) {
  const std::vector<Piece>& pieces = fact.statement.pieces;
  return std::any_of(pieces.begin(), pieces.end(),
                     [](const Piece& piece) { return lexicon::isNegation(lowered(piece.text)); });
}

// "has headed Acme since 2016": since then, and still. "Its first win since 2004" tells no
// beginning.
bool isPerfect(const Fact& fact, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[fact.statement.sentence];
  if (!tree || fact.statement.predicate == noWord) return false;
  const std::vector<std::size_t> helpers = auxiliaries(*tree, fact.statement.predicate);
  return !helpers.empty() && tree->words[helpers.front()].lemma == "have";
}

// "at 3:12 pm": a time of day, beside which "when" would be answered already.
bool tellsTime(const Statement& statement) {
  return std::any_of(statement.pieces.begin(), statement.pieces.end(), [](const Piece& piece) {
    const std::string low = lowered(piece.text);
    const std::size_t colon = low.find(':');
    return isAny(low, {"am", "pm", "a.m.", "p.m.", "o'clock", "noon", "midnight"}) ||
           (colon != std::string::npos && hasDigit(low.substr(0, colon)) &&
            hasDigit(low.substr(colon)));
  });
}

// "In which year", "Until when"; empty behind a preposition that is no part of a question.
std::string whFor(const Fact& fact, const Document& document) {
  const std::string before = lowered(fact.statement.pieces[fact.slot.begin - 1].text);
  const bool year = lexicon::isYear(fact.key());
  if (before == "on" && tellsTime(fact.statement)) return "On which date";
  if (before == "on" || before == "in") return year ? "In which year" : "When";
  if (isDenied(fact)) return "";
  if (isAny(before, {"until", "till", "through"})) return year ? "Until which year" : "Until when";
  if (before == "since" && isPerfect(fact, document))
    return year ? "Since which year" : "Since when";
  return "";
}

// "took place on 3 May, where vodka was spilt": without the day it would hang on the verb.
bool leavesDangling(const Fact& fact) {
  return lowAt(fact.statement, fact.slot.end) == "," &&
         isAny(lowAt(fact.statement, fact.slot.end + 1),
               {"where", "when", "which", "who", "whose"});
}

// "In which decade …?": the statement has "in the early 1960s".
std::optional<std::string> askedOfDecade(const Fact& fact, const Document& document) {
  std::size_t begin = fact.slot.begin;
  while (begin > 0 && lowAt(fact.statement, begin) != "in") --begin;
  const Slot answer = {begin, fact.slot.end};
  const bool opens = begin == fact.statement.opening;
  const std::string wh = "In which decade";
  return opens || followsVerb(fact, document)
             ? askForSetting(fact, document, answer, wh)
             : askForOther(fact, document, answer, fact.statement.pieces[fact.slot.begin].word, wh);
}

// The preposition before a date goes with it.
std::optional<std::string> stemFor(const Fact& fact, const Document& document) {
  if (fact.kind == "decade") return askedOfDecade(fact, document);
  if (fact.kind == "clock") return askedOfClock(fact, document);
  if (fact.kind == "figure") return askedOfAge(fact, document);
  if (fact.kind == "ordinal" && !fact.term.empty()) return askedOfUnit(fact, document);
  if (fact.value != Value::Date || fact.slot.begin == 0) return std::nullopt;
  const std::string wh = whFor(fact, document);
  if (wh.empty() || isOfTimeTold(fact) || leavesDangling(fact)) return std::nullopt;
  const std::size_t word = topWord(fact, document);
  if (isSetApart(fact))
    return askForSetting(fact, document, {fact.slot.begin - 2, fact.slot.end + 1}, wh);
  const bool part = fact.slot.begin > 1 &&  // "early in 2016"
                    isAny(lowered(fact.statement.pieces[fact.slot.begin - 2].text),
                          {"early", "late", "earlier", "later", "sometime"});
  const Slot answer = {fact.slot.begin - (part ? 2 : 1), fact.slot.end};
  const bool sure = opensClause(fact) || followsVerb(fact, document);
  return sure ? askForSetting(fact, document, answer, wh)
              : askForOther(fact, document, answer, word, wh);
}

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  const std::optional<std::string> stem = stemFor(fact, document);
  return stem ? chosen("when", *stem, fact, document, random) : std::vector<Item>{};
}

}  // namespace

ItemKind when() { return {"when", "When was it?", word}; }

}  // namespace questions::kind
