// Days, months and years on which something happened or will happen.
#include <algorithm>
#include <optional>
#include <set>

#include "questions/dates_passed_over.h"
#include "questions/document/anchors.h"
#include "questions/document/cores.h"
#include "questions/document/phrases.h"
#include "questions/document/statements.h"
#include "questions/facts.h"
#include "questions/figure.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/text/calendar.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

// "has remained shut since [2004]", "will stay until [3 May]": the end of what lasts.
bool isEnd(const Statement& statement, std::size_t piece) {
  return piece > 0 &&
         isAny(lowered(statement.pieces[piece - 1].text), {"until", "till", "through", "since"});
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

// "Thursday saw the start of the talks", "3 May will be a feast"; but not "A ballot on 3 May was
// lost".
bool isSubject(const Statement& statement, std::size_t piece) {
  const bool within = piece > statement.subject.begin + 1 &&
                      isAny(lowered(statement.pieces[piece - 1].text), {"on", "in"});
  return !within && piece >= statement.subject.begin && piece < statement.subject.end &&
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
    const bool whole = piece.text == words && !words.empty();  // no month of a year unknown
    if (whole && (!state || isEnd(statement, i)) && !isDatePassedOver(statement, i, document, date))
      return i;
  }
  return std::nullopt;
}

// "was built", of "the bridge, built in 1974, …".
bool isLiftedParticiple(const language::Tree& tree, const Statement& statement) {
  const language::Word& word = tree.words[statement.predicate];
  return word.xpos == "VBN" && isAny(language::baseRelation(word.relation), {"acl", "advcl"}) &&
         language::dependent(tree, statement.predicate, "nsubj") == language::kRoot;
}

// "was hijacked", "has been missing": done to its subject, or said of it, whole without an object.
bool isOfSubjectAlone(const Statement& statement, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  if (!tree || statement.predicate == noWord) return false;
  return tree->words[statement.predicate].upos == "ADJ" || isLiftedParticiple(*tree, statement) ||
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

// "married Eva Lund in 1977": of somebody of whom the article tells no more.
bool isPassingMarriage(const Statement& statement, const Document& document) {
  constexpr std::size_t often = 2;
  if (!isAny(deedOf(statement, document), {"marry", "divorce"})) return false;
  std::string last;
  for (std::size_t i = statement.subject.end; i < statement.pieces.size(); ++i)
    if (startsUpper(statement.pieces[i].text) && !hasDigit(statement.pieces[i].text))
      last = statement.pieces[i].text;
  const std::size_t space = last.rfind(' ');
  if (space != std::string::npos) last.erase(0, space + 1);
  std::size_t times = 0;
  for (const Word& word : words(document.text())) times += word.text == last ? 1 : 0;
  return !last.empty() && times <= often;
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
      saysNothing(statement, *at, document) || isPassingMarriage(statement, document) ||
      isCountedOn(statement) || isOfYearTold(document, statement.sentence, date))
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

// The day on which the article appeared is not told before it is asked for. In the first days of a
// month the options, earlier days, would not be of the month that is still told.
void hideDay(Fact& fact, const Document& document) {
  constexpr unsigned fewestDays = 4;
  if (document.published && static_cast<unsigned>(document.published->day()) >= fewestDays &&
      fact.key() == dayInWords(text::iso(*document.published)))
    fact.statement.lead = withoutDay(fact.statement.lead, document);
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
  for (Fact& fact : found) hideDay(fact, document);
  return found;
}

}  // namespace

FactKind date() { return {"date", find}; }

}  // namespace questions::fact
