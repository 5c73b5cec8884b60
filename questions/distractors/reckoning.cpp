#include "questions/distractors/reckoning.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

#include "questions/text/calendar.h"
#include "questions/words.h"

namespace questions::rivals {
namespace {

// How many a word says that is no number: "the pair", "a trio".
double numberOfGroup(std::string_view word) {
  if (isAny(word, {"pair", "duo", "couple", "twins", "twin", "both", "double", "twice", "brace"}))
    return 2;
  if (isAny(word, {"trio", "triple", "triplets", "treble", "hat-trick", "thrice"})) return 3;
  if (isAny(word, {"quartet", "quadruple", "foursome", "quadruplets"})) return 4;
  if (isAny(word, {"quintet", "quintuplets"})) return 5;
  return isAny(word, {"dozen"}) ? 12 : 0;
}

// The whole numbers that the player reads beside the key; no days and years.
std::vector<double> numbersRead(const Fact& fact) {
  const auto first = fact.statement.pieces.begin();
  std::vector<Piece> behind(first + static_cast<std::ptrdiff_t>(fact.slot.end),
                            fact.statement.pieces.end());
  const std::string text = fact.statement.lead + " " +
                           written({first, first + static_cast<std::ptrdiff_t>(fact.slot.begin)}) +
                           " " + written(behind);
  const std::vector<Word> read = words(text);
  std::vector<double> numbers;
  for (std::size_t i = 0; i < read.size(); ++i) {
    const auto isMonth = [&](std::size_t at) {
      return at < read.size() && text::monthNumber(read[at].text) > 0;
    };
    if (const double group = numberOfGroup(lowered(read[i].text)); group > 0) {
      numbers.push_back(group);
      continue;
    }
    const std::optional<Figure> figure = readFigure(read[i].text);
    const bool year = figure && figure->number > 1500 && figure->number < 2100;
    if (!figure || figure->decimals > 0 || figure->ordinal || year || isMonth(i + 1) ||
        (i > 0 && isMonth(i - 1)))
      continue;
    numbers.push_back(figure->number);
  }
  return numbers;
}

// "[two] passengers and the pilot" under “Three others killed”, "Ann Lee, her son and [three] men"
// under “Five cleared”: who is listed beside them makes up the rest.
bool addsOthers(const Fact& fact, double rest) {
  if (rest != 1 && rest != 2) return false;
  const auto isAnd = [&](std::size_t piece) { return lowAt(fact.statement, piece) == "and"; };
  const bool last = fact.slot.begin > 0 && isAnd(fact.slot.begin - 1);
  const bool first = isAnd(fact.slot.end + 1) || isAnd(fact.slot.end + 2);
  return last || (first && rest == 1);
}

// What a word after a number makes of it.
double scaleOf(std::string_view word) {
  return word == "hundred" ? 1e2 : word == "thousand" ? 1e3 : word == "million" ? 1e6 : 1;
}

}  // namespace

bool isReckoned(const Fact& fact, const Figure& figure) {
  if (figure.decimals > 0 || figure.ordinal || !figure.before.empty() || !figure.after.empty())
    return false;
  constexpr double slight = 0.1;  // "132 were killed" under “At least 130 killed”: nobody reckons
  const std::vector<double> numbers = numbersRead(fact);
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    if (numbers[i] == figure.number || addsOthers(fact, numbers[i] - figure.number)) return true;
    for (std::size_t j = i + 1; j < numbers.size(); ++j) {
      const double gap = std::abs(numbers[i] - numbers[j]);
      if (numbers[i] + numbers[j] == figure.number ||
          (gap == figure.number && gap > slight * std::max(numbers[i], numbers[j])))
        return true;
    }
  }
  return false;
}

bool isNearlyInLead(const Fact& fact, double value, bool bounded) {
  constexpr double fewest = 50, near = 0.04, below = 0.2;
  if (value < fewest) return false;
  const std::vector<Word> lead = words(fact.statement.lead);
  for (std::size_t i = 0; i < lead.size(); ++i) {
    const double scale = i + 1 < lead.size() ? scaleOf(lowered(lead[i + 1].text)) : 1;
    const std::optional<Figure> told = readFigure(lead[i].text);
    if (told ? !told->before.empty() : lowered(lead[i].text) != "a" || scale == 1) continue;
    const double number = (told ? told->number : 1) * scale;
    if (std::abs(number - value) <= (bounded ? below : near) * value) return true;
  }
  return false;
}

}  // namespace questions::rivals
