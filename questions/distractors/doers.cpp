// Who could have done what somebody did: of a deed that the article tells of one, and others may
// have done as well, nobody is asked for.
#include <algorithm>

#include "questions/deeds.h"
#include "questions/distractors/countries.h"
#include "questions/distractors/nationalities.h"
#include "questions/distractors/rivals.h"
#include "questions/document/walks.h"
#include "questions/words.h"

namespace questions::rivals {
namespace {

// What several do who hear of a thing: leaders condemn, ministers are briefed.
bool isShared(std::string_view deed) {
  return isAny(deed, {"criticise", "criticize", "condemn", "praise",       "welcome", "urge",
                      "defend",    "support",   "oppose",  "warn",         "call",    "demand",
                      "back",      "reject",    "thank",   "congratulate", "regret",  "deplore",
                      "mourn",     "express",   "seek",    "brief",        "meet",    "visit",
                      "attend",    "discuss",   "hope",    "endorse",      "hail",    "denounce",
                      "dismiss",   "agree",     "respond", "react",        "want",    "see"});
}

// "was one of several senators who …": others were as well.
bool isOneOfMany(const Fact& fact) {
  const std::string rest = lowered(written(withSlot(fact.statement, fact.slot, "")));
  for (std::string_view many : {"one of several", "one of many", "one of the ", "one of those"})
    if (rest.find(many) != std::string::npos) return true;
  return false;
}

// "the youngest member": there is one.
bool isOfOne(const Fact& fact, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[fact.statement.sentence];
  if (!tree) return false;
  if (deedOf(fact.statement, *tree) != Deed::None) return true;
  return std::any_of(fact.statement.pieces.begin(), fact.statement.pieces.end(),
                     [&](const Piece& piece) {
                       return piece.word != noWord && tree->words[piece.word].xpos == "JJS";
                     });
}

// A day, a figure, words or an occasion that tell one such deed from others.
bool isAnchored(const Fact& fact) {
  const std::vector<Piece> rest = withSlot(fact.statement, fact.slot, "");
  return std::any_of(rest.begin(), rest.end(), [](const Piece& piece) {
    return hasDigit(piece.text) || isAny(piece.text, {"“", "\""}) ||
           isAny(lowered(piece.text),
                 {"interview", "speech", "letter", "tweet", "twitter", "address", "conference",
                  "statement", "report", "column", "book", "blog", "post"});
  });
}

bool isOf(const std::string& name, std::string_view country, const Document& document) {
  const std::vector<std::string> all = callingsOf(name, document);
  return std::any_of(all.begin(), all.end(),
                     [&](const std::string& text) { return speaksOf(text, country); });
}

// The countries that what is asked speaks of.
std::vector<std::string> countriesSpokenOf(const std::string& told, const Document& document) {
  std::vector<std::string> found;
  for (const Called& called : document.callings)
    for (const Word& word : words(called.text)) {
      std::string country(countryOfNationality(word.text));
      if (country.empty()) continue;
      if (speaksOf(told, country)) found.push_back(std::move(country));
    }
  for (const Entity& entity : document.entities)
    if (isCountry(entity.name) && speaksOf(told, entity.name)) found.push_back(entity.name);
  return found;
}

// "Britain's response" beside one British prime minister: the country tells who it was.
bool isToldByCountry(const std::vector<Option>& people, const std::string& told, const Fact& fact,
                     const Document& document) {
  for (const std::string& country : countriesSpokenOf(told, document)) {
    if (!isOf(fact.key(), country, document)) continue;
    if (std::count_if(people.begin(), people.end(), [&](const Option& option) {
          return isOf(option.text, country, document);
        }) < 2)
      return true;
  }
  return false;
}

// "an official of the group", "the group's spokesman": may be of politics, unlike "a climate
// expert".
bool isNearPolitics(const std::string& name, const Document& document) {
  for (const std::string& calling : callingsOf(name, document))
    for (const Word& word : words(calling))
      if (isAny(lowered(word.text),
                {"official", "negotiator", "spokesman", "spokeswoman", "spokesperson", "activist",
                 "aide", "adviser", "advisor", "chief", "head", "campaigner", "commander"}))
        return true;
  return false;
}

// Of both the article says what they are, and of neither what the other cannot be. To whom
// something is done must be of the very walk.
bool isKnownAlike(const std::string& key, const std::string& other, const Document& document,
                  bool doer) {
  const Walk own = walkOf(key, document), theirs = walkOf(other, document);
  if (!doer) return own == theirs && own != Walk::Unknown;
  if (own != Walk::Unknown && theirs != Walk::Unknown) return own == theirs;
  if (own != Walk::Unknown || theirs != Walk::Unknown)
    return (own == Walk::Politics && isNearPolitics(other, document)) ||
           (theirs == Walk::Politics && isNearPolitics(key, document));
  return isToldOf(key, document) && isToldOf(other, document);
}

}  // namespace

std::string deedIn(const Fact& fact, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[fact.statement.sentence];
  if (!tree || fact.statement.predicate == noWord) return "";
  return tree->words[fact.statement.predicate].lemma;
}

void keepDoers(std::vector<Option>& people, const Fact& fact, const Document& document) {
  if (!fact.quotation.empty()) return;
  const std::string told = written(withSlot(fact.statement, fact.slot, ""));
  if (fact.kind == "profile" && isToldByCountry(people, fact.role, fact, document))
    return people.clear();
  if (fact.kind == "role" && walkIn(fact.role) == Walk::Politics)
    std::erase_if(people, [&](const Option& option) {
      return walkOf(option.text, document) == Walk::Unknown &&
             !isNearPolitics(option.text, document);
    });
  if (fact.kind != "person" || isOfSport(document)) return;
  const Slot subject = fact.statement.subject;
  const bool doer = subject.end == 0 || fact.slot.begin < subject.end;
  if (!isOfOne(fact, document)) {
    if (isOneOfMany(fact) || (isShared(deedIn(fact, document)) && !isAnchored(fact)))
      return people.clear();
    std::erase_if(people, [&](const Option& option) {
      return !isKnownAlike(fact.key(), option.text, document, doer);
    });
  }
  if (isToldByCountry(people, told, fact, document)) people.clear();
}

}  // namespace questions::rivals
