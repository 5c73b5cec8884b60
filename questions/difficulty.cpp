#include "questions/difficulty.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "questions/figure.h"

namespace questions {
namespace {

// How near the nearest distractor is to the key, 0 far to 1 near; for names, one half.
double closeness(const Item& item) {
  const std::optional<Figure> key = readFigure(item.keyOption().text);
  if (!key || key->number <= 0) return 0.5;
  double nearest = 10;
  for (const Option& option : item.options) {
    const std::optional<Figure> figure = readFigure(option.text);
    if (!figure || option.text == item.keyOption().text) continue;
    nearest = std::min(nearest, std::abs(figure->number - key->number) / key->number);
  }
  return std::clamp(1 - nearest, 0.0, 1.0);
}

}  // namespace

double difficultyOf(const Item& item, const Document& document) {
  const double size = static_cast<double>(std::max<std::size_t>(1, document.text().size()));
  const double place = static_cast<double>(item.evidence->range.begin) / size;
  const double options = item.options.size() > 3 ? 1 : item.options.size() == 3 ? 0.7 : 0.2;
  const double hard = 0.25 * place + 0.35 * closeness(item) + 0.3 * options;
  return std::round(std::clamp(0.1 + hard, 0.0, 1.0) * 100) / 100;
}

}  // namespace questions
