#include "questions/carriers/plain_text.h"

#include <algorithm>
#include <span>
#include <utility>

namespace questions::carriers {
namespace {

constexpr std::string_view spaces = " \t\n\v\f\r";

bool isControl(char c) { return (c >= 0 && c < ' ' && c != '\n' && c != '\t') || c == '\x7F'; }

// Nothing to do for nearly every text that comes by.
bool isTidy(std::string_view text) {
  if (trimmed(text).size() != text.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (isControl(text[i]) || (text[i] == '\n' && (text[i - 1] == ' ' || text[i - 1] == '\t')))
      return false;
  return true;
}

void endLine(std::string& tidy) {
  while (!tidy.empty() && (tidy.back() == ' ' || tidy.back() == '\t')) tidy.pop_back();
  tidy += '\n';
}

using Scripts = std::pair<std::string_view, std::string_view>;

constexpr Scripts raisedSigns[] = {{"0", "⁰"}, {"1", "¹"}, {"2", "²"}, {"3", "³"}, {"4", "⁴"},
                                   {"5", "⁵"}, {"6", "⁶"}, {"7", "⁷"}, {"8", "⁸"}, {"9", "⁹"},
                                   {"+", "⁺"}, {"-", "⁻"}, {"−", "⁻"}};
constexpr Scripts loweredSigns[] = {{"0", "₀"}, {"1", "₁"}, {"2", "₂"}, {"3", "₃"}, {"4", "₄"},
                                    {"5", "₅"}, {"6", "₆"}, {"7", "₇"}, {"8", "₈"}, {"9", "₉"},
                                    {"+", "₊"}, {"-", "₋"}, {"−", "₋"}};

// Digits always, the other signs where there is nothing else: a word keeps its hyphen.
std::string scripted(std::string_view text, std::span<const Scripts> signs) {
  constexpr std::size_t digits = 10;
  std::string script;
  for (std::size_t at = 0; at < text.size();) {
    const auto sign = std::find_if(signs.begin(), signs.end(), [&](const Scripts& candidate) {
      return text.substr(at).starts_with(candidate.first);
    });
    if (sign == signs.end() && signs.size() > digits) return scripted(text, signs.first(digits));
    script += sign == signs.end() ? text.substr(at, 1) : sign->second;
    at += sign == signs.end() ? 1 : sign->first.size();
  }
  return script;
}

}  // namespace

std::string raised(std::string_view text) { return scripted(text, raisedSigns); }
std::string lowered(std::string_view text) { return scripted(text, loweredSigns); }

std::string tidied(std::string_view text) {
  if (isTidy(text)) return std::string(text);
  std::string tidy;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool carriage = text[i] == '\r' && !(i + 1 < text.size() && text[i + 1] == '\n');
    if (text[i] == '\n' || carriage)
      endLine(tidy);
    else if (!isControl(text[i]))
      tidy += text[i];
  }
  return std::string(trimmed(tidy));
}

std::string oneLine(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool end = c == '\n' || c == '\r';
    if (!end || !line.ends_with(' ')) line += end ? ' ' : c;
  }
  return line;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(spaces);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

}  // namespace questions::carriers
