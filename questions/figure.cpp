#include "questions/figure.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <unordered_map>
#include <utility>

#include "questions/words.h"

namespace questions {
namespace {

constexpr std::array<std::string_view, 20> small = {
    "zero",     "one",     "two",     "three",     "four",     "five",    "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 10> tens = {"",      "",      "twenty",  "thirty", "forty",
                                                   "fifty", "sixty", "seventy", "eighty", "ninety"};

constexpr std::pair<std::string_view, std::string_view> irregularOrdinals[] = {
    {"one", "first"},    {"two", "second"}, {"three", "third"},   {"five", "fifth"},
    {"eight", "eighth"}, {"nine", "ninth"}, {"twelve", "twelfth"}};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

using Spellings = std::unordered_map<std::string, int>;

// Of the numbers from `first` on that have one.
Spellings spellings(std::string (*spelled)(int), int first) {
  Spellings numbers;
  for (int number = first; number < 100; ++number) numbers.emplace(spelled(number), number);
  return numbers;
}

std::optional<int> numberOf(const Spellings& numbers, std::string_view word) {
  const auto found = numbers.find(lowered(word));
  return found == numbers.end() ? std::nullopt : std::optional(found->second);
}

std::optional<int> numberInWords(std::string_view word) {
  static const Spellings numbers = spellings(spelledNumber, 0);
  return numberOf(numbers, word);
}

// The end of the digits with their separators that begin at `at`.
std::size_t digitsEnd(std::string_view text, std::size_t at) {
  while (at < text.size() && (isDigit(text[at]) || ((text[at] == ',' || text[at] == '.') &&
                                                    at + 1 < text.size() && isDigit(text[at + 1]))))
    ++at;
  return at;
}

// "1,709" and "58.5"; nothing for "1,70", "1.2.3" and the like.
bool readDigits(std::string_view digits, Figure& figure) {
  std::string plain;
  std::size_t sinceComma = 0;
  bool point = false;
  for (const char c : digits) {
    if (c == ',') {
      if (point || (figure.grouped && sinceComma != 3)) return false;
      figure.grouped = true;
      sinceComma = 0;
      continue;
    }
    if (c == '.' && point) return false;
    if (c == '.' && figure.grouped && sinceComma != 3) return false;
    if (c == '.')
      point = true;
    else if (point)
      ++figure.decimals;
    else
      ++sinceComma;
    plain += c;
  }
  if (figure.grouped && !point && sinceComma != 3) return false;
  if (plain.size() > 15) return false;
  figure.number = 0;
  double unit = 1;
  for (const char c : plain)
    if (c != '.') figure.number = figure.number * 10 + (c - '0');
  for (int i = 0; i < figure.decimals; ++i) unit *= 10;
  figure.number /= unit;
  return true;
}

std::optional<Figure> readSpelled(std::string_view text) {
  std::optional<Figure> figure;
  for (const Word& word : words(text)) {
    const std::optional<int> number = numberInWords(word.text);
    if (!number) continue;
    if (figure) return std::nullopt;
    figure = Figure{};
    figure->number = *number;
    figure->spelled = true;
    figure->capital = startsUpper(word.text);
    figure->before = text.substr(0, word.range.begin);
    figure->after = text.substr(word.range.end);
  }
  return figure;
}

// "st" for 1 and 21, "th" for 11.
std::string ordinalEnd(int number) {
  const int unit = number % 10;
  if (unit == 0 || unit > 3 || number / 10 % 10 == 1) return "th";
  return unit == 1 ? "st" : unit == 2 ? "nd" : "rd";
}

// "12th" and "twelfth", but not "12nd".
std::optional<Figure> readOrdinal(std::string_view text) {
  Figure figure;
  figure.ordinal = true;
  figure.capital = startsUpper(text);
  static const Spellings numbers = spellings(spelledOrdinal, 1);
  if (const std::optional<int> number = numberOf(numbers, text)) {
    figure.number = *number;
    figure.spelled = true;
    return figure;
  }
  const std::string low = lowered(text);
  const std::size_t end = digitsEnd(low, 0);
  if (end == 0 || !readDigits(std::string_view(low).substr(0, end), figure) ||
      figure.decimals > 0 || low.substr(end) != ordinalEnd(static_cast<int>(figure.number)))
    return std::nullopt;
  return figure;
}

std::string withGroups(std::string digits) {
  const std::size_t point = digits.find('.');
  std::size_t at = point == std::string::npos ? digits.size() : point;
  while (at > 3) {
    at -= 3;
    digits.insert(at, ",");
  }
  return digits;
}

}  // namespace

std::string spelledNumber(int number) {
  if (number < 0 || number > 99) return "";
  if (number < 20) return std::string(small[static_cast<std::size_t>(number)]);
  std::string spelled(tens[static_cast<std::size_t>(number / 10)]);
  if (number % 10 != 0) spelled += "-" + std::string(small[static_cast<std::size_t>(number % 10)]);
  return spelled;
}

std::string spelledOrdinal(int number) {
  std::string spelled = spelledNumber(number);
  if (spelled.empty()) return spelled;
  for (const auto& [cardinal, ordinal] : irregularOrdinals)
    if (spelled.ends_with(cardinal))
      return spelled.substr(0, spelled.size() - cardinal.size()) + std::string(ordinal);
  if (spelled.ends_with('y')) return spelled.substr(0, spelled.size() - 1) + "ieth";
  return spelled + "th";
}

std::optional<Figure> readFigure(std::string_view text) {
  if (const std::optional<Figure> ordinal = readOrdinal(text)) return ordinal;
  std::size_t begin = 0;
  while (begin < text.size() && !isDigit(text[begin])) ++begin;
  if (begin == text.size()) return readSpelled(text);
  const std::size_t end = digitsEnd(text, begin);
  Figure figure;
  if (!readDigits(text.substr(begin, end - begin), figure)) return std::nullopt;
  figure.before = text.substr(0, begin);
  figure.after = text.substr(end);
  return hasDigit(figure.after) ? std::nullopt : std::optional(figure);
}

std::string printed(const Figure& form, double number) {
  if (form.spelled) {
    const int whole = static_cast<int>(std::lround(number));
    const std::string spelled = form.ordinal ? spelledOrdinal(whole) : spelledNumber(whole);
    return form.before + (form.capital ? capitalised(spelled) : spelled) + form.after;
  }
  std::array<char, 64> digits{};
  std::snprintf(digits.data(), digits.size(), "%.*f", form.decimals, number);
  std::string text = digits.data();
  // A form that shows no groups because it is short ("950") takes them from 10,000 on.
  const bool groups = form.grouped || (form.number < 1000 && number >= 10000);
  if (groups) text = withGroups(text);
  if (form.ordinal) text += ordinalEnd(static_cast<int>(std::lround(number)));
  return form.before + text + form.after;
}

bool sameForm(const Figure& a, const Figure& b) {
  return lowered(a.before) == lowered(b.before) && lowered(a.after) == lowered(b.after) &&
         a.spelled == b.spelled && a.ordinal == b.ordinal;
}

double roundness(const Figure& figure) {
  double unit = 1;
  for (int i = 0; i < figure.decimals; ++i) unit /= 10;
  const double whole = std::round(figure.number / unit);
  if (whole == 0) return unit;
  double power = 1;
  while (std::fmod(whole, power * 10) == 0) power *= 10;
  return unit * power;
}

}  // namespace questions
