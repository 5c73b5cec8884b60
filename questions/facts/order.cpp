// Which of several dated events came first.
#include <algorithm>

#include "questions/document/alone.h"
#include "questions/document/anchors.h"
#include "questions/document/finite.h"
#include "questions/facts.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t fewestWords = 5;
constexpr std::size_t mostWords = 14;
constexpr std::size_t fewestEvents = 3;
constexpr std::size_t mostEvents = 4;

// An event told without its date.
struct Event {
  const Statement* statement = nullptr;
  std::string text;   // capital first, no full stop
  std::string day;    // in words
  std::string value;  // 2024, 2024-05 or 2024-05-03
};

// Whether the one day, month or year lies wholly before the other: 2023-12 and 2024, but not 2024
// and 2024-05.
bool isBefore(const std::string& a, const std::string& b) {
  const std::size_t shared = std::min(a.size(), b.size());
  return a.substr(0, shared) < b.substr(0, shared);
}

// "met", "was founded": done, and done at one time.
bool isPast(const language::Tree& tree, std::size_t predicate) {
  const std::vector<std::size_t> helpers = auxiliaries(tree, predicate);
  if (helpers.size() > 1) return false;
  return tree.words[helpers.empty() ? predicate : helpers.front()].xpos == "VBD" &&
         tree.words[predicate].xpos != "VBG" &&
         (helpers.empty() || tree.words[predicate].xpos == "VBN");
}

// That somebody said something is no event to remember; "a similar tunnel" points at another one.
bool isUnfit(const std::string& text) {
  const std::vector<Word> told = words(text);
  return std::any_of(told.begin(), told.end(), [](const Word& word) {
    const std::string low = lowered(word.text);
    return lexicon::isSayingVerb(low) || lexicon::isClaimingVerb(low) ||
           isAny(low, {"according", "similar", "another", "other", "such", "second", "also",
                       "again", "too", "then"});
  });
}

// The statement in the simple past that the article itself makes, without its only date.
std::optional<Event> eventOf(const Statement& statement, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  if (!tree || !statement.sure || !statement.attribution.empty()) return {};
  if (statement.predicate == noWord || !isPast(*tree, statement.predicate)) return {};
  const std::vector<text::Date>& dates = document.dates[statement.sentence];
  std::optional<std::size_t> at;
  for (std::size_t i = 0; i < statement.pieces.size(); ++i) {
    const bool dated = std::any_of(dates.begin(), dates.end(), [&](const text::Date& date) {
      return !statement.pieces[i].source.empty() && date.range.contains(statement.pieces[i].source);
    });
    if (dated && at) return {};
    if (dated) at = i;
  }
  if (!at || *at == 0 || !isAny(lowered(statement.pieces[*at - 1].text), {"in", "on"})) return {};
  Event event{&statement, "", statement.pieces[*at].text, ""};
  for (const text::Date& date : dates)
    if (date.range.contains(statement.pieces[*at].source) && dateInWords(date) == event.day)
      event.value = date.value;
  Statement alone = statement;  // no lead stands before an option
  alone.lead.clear();
  const std::optional<std::string> flaw = flawOf(alone, &*tree, document.text());
  const auto preposition = alone.pieces.begin() + static_cast<std::ptrdiff_t>(*at) - 1;
  alone.pieces.erase(preposition, preposition + 2);
  if (!alone.pieces.empty() && alone.pieces.front().text == ",")
    alone.pieces.erase(alone.pieces.begin());
  event.text = capitalised(written(alone.pieces));
  if (flaw || isUnfit(event.text)) return {};
  const std::size_t count = wordCount(event.text);
  const bool clean = event.text.find_first_of(",;“\"0123456789") == std::string::npos;
  if (event.value.empty() || !clean || count < fewestWords || count > mostWords) return {};
  return event;
}

std::vector<Event> eventsIn(const Document& document, const std::vector<Statement>& statements) {
  std::vector<Event> events;
  for (const Statement& statement : statements) {
    std::optional<Event> event = eventOf(statement, document);
    const bool known = event && std::any_of(events.begin(), events.end(), [&](const Event& other) {
                         return other.statement->sentence == statement.sentence;
                       });
    if (event && !known) events.push_back(std::move(*event));
  }
  return events;
}

// The first event and those that surely came after it, one for each date.
std::optional<Fact> orderOf(std::vector<Event> events) {
  std::stable_sort(events.begin(), events.end(),
                   [](const Event& a, const Event& b) { return a.value < b.value; });
  for (std::size_t first = 0; first + fewestEvents <= events.size(); ++first) {
    const Event& event = events[first];
    const bool certain =
        std::all_of(events.begin() + static_cast<std::ptrdiff_t>(first) + 1, events.end(),
                    [&](const Event& e) { return isBefore(event.value, e.value); });
    if (!certain) continue;
    Fact fact{"order", Value::Other, *event.statement, {0, 1}};
    fact.statement.pieces = {{event.text, event.statement->evidence, noWord, false}};
    fact.statement.lead.clear();
    fact.statement.notes.push_back("“" + event.text + "”: " + event.day + ".");
    for (std::size_t i = first + 1; i < events.size() && fact.others.size() + 1 < mostEvents; ++i)
      fact.others.push_back({events[i].text, "The article dates this to " + events[i].day + "."});
    return fact;
  }
  return {};
}

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  std::vector<Event> events = eventsIn(document, statements);
  if (std::optional<Fact> fact = orderOf(std::move(events))) return {std::move(*fact)};
  return {};
}

}  // namespace

FactKind order() { return {"order", find}; }

}  // namespace questions::fact
