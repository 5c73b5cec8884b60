// Times of the same half of the day, as round as the one asked for.
#include <cstdio>
#include <string>
#include <vector>

#include "questions/distractors/rivals.h"
#include "questions/words.h"

namespace questions::rivals {
namespace {

constexpr int hour = 60, halfDay = 12 * hour, day = 24 * hour;

// "2:35 am local time" taken apart.
struct Time {
  int minutes = 0;      // since midnight, or since noon
  char mark = 0;        // ':' or '.'; 0 for a whole hour
  bool padded = false;  // "09:30"
  bool twelve = false;  // am and pm
  std::string after;    // " am local time"
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::optional<Time> readTime(const std::string& text) {
  std::size_t at = 0;
  while (at < text.size() && isDigit(text[at])) ++at;
  if (at == 0 || at > 2) return std::nullopt;
  Time time;
  time.minutes = std::stoi(text.substr(0, at)) * hour;
  time.padded = at == 2;
  const bool minutes = at + 2 < text.size() && (text[at] == ':' || text[at] == '.') &&
                       isDigit(text[at + 1]) && isDigit(text[at + 2]);
  if (minutes) {
    time.mark = text[at];
    time.minutes += std::stoi(text.substr(at + 1, 2));
    at += 3;
  }
  time.after = text.substr(at);
  if (hasDigit(time.after)) return std::nullopt;
  const std::string half = lowered(time.after).substr(0, 3);
  time.twelve = half.find('a') != std::string::npos || half.find('p') != std::string::npos;
  if (time.twelve) time.minutes %= halfDay;
  return time;
}

std::string printed(const Time& time, int minutes) {
  int hours = minutes / hour;
  if (time.twelve && hours == 0) hours = 12;
  std::string text = std::to_string(hours);
  if (time.padded && !time.twelve && hours < 10) text.insert(0, "0");
  if (time.mark != 0) {
    const std::string rest = std::to_string(minutes % hour);
    text += time.mark + (rest.size() < 2 ? "0" + rest : rest);
  }
  return text + time.after;
}

// How far apart times of this roundness are told from one another.
std::vector<int> steps(const Time& time) {
  if (time.mark == 0) return {60, 120, 180};
  if (time.minutes % 30 == 0) return {30, 60, 90, 120};
  if (time.minutes % 5 == 0) return {25, 40, 65, 90};
  return {17, 34, 49, 68};
}

}  // namespace

Sides clockTimes(const Fact& fact, const Document& document) {
  Sides sides;
  const std::optional<Time> time = readTime(fact.key());
  if (!time) return sides;
  const int most = time->twelve ? halfDay : day;
  for (const int step : steps(*time))
    for (const int sign : {-1, 1}) {
      const int there = time->minutes + sign * step;
      const std::string text = there < 0 || there >= most ? "" : printed(*time, there);
      if (text.empty() || holdsWords(document.text(), text)) continue;
      (sign < 0 ? sides.below : sides.above).push_back({{text, ""}, 1.0 * there});
    }
  return sides;
}

}  // namespace questions::rivals
