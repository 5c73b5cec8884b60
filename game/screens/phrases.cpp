#include "game/screens/phrases.h"

#include <cmath>
#include <cstdlib>

#include "game/rules/day.h"

namespace screens {

std::string counted(long long count, const std::string& noun, const std::string& plural) {
  const std::string many = plural.empty() ? noun + "s" : plural;
  return std::to_string(count) + " " + (count == 1 ? noun : many);
}

std::string day(const std::string& iso) {
  const auto parsed = rules::dayOf(iso);
  return parsed ? rules::spelledDay(*parsed) : iso;
}

std::string publishedBy(const std::string& publisher, const std::string& date) {
  const std::string when = day(date);
  return publisher + (publisher.empty() || when.empty() ? "" : " · ") + when;
}

std::string grouped(int value) {
  std::string text = std::to_string(std::abs(static_cast<long long>(value)));
  for (std::size_t at = text.size(); at > 3; at -= 3) text.insert(at - 3, ",");
  return (value < 0 ? "−" : "") + text;
}

std::string points(int value) {
  return grouped(value) + (std::abs(value) == 1 ? " point" : " points");
}

std::string gained(int value) { return (value > 0 ? "+" : "") + points(value); }

std::string seconds(double value) {
  const long long tenths = std::llround(value * 10);
  const std::string whole = std::to_string(tenths / 10);
  return tenths % 10 == 0 ? whole : whole + "." + std::to_string(tenths % 10);
}

}  // namespace screens
