#include "questions/carriers/plain_text.h"

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

}  // namespace

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
