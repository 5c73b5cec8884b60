#include "questions/document/pluperfect.h"

#include <algorithm>
#include <optional>
#include <string>

#include "questions/document/finite.h"
#include "questions/language/irregular.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

using language::Tree;

// "by 3 May", "by the end of the year", "by then"; not "built by Acme".
bool isByTime(const Statement& statement, std::size_t by) {
  const std::string next = lowAt(statement, by + 1);
  return hasDigit(next) || lexicon::isMonth(next) || lexicon::isWeekday(next) ||
         isAny(next, {"then", "now", "noon", "midday", "midnight"}) ||
         isAny(lowAt(statement, by + 2),
               {"time", "end", "start", "beginning", "morning", "evening", "afternoon", "night",
                "middle", "summer", "autumn", "winter", "spring", "age", "day", "year"});
}

// A day or an event to which the pluperfect looks back, or what only it can say.
bool looksBack(const Statement& statement) {
  for (std::size_t i = 0; i < statement.pieces.size(); ++i) {
    const std::string low = lowAt(statement, i);
    const bool denies = lexicon::isNegation(low) && low != "no";  // "a vote of no confidence"
    if (denies || (low == "by" && isByTime(statement, i)) ||
        isAny(low, {"before", "when",  "until", "till",   "since",  "as",       "yet",
                    "just",   "once",  "ever",  "only",   "if",     "so",       "still",
                    "now",    "while", "than",  "hardly", "barely", "according"}))
      return true;
  }
  return false;
}

bool isPlural(const Tree& tree, std::size_t subject) {
  return tree.words[subject].xpos.ends_with("S") ||
         language::dependent(tree, subject, "conj") != language::kRoot ||
         lowered(tree.words[subject].form) == "they";
}

// "has killed three people on Thursday": what has its day is past.
bool tellsDay(const Statement& statement) {
  for (std::size_t i = 0; i < statement.pieces.size(); ++i) {
    const std::string low = lowAt(statement, i);
    if (isAny(low, {"yesterday", "today"}) ||
        (lexicon::isWeekday(low) && startsUpper(statement.pieces[i].text)))
      return true;
    if (lexicon::isMonth(low) && startsUpper(statement.pieces[i].text) &&
        (hasDigit(lowAt(statement, i + 1)) || (i > 0 && hasDigit(lowAt(statement, i - 1)))))
      return true;
  }
  return false;
}

// Whether another verb shares the auxiliary: "had sold and closed".
bool isShared(const Tree& tree, std::size_t predicate) {
  const std::vector<std::size_t> children = language::dependents(tree, predicate);
  return std::any_of(children.begin(), children.end(), [&](std::size_t child) {
    return tree.words[child].xpos == "VBN" &&
           language::baseRelation(tree.words[child].relation) == "conj";
  });
}

void erase(Statement& statement, std::size_t piece) {
  std::vector<bool> unwanted(statement.pieces.size(), false);
  unwanted[piece] = true;
  erasePieces(statement, unwanted);
}

// "had already marched": before what is not told.
void dropAlready(Statement& statement) {
  for (std::size_t i = statement.pieces.size(); i-- > 0;)
    if (lowAt(statement, i) == "already") erase(statement, i);
}

}  // namespace

void tellAsPast(Statement& statement, const Tree& tree) {
  if (statement.predicate == noWord || !statement.attribution.empty() || looksBack(statement))
    return;
  const std::vector<std::size_t> helpers = auxiliaries(tree, statement.predicate);
  const std::size_t subject = language::dependent(tree, statement.predicate, "nsubj");
  const std::string helper = helpers.empty() ? "" : lowered(tree.words[helpers[0]].form);
  const bool told = helper == "had" || (isAny(helper, {"has", "have"}) && tellsDay(statement));
  if (!told || subject == language::kRoot || isShared(tree, statement.predicate)) return;
  const std::optional<std::size_t> had = pieceOf(statement, helpers[0]);
  const std::optional<std::size_t> verb = pieceOf(statement, statement.predicate);
  if (!had || !verb) return;
  if (helpers.size() > 1) {
    const std::optional<std::size_t> been = pieceOf(statement, helpers[1]);
    const bool passive =
        language::dependent(tree, statement.predicate, "aux:pass") != language::kRoot;
    if (!been || !passive || lowered(tree.words[helpers[1]].form) != "been") return;
    statement.pieces[*had].text = isPlural(tree, subject) ? "were" : "was";
    erase(statement, *been);
    dropAlready(statement);
    return;
  }
  const language::Word& word = tree.words[statement.predicate];
  if (word.xpos != "VBN" || word.lemma == "have") return;
  const language::IrregularVerb* irregular = language::irregularVerb(word.lemma);
  statement.pieces[*verb].text = irregular ? std::string(irregular->past) : lowered(word.form);
  statement.pieces[*verb].spaceBefore = true;
  erase(statement, *had);
  dropAlready(statement);
}

}  // namespace questions
