// Days and times, as sheets show them.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

#include "questions/carriers/sheet/shown_number.h"

namespace questions::carriers {
namespace {

constexpr double lastDay = 2'958'466;  // of the year 9999

bool isMoment(Part part) {
  return part == Part::Year || part == Part::Month || part == Part::Day || part == Part::Time;
}

// What is called m is minutes after hours and before seconds.
void tellMinutes(Tokens& tokens) {
  std::vector<Token*> moments;
  for (Token& token : tokens)
    if (isMoment(token.part)) moments.push_back(&token);
  const auto isTime = [&](std::size_t i, char unit) {
    return i < moments.size() && moments[i]->part == Part::Time && moments[i]->text[0] == unit;
  };
  for (std::size_t i = 0; i < moments.size(); ++i)
    if (moments[i]->part == Part::Month && (isTime(i - 1, 'h') || isTime(i + 1, 's')))
      moments[i]->part = Part::Time;
}

// Days are counted from 31 December 1899, as if there had been a 29 February 1900.
std::string dayText(double serial, bool from1904, bool hasMonth, bool hasDay) {
  using namespace std::chrono;
  const int count = static_cast<int>(serial) + (from1904 ? 1462 : serial < 60 ? 1 : 0);
  const year_month_day day = sys_days{1899y / December / 30} + days(count);
  char buffer[32];
  std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", static_cast<int>(day.year()),
                static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
  return std::string(buffer, hasDay ? 10 : hasMonth ? 7 : 4);
}

class Clock {
 public:
  Clock(double serial, const Tokens& tokens) : tokens_(tokens) {
    for (std::size_t i = 0; i < tokens.size(); ++i)
      decimals_ += tokens[i].part == Part::Digit && isOfFraction(i);
    decimals_ = std::min<std::size_t>(decimals_, 3);
    unit_ = decimals_ == 0 ? 1 : decimals_ == 1 ? 10 : decimals_ == 2 ? 100 : 1000;
    const bool half = std::any_of(tokens.begin(), tokens.end(),
                                  [](const Token& token) { return token.part == Part::Half; });
    hours_ = half ? 12 : 24;
    ticks_ = std::llround(serial * 86'400 * static_cast<double>(unit_));
  }

  std::string text(std::size_t first, std::size_t end) const {
    std::string shown;
    for (std::size_t i = first; i < end; ++i) shown += shownToken(i);
    return shown;
  }

 private:
  // The point behind the seconds, or a digit behind it.
  bool isOfFraction(std::size_t i) const {
    while (i > 0 && tokens_[i].part == Part::Digit) --i;
    return tokens_[i].part == Part::Point && i > 0 && tokens_[i - 1].part == Part::Time &&
           i + 1 < tokens_.size() && tokens_[i + 1].part == Part::Digit;
  }

  std::string shownToken(std::size_t i) const {
    const Token& token = tokens_[i];
    if (token.part == Part::Literal) return token.text;
    if (token.part == Part::Half) return seconds() / 3600 % 24 < 12 ? "AM" : "PM";
    if (token.part == Part::Point && isOfFraction(i)) {
      std::string fraction = std::to_string(ticks_ % unit_ + unit_);
      return fraction.replace(0, 1, ".");
    }
    return token.part == Part::Time ? padded(valueOf(token), token.text.size()) : std::string();
  }

  long long seconds() const { return ticks_ / unit_; }

  long long valueOf(const Token& token) const {
    const char unit = token.text[0];
    const long long value = unit == 'h'   ? seconds() / 3600
                            : unit == 'm' ? seconds() / 60
                                          : seconds();
    if (token.elapsed) return value;
    if (unit != 'h') return value % 60;
    const long long hour = value % hours_;
    return hour == 0 && hours_ == 12 ? 12 : hour;
  }

  static std::string padded(long long value, std::size_t width) {
    const std::string digits = std::to_string(value);
    return std::string(width > digits.size() && width < 10 ? width - digits.size() : 0, '0') +
           digits;
  }

  const Tokens& tokens_;
  std::size_t decimals_ = 0;
  long long unit_ = 1, hours_ = 24, ticks_ = 0;
};

bool has(const Tokens& tokens, Part part) {
  return std::any_of(tokens.begin(), tokens.end(),
                     [&](const Token& token) { return token.part == part; });
}

bool isTime(const Token& token) { return token.part == Part::Time || token.part == Part::Half; }

// From the first to the last that tells the time.
std::string timeWithin(double serial, const Tokens& tokens) {
  const auto first = std::find_if(tokens.begin(), tokens.end(), isTime);
  auto end = tokens.end();
  while (end != first && !isTime(end[-1]) && end[-1].part != Part::Digit) --end;
  return Clock(serial, tokens)
      .text(static_cast<std::size_t>(first - tokens.begin()),
            static_cast<std::size_t>(end - tokens.begin()));
}

}  // namespace

bool isMoment(const Tokens& tokens) {
  return std::any_of(tokens.begin(), tokens.end(),
                     [](const Token& token) { return isMoment(token.part); });
}

std::string momentText(double serial, Tokens tokens, bool from1904) {
  if (serial < 0 || serial >= lastDay) return numberItself(serial);
  tellMinutes(tokens);
  const bool month = has(tokens, Part::Month), year = has(tokens, Part::Year);
  const bool day = has(tokens, Part::Day), time = has(tokens, Part::Time);
  if (!day && !month && !year) return Clock(serial, tokens).text(0, tokens.size());
  const bool beforeDays = serial < 1 && !from1904;
  if (beforeDays) return time ? timeWithin(serial, tokens) : numberItself(serial);
  const bool whole = day || !year;
  const std::string date = dayText(serial, from1904, whole || month, whole);
  return time ? date + " " + timeWithin(serial, tokens) : date;
}

}  // namespace questions::carriers
