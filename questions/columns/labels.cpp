#include "questions/columns/labels.h"

#include "questions/columns/names.h"

namespace questions {
namespace {

char smallLetter(char c) {
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return letter ? static_cast<char>(c | 0x20) : '\0';
}

Label boxIn(std::string_view text) {
  if (text.starts_with("[] ")) return {3, '\0', Box::Empty};
  const bool round = text.starts_with('(');
  if (text.size() < 4 || (!round && !text.starts_with('['))) return {};
  if (text.substr(2, 2) != (round ? ") " : "] ")) return {};
  if (text[1] == ' ') return {4, '\0', Box::Empty};
  const bool ticked = text[1] == 'x' || text[1] == 'X' || text[1] == '*';
  return ticked ? Label{4, '\0', Box::Ticked} : Label{};
}

Label letterIn(std::string_view text) {
  const bool open = text.starts_with('(');
  const std::size_t end = open ? 2 : 1;
  if (text.size() < end + 2 || text[end + 1] != ' ') return {};
  if (text[end] != ')' && (open || text[end] != '.')) return {};
  const char letter = smallLetter(text[end - 1]);
  return letter == '\0' ? Label{} : Label{end + 2, letter, Box::None};
}

}  // namespace

bool Label::fits(std::size_t index) const {
  if (size == 0 || index >= mostOptions) return false;
  return letter == '\0' || letter == static_cast<char>('a' + index);
}

Label labelOf(std::string_view line) {
  const std::size_t star = line.starts_with('*') ? 1 : 0;
  Label label = boxIn(line.substr(star));
  if (label.size == 0) label = letterIn(line.substr(star));
  if (label.size == 0) return {};
  label.size += star;
  while (line.substr(label.size).starts_with(' ')) ++label.size;
  const bool starBehind = label.letter != '\0' && line.substr(label.size).starts_with('*');
  if (star + starBehind > 0) label.box = Box::Ticked;
  label.size += starBehind;
  return label;
}

}  // namespace questions
