// The small phrases that several screens say.
#pragma once

#include <string>

#include "questions/text/article.h"

namespace screens {

// "1 item", "12 items", "2 lives": the noun in its plural unless there is one.
std::string counted(long long count, const std::string& noun, const std::string& plural = {});
// "3 December 2025" for "2025-12-03"; anything else stays as it is.
std::string day(const std::string& iso);
// "Reuters · 3 December 2025", without what is not stated.
std::string publishedBy(const std::string& publisher, const std::string& date);
// "12,345", "−6": with commas between thousands and a true minus sign.
std::string grouped(int value);
// "1 point", "−6 points", "1,870 points".
std::string points(int value);
// "+1 point", "−6 points".
std::string gained(int value);
// "1", "2.5": a number of seconds with one digit at most after the point.
std::string seconds(double value);

}  // namespace screens
