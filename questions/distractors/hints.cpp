#include "questions/distractors/hints.h"

#include <algorithm>

#include "questions/distractors/bodies.h"
#include "questions/distractors/cities.h"
#include "questions/distractors/countries.h"
#include "questions/distractors/nationalities.h"
#include "questions/document/capitals.h"
#include "questions/document/name_runs.h"
#include "questions/document/posts.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t mostWords = 3;  // of a name in the lists

// Money and rulers that only some countries have.
bool isOfSome(std::string_view low) {
  return isAny(
             low,
             {"pound",     "pounds",   "euro",    "euros",    "yen",        "yuan",    "renminbi",
              "rupee",     "rupees",   "rouble",  "rubles",   "roubles",    "ruble",   "shekel",
              "shekels",   "zloty",    "zlotys",  "peso",     "pesos",      "real",    "reais",
              "krona",     "kronor",   "krone",   "kroner",   "francs",     "franc",   "lira",
              "rand",      "naira",    "dinar",   "dinars",   "dirham",     "dirhams", "riyal",
              "riyals",    "rial",     "rials",   "baht",     "ringgit",    "rupiah",  "hryvnia",
              "forint",    "forints",  "leu",     "lei",      "lev",        "emperor", "empress",
              "king",      "queen",    "prince",  "royal",    "tsar",       "sultan",  "emir",
              "pope",      "imperial", "monarch", "monarchy", "chancellor", "junta",   "ayatollah",
              "apartheid", "shogun",   "favela",  "favelas",  "kibbutz"}) ||
         low.find("£") != std::string_view::npos || low.find("€") != std::string_view::npos ||
         low.find("¥") != std::string_view::npos || low.find("₹") != std::string_view::npos;
}

// Bodies and things of the whole world.
bool isOfTheWorld(std::string_view name) {
  if (const std::optional<Bodies> bodies = bodiesLike(std::string(name)))
    return isAny(bodies->noun, {"technology company", "social network", "UN agency",
                                "international lender", "human rights group", "aid agency"});
  return isAny(name, {"United Nations", "European Union",
                      "World Bank",     "World Cup",
                      "Olympics",       "Olympic",
                      "Games",          "Internet",
                      "Ebola",          "Christmas",
                      "Easter",         "COVID-19",
                      "Covid-19",       "God",
                      "Earth",          "Mars",
                      "Moon",           "Second World War",
                      "World War",      "Gulf",
                      "Pacific",        "Atlantic",
                      "Arctic",         "Mediterranean",
                      "Baltic",         "Caribbean",
                      "Middle East",    "Asian",
                      "European",       "African",
                      "Arab",           "Muslim",
                      "Muslims",        "Christian",
                      "Christians"});
}

// The country in which a place lies, or which it is; of a division by its noun: "US state",
// "Italian region", "London borough".
std::string_view landOf(std::string_view place) {
  if (const std::string_view country = countryOfCity(place); !country.empty()) return country;
  const std::string_view noun = divisionNoun(place);
  const std::string_view whose = noun.substr(0, std::min(noun.rfind(' '), noun.size()));
  if (isAny(whose, {"US", "New York", "Hawaiian"})) return "United States";
  if (const std::string_view country = countryOfNationality(whose); !country.empty())
    return country;
  const std::string_view country = countryOfCity(whose);
  return country.empty() ? place : country;
}

bool isTimeOrTitle(std::string_view low) {
  return lexicon::isMonth(low) || lexicon::isWeekday(low) || lexicon::isTitle(low) ||
         isTitleWord(low) || isAny(low, {"parliament", "government", "court", "supreme"});
}

class Reader {
 public:
  Reader(const Statement& statement, Slot slot, const Document& document, Tells tells)
      : statement_(statement),
        slot_(slot),
        document_(document),
        tells_(tells),
        place_(slotText(statement, slot)) {}

  bool tells() const {
    for (std::size_t i = 0; i < statement_.pieces.size();) {
      if (i >= slot_.begin && i < slot_.end) {
        ++i;
        continue;
      }
      if (isOfSome(lowAt(statement_, i))) return true;
      if (!isName(i)) {
        ++i;
        continue;
      }
      std::size_t length = knownAt(i);
      if (length == 0) length = foreignerAt(i);
      if (length == 0) return true;
      i += length;
    }
    return false;
  }

 private:
  bool isName(std::size_t piece) const {
    const Piece& own = statement_.pieces[piece];
    if (!startsUpper(own.text)) return false;
    const std::optional<language::Tree>& tree = document_.trees[statement_.sentence];
    if (piece > 0 || !tree || own.word == noWord || own.text != tree->words[own.word].form)
      return true;
    return keepsCapital(document_, *tree, own.word);
  }

  // How many pieces make a name that does not tell of the place; none where it may be of it.
  std::size_t knownAt(std::size_t piece) const {
    for (std::size_t length = mostWords; length > 0; --length) {
      const Slot slot{piece, piece + length};
      if (slot.end > statement_.pieces.size() || (slot.begin < slot_.end && slot_.begin < slot.end))
        continue;
      if (isElsewhere(slotText(statement_, slot))) return length;
    }
    return 0;
  }

  // How many pieces name somebody whom the article calls what is of another country, "the Finnish
  // president"; or, where people do not tell, of no country or of others.
  std::size_t foreignerAt(std::size_t piece) const {
    for (const Person& person : document_.people) {
      std::size_t end = piece;
      while (end < statement_.pieces.size() && startsUpper(statement_.pieces[end].text) &&
             holdsWords(person.name, statement_.pieces[end].text))
        ++end;
      const bool whole =
          end < statement_.pieces.size() && statement_.pieces[end].text == person.name;
      if (end == piece && !whole) continue;
      bool native = false, foreign = false;
      for (const Called& called : document_.callings) {
        if (called.person != person.name) continue;
        const std::set<std::string> lands = countriesIn(called.text);
        const bool own = lands.contains(place_) || lands.contains(std::string(landOf(place_)));
        native = native || own;
        foreign = foreign || (!own && !lands.empty());
      }
      if (foreign || (tells_ == Tells::Places && !native)) return std::max(end, piece + 1) - piece;
    }
    return 0;
  }

  bool isElsewhere(const std::string& name) const {
    const std::string low = lowered(name);
    if (isContinent(name) || isTimeOrTitle(low) || lexicon::isHouseholdAcronym(name) ||
        isOfTheWorld(name))
      return true;
    std::string_view land = countryOfNationality(name);
    if (land.empty() && (isCountry(name) || takesArticle(name))) land = name;
    const bool town = !countryOfCity(place_).empty(), part = isDivision(place_);
    if (!land.empty()) return town || part || (land != place_ && isFarFrom(land));
    if (isDivision(name)) return liesIn(place_, name) || landOf(name) != landOf(place_);
    land = countryOfCity(name);
    return !land.empty() && land != landOf(place_);
  }

  // Neighbours tell of one another: "Palestinian", "South Korean".
  bool isFarFrom(std::string_view land) const {
    const std::vector<std::string> near = countriesNear(place_);
    return (isCountry(land) || takesArticle(land)) &&
           std::none_of(near.begin(), near.end(),
                        [&](const std::string& other) { return other == land; });
  }

  const Statement& statement_;
  Slot slot_;
  const Document& document_;
  Tells tells_;
  std::string place_;
};

}  // namespace

bool tellsItsPlace(const Statement& statement, Slot slot, const Document& document, Tells tells) {
  return Reader(statement, slot, document, tells).tells();
}

bool tellsOfPlace(std::string_view lead, const std::string& place, const Document& document) {
  if (speaksOf(lead, place) || shareAWord(lead, place)) return true;
  for (const std::string_view city : citiesOf(place))
    if (holdsWords(lead, city)) return true;
  const auto names = [&](const std::string& name, const std::vector<text::Range>& mentions) {
    return holdsWords(lead, name) ||
           std::any_of(mentions.begin(), mentions.end(), [&](const text::Range& mention) {
             return holdsWords(lead, text::slice(document.text(), mention));
           });
  };
  for (const Person& person : document.people)
    if (holdsWords(lead, lastName(person.name)) || names(person.name, person.mentions)) return true;
  return std::any_of(document.entities.begin(), document.entities.end(), [&](const Entity& entity) {
    return !isCountry(entity.name) && !isContinent(entity.name) &&
           names(entity.name, entity.mentions);
  });
}

}  // namespace questions
