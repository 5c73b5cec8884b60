// Figures, as sheets show them.
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <optional>

#include "questions/carriers/plain_text.h"
#include "questions/carriers/sheet/shown_number.h"

namespace questions::carriers {
namespace {

constexpr std::size_t mostDigits = 15;
constexpr double mostShown = 1e15;

// "$ #,##0.00": how its digits are shown, and what stands before and after them.
struct Figure {
  std::string before, after;
  std::size_t integers = 0, decimals = 0, fewestDecimals = 0;  // digits; those always shown
  bool grouped = false, general = false;
  double factor = 1;
};

// Commas between digits group them; each behind them is a thousandth.
class FigureReader {
 public:
  // Nothing if other signs stand between the digits, or there are no digits.
  std::optional<Figure> read(const Tokens& tokens) {
    for (const Token& token : tokens)
      if (!add(token)) return std::nullopt;
    for (; commas_ > 0; --commas_) figure_.factor /= 1000;
    return begun_ ? std::optional(figure_) : std::nullopt;
  }

 private:
  bool add(const Token& token) {
    const bool comma = token.part == Part::Comma && begun_ && !ended_;
    const bool inside = comma || token.part == Part::Digit || token.part == Part::Point ||
                        token.part == Part::General;
    if (!inside) return addWords(token);
    if (ended_) return false;
    begun_ = true;
    if (comma) ++commas_;
    if (token.part == Part::Point) point_ = true;
    if (token.part == Part::General) figure_.general = true;
    if (token.part == Part::Digit) addDigit(token.text == "0");
    return true;
  }

  bool addWords(const Token& token) {
    if (token.part == Part::Percent) figure_.factor *= 100;
    ended_ = ended_ || (begun_ && !token.text.empty());
    (begun_ ? figure_.after : figure_.before) += token.text;
    return true;
  }

  void addDigit(bool always) {
    if (point_) {
      ++figure_.decimals;
      if (always) figure_.fewestDecimals = figure_.decimals;
      return;
    }
    figure_.grouped = figure_.grouped || commas_ > 0;
    commas_ = 0;
    figure_.integers += always;
  }

  Figure figure_;
  std::size_t commas_ = 0;
  bool begun_ = false, ended_ = false, point_ = false;
};

// Halves up, as sheets round what they show: 2.675 is 2.68, whatever its last bit.
double rounded(double number, std::size_t decimals) {
  const double scale = std::pow(10, static_cast<double>(decimals));
  char buffer[64];
  std::snprintf(buffer, sizeof buffer, "%.15g", number * scale);
  return std::round(std::strtod(buffer, nullptr)) / scale;
}

void group(std::string& integers) {
  for (std::size_t end = integers.size(); end > 3;) integers.insert(end -= 3, ",");
}

// The digits of a number that is not below zero.
std::string digitsOf(double number, const Figure& figure) {
  char buffer[400];
  std::snprintf(buffer, sizeof buffer, "%.*f", static_cast<int>(figure.decimals),
                rounded(number, figure.decimals));
  std::string integers = buffer, decimals;
  if (const std::size_t point = integers.find('.'); point != std::string::npos) {
    decimals = integers.substr(point + 1);
    integers.resize(point);
  }
  while (decimals.size() > figure.fewestDecimals && decimals.back() == '0') decimals.pop_back();
  if (integers.size() < figure.integers) integers.insert(0, figure.integers - integers.size(), '0');
  if (figure.grouped) group(integers);
  return integers + (decimals.empty() ? "" : "." + decimals);
}

std::string figureText(double number, const Figure& figure, bool minus) {
  const double shown = number * figure.factor;
  const bool asItIs = figure.general || shown >= mostShown;
  const std::string digits = asItIs ? numberItself(shown) : digitsOf(shown, figure);
  const bool zero = digits.find_first_not_of("0.,") == std::string::npos;
  const std::string words = figure.before + digits + figure.after;
  return (minus && !zero ? "-" : "") + std::string(trimmed(words));
}

}  // namespace

std::string numberItself(double number) {
  char buffer[64];
  std::snprintf(buffer, sizeof buffer, "%.15g", number);
  return buffer;
}

std::string shownNumber(double number, std::string_view code, bool from1904) {
  const std::vector<Tokens> sections = sectionsOf(code);
  if (sections.empty() || !std::isfinite(number)) return numberItself(number);
  if (isMoment(sections.front())) return momentText(number, sections.front(), from1904);
  const bool own = number < 0 && sections.size() > 1;  // whether those below zero have a section
  const std::optional<Figure> figure = FigureReader().read(sections[own ? 1 : 0]);
  if (!figure || figure->decimals > mostDigits || figure->integers > mostDigits)
    return numberItself(number);
  return figureText(std::abs(number), *figure, number < 0 && !own);
}

}  // namespace questions::carriers
