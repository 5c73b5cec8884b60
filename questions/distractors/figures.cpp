// Figures of the same form, magnitude and roundness, far enough from the key to be wrong.
#include <algorithm>
#include <cmath>

#include "questions/distractors/rivals.h"
#include "questions/figure.h"
#include "questions/words.h"

namespace questions::rivals {
namespace {

// Shares of the key, the nearest first. "About 100" still means 110, so nothing stands nearer than
// a fifth.
constexpr double below[] = {0.8, 0.75, 0.7, 0.6, 0.5, 0.4};
constexpr double above[] = {1.25, 1.3, 1.4, 1.5, 1.75, 2, 2.5};

bool isPercent(const Figure& figure) {
  const std::string after = lowered(figure.after);
  return after.starts_with("%") || holdsWords(after, "percent") || holdsWords(after, "per cent");
}

// The step in which numbers of this roundness are told: 180 in tens, 200 in fifties, 84,121 in
// ones.
double stepOf(const Figure& figure) {
  const double round = roundness(figure);
  const double quarters = figure.number * 4;  // rates of interest go in quarters
  if (figure.decimals == 2 && std::abs(quarters - std::round(quarters)) < 1e-6) return 0.25;
  return round >= 10 && figure.number / round < 5 ? round / 2 : round;
}

// A number of the form near `wanted`. Exact counts get last digits of their own.
double near(const Figure& figure, double wanted, Random& random) {
  const double step = stepOf(figure);
  double number = std::round(wanted / step) * step;
  const bool exact = figure.decimals == 0 && step == 1 && figure.number >= 100;
  if (exact) number += static_cast<double>(pick(random, 9)) - 4;
  if (exact && std::fmod(number, 10) == 0) number += 3;
  return number;
}

bool fits(const Figure& figure, double number) {
  if (number <= 0 || std::abs(number - figure.number) < 1e-9) return false;
  if (isPercent(figure) && number > 95 && number > figure.number) return false;
  if (figure.spelled && (number < 2 || number > 99)) return false;
  const bool plural = figure.number >= 2 && figure.decimals == 0;
  const double tooNear = std::max(0.12 * figure.number, 1e-9);
  // Nine days or ten is splitting hairs, two or three is not.
  const double smallStep = 0.2 * std::max(number, figure.number);
  const double gap = std::abs(number - figure.number);
  return (!plural || number >= 2) && gap >= (figure.number <= 12 ? smallStep : tooNear);
}

void add(std::vector<Rival>& side, const Figure& figure, double number, const std::string& note) {
  if (!fits(figure, number)) return;
  const std::string text = printed(figure, number);
  const bool known = std::any_of(side.begin(), side.end(),
                                 [&](const Rival& rival) { return rival.option.text == text; });
  if (!known) side.push_back({{text, note}, number});
}

// Figures of the same form that the article gives for something else.
void addFromArticle(Sides& sides, const Fact& fact, const Figure& figure,
                    const Document& document) {
  const std::string& article = document.text();
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    if (fact.statement.evidence.overlaps(document.sentences[i].range)) continue;
    for (const text::Quantity& quantity : document.quantities[i]) {
      const std::optional<Figure> other = readFigure(text::slice(article, quantity.range));
      if (!other || !sameForm(*other, figure) || quantity.upTo) continue;
      if (other->decimals != figure.decimals) continue;
      if (roundness(figure) >= 10 && roundness(*other) * 5 < roundness(figure)) continue;
      if (other->number > 2 * figure.number || other->number * 2 < figure.number) continue;
      auto& side = other->number < figure.number ? sides.below : sides.above;
      add(side, figure, other->number, "The article gives this figure for something else.");
    }
  }
}

Sides anyFigures(const Fact& fact, const Document& document, Random& random) {
  Sides sides;
  const std::optional<Figure> figure = readFigure(fact.key());
  if (!figure) return sides;
  addFromArticle(sides, fact, *figure, document);
  if (figure->decimals == 0 && figure->number <= 12) {
    for (int off = 1; off <= 5; ++off) {
      add(sides.below, *figure, figure->number - off, "");
      add(sides.above, *figure, figure->number + off, "");
    }
    return sides;
  }
  for (const double share : below)
    add(sides.below, *figure, near(*figure, share * figure->number, random), "");
  for (const double share : above)
    add(sides.above, *figure, near(*figure, share * figure->number, random), "");
  return sides;
}

// "Seventeen of the 19 analysts": no more than there are; 0 where that is not said.
double wholeOf(const Fact& fact) {
  const auto& pieces = fact.statement.pieces;
  const auto lowAt = [&](std::size_t i) {
    return i < pieces.size() ? lowered(pieces[i].text) : std::string();
  };
  std::size_t i = fact.slot.end;
  if (lowAt(i++) != "of") return 0;
  for (std::string_view known : {"the", "its", "their", "his", "her", "all"})
    if (lowAt(i) == known) {
      ++i;
      break;
    }
  const std::optional<Figure> whole = i < pieces.size() ? readFigure(pieces[i].text) : std::nullopt;
  return whole && whole->before.empty() ? whole->number : 0;
}

}  // namespace

Sides figures(const Fact& fact, const Document& document, Random& random) {
  Sides sides = anyFigures(fact, document, random);
  if (const double whole = wholeOf(fact); whole > 0)
    std::erase_if(sides.above, [&](const Rival& rival) { return rival.place >= whole; });
  for (std::vector<Rival>* side : {&sides.below, &sides.above})  // said there of something else
    std::erase_if(*side, [&](const Rival& rival) {
      return holdsWords(fact.statement.lead, rival.option.text);
    });
  return sides;
}

}  // namespace questions::rivals
