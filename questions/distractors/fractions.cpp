// Other parts of a whole, said as the one asked for: "a third" beside "half".
#include <array>
#include <cmath>
#include <utility>

#include "questions/distractors/comparing.h"
#include "questions/distractors/rivals.h"
#include "questions/words.h"

namespace questions::rivals {
namespace {

struct Part {
  std::string_view count;  // "one" may be "a"
  std::string_view name;
  double value;
};

constexpr std::array<Part, 8> parts = {{{"one", "tenth", 0.1},
                                        {"one", "fifth", 0.2},
                                        {"one", "quarter", 0.25},
                                        {"one", "third", 1.0 / 3},
                                        {"two", "fifths", 0.4},
                                        {"", "half", 0.5},
                                        {"two", "thirds", 2.0 / 3},
                                        {"three", "quarters", 0.75}}};

// "a third", "One-third", "two-thirds": in the key's way.
std::string said(const Part& part, const std::string& key) {
  const bool hyphen = key.find('-') != std::string::npos;
  const bool one = lowered(key).starts_with("one");
  std::string text(part.count == "one" && !one ? "a" : part.count);
  if (!text.empty()) text += hyphen && text != "a" ? "-" : " ";
  text += part.name;
  return startsUpper(key) ? capitalised(text) : text;
}

// "one in ten" beside "one in five": the many in the key's way, in letters or in digits.
Sides onesInMany(const std::string& key, double value, const std::string& article) {
  constexpr std::array<std::pair<std::string_view, int>, 6> many = {
      {{"twenty", 20}, {"ten", 10}, {"seven", 7}, {"five", 5}, {"four", 4}, {"three", 3}}};
  Sides sides;
  const std::size_t in = key.find(" in ");
  if (!lowered(key).starts_with("one in ") && !key.starts_with("1 in ")) return sides;
  const std::string opening = key.substr(0, in + 4);
  const bool digits = hasDigit(key.substr(in));
  for (const auto& [name, count] : many) {
    if (std::abs(1.0 / count - value) < 1e-6) continue;
    std::string text = opening + (digits ? std::to_string(count) : std::string(name));
    if (holdsWords(article, text)) continue;
    (1.0 / count < value ? sides.below : sides.above)
        .push_back({{std::move(text), ""}, 1.0 / count});
  }
  sides.apart = 0;
  return sides;
}

// What a vote may need: "two-thirds" beside "three-quarters".
Sides majorities(const std::string& key, double value) {
  constexpr std::array<std::pair<std::string_view, double>, 4> shares = {{{"three-fifths", 0.6},
                                                                          {"two-thirds", 2.0 / 3},
                                                                          {"three-quarters", 0.75},
                                                                          {"four-fifths", 0.8}}};
  Sides sides;
  for (const auto& [name, share] : shares) {
    if (std::abs(share - value) < 1e-3) continue;
    std::string text(name);
    if (key.find('-') == std::string::npos) text[text.find('-')] = ' ';
    (share < value ? sides.below : sides.above).push_back({{std::move(text), ""}, share});
  }
  sides.apart = 0;
  return sides;
}

}  // namespace

Sides fractions(const Fact& fact, const Document& document) {
  constexpr double least = 0.08, roughly = 0.13;
  Sides sides;
  const text::Quantity* own = quantityOf(fact, document);
  if (!own) return sides;
  if (holdsWords(fact.key(), "in")) return onesInMany(fact.key(), own->value, document.text());
  if (lowAt(fact.statement, fact.slot.end) == "majority") return majorities(fact.key(), own->value);
  const double near = own->bound == text::Bound::Exact ? least : roughly;
  for (const Part& part : parts) {
    const double gap = part.value - own->value;
    if (std::abs(gap) < near) continue;
    std::string text = said(part, fact.key());
    if (holdsWords(document.text(), text) || holdsWords(document.text(), lowered(text))) continue;
    (gap < 0 ? sides.below : sides.above).push_back({{std::move(text), ""}, part.value});
  }
  sides.apart = least;
  return sides;
}

}  // namespace questions::rivals
