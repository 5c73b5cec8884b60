#include "questions/document/walks.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "questions/distractors/nationalities.h"
#include "questions/distractors/offices.h"
#include "questions/words.h"

namespace questions {
namespace {

struct Calling {
  Walk walk;
  std::string_view nouns;
};

constexpr Calling callings[] = {
    {Walk::Politics,
     "president minister premier chancellor secretary governor mayor senator congressman "
     "congresswoman representative mp lawmaker legislator councillor councilman councilwoman "
     "deputy "
     "politician candidate ambassador diplomat envoy king queen prince princess taoiseach tanaiste "
     "leader whip speaker commissioner parliamentarian monarch emperor dictator statesman"},
    {Walk::Business,
     "ceo executive cfo businessman businesswoman entrepreneur analyst economist banker investor "
     "shareholder trader broker industrialist tycoon billionaire strategist"},
    {Walk::Science,
     "professor researcher scientist astronomer physicist chemist biologist geologist psychologist "
     "historian archaeologist palaeontologist paleontologist seismologist meteorologist doctor "
     "physician surgeon epidemiologist oceanographer ecologist academic lecturer scholar "
     "mathematician engineer geographer neuroscientist climatologist curator"},
    {Walk::Law,
     "judge justice lawyer attorney solicitor barrister prosecutor sheriff detective constable "
     "policeman policewoman inspector superintendent magistrate"},
    {Walk::Sport,
     "coach captain player striker defender goalkeeper midfielder winger forward manager driver "
     "runner sprinter cyclist swimmer boxer golfer jockey quarterback pitcher athlete skier "
     "referee "
     "batsman bowler wrestler gymnast footballer"},
    {Walk::Arts,
     "singer actor actress author writer novelist poet painter artist musician composer conductor "
     "filmmaker photographer comedian dancer rapper guitarist drummer playwright designer "
     "architect "
     "sculptor screenwriter"},
    {Walk::Church,
     "pope bishop archbishop cardinal priest imam rabbi vicar pastor reverend monk nun cleric "
     "ayatollah patriarch"},
    {Walk::Army,
     "general colonel commander admiral soldier officer lieutenant major sergeant pilot"},
    {Walk::Press,
     "journalist reporter editor columnist broadcaster presenter anchor correspondent"},
};

const std::map<std::string_view, Walk>& walks() {
  static const std::map<std::string_view, Walk> byNoun = [] {
    std::map<std::string_view, Walk> rows;
    for (const Calling& calling : callings)
      for (const Word& noun : words(calling.nouns)) rows[noun.text] = calling.walk;
    return rows;
  }();
  return byNoun;
}

// "Catalan", "Kurdish": of a people that may have no state.
bool isPeoplesAdjective(std::string_view word) {
  constexpr std::string_view endings[] = {"an", "en", "ish", "ese", "ean", "qi", "ni"};
  return startsUpper(word) &&
         std::any_of(std::begin(endings), std::end(endings),
                     [&](std::string_view ending) { return word.ends_with(ending); });
}

// "EDS president", "president of the Builders Association": of a firm or a club, not of a country.
bool headsABody(std::string_view description) {
  const std::vector<Word> all = words(description);
  const bool state =
      !countriesIn(description).empty() ||
      std::any_of(all.begin(), all.end(), [](const Word& word) {
        return isPeoplesAdjective(word.text) ||
               isAny(lowered(word.text),
                     {"senate", "parliament", "council", "commission", "congress", "assembly",
                      "chamber", "state", "federal", "republic", "union", "court", "party"});
      });
  return !state && std::any_of(all.begin(), all.end(), [](const Word& word) {
    return startsUpper(word.text) &&
           !isAny(lowered(word.text), {"president", "vice", "executive", "deputy", "former",
                                       "interim", "acting", "the", "elect"});
  });
}

std::string lastWord(const std::string& text) { return lowered(text.substr(text.rfind(' ') + 1)); }

}  // namespace

bool reportsMatches(std::string_view article) {
  constexpr std::size_t fewest = 6;
  static const std::set<std::string> all = {
      "goal",     "goals",      "scored",     "striker",     "midfielder", "defender",
      "keeper",   "goalkeeper", "halftime",   "half-time",   "referee",    "penalty",
      "coach",    "penalties",  "league",     "kickoff",     "offside",    "freekick",
      "match",    "substitute", "equaliser",  "substituted", "equalised",  "equalized",
      "matches",  "equalizer",  "innings",    "wicket",      "wickets",    "touchdown",
      "overtime", "playoffs",   "semi-final", "semifinal",   "inning",     "quarterback",
      "rebounds", "season",     "tournament", "cup",         "team",       "teams",
      "lap",      "podium"};
  std::set<std::string> told;
  for (const Word& word : words(article))
    if (std::string low = lowered(word.text); all.contains(low)) told.insert(std::move(low));
  return told.size() >= fewest;
}

Walk walkIn(std::string_view description) {
  Walk found = Walk::Unknown;
  for (const Word& word : words(description)) {
    const std::string low = lowered(word.text);
    if (low.starts_with("spokes")) return Walk::Unknown;  // of the minister for whom he speaks
    if (const auto row = walks().find(low); row != walks().end())
      found = row->second;  // the last noun is the head
    if (low == "president" && headsABody(description)) found = Walk::Business;
    if (isAny(low, {"of", "at", "for", "to", "in", "from"}) && found != Walk::Unknown) break;
  }
  return found;
}

std::vector<std::string> callingsOf(const std::string& person, const Document& document) {
  std::vector<std::string> found;
  const auto add = [&](const Document& of) {
    for (const Called& called : of.callings)
      if (called.person == person && !isKin(lastWord(called.text))) found.push_back(called.text);
  };
  add(document);
  for (const Beside& beside : document.beside) add(*beside.document);
  return found;
}

Walk walkOf(const std::string& person, const Document& document) {
  Walk found = Walk::Unknown;
  for (const std::string& calling : callingsOf(person, document)) {
    const Walk walk = walkIn(calling);
    if (walk == Walk::Unknown) continue;
    if (found != Walk::Unknown && found != walk) return Walk::Unknown;
    found = walk;
  }
  return found;
}

std::set<std::string> countriesOf(const std::string& person, const Document& document) {
  std::set<std::string> found;
  for (const std::string& calling : callingsOf(person, document)) found.merge(countriesIn(calling));
  return found;
}

bool isOfSport(const Document& document) {
  constexpr int fewest = 2;
  return !document.sides.empty() || document.matchReport ||
         std::count_if(document.people.begin(), document.people.end(), [&](const Person& person) {
           return walkOf(person.name, document) == Walk::Sport;
         }) >= fewest;
}

bool isToldOf(const std::string& person, const Document& document) {
  return !callingsOf(person, document).empty();
}

bool couldBeTaken(const std::string& person, const std::string& other, const Document& document) {
  const Walk own = walkOf(person, document), theirs = walkOf(other, document);
  if (own == Walk::Unknown || theirs == Walk::Unknown)
    return isToldOf(person, document) == isToldOf(other, document);
  return own == theirs;
}

bool rules(const std::string& person, const Document& document) {
  const std::vector<std::string> callings = callingsOf(person, document);
  return isHeadOfState(person.substr(0, person.find(' '))) ||
         std::any_of(callings.begin(), callings.end(),
                     [](const std::string& calling) { return isHeadOfState(calling); });
}

}  // namespace questions
