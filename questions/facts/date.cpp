// Days, months and years on which something happened or will happen.
#include <algorithm>
#include <optional>

#include "questions/document/anchors.h"
#include "questions/facts.h"
#include "questions/lexicon.h"
#include "questions/text/calendar.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

// "11 March 2007 in 2007": the rest of the sentence gives a part of the answer away.
bool yearElsewhere(const Statement& statement, std::size_t piece) {
  const std::string& text = statement.pieces[piece].text;
  if (text.size() <= 4) return false;
  const std::string year = text.substr(text.size() - 4);
  for (std::size_t i = 0; i < statement.pieces.size(); ++i)
    if (i != piece && statement.pieces[i].text.ends_with(year)) return true;
  return false;
}

// "the 2017 contest", "2000 levels", "more than in 2022", "early 2020": tells which, or not all.
bool modifies(const Statement& statement, std::size_t piece) {
  const std::string before = piece > 0 ? lowered(statement.pieces[piece - 1].text) : "";
  if (piece > 1 && lowered(statement.pieces[piece - 2].text) == "than") return true;
  if (before == "early" || before == "late" || before == "mid") return true;
  return before == "the" || before == "a" || before == "an" || before == "of" || before == "'s" ||
         before == "’s";
}

// "the Kremlin said on Wednesday", "On Monday, a doctor said", "published a study on Monday": the
// day of a statement to the press is not worth asking for.
bool ofSaying(const Statement& statement, std::size_t piece) {
  for (const Piece& told : statement.pieces)
    if (told.word != noWord && told.word == statement.predicate &&
        isAny(lowered(told.text), {"published", "released"}) &&
        std::any_of(statement.pieces.begin(), statement.pieces.end(), [](const Piece& other) {
          return isAny(lowered(other.text), {"study", "studies", "report", "findings", "paper",
                                             "results", "research", "statement", "survey", "poll"});
        }))
      return true;
  for (const Piece& told : statement.pieces)
    if (told.word != noWord && told.word == statement.predicate &&
        lexicon::isSayingVerb(lowered(told.text)))
      return true;
  for (std::size_t i = piece > 2 ? piece - 2 : 0; i < piece; ++i)
    if (lexicon::isSayingVerb(lowered(statement.pieces[i].text))) return true;
  return false;
}

// "its first win since [2004] Mayor Ann Lee spoke": two sentences that run into one another.
bool runsOn(const Statement& statement, std::size_t piece) {
  if (piece < statement.opening + 2 || piece + 1 >= statement.pieces.size()) return false;
  const Piece& next = statement.pieces[piece + 1];
  return startsUpper(next.text) && next.spaceBefore && text::monthNumber(next.text) == 0;
}

// "runs from [23 January 2014] through March 9": beside another date in another form.
bool besideADate(const Statement& statement, std::size_t piece) {
  for (std::size_t i = piece + 1; i < std::min(piece + 4, statement.pieces.size()); ++i)
    if (text::monthNumber(statement.pieces[i].text) > 0) return true;
  const auto textAt = [&](std::size_t i) {
    return i < statement.pieces.size() ? lowered(statement.pieces[i].text) : "";
  };
  return isAny(textAt(piece + 1), {"to", "until", "till", "through", "–", "-"}) &&
         hasDigit(textAt(piece + 2));  // "until 21st"
}

// "in 1997 and [1998]": half of an answer.
bool isOfSeveral(const Statement& statement, std::size_t piece) {
  const auto joins = [&](std::size_t at) {
    const std::string low = at < statement.pieces.size() ? lowered(statement.pieces[at].text) : "";
    return low == "and" || low == "or";
  };
  const auto dated = [&](std::size_t at) {
    return at < statement.pieces.size() && (hasDigit(statement.pieces[at].text) ||
                                            text::monthNumber(statement.pieces[at].text) > 0);
  };
  return (piece > 1 && joins(piece - 1) && dated(piece - 2)) ||
         (joins(piece + 1) && dated(piece + 2));
}

// "predicted his death in [2019]" in news of 2011: what was done is of no day to come, so that the
// day is another's.
bool isOfSomethingElse(const Statement& statement, const Document& document,
                       const text::Date& date) {
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  if (!tree || !document.published || statement.predicate == noWord) return false;
  const std::string day = text::iso(*document.published);
  return tree->words[statement.predicate].xpos == "VBD" &&
         date.value > day.substr(0, date.value.size());
}

// "over one million by the night of [17 September]": by any later day it was as true. "Opened by
// Ann Lee on [3 May]" is no deadline.
bool isDeadline(const Statement& statement, std::size_t piece) {
  for (std::size_t i = piece; i > 0 && i + 4 > piece; --i) {
    const std::string before = lowered(statement.pieces[i - 1].text);
    if (before == "by") return true;
    if (before == "on" || before == "in" || before == "at" || before == "during") return false;
  }
  return false;
}

// "has remained shut since [2004]", "will stay until [3 May]": the end of what lasts.
bool isEnd(const Statement& statement, std::size_t piece) {
  return piece > 0 &&
         isAny(lowered(statement.pieces[piece - 1].text), {"until", "till", "through", "since"});
}

// "from 23 January to [9 March 2014]": told as a span.
bool endsASpan(const Statement& statement, std::size_t piece) {
  return piece > 2 && lowered(statement.pieces[piece - 3].text) == "from" &&
         isAny(lowered(statement.pieces[piece - 1].text), {"to", "until", "till", "through"});
}

// "accounted for 70 percent in 2009": what lasts held in other years as well.
bool isState(const Statement& statement, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  if (!tree || statement.predicate == noWord) return false;
  const std::string& lemma = tree->words[statement.predicate].lemma;
  for (std::string_view state : {"account", "stand", "remain", "stay", "have", "own", "cost",
                                 "contain", "include", "live", "serve", "work", "lead", "belong"})
    if (lemma == state) return true;
  return false;
}

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  std::vector<Fact> found;
  for (const Statement& statement : statements) {
    const bool state = isState(statement, document);
    for (const text::Date& date : document.dates[statement.sentence]) {
      const std::string words = dateInWords(date);
      for (std::size_t i = 0; i < statement.pieces.size(); ++i) {
        const Piece& piece = statement.pieces[i];
        if (piece.source.empty() || !date.range.contains(piece.source)) continue;
        const bool whole = piece.text == words && !words.empty();
        const bool month = words.empty() && date.until.empty() &&
                           text::monthNumber(piece.text) > 0 &&
                           date.granularity == text::Granularity::Month;
        if ((whole || month) && (!state || isEnd(statement, i)) && !endsASpan(statement, i) &&
            !ofSaying(statement, i) && !modifies(statement, i) && !yearElsewhere(statement, i) &&
            !besideADate(statement, i) && !isOfSeveral(statement, i) && !isDeadline(statement, i) &&
            !runsOn(statement, i) && !isOfSomethingElse(statement, document, date))
          found.push_back({"date", Value::Date, statement, {i, i + 1}});
      }
    }
  }
  return found;
}

}  // namespace

FactKind date() { return {"date", find}; }

}  // namespace questions::fact
