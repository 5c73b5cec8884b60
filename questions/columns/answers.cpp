#include "questions/columns/answers.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "questions/carriers/json_places.h"
#include "questions/carriers/plain_text.h"
#include "questions/columns/labels.h"
#include "questions/columns/names.h"
#include "questions/text/characters.h"

namespace questions {
namespace {

using carriers::trimmed;

std::vector<std::string> partsOf(std::string_view text, std::string_view separators) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find_first_of(separators, begin), text.size());
    if (const std::string_view part = trimmed(text.substr(begin, end - begin)); !part.empty())
      parts.emplace_back(part);
    begin = end + 1;
  }
  return parts;
}

std::vector<std::string> jsonListIn(std::string_view cell) {
  std::vector<std::string> parts;
  constexpr std::size_t deepest = 3;  // a list of texts is no deeper
  if (!cell.starts_with('[') || carriers::nestingOf(cell) > deepest) return parts;
  const nlohmann::json list = nlohmann::json::parse(cell, nullptr, false);
  if (!list.is_array()) return parts;
  for (const nlohmann::json& part : list) {
    if (!part.is_string() && !part.is_number()) return {};
    parts.push_back(part.is_string() ? part.get<std::string>() : part.dump());
  }
  return parts;
}

bool areLabelled(const std::vector<std::string>& parts) {
  for (std::size_t i = 0; i < parts.size(); ++i)
    if (const Label label = labelOf(parts[i]); label.box != Box::None || !label.fits(i))
      return false;
  return true;
}

// "ACD" names three options.
bool areCapitals(std::string_view key) {
  return !key.empty() &&
         std::all_of(key.begin(), key.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::vector<std::string> lettersOf(std::string_view key) {
  std::vector<std::string> letters;
  for (const char c : key) letters.emplace_back(1, c);
  return letters;
}

// "(c)", "C.", "2.0", "Option C" and "answer3" become "c", "C", "2", "c" and "3".
std::string withoutFrills(std::string_view key) {
  const std::string name = plainName(key);
  const std::size_t space = name.rfind(' ');
  if (space != std::string::npos && isOptionName(name.substr(0, space)))
    return name.substr(space + 1);
  if (key.starts_with('(') || key.starts_with('[')) key.remove_prefix(1);
  if (key.ends_with(".0")) key.remove_suffix(2);
  while (!key.empty() && std::string_view(").]:").find(key.back()) != std::string_view::npos)
    key.remove_suffix(1);
  return std::string(key);
}

std::optional<std::size_t> positionIn(const std::vector<Option>& options, std::string_view key,
                                      KeyStyle style) {
  std::optional<std::size_t> position = positionOf(key);
  if (style.fromZero && key == "0")
    position = 0;
  else if (style.fromZero && position && text::isDigit(key[0]))
    ++*position;
  return position && *position < options.size() ? position : std::nullopt;
}

// "C) words", where these are the words of the option C.
std::optional<std::size_t> labelledIn(const std::vector<Option>& options, std::string_view key) {
  const std::size_t end = key.find_first_of(").:- ");
  const std::size_t words = std::min(key.find_first_not_of(").:- ", end), key.size());
  if (end == std::string_view::npos || words == key.size()) return std::nullopt;
  const auto position = positionIn(options, key.substr(0, end), {});
  const auto named = withWords(options, key.substr(words));
  return position == named ? named : std::nullopt;
}

}  // namespace

std::vector<std::string> answersIn(std::string_view cell) { return partsOf(cell, "|;\n"); }

void dropLetters(std::vector<std::string>& options) {
  if (!areLabelled(options)) return;
  for (std::string& option : options)
    option = std::string(trimmed(std::string_view(option).substr(labelOf(option).size)));
}

std::vector<std::string> listIn(std::string_view cell) {
  cell = trimmed(cell);
  std::vector<std::string> parts = jsonListIn(cell);
  for (const char* separator : {"\n", "|", ";", ","})
    if (parts.size() < 2) parts = partsOf(cell, separator);
  dropLetters(parts);
  return parts;
}

std::optional<std::size_t> withWords(const std::vector<Option>& options, std::string_view words) {
  for (std::size_t i = 0; i < options.size(); ++i)
    if (options[i].text == words) return i;
  for (std::size_t i = 0; i < options.size(); ++i)
    if (text::lowered(options[i].text) == text::lowered(words)) return i;
  return std::nullopt;
}

std::optional<std::size_t> keyIn(const std::vector<Option>& options, const std::string& key,
                                 KeyStyle style) {
  const std::optional<std::size_t> words = withWords(options, key);
  const std::optional<std::size_t> position = positionIn(options, key, style);
  if (style.wordsFirst && words) return words;
  if (position || words) return position ? position : words;
  if (const auto bare = positionIn(options, withoutFrills(key), style)) return bare;
  return labelledIn(options, key);
}

std::vector<std::size_t> keysIn(const std::vector<Option>& options, const std::string& key,
                                KeyStyle style) {
  if (const auto whole = keyIn(options, key, style)) return {*whole};
  std::vector<std::string> parts = jsonListIn(key);
  if (parts.empty()) parts = partsOf(key, ",;/|&\n");
  if (parts.size() == 1 && areCapitals(key)) parts = lettersOf(key);
  std::vector<std::size_t> keys;
  for (const std::string& part : parts) {
    const auto index = keyIn(options, part, style);
    if (!index || options[*index].text.empty()) return {};
    if (std::find(keys.begin(), keys.end(), *index) == keys.end()) keys.push_back(*index);
  }
  return keys;
}

}  // namespace questions
