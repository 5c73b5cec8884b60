#include "game/screens/phrases.h"

#include <array>
#include <cmath>
#include <cstdlib>
#include <string_view>

namespace screens {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

// With commas between thousands and a true minus sign.
std::string grouped(int value) {
  std::string text = std::to_string(std::abs(static_cast<long long>(value)));
  for (std::size_t at = text.size(); at > 3; at -= 3) text.insert(at - 3, ",");
  return (value < 0 ? "−" : "") + text;
}

bool digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

std::string counted(long long count, const std::string& noun) {
  return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

std::string day(const std::string& iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return iso;
  const std::string year = iso.substr(0, 4);
  const std::string month = iso.substr(5, 2);
  const std::string number = iso.substr(8, 2);
  if (!digits(year) || !digits(month) || !digits(number)) return iso;
  const int index = std::stoi(month) - 1;
  if (index < 0 || index > 11) return iso;
  return std::to_string(std::stoi(number)) + " " +
         std::string(kMonths[static_cast<std::size_t>(index)]) + " " + year;
}

std::string publishedBy(const std::string& publisher, const std::string& date) {
  const std::string when = day(date);
  return publisher + (publisher.empty() || when.empty() ? "" : " · ") + when;
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
