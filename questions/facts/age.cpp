// How old somebody is: "Ann Lee, 52, said", "19-year-old striker Bo Cole", "Kuba, aged six".
#include <algorithm>
#include <set>

#include "questions/document/phrases.h"
#include "questions/document/token_row.h"
#include "questions/facts.h"
#include "questions/figure.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr double youngest = 5, oldest = 110;
constexpr std::size_t mostBetween = 3;  // words from "19-year-old" to the name

bool isAge(std::string_view token) {
  const std::optional<Figure> figure = readFigure(token);
  return figure && figure->before.empty() && figure->after.empty() && figure->decimals == 0 &&
         figure->number >= youngest && figure->number <= oldest;
}

// A noun or what qualifies one: "striker".
bool describes(const std::optional<language::Tree>& tree, std::size_t i) {
  if (!tree || i >= tree->words.size()) return false;
  const std::string& upos = tree->words[i].upos;
  return upos == "NOUN" || upos == "ADJ" || upos == "PROPN";
}

// "19" of "19-year-old", "19 year-old", "19-year old", which ends at this token.
std::optional<std::size_t> ageUntil(const TokenRow& row, std::size_t old) {
  if (row.low(old) != "old") return std::nullopt;
  std::size_t at = old;
  const auto dashed = [&] {
    if (at > 0 && row.token(at - 1) == "-") --at;
    return at > 0;
  };
  if (!dashed() || row.low(at - 1) != "year") return std::nullopt;
  --at;
  return dashed() && isAge(row.token(at - 1)) ? std::optional(at - 1) : std::nullopt;
}

// "Ann Lee, 52,", "Ann Lee, aged 52."
std::optional<std::size_t> toldBehind(const TokenRow& row, const PersonSpan& name) {
  if (row.token(name.end) != ",") return std::nullopt;
  const bool aged = row.low(name.end + 1) == "aged" || row.low(name.end + 1) == "now";
  const std::size_t at = name.end + (aged ? 2 : 1);
  const std::string_view after = row.token(at + 1);
  if (isAge(row.token(at)) && (after == "," || after == ".")) return at;
  if (row.low(name.end + 1) != "a" && row.low(name.end + 1) != "an") return std::nullopt;
  for (std::size_t old = name.end + 4; old <= name.end + 6; ++old)  // "a 52-year-old teacher"
    if (const std::optional<std::size_t> age = ageUntil(row, old); age == name.end + 2) return age;
  return std::nullopt;
}

// "52-year-old striker Bo Cole", "a 52-year-old neighbour, Bo Cole".
std::optional<std::size_t> toldBefore(const std::optional<language::Tree>& tree,
                                      const TokenRow& row, const PersonSpan& name) {
  const bool comma = name.first > 1 && row.token(name.first - 1) == "," && tree &&
                     tree->words[name.first - 2].upos == "NOUN";
  const std::size_t end = name.first - (comma ? 1 : 0);
  for (std::size_t old = end; old-- > 0 && end - old <= mostBetween + 1;) {
    if (row.low(old) == "old") return ageUntil(row, old);
    if (!describes(tree, old)) return std::nullopt;
  }
  return std::nullopt;
}

// "Ann Lee, who won it twice, was 52 years old."
std::optional<std::size_t> toldOf(const std::optional<language::Tree>& tree, const TokenRow& row,
                                  const PersonSpan& name) {
  for (std::size_t i = name.end; tree && i + 3 < tree->words.size(); ++i) {
    if (!isAny(row.low(i), {"was", "is"}) || !isAge(row.token(i + 1)) ||
        row.low(i + 2) != "years" || row.low(i + 3) != "old")
      continue;
    const std::size_t subject = language::dependent(*tree, i + 3, "nsubj");
    if (subject != language::kRoot && subject >= name.first && subject < name.end) return i + 1;
  }
  return std::nullopt;
}

// The token that tells the age of the one who is named here; none if no token does.
std::optional<std::size_t> ageOf(const std::optional<language::Tree>& tree, const TokenRow& row,
                                 const PersonSpan& name) {
  const std::optional<std::size_t> behind = toldBehind(row, name);
  if (behind) return behind;
  const std::optional<std::size_t> before = toldBefore(tree, row, name);
  return before ? before : toldOf(tree, row, name);
}

// Whom the headline names, or the article again and again.
bool matters(const Document& document, const Person& person) {
  constexpr std::size_t often = 3;
  return shareAWord(document.article->attribution.title, person.name) ||
         (person.sure && person.mentions.size() >= often);
}

// "died in 2012": not in the days of the article, to which other ages in it belong. What stands
// between the name and the age tells of something else: "Ann Lee, who won in 2012, was 52".
bool isOfOldDays(const Document& document, std::size_t sentence, text::Range between) {
  if (!document.published) return true;
  const std::string year = std::to_string(static_cast<int>(document.published->year()));
  return std::any_of(document.dates[sentence].begin(), document.dates[sentence].end(),
                     [&](const text::Date& date) {
                       return !between.contains(date.range) && !date.value.starts_with(year);
                     });
}

// The headline tells it already: "Ann Lee dies, aged 52".
bool isInTitle(const Document& document, std::string_view age) {
  return holdsWords(document.article->attribution.title, age);
}

// "Third diver found dead": whoever is not told to be dead may be so all the same.
bool mayBeDead(const Document& document, const Person& person) {
  if (person.dead || person.accused) return false;
  const std::vector<Word> title = words(document.article->attribution.title);
  return std::any_of(title.begin(), title.end(), [](const Word& word) {
    return isAny(lowered(word.text),
                 {"dead", "death", "deaths", "die", "dies", "died", "kill", "kills", "killed",
                  "killing", "murder", "murders", "murdered", "murdering", "shot", "slain"});
  });
}

std::optional<Fact> factOf(const Document& document, std::size_t sentence, const TokenRow& row,
                           const PersonSpan& name) {
  const Person& person = *name.person;
  if (!matters(document, person) || mayBeDead(document, person)) return std::nullopt;
  const std::optional<std::size_t> age = ageOf(document.trees[sentence], row, name);
  if (!age) return std::nullopt;
  const text::Range between = *age > name.end ? row.range(name.end, *age) : text::Range{};
  if (isOfOldDays(document, sentence, between) || isInTitle(document, row.token(*age)))
    return std::nullopt;
  Statement statement = statementOn(document, sentence);
  statement.pieces = {{person.name, row.range(name.first, name.end), noWord, false},
                      {"was", {}, noWord, true},
                      {std::string(row.token(*age)), row.range(*age, *age + 1), noWord, true},
                      {"years old", {}, noWord, true}};
  Fact fact{"age", Value::Number, statement, {2, 3}};
  if (person.dead) fact.term = "dead";
  return fact;
}

std::vector<Fact> find(const Document& document, const std::vector<Statement>&) {
  std::vector<Fact> found;
  std::set<std::string> known;
  for (const std::size_t i : bodySentences(document)) {
    const TokenRow row(document, i);
    for (const PersonSpan& name : row.people()) {
      std::optional<Fact> fact = factOf(document, i, row, name);
      if (fact && known.insert(name.person->name).second) found.push_back(std::move(*fact));
    }
  }
  return found;
}

}  // namespace

FactKind age() { return {"age", find}; }

}  // namespace questions::fact
