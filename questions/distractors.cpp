#include "questions/distractors.h"

#include <algorithm>
#include <cmath>

#include "questions/distractors/bodies.h"
#include "questions/distractors/cities.h"
#include "questions/distractors/countries.h"
#include "questions/distractors/filling.h"
#include "questions/distractors/nationalities.h"
#include "questions/distractors/rivals.h"
#include "questions/distractors/well_known.h"
#include "questions/figure.h"
#include "questions/language/morphology.h"
#include "questions/place_facts.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t mostDistractors = 3;
constexpr std::size_t nearest = 6;  // of each side, those that may be drawn

rivals::Sides sidesOf(const Fact& fact, const Document& document, Random& random) {
  if (fact.kind == "clock") return rivals::clockTimes(fact, document);
  if (fact.kind == "decade") return rivals::decades(fact, document);
  if (fact.kind == "fraction") return rivals::fractions(fact, document);
  if (fact.kind == "rank") return rivals::ranks(fact, document);
  if (fact.kind == "score") return rivals::results(fact, document);
  return fact.value == Value::Date ? rivals::dates(fact, document, random)
                                   : rivals::figures(fact, document, random);
}

// Draws up to `count` of a side: what the article gives first, then at random, none too near
// another.
std::vector<rivals::Rival> drawn(std::vector<rivals::Rival> side, std::size_t count, double apart,
                                 Random& random) {
  if (side.size() > nearest) side.resize(nearest);
  shuffle(side, random);
  std::stable_partition(side.begin(), side.end(),
                        [](const rivals::Rival& rival) { return !rival.option.note.empty(); });
  std::vector<rivals::Rival> chosen;
  for (const rivals::Rival& rival : side) {
    const bool free = std::all_of(chosen.begin(), chosen.end(), [&](const rivals::Rival& other) {
      return std::abs(rival.place - other.place) >= apart - 1e-9;
    });
    if (free && chosen.size() < count) chosen.push_back(rival);
  }
  return chosen;
}

bool isNamed(const Fact& fact) { return fact.value != Value::Number && fact.value != Value::Date; }

// "joined the European Union", "signed the treaty": what many have done, so that whom the article
// does not name may have done it as well.
bool isDoneByMany(const Fact& fact, const Document& document) {
  return isAny(rivals::deedIn(fact, document),
               {"join",    "sign",       "ratify",    "enter",   "leave",       "quit",
                "adopt",   "recognise",  "recognize", "accede",  "belong",      "vote",
                "support", "back",       "condemn",   "attend",  "participate", "compete",
                "qualify", "contribute", "oppose",    "abstain", "criticise",   "criticize",
                "urge",    "call",       "demand",    "warn",    "accuse",      "welcome"});
}

// "a former resident of Oslo", "served in Iraq": where somebody was who may have been elsewhere
// too, of which the article says nothing.
bool isDoneInMany(const Fact& fact, const Document& document) {
  if (fact.value != Value::Place || fact.slot.begin < 2) return false;
  const std::vector<Piece>& pieces = fact.statement.pieces;
  return isAny(rivals::deedIn(fact, document),
               {"live", "reside", "work", "study", "serve", "tour", "visit", "travel", "perform",
                "train", "teach", "lecture", "stay"}) ||
         isAny(lowered(pieces[fact.slot.begin - 2].text),
               {"resident", "residents", "native", "lived", "living", "worked", "studied", "served",
                "toured", "taught", "trained", "stayed"});
}

// "the Brazilian embassy in Quito", "the government in Oslo", "the games in Rome": no other town
// could be.
bool isOnlyTown(const Fact& fact) {
  const std::vector<Piece>& pieces = fact.statement.pieces;
  if (fact.value != Value::Place || countryOfCity(fact.key()).empty()) return false;
  return fact.slot.begin > 1 &&
         isAny(lowered(pieces[fact.slot.begin - 2].text),
               {"embassy", "embassies", "parliament", "ministry", "ministries", "palace",
                "congress", "government", "regime", "administration", "leadership", "games",
                "olympics", "paralympics"});
}

// Of what the article calls the capital, no other town of its country.
void keepCapitals(std::vector<Option>& wrong, const Fact& fact, const Document& document) {
  const std::string_view country = countryOfCity(fact.key());
  if (fact.value != Value::Place || country.empty()) return;
  const bool capital = std::any_of(
      document.sentences.begin(), document.sentences.end(), [&](const text::Sentence& sentence) {
        const std::string_view told = text::slice(document.text(), sentence.range);
        return holdsWords(told, "capital") && holdsWords(told, fact.key());
      });
  if (capital)
    std::erase_if(wrong, [&](const Option& o) { return countryOfCity(o.text) == country; });
}

// "from Amsterdam in the Netherlands", "near Austin, Texas": only towns of the country and state
// that are told.
void keepTownsOf(std::vector<Option>& wrong, const Fact& fact) {
  const std::string state = lowAt(fact.statement, fact.slot.end) == ","
                                ? nameFrom(fact.statement, fact.slot.end + 1)
                                : "";
  if (liesIn(fact.key(), state))
    std::erase_if(wrong, [&](const Option& o) { return !liesIn(o.text, state); });
  const std::string_view country = countryOfCity(fact.key());
  if (fact.value != Value::Place || country.empty() ||
      !speaksOf(written(withSlot(fact.statement, fact.slot, "")), country))
    return;
  std::erase_if(wrong, [&](const Option& o) { return countryOfCity(o.text) != country; });
}

// Wrong words for a slot that holds neither a figure nor a date.
std::vector<Option> anyWordsFor(const Fact& fact, const Document& document) {
  if (!fact.others.empty() || fact.value == Value::Other) return fact.others;
  if (fact.value == Value::Post) return rivals::posts(fact, document);
  if (!fact.role.empty()) return rivals::holders(fact, document);
  if (rivals::isTown(fact)) return rivals::towns(fact, document);
  std::vector<Option> others = rivals::names(fact, document);
  if (others.size() < 2 && fact.value == Value::Organisation && bodiesLike(fact.key()))
    return rivals::bodies(fact, document);
  return others;
}

std::vector<Option> wordsFor(const Fact& fact, const Document& document) {
  std::vector<Option> wrong = anyWordsFor(fact, document);
  if (fact.value == Value::Person) rivals::keepPlausible(wrong, fact, document);
  if (fact.value == Value::Person && !fact.quotation.empty()) {
    const std::size_t heard = wrong.size();
    rivals::addSpeakers(wrong, fact, document);
    if (wrong.size() > heard) rivals::keepPlausible(wrong, fact, document);
  }
  if (fact.value == Value::Person) rivals::keepDoers(wrong, fact, document);
  if (fact.value != Value::Other || fact.kind == "thing")
    rivals::eraseToldBeside(wrong, fact, document);
  if (fact.value == Value::Person) rivals::keepTold(wrong, fact, document);
  if (fact.value == Value::Person) rivals::keepNearest(wrong, fact, document);
  if (isDoneInMany(fact, document) || isOnlyTown(fact)) return {};
  keepCapitals(wrong, fact, document);
  keepTownsOf(wrong, fact);
  if (fact.value == Value::Place && isCountry(fact.key())) {
    const std::string told = fact.statement.lead + written(withSlot(fact.statement, fact.slot, ""));
    if (holdsWords(told, "independent") || holdsWords(told, "independence")) return {};
    std::erase_if(wrong, [&](const Option& o) { return differ(told, fact.key(), o.text); });
  }
  if (isDoneByMany(fact, document))
    std::erase_if(wrong, [&](const Option& o) { return !holdsWords(document.text(), o.text); });
  if (fact.value == Value::Person) rivals::addWellKnown(wrong, fact, document);
  return wrong;
}

// "a ____ tanker", "an ____ quake": whether an option goes with the article before the slot.
bool goesWithArticle(const Fact& fact, const std::string& option) {
  const std::string before = fact.slot.begin > 0 ? lowAt(fact.statement, fact.slot.begin - 1) : "";
  return !isAny(before, {"a", "an"}) || language::indefiniteArticle(option) == before;
}

void sortByPlace(std::vector<rivals::Rival>& side) {
  std::sort(side.begin(), side.end(),
            [](const rivals::Rival& a, const rivals::Rival& b) { return a.place < b.place; });
}

// The key at a rank drawn among those that the two sides allow.
std::optional<Choice> rankedChoice(const Fact& fact, const rivals::Sides& sides, Random& random) {
  std::vector<rivals::Rival> below = drawn(sides.below, mostDistractors, sides.apart, random);
  std::vector<rivals::Rival> above = drawn(sides.above, mostDistractors, sides.apart, random);
  const std::size_t wrong = std::min(mostDistractors, below.size() + above.size());
  if (wrong < 2) return std::nullopt;
  const std::size_t least = wrong > above.size() ? wrong - above.size() : 0;
  const std::size_t rank = least + pick(random, std::min(wrong, below.size()) - least + 1);
  below.resize(rank);
  above.resize(wrong - rank);
  sortByPlace(below);
  sortByPlace(above);
  Choice choice;
  for (const rivals::Rival& rival : below) choice.options.push_back(rival.option);
  choice.key = choice.options.size();
  choice.options.push_back({fact.key(), ""});
  for (const rivals::Rival& rival : above) choice.options.push_back(rival.option);
  return choice;
}

std::optional<Choice> shuffledChoice(const Fact& fact, std::vector<Option> wrong, Random& random) {
  if (wrong.size() < 2) return std::nullopt;
  shuffle(wrong, random);
  if (wrong.size() > mostDistractors) wrong.resize(mostDistractors);
  Choice choice;
  choice.key = pick(random, wrong.size() + 1);
  choice.options = std::move(wrong);
  choice.options.insert(choice.options.begin() + static_cast<std::ptrdiff_t>(choice.key),
                        Option{fact.key(), ""});
  return choice;
}

// A claim with a figure a tenth off would ask for too much: the farther ones, where there are any.
void keepFar(rivals::Sides& sides, const Fact& fact) {
  const std::optional<Figure> key = readFigure(fact.key());
  if (!key || fact.value != Value::Number) return;
  const auto near = [&](const rivals::Rival& rival) {
    return std::abs(rival.place - key->number) < 4 * sides.apart;
  };
  for (std::vector<rivals::Rival>* side : {&sides.below, &sides.above})
    if (!std::all_of(side->begin(), side->end(), near)) std::erase_if(*side, near);
}

}  // namespace

std::vector<Option> distractorsFor(const Fact& fact, const Document& document, Random& random) {
  if (isNamed(fact)) return wordsFor(fact, document);
  rivals::Sides sides = sidesOf(fact, document, random);
  keepFar(sides, fact);
  std::vector<Option> wrong;
  for (const auto& side : {sides.below, sides.above})
    for (const rivals::Rival& rival : drawn(side, 2, sides.apart, random))
      wrong.push_back(rival.option);
  return wrong;
}

std::optional<Choice> choiceFor(const Fact& fact, const Document& document, Random& random) {
  if (isNamed(fact)) {
    std::vector<Option> wrong = wordsFor(fact, document);
    std::erase_if(wrong, [&](const Option& o) { return !goesWithArticle(fact, o.text); });
    return shuffledChoice(fact, std::move(wrong), random);
  }
  rivals::Sides sides = sidesOf(fact, document, random);
  for (std::vector<rivals::Rival>* side : {&sides.below, &sides.above})
    std::erase_if(*side,
                  [&](const auto& rival) { return !goesWithArticle(fact, rival.option.text); });
  return rankedChoice(fact, sides, random);
}

}  // namespace questions
