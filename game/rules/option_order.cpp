#include "game/rules/option_order.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "questions/figure.h"
#include "questions/text/characters.h"

namespace rules {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// An option as something that can be compared: a number, or a day as year, month, day.
struct Value {
  bool date = false;
  std::array<double, 3> parts{};
};

// The runs of letters, and the runs of digits with the separators between digits.
std::vector<std::string> pieces(const std::string& text) {
  std::vector<std::string> found;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i + 1;
    if (isDigit(text[i])) {
      while (end < text.size() &&
             (isDigit(text[end]) || ((text[end] == ',' || text[end] == '.') &&
                                     end + 1 < text.size() && isDigit(text[end + 1]))))
        ++end;
      found.push_back(text.substr(i, end - i));
    } else if (isLetter(text[i])) {
      while (end < text.size() && isLetter(text[end])) ++end;
      found.push_back(text::lowered(text.substr(i, end - i)));
    }
    i = end;
  }
  return found;
}

std::optional<double> number(std::string digits) {
  std::erase(digits, ',');
  double value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

double month(std::string_view word) {
  static constexpr std::array<std::string_view, 12> names = {
      "january", "february", "march",     "april",   "may",      "june",
      "july",    "august",   "september", "october", "november", "december"};
  for (std::size_t i = 0; i < names.size(); ++i)
    if (word == names[i] || (word.size() >= 3 && word == names[i].substr(0, word.size())))
      return static_cast<double>(i + 1);
  return 0;
}

double scale(std::string_view word) {
  static constexpr std::array<std::pair<std::string_view, double>, 9> scales = {{{"thousand", 1e3},
                                                                                 {"k", 1e3},
                                                                                 {"million", 1e6},
                                                                                 {"m", 1e6},
                                                                                 {"billion", 1e9},
                                                                                 {"bn", 1e9},
                                                                                 {"b", 1e9},
                                                                                 {"trillion", 1e12},
                                                                                 {"tn", 1e12}}};
  for (const auto& [name, factor] : scales)
    if (word == name) return factor;
  return 1;
}

// "12 March 2024", "March 2024", "12 March", "March 12, 2024".
std::optional<Value> namedDay(const std::vector<std::string>& found) {
  Value value{true, {}};
  for (const std::string& piece : found) {
    if (!isDigit(piece[0]) && value.parts[1] == 0) value.parts[1] = month(piece);
    if (!isDigit(piece[0])) continue;
    const std::optional<double> digits = number(piece);
    if (!digits) return std::nullopt;
    value.parts[*digits > 31 ? 0 : 2] = *digits;
  }
  if (value.parts[1] == 0) return std::nullopt;
  return value;
}

// "2025-12-03".
std::optional<Value> isoDay(const std::vector<std::string>& found) {
  if (found.size() != 3 || found[0].size() != 4) return std::nullopt;
  Value value{true, {}};
  for (std::size_t i = 0; i < 3; ++i) {
    const std::optional<double> digits = isDigit(found[i][0]) ? number(found[i]) : std::nullopt;
    if (!digits) return std::nullopt;
    value.parts[i] = *digits;
  }
  return value;
}

// "twelve".
std::optional<Value> spelledAmount(const std::string& text) {
  const std::optional<questions::Figure> figure = questions::readFigure(text);
  if (!figure) return std::nullopt;
  Value value;
  value.parts[0] = figure->number;
  return value;
}

// The first number with the word of magnitude after it, then the second (of a range, of 10:30).
std::optional<Value> amount(const std::string& text, const std::vector<std::string>& found) {
  Value value;
  std::size_t count = 0;
  for (std::size_t i = 0; i < found.size() && count < 2; ++i) {
    if (!isDigit(found[i][0])) continue;
    const std::optional<double> digits = number(found[i]);
    if (!digits) return std::nullopt;
    const double factor = i + 1 < found.size() ? scale(found[i + 1]) : 1;
    value.parts[count++] = *digits * factor;
  }
  if (count == 0) return spelledAmount(text);
  if (text.starts_with("-") || text.starts_with("−")) value.parts[0] = -value.parts[0];
  return value;
}

std::optional<Value> valueOf(const std::string& text) {
  const std::vector<std::string> found = pieces(text);
  if (const auto day = isoDay(found)) return day;
  if (const auto day = namedDay(found)) return day;
  return amount(text, found);
}

bool ascends(const std::vector<questions::Option>& options) {
  std::optional<Value> before;
  for (const questions::Option& option : options) {
    const std::optional<Value> value = valueOf(option.text);
    if (!value) return false;
    if (before && (before->date != value->date || !(before->parts < value->parts))) return false;
    before = value;
  }
  return true;
}

}  // namespace

OptionOrder optionOrder(const questions::Item& item) {
  const std::vector<questions::Option>& options = item.options;
  if (options.size() == 2 && text::lowered(options[0].text) == "false" &&
      text::lowered(options[1].text) == "true")
    return OptionOrder::Reversed;
  const bool trueFirst = options.size() == 2 && text::lowered(options[0].text) == "true";
  return item.isClaim() || trueFirst || ascends(options) ? OptionOrder::Fixed : OptionOrder::Free;
}

}  // namespace rules
