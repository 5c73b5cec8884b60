// Years standing alone or in a range. Four digits are a year only where their neighbours say so.
#include <charconv>

#include "questions/text/characters.h"
#include "questions/text/date_patterns.h"
#include "questions/text/quantity_patterns.h"
#include "questions/text/units.h"

namespace text {
namespace {

constexpr std::string_view kBeforeYear[] = {
    "after", "around", "before", "by",    "circa",  "during",  "early",      "end", "from", "in",
    "late",  "mid",    "of",     "since", "spring", "through", "throughout", "to",  "until"};
constexpr std::string_view kDeterminers[] = {"a",  "an",  "her", "his",   "its",
                                             "my", "our", "the", "their", "this"};
constexpr std::string_view kVerbs[] = {"as", "does", "has", "is", "its", "sees", "this", "was"};

bool isDash(std::string_view word) {
  return word == "-" || word == "\xE2\x80\x93" || word == "\xE2\x80\x94" || word == "/";
}

DateMatch yearMatch(std::size_t begin, std::size_t end, int from, int to = 0) {
  DateMatch match{begin, end, {}};
  match.date.granularity = Granularity::Year;
  match.date.value = std::to_string(from);
  if (to > 0) match.date.until = std::to_string(to);
  return match;
}

// The second year of a range, where 1914–18 stands for 1918.
std::optional<int> rangeEnd(int from, std::string_view word) {
  if (const auto year = yearNumber(word)) return *year > from ? year : std::nullopt;
  int part = 0;
  const auto [rest, error] = std::from_chars(word.data(), word.data() + word.size(), part);
  if (word.size() != 2 || error != std::errc() || rest != word.data() + word.size())
    return std::nullopt;
  const int year = from / 100 * 100 + part;
  return year > from ? std::optional(year) : std::nullopt;
}

// 1914–1918, 1914-18, from 2001 to 2005, between 2001 and 2005.
std::optional<DateMatch> yearRange(const Words& words, std::size_t i, int from) {
  const bool dash = isDash(words.raw(i + 1)) && words.joined(i) == words.joined(i + 1);
  const bool prose =
      (words.is(i - 1, "from") && (words.is(i + 1, "to") || words.is(i + 1, "until"))) ||
      (words.is(i - 1, "between") && words.is(i + 1, "and"));
  if (!dash && !prose) return std::nullopt;
  const auto to = rangeEnd(from, words.raw(i + 2));
  if (!to || (prose && words.raw(i + 2).size() != 4)) return std::nullopt;
  return yearMatch(i, i + 3, from, *to);
}

// 2000 people, 2000 years: the number counts what follows.
bool counts(const Words& words, std::size_t i) {
  return isPluralNoun(words, i + 1) || unitAt(words, i + 1, true).has_value();
}

bool standsAsYear(const Words& words, std::size_t i, int year) {
  const std::string& before = words.lower(i - 1);
  const bool unit = unitAt(words, i + 1, true).has_value();
  if (unit || (words.is(i + 1, "-") && words.joined(i + 1))) return false;
  if (before == "(") return words.is(i + 1, ")") || words.is(i + 1, ",") || words.is(i + 1, "-");
  if (before == "between") return words.is(i + 1, "and");
  if (before == "and")
    return words.is(i - 3, "between") ||
           (before == "and" && yearNumber(words.raw(i - 2)) && !counts(words, i));
  if (before == "in" || before == "since") return true;
  if (listed<kBeforeYear>(before)) return !counts(words, i);
  if (listed<kDeterminers>(before)) return year >= 1900 || (year >= 1500 && !counts(words, i));
  return i == 0 && year >= 1500 && listed<kVerbs>(words.lower(1));
}

// 44 BC, AD 79
std::optional<DateMatch> era(const Words& words, std::size_t i) {
  const std::string_view before = words.raw(i - 1);
  const std::string_view after = words.raw(i + 1);
  const std::string_view digits = words.raw(i);
  int year = 0;
  const auto [rest, error] = std::from_chars(digits.data(), digits.data() + digits.size(), year);
  if (error != std::errc() || rest != digits.data() + digits.size() || year < 1 || year > 9999)
    return std::nullopt;
  const bool bc = after == "BC" || after == "BCE" || after == "B.C.";
  const bool behind = after == "AD" || after == "CE" || after == "A.D.";
  if (!bc && !behind && before != "AD" && before != "A.D.") return std::nullopt;
  std::string value = std::to_string(bc ? year - 1 : year);
  value.insert(0, std::string(4 - std::min<std::size_t>(4, value.size()), '0'));
  DateMatch match{bc || behind ? i : i - 1, bc || behind ? i + 2 : i + 1, {}};
  match.date.granularity = Granularity::Year;
  match.date.value = (bc && year > 1 ? "-" : "") + value;
  return match;
}

// early 2024, late 2024
std::size_t withPart(const Words& words, std::size_t i) {
  const bool part = words.is(i - 1, "early") || words.is(i - 1, "late");
  return part ? i - 1 : i;
}

}  // namespace

std::optional<int> yearNumber(std::string_view digits) {
  if (digits.size() != 4) return std::nullopt;
  int year = 0;
  for (char c : digits) {
    if (!isDigit(static_cast<unsigned char>(c))) return std::nullopt;
    year = year * 10 + (c - '0');
  }
  return year >= 1000 && year < 2200 ? std::optional(year) : std::nullopt;
}

std::optional<DateMatch> yearAt(const DateContext& context, std::size_t i) {
  const Words& words = context.words;
  if (const auto match = era(words, i)) return match;
  const std::string_view word = words.raw(i);
  if (word.starts_with("mid-") || word.starts_with("Mid-"))
    if (const auto year = yearNumber(word.substr(4))) return yearMatch(i, i + 1, *year);
  const auto year = yearNumber(word);
  if (!year) return std::nullopt;
  if (const auto range = yearRange(words, i, *year)) return range;
  if (!standsAsYear(words, i, *year)) return std::nullopt;
  return yearMatch(withPart(words, i), i + 1, *year);
}

}  // namespace text
