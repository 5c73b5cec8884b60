#include "questions/distractors/word_lists.h"

#include <algorithm>

namespace questions {
namespace {

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(' ') + 1 - first);
}

std::vector<std::string_view> split(std::string_view text, std::string_view mark) {
  std::vector<std::string_view> parts;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(mark, at), text.size());
    if (const std::string_view part = trimmed(text.substr(at, end - at)); !part.empty())
      parts.push_back(part);
    at = end + mark.size();
  }
  return parts;
}

bool isIn(const std::vector<std::string_view>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace

bool WordRow::holds(std::string_view word) const { return isIn(words, word); }

bool WordRow::isNamed(std::string_view name) const { return isIn(names, name); }

WordRow wordRow(std::string_view line) {
  const std::size_t colon = line.find(": ");
  const bool named = colon != std::string_view::npos;
  return {named ? split(line.substr(0, colon), "/") : std::vector<std::string_view>(),
          split(named ? line.substr(colon + 2) : line, ",")};
}

std::vector<WordRow> wordRows(std::string_view list) {
  std::vector<WordRow> rows;
  for (const std::string_view line : split(list, "\n"))
    if (!line.starts_with('#')) rows.push_back(wordRow(line));
  return rows;
}

}  // namespace questions
