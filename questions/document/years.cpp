#include "questions/document/years.h"

#include "questions/text/calendar.h"

namespace questions {
namespace {

// "On 28 December" in an article of the next January: its lead tells the time near enough.
bool isRecent(const text::Date& date, const Document& document) {
  constexpr std::chrono::days recent{60};
  const std::optional<text::CivilDay> day = text::parseDay(date.value);
  return day && document.published &&
         std::chrono::sys_days(*document.published) - std::chrono::sys_days(*day) < recent;
}

}  // namespace

std::optional<std::string> otherYear(const Document& document, text::Range stretch,
                                     text::Range without) {
  std::string year, own;
  if (document.published) own = std::to_string(static_cast<int>(document.published->year()));
  for (const std::vector<text::Date>& dates : document.dates)
    for (const text::Date& date : dates) {
      if (!stretch.contains(date.range) || without.overlaps(date.range)) continue;
      const std::string told = date.value.substr(0, 4);
      if (told.size() < 4 || told.find_first_not_of("0123456789") != std::string::npos) return "";
      if (date.relative && isRecent(date, document)) continue;
      if (date.relative && told != own) return std::nullopt;
      if (!own.empty() && told > own) continue;  // "the 2012 elections are approaching"
      if (!year.empty() && year != told) return "";
      year = told;
    }
  return year == own ? "" : year;
}

}  // namespace questions
