#include "questions/document/years.h"

namespace questions {

std::string otherYear(const Document& document, text::Range stretch, text::Range without) {
  std::string year;
  for (const std::vector<text::Date>& dates : document.dates)
    for (const text::Date& date : dates) {
      if (!stretch.contains(date.range) || without.overlaps(date.range)) continue;
      const std::string told = date.value.substr(0, 4);
      if (told.size() < 4 || told.find_first_not_of("0123456789") != std::string::npos) return "";
      if (!year.empty() && year != told) return "";
      year = told;
    }
  const bool now =
      document.published && year == std::to_string(static_cast<int>(document.published->year()));
  return now ? "" : year;
}

}  // namespace questions
