// Other ends of the same match or vote: as close or as clear, and won by the same side.
#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "questions/distractors/comparing.h"
#include "questions/distractors/rivals.h"
#include "questions/words.h"

namespace questions::rivals {
namespace {

// "31 votes to 29" taken apart.
struct Result {
  int first = 0, second = 0;
  std::string between, behind;  // " votes to ", ""
};

std::optional<int> numberAt(const std::string& text, std::size_t& at) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), number);
  if (error != std::errc()) return std::nullopt;
  at = static_cast<std::size_t>(end - text.data());
  return number;
}

std::optional<Result> readResult(const std::string& text) {
  constexpr std::string_view digits = "0123456789";
  std::size_t at = 0;
  Result result;
  const std::optional<int> first = numberAt(text, at);
  if (!first) return std::nullopt;
  const std::size_t next = text.find_first_of(digits, at);
  if (next == std::string::npos) return std::nullopt;
  result.between = text.substr(at, next - at);
  at = next;
  const std::optional<int> second = numberAt(text, at);
  if (!second) return std::nullopt;
  result.first = *first;
  result.second = *second;
  result.behind = text.substr(at);
  if (result.behind.find_first_of(digits) != std::string::npos) return std::nullopt;
  return result;
}

std::string printed(const Result& result, int first, int second) {
  return std::to_string(first) + result.between + std::to_string(second) + result.behind;
}

using Pairs = std::vector<std::pair<int, int>>;

// Of those who have the more and the less: a goal or two off.
Pairs nearBy(int more, int less) {
  if (more == less) return {{more - 1, less - 1}, {more + 1, less + 1}, {more + 2, less + 2}};
  return {{more + 1, less},     {more, less - 1},     {more - 1, less},     {more, less + 1},
          {more + 1, less + 1}, {more + 1, less - 1}, {more - 1, less - 1}, {more + 2, less}};
}

// Points of a long match, a few off.
Pairs pointsOff(int more, int less) {
  const int far = std::max(4, more / 6), few = std::max(3, more / 10);
  return {{more + far, less},       {more - far, less},       {more, less + far},
          {more - few, less + few}, {more + few, less - few}, {more + few, less + few}};
}

// As many votes in all, cast in another way.
Pairs sameSum(int more, int less) {
  const int sum = more + less;
  const int step = sum < 20 ? 1 : std::max(2, std::min(sum / 25, less / 2));
  Pairs pairs;
  for (int i = -3; i <= 3; ++i)
    if (i != 0) pairs.emplace_back(more + i * step, less - i * step);
  return pairs;
}

// Whether the article tells this as the end of anything.
bool isTold(const Document& document, int first, int second) {
  for (const std::vector<text::Quantity>& quantities : document.quantities)
    for (const text::Quantity& other : quantities)
      if (other.upTo && ((other.value == first && *other.upTo == second) ||
                         (other.value == second && *other.upTo == first)))
        return true;
  return false;
}

}  // namespace

Sides results(const Fact& fact, const Document& document) {
  constexpr int goals = 9;
  Sides sides;
  const std::optional<Result> result = readResult(fact.key());
  if (!result) return sides;
  const bool firstWon = result->first >= result->second;
  const int more = std::max(result->first, result->second);
  const int less = std::min(result->first, result->second);
  const Pairs pairs = fact.term == "vote" ? sameSum(more, less)
                      : more <= goals     ? nearBy(more, less)
                                          : pointsOff(more, less);
  for (const auto& [high, low] : pairs) {
    const bool draw = more == less;
    if (low < 0 || (draw ? high != low : high <= low) || isTold(document, high, low)) continue;
    std::string text = printed(*result, firstWon ? high : low, firstWon ? low : high);
    const double place = high + 0.001 * low;
    const bool below = place < more + 0.001 * less;
    (below ? sides.below : sides.above).push_back({{std::move(text), ""}, place});
  }
  sides.apart = 0;
  return sides;
}

}  // namespace questions::rivals
