#include "game/terminal/reply.h"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "questions/text/characters.h"

namespace terminal {
namespace {

constexpr int mostNumber = 1'000'000;

// "b)" and "2." as "b" and "2".
std::string withoutBracket(std::string line) {
  if (line.size() > 1 && (line.back() == ')' || line.back() == '.')) line.pop_back();
  return line;
}

bool begins(std::string_view word, const std::string& line) {
  return !line.empty() && word.substr(0, line.size()) == line;
}

}  // namespace

std::string letter(std::size_t place) {
  return place < 26 ? std::string(1, static_cast<char>('A' + place)) : std::to_string(place + 1);
}

std::optional<int> numberOf(const std::string& line) {
  int value = 0;
  const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), value);
  const bool whole = error == std::errc() && end == line.data() + line.size();
  if (!whole || value < 0 || value > mostNumber || line[0] == '-') return std::nullopt;
  return value;
}

std::optional<std::size_t> placeOf(const std::string& line,
                                   const std::vector<std::string>& options) {
  const std::string typed = text::lowered(withoutBracket(line));
  if (typed.empty()) return std::nullopt;
  if (const std::optional<int> number = numberOf(typed)) {
    const auto place = static_cast<std::size_t>(*number);
    if (place >= 1 && place <= options.size()) return place - 1;
  }
  for (std::size_t place = 0; place < options.size(); ++place)
    if (typed == text::lowered(letter(place))) return place;
  std::optional<std::size_t> found;
  for (std::size_t place = 0; place < options.size(); ++place) {
    const std::string option = text::lowered(options[place]);
    if (option == text::lowered(line)) return place;
    if (!begins(option, text::lowered(line))) continue;
    if (found) return std::nullopt;
    found = place;
  }
  return found;
}

std::optional<rules::Confidence> confidenceOf(const std::string& line) {
  const std::string typed = text::lowered(line);
  if (typed == "1" || begins("guess", typed)) return rules::Confidence::Guess;
  if (typed == "2" || begins("fairly", typed)) return rules::Confidence::Fairly;
  if (typed == "3" || begins("sure", typed)) return rules::Confidence::Sure;
  return std::nullopt;
}

std::optional<std::pair<std::size_t, std::size_t>> spanOf(const std::string& line,
                                                          std::size_t count) {
  const std::size_t cut = std::min(line.find_first_of("- "), line.size());
  const std::size_t rest = std::min(line.find_first_not_of("- ", cut), line.size());
  const auto first = static_cast<std::size_t>(numberOf(line.substr(0, cut)).value_or(0));
  const auto last = cut == line.size()
                        ? first
                        : static_cast<std::size_t>(numberOf(line.substr(rest)).value_or(0));
  if (first < 1 || last < first || last > count) return std::nullopt;
  return std::pair(first, last);
}

bool leaves(const std::string& line) {
  const std::string typed = text::lowered(line);
  return typed == "q" || typed == "quit" || typed == "exit";
}

}  // namespace terminal
