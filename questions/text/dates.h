// Dates as an article states them, at the granularity stated, resolved against the article's own
// date.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "questions/text/calendar.h"
#include "questions/text/range.h"
#include "questions/text/sentence.h"

namespace text {

enum class Granularity { Day, Week, Month, Season, Quarter, Year, Decade, Century };

struct Date {
  Range range;
  Granularity granularity = Granularity::Day;
  // ISO 8601 and EDTF: 2025-12-03, 2025-W49, 2025-12, 2025-Q3, 2025, 199X, 18XX; seasons 2025-21
  // (spring) to 2025-24 (winter); BC years from -0001 (2 BC). Empty if it could not be resolved.
  std::string value;
  std::string until;      // the last of several days, years, …; empty for a single one
  bool relative = false;  // needed the article's date: yesterday, on Tuesday, in December
  bool fiscal = false;    // of a business year

  bool operator==(const Date&) const = default;
};

// The dates of a sentence in order, none overlapping another. A relative one is resolved only where
// it can mean one thing alone; without `published` it stays unresolved.
std::vector<Date> findDates(std::string_view text, const Sentence& sentence,
                            std::optional<CivilDay> published);

}  // namespace text
