#include "questions/salience.h"

#include <algorithm>
#include <cmath>

#include "questions/figure.h"
#include "questions/lead.h"
#include "questions/words.h"

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

Salience::Salience(const Document& document)
    : document_(document), title_(contentRoots(document.article->attribution.title)) {
  for (const Word& word : words(document.text())) ++frequency_[rootOf(word.text)];
}

double Salience::place(const Item& item) const {
  const double size = static_cast<double>(std::max<std::size_t>(1, document_.text().size()));
  return static_cast<double>(item.evidence->range.begin) / size;
}

// Readers sign two thirds of the questions of as many words, two fifths of those of half as many:
// they tell too little of what they ask about.
constexpr double fullyTold = 18, longest = 25;

double Salience::score(const Item& item, const Fact& fact, double worth) const {
  const std::set<std::string> roots = contentRoots(sentenceOf(fact.statement.pieces));
  double inTitle = 0, frequent = 0;
  for (const std::string& root : roots) {
    if (title_.contains(root)) ++inTitle;
    const auto found = frequency_.find(root);
    if (found != frequency_.end() && found->second > 2) ++frequent;
  }
  const double count = std::max(1.0, static_cast<double>(roots.size()));
  const double length = static_cast<double>(wordCount(withoutLead(item.stem)));
  const double known = !fact.role.empty() && !fact.belongs && wordCount(fact.role) < 3 ? 0.4 : 0;
  return worth - known + 0.4 * std::min(1.0, inTitle / 3) + 0.3 * frequent / count +
         0.2 * (1 - place(item)) - 0.02 * std::max(0.0, fullyTold - length) -
         0.02 * std::max(0.0, length - longest);
}

double Salience::difficulty(const Item& item) const {
  const double options = item.options.size() > 3 ? 1 : item.options.size() == 3 ? 0.7 : 0.2;
  const double hard = 0.25 * place(item) + 0.35 * closeness(item) + 0.3 * options;
  return std::round(std::clamp(0.1 + hard, 0.0, 1.0) * 100) / 100;
}

}  // namespace questions
