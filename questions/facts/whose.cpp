// Of which country or city what is told of is: "the Canadian embassy", "Thailand's foreign
// minister", "at Oslo airport".
#include <algorithm>

#include "questions/distractors/cities.h"
#include "questions/distractors/countries.h"
#include "questions/distractors/nationalities.h"
#include "questions/facts.h"
#include "questions/finding.h"
#include "questions/lexicon.h"
#include "questions/place_facts.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

// What every country has, so that another could be meant.
bool isOfCountry(std::string_view noun) {
  return isAny(
      noun, {"embassy",     "consulate",  "ambassador", "diplomat", "diplomats",   "troops",
             "soldiers",    "forces",     "army",       "navy",     "police",      "government",
             "president",   "parliament", "minister",   "ministry", "officials",   "authorities",
             "prosecutors", "airstrikes", "warship",    "warships", "warplanes",   "jets",
             "jet",         "submarine",  "frigate",    "airline",  "airliner",    "tanker",
             "ship",        "vessel",     "trawler",    "ferry",    "tourists",    "tourist",
             "citizens",    "citizen",    "nationals",  "national", "researchers", "scientists",
             "airspace",    "border",     "coast",      "passport", "passports",   "territory",
             "waters",      "economy",    "company",    "bank",     "newspaper",   "intelligence",
             "military",    "refugees",   "migrants",   "hostages", "crew",        "flag",
             "currency",    "capital",    "islands",    "island",   "team"});
}

// What every larger city has.
bool isOfCity(std::string_view noun) {
  return isAny(noun,
               {"airport",       "police",       "court",  "zoo",    "prison",    "jail",
                "hotel",         "hospital",     "subway", "metro",  "port",      "harbour",
                "harbor",        "suburb",       "mayor",  "museum", "cathedral", "underground",
                "neighbourhood", "neighborhood", "stadium"});
}

// What every state has.
bool isOfDivision(std::string_view noun) {
  return isAny(noun, {"state", "governor", "legislature", "police", "senator", "lawmakers", "judge",
                      "court", "province", "region", "county", "coast", "prosecutors"});
}

class Finder {
 public:
  Finder(const Document& document, const Statement& statement)
      : document_(document), told_(statement) {}

  std::vector<Fact> find() const {
    std::vector<Fact> found;
    if (!tellsDeed(told_, document_)) return found;
    for (std::size_t i = told_.opening; i < told_.pieces.size(); ++i) {
      const Slot slot = ownerAt(i);
      if (slot.end == i) continue;
      if (isOwned(slot))
        if (std::optional<Fact> fact = placeFact("whose", told_, slot, document_))
          found.push_back(std::move(*fact));
      i = slot.end - 1;
    }
    return found;
  }

 private:
  // A place, or what is of one: "Thailand", "South Korean".
  Slot ownerAt(std::size_t piece) const {
    for (const std::size_t length : {std::size_t{2}, std::size_t{1}}) {
      const Slot slot{piece, piece + length};
      if (slot.end <= told_.pieces.size() && isAsked(countryOfNationality(slotText(told_, slot))))
        return slot;
    }
    return placeAt(told_, piece);
  }

  static bool isAsked(std::string_view country) {
    return !country.empty() && !countriesNear(country).empty() && !takesArticle(country);
  }

  // The noun that ends what stands behind: "foreign [minister]", "most renowned [museum]".
  std::string nounBehind(std::size_t piece) const {
    constexpr std::size_t most = 3;
    const language::Tree& tree = *document_.trees[told_.sentence];
    std::string noun;
    for (std::size_t i = piece; i < piece + most && i < told_.pieces.size(); ++i) {
      const std::size_t word = told_.pieces[i].word;
      if (word == noWord || startsUpper(told_.pieces[i].text) ||
          !isAny(tree.words[word].upos, {"NOUN", "ADJ", "PROPN"}))
        break;
      if (tree.words[word].upos != "ADJ") noun = lowAt(told_, i);
    }
    return noun;
  }

  // "according to the Polish army", "Polish officials told reporters": whose word it is carries no
  // story.
  bool isSource(Slot slot) const {
    constexpr std::size_t before = 3;
    for (std::size_t i = slot.begin; i > 0 && i + before > slot.begin; --i)
      if (lowAt(told_, i - 1) == "according") return true;
    const language::Tree& tree = *document_.trees[told_.sentence];
    const std::string verb = lowered(tree.words[told_.predicate].form);
    return slot.end <= told_.subject.end &&
           (lexicon::isSayingVerb(verb) || lexicon::isClaimingVerb(verb));
  }

  bool isOwned(Slot slot) const {
    if (isSource(slot)) return false;
    const std::string name = slotText(told_, slot);
    const std::string next = lowAt(told_, slot.end);
    const std::string before = slot.begin > 0 ? lowAt(told_, slot.begin - 1) : "";
    if (isNameAt(told_, slot.end) || isAny(next, {"-", "/", "and", ","}) ||
        isAny(before, {"-", "/", "and", ","}) ||
        (slot.begin > 1 && isNameAt(told_, slot.begin - 1)) ||
        personAt(document_.people, sourceOf(told_, slot)))
      return false;
    if (!countryOfNationality(name).empty()) return isOfCountry(nounBehind(slot.end));
    const bool owns = next == "'s" || next == "’s";
    if (isCountry(name)) return owns && isOfCountry(nounBehind(slot.end + 1));
    const std::string noun = nounBehind(slot.end + (owns ? 1 : 0));
    return isDivision(name) ? isOfDivision(noun) : isOfCity(noun);
  }

  const Document& document_;
  const Statement& told_;
};

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  if (!document.sides.empty()) return {};  // for whom they play is told by who plays
  return foundInStatements<Finder>(document, statements);
}

}  // namespace

FactKind whose() { return {"whose", find}; }

}  // namespace questions::fact
