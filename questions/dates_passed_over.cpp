#include "questions/dates_passed_over.h"

#include <algorithm>
#include <optional>
#include <string>

#include "questions/lexicon.h"
#include "questions/text/calendar.h"
#include "questions/words.h"

namespace questions {
namespace {

// "10 March", put for a day of which another date tells the year.
bool isDayOnly(const Piece& piece) {
  const std::size_t space = piece.text.find(' ');
  return space != std::string::npos && hasDigit(piece.text.substr(0, space)) &&
         text::monthNumber(piece.text.substr(space + 1)) > 0;
}

// "11 March 2007 in 2007", "landed on 10 March and left on 11 March 2007": the rest of the sentence
// gives a part of the answer away.
bool yearElsewhere(const Statement& statement, std::size_t piece) {
  const std::string& text = statement.pieces[piece].text;
  if (text.size() <= 4)  // "on 10th December in 1989"
    return std::any_of(statement.pieces.begin(), statement.pieces.end(), [](const Piece& other) {
      return other.text.find(' ') == std::string::npos && text::monthNumber(other.text) > 0;
    });
  const std::string year = text.substr(text.size() - 4);
  for (std::size_t i = 0; i < statement.pieces.size(); ++i)
    if (i != piece && (statement.pieces[i].text.ends_with(year) || isDayOnly(statement.pieces[i])))
      return true;
  return false;
}

// "the 2017 contest", "2000 levels", "more than in 2022", "early 2020": tells which, or not all.
bool modifies(const Statement& statement, std::size_t piece) {
  const std::string before = piece > 0 ? lowered(statement.pieces[piece - 1].text) : "";
  if (piece > 1 && lowered(statement.pieces[piece - 2].text) == "than") return true;
  const auto isPart = [](std::string_view word) { return isAny(word, {"early", "late", "mid"}); };
  if (isPart(before) || (piece > 1 && isPart(lowered(statement.pieces[piece - 2].text))))
    return true;
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
  const std::string all = written(statement.pieces);
  for (std::string_view occasion :
       {"interview", "interviews", "press conference", "press briefing", "news conference"})
    if (holdsWords(all, occasion)) return true;
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

// "in 1997 and [1998]", "in [June] and in July", "between [May] and July": half of an answer.
bool isOfSeveral(const Statement& statement, std::size_t piece) {
  const auto joins = [&](std::size_t at) {
    const std::string low = at < statement.pieces.size() ? lowered(statement.pieces[at].text) : "";
    return low == "and" || low == "or";
  };
  const auto dated = [&](std::size_t at) {
    return at < statement.pieces.size() && (hasDigit(statement.pieces[at].text) ||
                                            text::monthNumber(statement.pieces[at].text) > 0);
  };
  const auto lowAt = [&](std::size_t at) {
    return at < statement.pieces.size() ? lowered(statement.pieces[at].text) : "";
  };
  if (piece > 0 && lowAt(piece - 1) == "between") return true;
  if (lowAt(piece + 1) == "," && dated(piece + 2) && joins(piece + 3) && dated(piece + 4))
    return true;  // "in [2003], 2015 and 2017"
  const std::size_t next = piece + (isAny(lowAt(piece + 2), {"in", "on"}) ? 3 : 2);
  return (piece > 1 && joins(piece - 1) && dated(piece - 2)) || (joins(piece + 1) && dated(next));
}

// "in [1997], 2003 and 2008", whatever the statement leaves of it.
bool opensList(const Statement& statement, std::size_t piece, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  const std::size_t word = statement.pieces[piece].word;
  if (!tree || word == noWord || word + 3 >= tree->words.size()) return false;
  const auto form = [&](std::size_t ahead) { return lowered(tree->words[word + ahead].form); };
  constexpr std::size_t ofYear = 4;
  return form(1) == "," && form(2).size() == ofYear && hasDigit(form(2)) &&
         isAny(form(3), {",", "and", "or"});
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

// "from 23 January to [9 March 2014]": told as a span.
bool endsASpan(const Statement& statement, std::size_t piece) {
  return piece > 2 && lowered(statement.pieces[piece - 3].text) == "from" &&
         isAny(lowered(statement.pieces[piece - 1].text), {"to", "until", "till", "through"});
}

// "Until [3 May] no shop had opened", "Acme had five shops until [2019]": nor until the second, and
// until 2018 as well.
bool holdsBefore(const Statement& statement, std::size_t piece, const Document& document) {
  if (piece == 0 || !isAny(lowered(statement.pieces[piece - 1].text), {"until", "till"}))
    return false;
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  const bool had = tree && statement.predicate != noWord &&
                   tree->words[statement.predicate].lemma == "have" &&
                   tree->words[statement.predicate].xpos == "VBD";
  return had ||
         std::any_of(statement.pieces.begin(), statement.pieces.end(), [](const Piece& other) {
           return lexicon::isNegation(lowered(other.text)) || lowered(other.text) == "no";
         });
}

// "Ann Lee, born in [1960], runs Acme", "a trial that ended in [June]": told of a noun beside what
// the statement is about, and asked of that clause alone.
bool isAside(const Statement& statement, std::size_t piece, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  std::size_t word = statement.pieces[piece].word;
  if (!tree || word == noWord) return false;
  for (; word != language::kRoot && word != statement.predicate; word = tree->words[word].head)
    if (language::baseRelation(tree->words[word].relation) == "acl") return true;
  return false;
}

}  // namespace

bool isDatePassedOver(const Statement& statement, std::size_t piece, const Document& document,
                      const text::Date& date) {
  return endsASpan(statement, piece) || ofSaying(statement, piece) || modifies(statement, piece) ||
         yearElsewhere(statement, piece) || besideADate(statement, piece) ||
         isOfSeveral(statement, piece) || opensList(statement, piece, document) ||
         isDeadline(statement, piece) || runsOn(statement, piece) ||
         isOfSomethingElse(statement, document, date) || isAside(statement, piece, document) ||
         holdsBefore(statement, piece, document);
}

}  // namespace questions
