// Tries each kind of date expression at each token; the first that reads one takes its tokens.
#include "questions/text/dates.h"

#include "questions/text/date_patterns.h"

namespace text {
namespace {

std::optional<DateMatch> dateAt(const DateContext& context, std::size_t i) {
  for (const DateReader reader : {calendarDateAt, periodAt, relativeDateAt, yearAt})
    if (auto match = reader(context, i)) return match;
  return std::nullopt;
}

}  // namespace

std::vector<Date> findDates(std::string_view text, const Sentence& sentence,
                            std::optional<CivilDay> published) {
  const Words words(text, sentence);
  const DateContext context{words, published};
  std::vector<Date> dates;
  std::size_t free = 0;  // the first token that no date has taken
  for (std::size_t i = 0; i < words.size();) {
    std::optional<DateMatch> match = dateAt(context, i);
    if (!match) {
      ++i;
      continue;
    }
    match->date.range = words.range(std::max(match->begin, free), match->end);
    dates.push_back(std::move(match->date));
    i = free = match->end;
  }
  return dates;
}

}  // namespace text
