#include "questions/text/numbers.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <iterator>

#include "questions/text/characters.h"

namespace text {
namespace {

constexpr std::string_view kUnits[] = {"zero",    "one",     "two",       "three",    "four",
                                       "five",    "six",     "seven",     "eight",    "nine",
                                       "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                                       "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::string_view kTens[] = {"twenty", "thirty",  "forty",  "fifty",
                                      "sixty",  "seventy", "eighty", "ninety"};
constexpr std::string_view kOrdinals[] = {
    "zeroth",     "first",     "second",    "third",       "fourth",     "fifth",     "sixth",
    "seventh",    "eighth",    "ninth",     "tenth",       "eleventh",   "twelfth",   "thirteenth",
    "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"};
constexpr std::string_view kTenths[] = {"twentieth", "thirtieth",  "fortieth",  "fiftieth",
                                        "sixtieth",  "seventieth", "eightieth", "ninetieth"};

struct Scale {
  std::string_view word;
  int power;
  bool attached;  // only directly behind digits
};
constexpr Scale kScales[] = {
    {"hundred", 2, false}, {"thousand", 3, false}, {"lakh", 5, false},      {"million", 6, false},
    {"crore", 7, false},   {"billion", 9, false},  {"trillion", 12, false}, {"mln", 6, false},
    {"mn", 6, false},      {"bln", 9, false},      {"bn", 9, false},        {"tn", 12, false},
    {"trn", 12, false},    {"k", 3, true},         {"m", 6, true},          {"b", 9, true}};

template <std::size_t size>
std::optional<int> position(const std::string_view (&list)[size], std::string_view word) {
  const auto* found = std::find(std::begin(list), std::end(list), word);
  if (found == std::end(list)) return std::nullopt;
  return static_cast<int>(found - std::begin(list));
}

const Scale* scaleAt(const Words& words, std::size_t i) {
  for (const Scale& scale : kScales)
    if (words.is(i, scale.word) && (!scale.attached || words.joined(i - 1))) return &scale;
  return nullptr;
}

// Not 123456: a group is three digits behind a comma, and the first has one to three.
bool wellGrouped(std::string_view whole) {
  const std::size_t first = whole.find(',');
  if (first == std::string_view::npos) return true;
  if (first == 0 || first > 3 || (whole.size() - first) % 4 != 0) return false;
  for (std::size_t i = first; i < whole.size(); ++i)
    if (((i - first) % 4 == 0) != (whole[i] == ',')) return false;
  return true;
}

bool isNarrowSpace(std::string_view gap) {
  return gap == "\xC2\xA0" || gap == "\xE2\x80\xAF" || gap == "\xE2\x80\x89";
}

bool isDigits(std::string_view word, std::size_t count) {
  return word.size() == count && std::all_of(word.begin(), word.end(), [](char c) {
           return isDigit(static_cast<unsigned char>(c));
         });
}

// 25 000 with a no-break or thin space is one number.
std::string spacedDigits(const Words& words, std::size_t& end) {
  std::string digits(words.raw(end++));
  while (digits.find_first_of(".,") == std::string::npos && isNarrowSpace(words.gap(end - 1)) &&
         isDigits(words.raw(end), 3))
    digits += words.raw(end++);
  return digits;
}

std::optional<Number> digitsAt(const Words& words, std::size_t i) {
  Number number{i, i, 0, 0, false, words.raw(i).find(',') != std::string_view::npos, false};
  const char32_t first = codePointAt(words.raw(i), 0).value;
  if (!isDigit(first) && first != '.') return std::nullopt;
  const std::string digits = spacedDigits(words, number.end);
  if (const Scale* scale = scaleAt(words, number.end)) {
    number.power = scale->power;
    number.shortScale = scale->attached;
    ++number.end;
  }
  const std::optional<double> value = digitsValue(digits, number.power);
  if (!value) return std::nullopt;
  number.value = *value;
  return number;
}

// Adds up "two hundred and five thousand" word by word.
class Sum {
 public:
  bool add(const Words& words, std::size_t& i) {
    const std::string& word = words.lower(i);
    if (addSmall(words, i, word)) return true;
    if (const Scale* scale = scaleAt(words, i);
        scale && !scale->attached && scale->word.size() > 3) {
      multiply(scale->power);
      ++i;
      return true;
    }
    if (word == "and" && last_ >= 100 && smallNumber(words.lower(i + 1))) {
      ++i;
      return addSmall(words, i, words.lower(i));
    }
    return false;
  }
  double value() const { return total_ + current_; }
  int power() const { return power_; }

 private:
  bool addSmall(const Words& words, std::size_t& i, std::string_view word) {
    const std::optional<int> small = smallNumber(word);
    if (!small || (last_ > 0 && last_ < 100)) return false;
    current_ += *small;
    last_ = 1;
    ++i;
    const std::optional<int> unit = smallNumber(words.lower(i + 1));
    if (*small >= 20 && words.is(i, "-") && unit && *unit < 10) {
      current_ += *unit;
      i += 2;
    }
    return true;
  }
  void multiply(int power) {
    double factor = 1;
    for (int i = 0; i < power; ++i) factor *= 10;
    current_ = (current_ == 0 ? 1 : current_) * factor;
    last_ = factor;
    power_ = power;
    if (power < 3) return;
    total_ += current_;
    current_ = 0;
  }

  double total_ = 0;
  double current_ = 0;
  double last_ = 0;  // what the last word stood for; 1 for every small number
  int power_ = 0;
};

bool isDozen(std::string_view word) { return word == "dozen"; }

// "a" and "half a" count before a scale word or "dozen": a million, half a dozen.
std::optional<Number> articleNumber(const Words& words, std::size_t i) {
  const bool half = words.is(i, "half");
  const std::size_t scaleAtIndex = i + (half ? 2 : 1);
  if (!words.is(half ? i + 1 : i, "a")) return std::nullopt;
  const double factor = half ? 0.5 : 1;
  if (isDozen(words.lower(scaleAtIndex)))
    return Number{i, scaleAtIndex + 1, 12 * factor, 0, true, false, false};
  Sum sum;
  std::size_t end = scaleAtIndex;
  if (!scaleAt(words, end)) return std::nullopt;
  while (sum.add(words, end)) {
  }
  if (sum.value() == 0) return std::nullopt;
  return Number{i, end, sum.value() * factor, sum.power(), true, false, false};
}

std::optional<Number> wordsAt(const Words& words, std::size_t i) {
  if (!smallNumber(words.lower(i))) return std::nullopt;
  Sum sum;
  std::size_t end = i;
  while (sum.add(words, end)) {
  }
  return Number{i, end, sum.value(), sum.power(), true, false, false};
}

}  // namespace

std::optional<double> digitsValue(std::string_view digits, int power) {
  const std::size_t point = digits.find('.');
  if (digits.empty() || !wellGrouped(digits.substr(0, point))) return std::nullopt;
  std::string plain;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (digits[i] == ',' && i < point) continue;
    if (i != point && !isDigit(static_cast<unsigned char>(digits[i]))) return std::nullopt;
    plain += digits[i];
  }
  if (point == digits.size() - 1 || plain.size() > 30) return std::nullopt;
  if (point == 0) plain.insert(0, "0");
  plain += "e" + std::to_string(power);
  double value = 0;
  const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
  if (error != std::errc() || end != plain.data() + plain.size()) return std::nullopt;
  return value;
}

std::optional<int> smallNumber(std::string_view word) {
  if (const std::optional<int> unit = position(kUnits, word)) return unit;
  if (const std::optional<int> ten = position(kTens, word)) return 20 + 10 * *ten;
  return std::nullopt;
}

std::optional<Number> numberAt(const Words& words, std::size_t i) {
  std::optional<Number> number = digitsAt(words, i);
  if (!number) number = articleNumber(words, i);
  if (!number) number = wordsAt(words, i);
  if (number && isDozen(words.lower(number->end))) {
    number->value *= 12;
    ++number->end;
  }
  return number;
}

std::optional<int> ordinalAt(const Words& words, std::size_t i, std::size_t& end) {
  const std::string& word = words.lower(i);
  end = i + 1;
  if (word.size() < 3 || !std::strchr("tdhy", word.back()))
    return std::nullopt;  // first, 3rd, twenty-
  if (const std::optional<int> small = position(kOrdinals, word)) return small;
  if (const std::optional<int> tenth = position(kTenths, word)) return 20 + 10 * *tenth;
  const std::optional<int> ten = position(kTens, word);
  const std::optional<int> unit = position(kOrdinals, words.lower(i + 2));
  if (ten && words.is(i + 1, "-") && unit && *unit > 0 && *unit < 10) {
    end = i + 3;
    return 20 + 10 * *ten + *unit;
  }
  const std::size_t digits = std::min(word.find_first_not_of("0123456789,"), word.size());
  const std::string_view ending = std::string_view(word).substr(digits);
  const bool known = ending == "st" || ending == "nd" || ending == "rd" || ending == "th";
  const std::optional<double> value =
      known ? digitsValue(std::string_view(word).substr(0, digits)) : std::nullopt;
  if (!value || *value > 1e9) return std::nullopt;
  return static_cast<int>(*value);
}

}  // namespace text
