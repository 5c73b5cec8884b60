// The day of an article that does not state one, from what it says of itself.
#pragma once

#include <optional>
#include <vector>

#include "questions/text/article.h"
#include "questions/text/calendar.h"
#include "questions/text/sentence.h"

namespace text {

// The day that the attribution states. Without one, photographs tell: the latest day that a caption
// names, moved on to the weekday that the opening sentence reports ("said on Wednesday") where that
// is at most three days later. Nothing if neither says so.
std::optional<CivilDay> publicationDay(const Article& article,
                                       const std::vector<Sentence>& sentences);

}  // namespace text
