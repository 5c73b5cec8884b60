#include "questions/document/matches.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

#include "questions/distractors/countries.h"
#include "questions/document/sides.h"
#include "questions/document/walks.h"
#include "questions/lead.h"
#include "questions/words.h"

namespace questions {
namespace {

// What happens in the course of a match.
bool tellsOfPlay(std::string_view text) {
  return holdsAny(
      text,
      {"goal",        "goals",     "score",     "scored",      "scores",       "scoring",
       "equaliser",   "equalizer", "equalised", "equalized",   "equalising",   "lead",
       "led",         "penalty",   "penalties", "freekick",    "try",          "tries",
       "header",      "minute",    "minutes",   "substitute",  "substitution", "substitutions",
       "substituted", "halftime",  "inning",    "innings",     "outs",         "touchdown",
       "touchdowns",  "wicket",    "wickets",   "quarterback", "possession"});
}

// "with 1:41 left in the half": what the clock of a match showed.
bool tellsByClock(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon == 0 || !hasDigit(text.substr(colon - 1, 1)))
    return false;
  return std::ranges::any_of(std::initializer_list<std::string_view>{"half", "quarter", "period"},
                             [&](std::string_view part) {
                               const std::string end = " in the " + std::string(part);
                               return holdsWords(text, "left" + end) ||
                                      holdsWords(text, "remaining" + end);
                             });
}

// What fills the minutes of a match and a report of it.
bool tellsOfEffort(std::string_view text) {
  return holdsAny(
      text, {"minute",     "minutes",       "substitute", "substituted", "substitution", "pass",
             "passes",     "substitutions", "possession", "passing",     "foul",         "fouls",
             "booked",     "card",          "cards",      "shot",        "shots",        "attempts",
             "corner",     "corners",       "cross",      "crossed",     "crosses",      "save",
             "saves",      "saved",         "missed",     "chance",      "chances",      "header",
             "headed",     "kick",          "freekick",   "freekicks",   "offside",      "tackle",
             "goalkeeper", "keeper",        "goalie",     "bench",       "rolled",       "lunged",
             "deflected",  "rebound",       "rebounds",   "whistle",     "ball",         "balls",
             "replaced",   "replace",       "baskets",    "half",        "adjudged",     "lineup",
             "quarter",    "inning",        "innings",    "outs"});
}

// What a match comes to.
bool tellsOfOutcome(std::string_view text) {
  return holdsAny(
      text,
      {"won",        "win",       "wins",     "winning",   "beat",      "beats",     "defeated",
       "defeat",     "lost",      "loss",     "drew",      "draw",      "victory",   "tied",
       "scored",     "scorer",    "goals",    "equaliser", "equalizer", "equalised", "equalized",
       "equalising", "penalties", "shootout", "hat-trick", "try",       "tries",     "touchdown",
       "touchdowns", "title",     "titles",   "record",    "final",     "champion",  "champions",
       "career",     "lead",      "contract", "fee",       "signed"});
}

bool tellsOfResult(std::string_view text) {
  return holdsAny(text, {"won", "beat", "defeated", "lost", "drew", "draw", "victory", "win"});
}

// Two matches of the same sides: "first two games of the series".
bool tellsOfSeveral(std::string_view lead) {
  return holdsAny(lead, {"games", "matches", "series", "tests"});
}

// The sides named by a statement with what its lead says of this match only.
std::set<std::string> sidesNamed(const Statement& statement, const Document& document) {
  std::string text = written(statement.pieces);
  if (document.sides.size() == 2)
    text += " " + statement.lead;
  else if (saysSection(statement.lead))
    text += " " + statement.lead.substr(statement.lead.rfind("“"));
  return sidesIn(text, document.sides);
}

// The sides that the sentence and those before it in its paragraph name.
std::set<std::string> sidesBefore(const Statement& statement, const Document& document) {
  std::set<std::string> told;
  const std::size_t paragraph = document.sentences[statement.sentence].paragraph;
  for (std::size_t i = 0; i <= statement.sentence; ++i)
    if (document.sentences[i].paragraph == paragraph)
      told.merge(
          sidesIn(text::slice(document.text(), document.sentences[i].range), document.sides));
  return told;
}

// "Japan scored a last minute try to draw 12-12 with Canada".
bool namesTwo(const Statement& statement, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  std::set<const language::Name*> names;
  for (const Piece& piece : statement.pieces) {
    const bool own = tree && piece.word != noWord;
    const language::Name* name = own ? language::nameAt(*tree, piece.word) : nullptr;
    if (name && name->kind != language::NameKind::Person) names.insert(name);
  }
  return names.size() > 1;
}

std::string called(const std::string& side) {
  return (takesArticle(side) && !side.starts_with("the ") ? "the " : "") + side;
}

void add(Statement& statement, const std::string& text) {
  statement.pieces.push_back({text, {}, noWord, true});
  statement.notes.push_back("It was “" + text + "”.");
}

}  // namespace

void nameMatch(Statement& statement, const Document& document) {
  const std::string text = written(statement.pieces);
  if (document.sides.empty() || !tellsOfPlay(text) || text.ends_with('.')) return;
  const std::set<std::string> named = sidesNamed(statement, document);
  const std::set<std::string> both = sidesBefore(statement, document);
  if (named.size() > 1 || both.size() != 2) return;
  if (named.empty())
    return add(statement,
               "in the match between " + called(*both.begin()) + " and " + called(*both.rbegin()));
  const std::string& other = *named.begin() == *both.begin() ? *both.rbegin() : *both.begin();
  if (both.contains(*named.begin())) add(statement, "against " + called(other));
}

bool isPlayByPlay(const Statement& statement, const Document& document) {
  const std::string text = written(statement.pieces);
  const bool effort = tellsOfEffort(text) && !tellsOfOutcome(text);
  return (effort || tellsByClock(text)) && isOfSport(document);
}

bool lacksMatch(const Statement& statement, const Document& document) {
  const std::string text = written(statement.pieces);
  if (document.sides.empty() || !tellsOfPlay(text)) return false;
  if (holdsAny(text, {"inning", "innings", "outs"}) && !tellsOfResult(text) &&
      tellsOfSeveral(statement.lead))
    return true;
  if (tellsOfResult(text) && namesTwo(statement, document)) return false;
  return sidesNamed(statement, document).size() < 2 && !holdsAny(text, {"season", "career"});
}

}  // namespace questions
