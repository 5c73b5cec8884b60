// Tries each kind of quantity at each token that is in no date; the first that reads one takes its
// tokens.
#include <algorithm>

#include "questions/text/dates.h"
#include "questions/text/quantity_patterns.h"

namespace text {
namespace {

std::optional<QuantityMatch> quantityAt(const Words& words, std::size_t i) {
  for (const QuantityReader reader :
       {clockTimeAt, resultAt, fractionAt, figureAt, ordinalQuantityAt})
    if (auto match = reader(words, i)) return match;
  return std::nullopt;
}

// "the next two years" is a date and a duration; any other date's numbers are its own.
bool isSpan(const Words& words, const Date& date, std::size_t i) {
  return date.relative && words.range(i, i + 1).begin > date.range.begin &&
         slice(words.raw(i), {0, 1}) != "" && !date.range.empty() &&
         date.granularity != Granularity::Century &&
         (words.is(i - 1, "next") || words.is(i - 1, "past") || words.is(i - 1, "last") ||
          words.is(i - 1, "coming"));
}

}  // namespace

std::vector<Quantity> findQuantities(std::string_view text, const Sentence& sentence) {
  const Words words(text, sentence);
  const std::vector<Date> dates = findDates(text, sentence, std::nullopt);
  std::vector<Quantity> quantities;
  auto date = dates.begin();
  std::size_t free = 0;  // the first token that no quantity has taken
  for (std::size_t i = 0; i < words.size();) {
    const Range here = words.range(i, i + 1);
    while (date != dates.end() && date->range.end <= here.begin) ++date;
    const bool dated =
        date != dates.end() && date->range.contains(here) && !isSpan(words, *date, i);
    std::optional<QuantityMatch> match = dated ? std::nullopt : quantityAt(words, i);
    if (!match) {
      ++i;
      continue;
    }
    match->quantity.range = words.range(std::max(match->begin, free), match->end);
    quantities.push_back(std::move(match->quantity));
    i = free = match->end;
  }
  return quantities;
}

}  // namespace text
