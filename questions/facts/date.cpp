// Days, months and years on which something happened or will happen.
#include <algorithm>
#include <optional>
#include <set>

#include "questions/document/anchors.h"
#include "questions/document/cores.h"
#include "questions/document/phrases.h"
#include "questions/document/statements.h"
#include "questions/facts.h"
#include "questions/figure.h"
#include "questions/lexicon.h"
#include "questions/text/calendar.h"
#include "questions/words.h"

namespace questions::fact {
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
  const std::size_t next = piece + (isAny(lowAt(piece + 2), {"in", "on"}) ? 3 : 2);
  return (piece > 1 && joins(piece - 1) && dated(piece - 2)) || (joins(piece + 1) && dated(next));
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

// The lemma of its verb; empty where it is not known.
std::string deedOf(const Statement& statement, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  return tree && statement.predicate != noWord ? tree->words[statement.predicate].lemma : "";
}

// "accounted for 70 percent in 2009": what lasts held in other years as well.
bool isState(const Statement& statement, const Document& document) {
  const std::string lemma = deedOf(statement, document);
  if (!lemma.empty() &&
      document.trees[statement.sentence]->words[statement.predicate].upos != "VERB")
    return true;  // "was a teacher in 1972"
  for (std::string_view state :
       {"consider", "regard", "account", "stand", "remain", "stay", "have", "own", "cost",
        "contain", "include", "live", "serve", "work", "lead", "belong"})
    if (lemma == state) return true;
  return false;
}

int number(const text::Date& date, std::size_t at, std::size_t count) {
  return std::stoi(date.value.substr(at, count));
}

// Of what is long past nobody remembers the day: the year is asked, and of what is months ago the
// month.
Fact remembered(Fact fact, text::Date date, const Document& document) {
  constexpr int longAgo = 24, fresh = 2;  // months
  if (!document.published || fact.slot.begin == 0 || date.value.size() < 7) return fact;
  Piece& before = fact.statement.pieces[fact.slot.begin - 1];
  if (!isAny(lowered(before.text), {"on", "in", "since"})) return fact;
  const int gone = 12 * (static_cast<int>(document.published->year()) - number(date, 0, 4)) +
                   static_cast<int>(static_cast<unsigned>(document.published->month())) -
                   number(date, 5, 2);
  if (gone < fresh || (gone < longAgo && date.granularity == text::Granularity::Month)) return fact;
  date.granularity = gone < longAgo ? text::Granularity::Month : text::Granularity::Year;
  date.value.resize(gone < longAgo ? 7 : 4);
  fact.statement.pieces[fact.slot.begin].text = dateInWords(date);
  if (before.text == "On") before.text = "In";
  if (before.text == "on") before.text = "in";
  return fact;
}

// "Thursday saw the start of the talks", "3 May will be a feast".
bool isSubject(const Statement& statement, std::size_t piece) {
  return piece >= statement.subject.begin && piece < statement.subject.end &&
         statement.subject.end < piece + 3;
}

// "A great event took place": nobody could tell which. "There are plans to move it": no event yet.
bool isOfSomeEvent(const Statement& statement) {
  if (holdsWords(written(statement.pieces), "there are plans")) return true;
  if (statement.subject.end == 0) return false;
  const std::string subject = lowered(slotText(statement, statement.subject));
  return (subject.starts_with("a ") || subject.starts_with("an ")) &&
         isAny(lowered(statement.pieces[statement.subject.end - 1].text),
               {"event", "incident", "thing", "occasion", "accident", "ceremony", "meeting"});
}

// "In 2013 he was traded. He first played on [6 July]": of the year that was told before, and not
// of the article's own.
bool isOfYearTold(const Document& document, std::size_t sentence, const text::Date& date) {
  constexpr std::size_t back = 2;  // sentences
  if (!date.relative || date.value.size() < 7) return false;
  const std::string year = date.value.substr(0, 4);
  const std::size_t paragraph = document.sentences[sentence].paragraph;
  for (std::size_t i = sentence; i > 0 && i + back >= sentence; --i) {
    const std::size_t before = i - 1;
    const bool heading = document.sentences[before].paragraph != paragraph;
    if (heading && (i < sentence || document.paragraphKind(document.sentences[before]) !=
                                        text::ParagraphKind::Heading))
      return false;
    for (const text::Date& other : document.dates[before])
      if (!other.relative && other.value.size() >= 4 && other.value.substr(0, 4) != year)
        return true;
    if (heading) return false;
  }
  return false;
}

// Where in a statement a date stands that can be asked for.
std::optional<std::size_t> askedAt(const Statement& statement, const Document& document,
                                   const text::Date& date) {
  const std::string words = dateInWords(date);
  const bool state = isState(statement, document);
  for (std::size_t i = 0; i < statement.pieces.size(); ++i) {
    const Piece& piece = statement.pieces[i];
    if (piece.source.empty() || !date.range.contains(piece.source)) continue;
    const bool whole = piece.text == words && !words.empty();
    const bool month = words.empty() && date.until.empty() && text::monthNumber(piece.text) > 0 &&
                       date.granularity == text::Granularity::Month;
    if ((whole || month) && (!state || isEnd(statement, i)) && !endsASpan(statement, i) &&
        !ofSaying(statement, i) && !modifies(statement, i) && !yearElsewhere(statement, i) &&
        !besideADate(statement, i) && !isOfSeveral(statement, i) && !isDeadline(statement, i) &&
        !runsOn(statement, i) && !isOfSomethingElse(statement, document, date))
      return i;
  }
  return std::nullopt;
}

// "was hijacked", "has been missing": done to its subject, or said of it, whole without an object.
bool isOfSubjectAlone(const Statement& statement, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  if (!tree || statement.predicate == noWord) return false;
  return tree->words[statement.predicate].upos == "ADJ" ||
         language::dependent(*tree, statement.predicate, "aux:pass") != language::kRoot;
}

// "Ann Lee signed": what, and with whom, is told before.
bool saysNothing(const Statement& statement, std::size_t piece, const Document& document) {
  constexpr std::size_t brief = 3;  // pieces of a subject that tells no more than who
  if (statement.subject.end == 0 || statement.subject.end - statement.subject.begin > brief ||
      !startsUpper(statement.pieces[statement.subject.end - 1].text) ||
      isOfSubjectAlone(statement, document) ||
      isAny(deedOf(statement, document),
            {"die", "bear", "resign", "retire", "graduate", "divorce", "marry", "found",
             "establish", "start", "reform", "abdicate", "dissolve", "disband"}))
    return false;
  std::vector<Piece> rest(
      statement.pieces.begin() + static_cast<std::ptrdiff_t>(statement.subject.end),
      statement.pieces.end());
  std::erase_if(rest, [&](const Piece& other) { return other == statement.pieces[piece]; });
  return contentRoots(written(rest)).size() < 2;
}

// "the next year, in 1949": counted from what is told before.
bool isCountedOn(const Statement& statement) {
  for (std::size_t i = 0; i + 1 < statement.pieces.size(); ++i)
    if (isAny(lowered(statement.pieces[i].text), {"next", "following", "same", "previous"}) &&
        isAny(lowered(statement.pieces[i + 1].text), {"year", "month", "week", "day"}))
      return true;
  return false;
}

// "on the night of [3 May]" is on 3 May, and easier to ask.
void dropPartOfDay(Fact& fact) {
  std::vector<Piece>& pieces = fact.statement.pieces;
  const std::size_t before = fact.slot.begin - 1;
  if (fact.slot.begin == 0) return;
  for (std::string_view part : {"morning", "afternoon", "evening", "night"}) {
    const std::string words = "the " + std::string(part) + " of";
    if (lowered(pieces[before].text) == "on " + words) {
      pieces[before].text.resize(2);
    } else if (before > 0 && pieces[before].text == words &&
               lowered(pieces[before - 1].text) == "on") {
      std::vector<bool> unwanted(pieces.size(), false);
      unwanted[before] = true;
      erasePieces(fact.statement, unwanted);
      fact.slot = {before, before + 1};
      return;
    }
  }
}

// "dies, aged 76", "25 years on": the headline counts to the year that is asked for.
bool isCountedInTitle(const Fact& fact, const Document& document) {
  if (!document.published || fact.key().size() != 4 || !hasDigit(fact.key())) return false;
  const int gone = static_cast<int>(document.published->year()) - std::stoi(fact.key());
  const std::string deed = deedOf(fact.statement, document);
  const std::vector<Word> title = words(document.article->attribution.title);
  return std::any_of(title.begin(), title.end(), [&](const Word& word) {
    const std::optional<Figure> figure = readFigure(word.text);
    if (!figure || figure->number < 2) return false;
    const double more = gone - figure->number;
    return more == 0 || (more == 1 && deed == "bear");
  });
}

std::optional<Fact> factOn(const Statement& statement, const Document& document,
                           const text::Date& date) {
  const std::optional<std::size_t> at = askedAt(statement, document, date);
  if (!at || isOfSomeEvent(statement) || isSubject(statement, *at) ||
      saysNothing(statement, *at, document) || isCountedOn(statement) ||
      isOfYearTold(document, statement.sentence, date))
    return std::nullopt;
  Fact fact{"date", Value::Date, statement, {*at, *at + 1}};
  dropPartOfDay(fact);
  fact = remembered(std::move(fact), date, document);
  return isCountedInTitle(fact, document) ? std::nullopt : std::optional(std::move(fact));
}

// Whether few words still tell which deed it was: a name, words enough, or what happens once.
bool tellsWhich(const Fact& fact, const Document& document) {
  constexpr std::size_t enough = 4;
  const Statement& statement = fact.statement;
  if (isAny(deedOf(statement, document),
            {"die", "bear", "resign", "retire", "graduate", "divorce"}))
    return true;
  if (fact.slot.begin < statement.subject.end) return false;
  const std::vector<Piece> rest(
      statement.pieces.begin() + static_cast<std::ptrdiff_t>(statement.subject.end),
      statement.pieces.begin() + static_cast<std::ptrdiff_t>(fact.slot.begin));
  return contentRoots(written(rest)).size() >= enough ||
         std::any_of(rest.begin(), rest.end(),
                     [](const Piece& piece) { return startsUpper(piece.text); });
}

// What a longer sentence tells of a day beside much else.
std::optional<Fact> inCores(const Document& document, std::size_t sentence,
                            const text::Date& date) {
  for (const Clause& core : datedCores(*document.trees[sentence], date.range))
    if (const std::optional<Statement> statement = statementTelling(document, sentence, core))
      if (std::optional<Fact> fact = factOn(*statement, document, date);
          fact && tellsWhich(*fact, document))
        return fact;
  return std::nullopt;
}

bool isEvent(std::string_view noun) {
  return lexicon::areOneSort(noun, noun) ||
         isAny(noun, {"coup", "uprising", "revolt", "revolution", "battle", "siege", "ambush",
                      "merger", "auction", "ceremony", "operation", "landslide", "plebiscite"});
}

// "took power in a [2001] military coup": took it in a military coup, in 2001.
std::optional<Fact> inModifier(const Statement& statement, const Document& document,
                               const text::Date& date) {
  const std::optional<Slot> year = slotAt(statement, date.range);
  const auto lowAt = [&](std::size_t i) { return lowered(statement.pieces[i].text); };
  if (!year || date.granularity != text::Granularity::Year || statement.predicate == noWord ||
      document.trees[statement.sentence]->words[statement.predicate].xpos != "VBD" ||
      year->begin < statement.subject.end + 3 || year->end + 3 < statement.pieces.size() ||
      year->end == statement.pieces.size() || !isAny(lowAt(year->begin - 1), {"a", "an"}) ||
      !isAny(lowAt(year->begin - 2), {"in", "during"}) ||
      !isEvent(lowered(statement.pieces.back().text)))
    return std::nullopt;
  Statement told = statement;
  const Piece moved = told.pieces[year->begin];
  const std::string& next = told.pieces[year->end].text;
  told.pieces[year->begin - 1].text =
      isAny(lowered(next.substr(0, 1)), {"a", "e", "i", "o"}) ? "an" : "a";
  told.pieces.erase(told.pieces.begin() + static_cast<std::ptrdiff_t>(year->begin));
  put(told, "in");
  told.pieces.push_back({moved.text, moved.source, moved.word, true});
  return factOn(told, document, date);
}

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  constexpr std::size_t long_ = 19;  // pieces: too many for a question
  std::vector<Fact> found;
  std::set<std::size_t> told;  // where the dates begin that need no core
  for (const Statement& statement : statements)
    for (const text::Date& date : document.dates[statement.sentence])
      if (std::optional<Fact> fact = factOn(statement, document, date)) {
        if (statement.pieces.size() <= long_ && statement.subject.end > 0)
          told.insert(date.range.begin);
        found.push_back(std::move(*fact));
      } else if (std::optional<Fact> modifier = inModifier(statement, document, date)) {
        found.push_back(std::move(*modifier));
      }
  for (const std::size_t sentence : bodySentences(document))
    for (const text::Date& date : document.dates[sentence])
      if (document.trees[sentence] && !told.contains(date.range.begin))
        if (std::optional<Fact> fact = inCores(document, sentence, date))
          found.push_back(std::move(*fact));
  return found;
}

}  // namespace

FactKind date() { return {"date", find}; }

}  // namespace questions::fact
