// Where the article names too few who could have said or done it, others of the circle of somebody
// well known: “We shall not wait,” said by one foreign minister, may be taken for another's.
#include "questions/distractors/well_known.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "questions/distractors/circles.h"
#include "questions/distractors/cities.h"
#include "questions/distractors/countries.h"
#include "questions/distractors/homes.h"
#include "questions/distractors/nationalities.h"
#include "questions/distractors/rivals.h"
#include "questions/distractors/told_of_one.h"
#include "questions/document/genders.h"
#include "questions/document/name_runs.h"
#include "questions/document/posts.h"
#include "questions/document/quoted_pieces.h"
#include "questions/document/roles.h"
#include "questions/document/walks.h"
#include "questions/lexicon.h"
#include "questions/text/characters.h"
#include "questions/words.h"

namespace questions::rivals {
namespace {

constexpr std::size_t enough = 3;

bool isAYear(std::string_view text) {
  return text.size() == 4 && (text.starts_with("19") || text.starts_with("20")) &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// The parts of the United Kingdom are of it, and "America" is the United States.
std::string commonName(const std::string& land) {
  if (isAny(land,
            {"United Kingdom", "UK", "U.K.", "England", "Scotland", "Wales", "Northern Ireland"}))
    return "Britain";
  return isAny(land, {"America", "USA", "US", "U.S."}) ? "United States" : land;
}

// The countries that a text speaks of, also by their cities and states.
std::set<std::string> landsIn(std::string_view text) {
  constexpr std::size_t mostWords = 3;  // of the name of a place
  std::set<std::string> lands;
  for (const std::string& land : countriesIn(text)) lands.insert(commonName(land));
  const std::vector<Word> all = words(text);
  for (std::size_t i = 0; i < all.size(); ++i)
    for (std::size_t last = i; last < std::min(i + mostWords, all.size()); ++last) {
      std::string_view place =
          text.substr(all[i].range.begin, all[last].range.end - all[i].range.begin);
      for (const std::string_view owner : {"'s", "’s"})
        if (place.ends_with(owner)) place.remove_suffix(owner.size());
      if (const std::string_view land = countryOfCity(place); !land.empty())
        lands.insert(commonName(std::string(land)));
      if (divisionNoun(place).starts_with("US ")) lands.insert("United States");
    }
  return lands;
}

bool meet(const std::set<std::string>& some, const std::set<std::string>& others) {
  return std::any_of(some.begin(), some.end(),
                     [&](const std::string& one) { return others.contains(one); });
}

class Circles {
 public:
  Circles(const Fact& fact, const Document& document)
      : fact_(fact),
        document_(document),
        key_(fact.key()),
        year_(yearOfNews(fact, document)),
        text_(textOf(document)),
        stem_(fact.statement.lead + stemWithoutQuotes(fact)),
        told_(stem_ + " " + fact.quotation),
        callings_(callingsOf(key_, document)),
        toldLands_(landsIn(told_)),
        circles_(circlesOf(key_, year_)) {
    for (const std::string& land : landsOf(key_, year_)) ownLands_.insert(commonName(land));
    for (const std::string& calling : callings_)
      for (const std::string& land : countriesIn(calling)) ownLands_.insert(commonName(land));
    std::erase_if(circles_, [&](const Circle& circle) {
      return !isOfTheTime(circle) || !isHis(circle) || isTold(circle);
    });
    std::stable_partition(circles_.begin(), circles_.end(),
                          [&](const Circle& circle) { return isSpokenOf(circle); });
  }

  std::vector<Option> others() const {
    std::vector<Option> found;
    if (circles_.empty() || tellsKey()) return found;
    for (const Circle& circle : circles_)
      for (const Famous& other : nearestTo(key_, circle)) {
        const bool twice = std::any_of(found.begin(), found.end(), [&](const Option& option) {
          return lastName(option.text) == lastName(other.name());
        });
        if (found.size() < enough && !twice && couldBe(other))
          found.push_back({other.name(), "The article does not name " + other.name() + "."});
      }
    return found;
  }

  // What speaks of the country of the one who is asked for can be of nobody else's; of another
  // country, those who are of it hardly speak by name.
  bool isOfTheLand(const std::string& other) const {
    std::set<std::string> lands;
    for (const std::string& land : landsOf(other, year_)) lands.insert(commonName(land));
    if (meet(ownLands_, toldLands_)) return meet(ownLands_, lands);
    // “We lived in Leeds”: who else did?
    if (holdsAny(fact_.quotation, {"i", "we", "my", "our"}) && !landsIn(fact_.quotation).empty())
      return false;
    return !meet(lands, toldLands_);
  }

 private:
  // Of the article and those beside it, without accents.
  static std::string textOf(const Document& document) {
    std::string text = document.text();
    for (const Beside& beside : document.beside) text += "\n" + beside.document->text();
    return text::withoutAccents(text);
  }

  static std::string stemWithoutQuotes(const Fact& fact) {
    std::vector<Piece> pieces = withSlot(fact.statement, fact.slot, "");
    std::erase_if(pieces, isQuote);
    return written(pieces);
  }

  // In an article of no known year the circle is that of which it names others, or his only one.
  bool isOfTheTime(const Circle& circle) const {
    return year_ != 0 || circles_.size() == 1 || namesOthersOf(circle);
  }

  bool namesOthersOf(const Circle& circle) const {
    const std::vector<Famous> all = peopleOf(circle);
    return std::any_of(all.begin(), all.end(), [&](const Famous& other) {
      return !isNamed(other, key_) && holdsWords(text_, other.spellings.front());
    });
  }

  // "John Allen, a fire chief" is not the general, nor "the singer Mark Williams" who plays
  // snooker.
  bool isHis(const Circle& circle) const {
    const Walk own = walkOf(key_, document_), his = walkNamed(circle.walk);
    if (own != Walk::Unknown && his != Walk::Unknown) return own == his;
    if (his != Walk::Politics) return true;
    if (!circle.land.empty() && landsIn(document_.text()).contains(circle.land)) return true;
    return namesOthersOf(circle);
  }

  static Walk walkNamed(std::string_view name) {
    constexpr std::pair<std::string_view, Walk> walks[] = {
        {"politics", Walk::Politics}, {"business", Walk::Business}, {"science", Walk::Science},
        {"law", Walk::Law},           {"sport", Walk::Sport},       {"arts", Walk::Arts},
        {"church", Walk::Church},     {"army", Walk::Army},         {"press", Walk::Press}};
    const auto row = std::find_if(std::begin(walks), std::end(walks),
                                  [&](const auto& walk) { return walk.first == name; });
    return row == std::end(walks) ? Walk::Unknown : row->second;
  }

  // "makers of spacecraft" in an article about one goes before "airline bosses".
  bool isSpokenOf(const Circle& circle) const {
    if (circle.walk == "politics") return false;
    const std::set<std::string> roots = contentRoots(circle.name);
    return std::any_of(document_.roots.begin(), document_.roots.end(),
                       [&](const std::set<std::string>& told) { return meet(roots, told); });
  }

  // Of mayors the town tells which one it is, of bosses the firm, of coaches the club.
  bool isTold(const Circle& circle) const {
    if (circle.name.starts_with("mayors") || circle.name.starts_with("governors") ||
        circle.name.starts_with("premiers"))
      return !landsIn(told_).empty() && namesAPlace();
    return (circle.walk == "business" || circle.walk == "sport" ||
            circle.name.starts_with("founders") || circle.name.starts_with("makers")) &&
           namesABody();
  }

  bool namesAPlace() const {
    return std::any_of(document_.entities.begin(), document_.entities.end(),
                       [&](const Entity& entity) {
                         return entity.kind == language::NameKind::Place &&
                                !isCountry(entity.name) && holdsWords(told_, entity.name);
                       });
  }

  bool namesABody() const {
    return std::any_of(
        document_.entities.begin(), document_.entities.end(), [&](const Entity& entity) {
          return entity.kind == language::NameKind::Organisation && holdsWords(told_, entity.name);
        });
  }

  // "the prime minister" in the headline, “We at Acme”: what the article calls somebody tells who
  // it is, but for the country, which others are of as well.
  bool tellsKey() const {
    std::set<std::string> lands;
    for (const std::string& land : ownLands_) lands.merge(contentRoots(land));
    const std::set<std::string> stem = contentRoots(stem_), said = contentRoots(fact_.quotation);
    for (const std::string& calling : callings_)
      for (const Word& word : words(calling)) {
        if (!countriesIn(word.text).empty()) continue;
        std::set<std::string> roots = contentRoots(word.text);
        std::erase_if(roots, [&](const std::string& root) { return lands.contains(root); });
        const std::string low = lowered(word.text);
        const bool post = isTitleWord(low) || lexicon::isTitle(low);
        const bool name = !post && startsUpper(word.text) && walkIn(word.text) == Walk::Unknown;
        if ((post && meet(roots, stem)) || (name && (meet(roots, stem) || meet(roots, said))))
          return true;
      }
    return speaksOfHimself(fact_.quotation) &&
           (fact_.quotation.starts_with("As ") || holdsWords(fact_.quotation, "as a") ||
            holdsWords(fact_.quotation, "when I was"));
  }

  bool couldBe(const Famous& other) const {
    return !isNamedBeside(other) && isOfTheLand(other.name()) && isOfTheSex(other) &&
           isAtHeight(other);
  }

  // In this article or another of the pack, be it by the surname, or the first name in what is
  // said.
  bool isNamedBeside(const Famous& other) const {
    const std::string name = other.name();
    return holdsWords(fact_.quotation, name.substr(0, name.find(' '))) ||
           std::any_of(other.spellings.begin(), other.spellings.end(),
                       [&](std::string_view one) { return holdsWords(text_, lastName(one)); });
  }

  // "Who said that she …?", “My wife”, "became the first woman to …".
  bool isOfTheSex(const Famous& other) const {
    const std::vector<Word> asked = words(stem_), said = words(fact_.quotation);
    const auto tells = [](const Word& word) {
      const std::string low = lowered(word.text);
      return genderOf(low) != language::Gender::Unknown ||
             genderOfNoun(low) != language::Gender::Unknown;
    };
    const bool told =
        std::any_of(asked.begin(), asked.end(), tells) ||
        (speaksOfHimself(fact_.quotation) && std::any_of(said.begin(), said.end(), tells));
    return !told || other.woman == isWoman();
  }

  bool isWoman() const {
    const std::vector<Famous> all = peopleOf(circles_.front());
    return std::any_of(all.begin(), all.end(),
                       [&](const Famous& one) { return one.woman && isNamed(one, key_); });
  }

  // “I have decided”: said by those who rule alone, as “the president is right” is by no president.
  // What was done years ago may have been by another who ruled before or since.
  bool isAtHeight(const Famous& other) const {
    const bool past = document_.published && static_cast<int>(document_.published->year()) != year_;
    if (isRulersDeed(fact_, document_)) return past && isAmong(other.name(), isSuccession);
    const bool leads = isAmong(other.name(), isOfLeaders);
    if (decides(fact_.quotation)) return leads && isAmong(key_, isOfLeaders);
    const bool tells = holdsWords(fact_.quotation, "the president") ||
                       holdsWords(fact_.quotation, "the prime minister") ||
                       holdsWords(fact_.quotation, "the chancellor") ||
                       holdsWords(fact_.quotation, "Mr. President");
    return !tells || !leads;
  }

  bool isAmong(const std::string& name, bool (*of)(const Circle&)) const {
    const std::vector<Circle> all = circlesOf(name, year_);
    return std::any_of(all.begin(), all.end(), of);
  }

  static bool isOfLeaders(const Circle& circle) { return circle.name.starts_with("leaders"); }

  static bool isSuccession(const Circle& circle) {
    return circle.name.ends_with(" presidents") || circle.name.ends_with(" prime ministers") ||
           circle.name.ends_with(" chancellors");
  }

  const Fact& fact_;
  const Document& document_;
  std::string key_;
  int year_;
  std::string text_;
  std::string stem_;  // with its lead, without what is quoted
  std::string told_;  // with it
  std::vector<std::string> callings_;
  std::set<std::string> toldLands_, ownLands_;
  std::vector<Circle> circles_;
};

}  // namespace

int yearOfNews(const Fact& fact, const Document& document) {
  for (std::size_t i = 0; i < fact.statement.pieces.size(); ++i) {
    const Piece& piece = fact.statement.pieces[i];
    if ((i >= fact.slot.begin && i < fact.slot.end) || isQuote(piece)) continue;
    for (const Word& word : words(piece.text))
      if (isAYear(word.text)) return std::stoi(std::string(word.text));
  }
  return yearOf(document);
}

void addWellKnown(std::vector<Option>& people, const Fact& fact, const Document& document) {
  const int year = yearOfNews(fact, document);
  if (circlesOf(fact.key(), year).empty() || !isToldOfOne(fact, document)) return;
  const auto isKnown = [&](const Option& option) {
    return !circlesOf(option.text, year).empty() || rules(option.text, document);
  };
  const auto isToldOf = [&](const Option& option) {
    return !rolesOf(option.text, homeOf(document, option.text)).empty();
  };
  if (people.size() > 1 && std::all_of(people.begin(), people.end(), isToldOf)) return;
  const Circles circles(fact, document);
  std::vector<Option> all = people;
  std::erase_if(all, [&](const Option& option) {
    const bool placed = !landsOf(option.text, year).empty();
    return !isKnown(option) || (placed && !circles.isOfTheLand(option.text));
  });
  for (Option& other : circles.others())
    if (all.size() < enough) all.push_back(std::move(other));
  if (all.size() > 1 && all.size() >= std::min(people.size(), enough)) people = std::move(all);
}

}  // namespace questions::rivals
