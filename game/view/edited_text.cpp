#include "game/view/edited_text.h"

#include <glib.h>

#include <algorithm>
#include <utility>

#include "game/view/safe_text.h"

namespace view {
namespace {

constexpr gunichar kJoiner = 0x200D;

gunichar characterAt(const std::string& text, std::size_t at) {
  return g_utf8_get_char(text.c_str() + at);
}

std::size_t stepBack(const std::string& text, std::size_t at) {
  do --at;
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
  return at;
}

// Whether the character there is seen as part of the one before it: an accent, a joined emoji.
bool continues(const std::string& text, std::size_t at) {
  if (at == 0 || at >= text.size()) return false;
  const gunichar c = characterAt(text, at);
  return g_unichar_ismark(c) || g_unichar_iszerowidth(c) ||
         characterAt(text, stepBack(text, at)) == kJoiner;
}

std::size_t before(const std::string& text, std::size_t at) {
  if (at == 0) return 0;
  do at = stepBack(text, at);
  while (continues(text, at));
  return at;
}

std::size_t after(const std::string& text, std::size_t at) {
  if (at >= text.size()) return text.size();
  do at = static_cast<std::size_t>(g_utf8_next_char(text.c_str() + at) - text.c_str());
  while (continues(text, at));
  return at;
}

bool isSpace(const std::string& text, std::size_t at) {
  return g_unichar_isspace(characterAt(text, at));
}

std::size_t wordBefore(const std::string& text, std::size_t at) {
  while (at > 0 && isSpace(text, before(text, at))) at = before(text, at);
  while (at > 0 && !isSpace(text, before(text, at))) at = before(text, at);
  return at;
}

std::size_t wordAfter(const std::string& text, std::size_t at) {
  while (at < text.size() && !isSpace(text, at)) at = after(text, at);
  while (at < text.size() && isSpace(text, at)) at = after(text, at);
  return at;
}

// Any bytes as UTF-8, with the line ends of this system or none.
std::string cleaned(std::string_view bytes, bool lineEnds) {
  std::string text;
  text.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (bytes[i] != '\r')
      text += bytes[i];
    else if (i + 1 == bytes.size() || bytes[i + 1] != '\n')
      text += '\n';
  }
  return SafeText(text, !lineEnds).utf8();
}

}  // namespace

EditedText::EditedText(std::string text, bool lineEnds) : lineEnds_(lineEnds) {
  setText(std::move(text));
}

void EditedText::setText(std::string text) {
  text_ = cleaned(text, lineEnds_);
  caret_ = anchor_ = text_.size();
}

void EditedText::moveTo(std::size_t caret, bool select) {
  caret_ = std::min(caret, text_.size());
  if (!select) anchor_ = caret_;
}

void EditedText::insert(std::string_view words) {
  const std::string clean = cleaned(words, lineEnds_);
  const std::size_t at = begin();
  text_.replace(at, end() - at, clean);
  caret_ = anchor_ = at + clean.size();
}

Edit EditedText::handle(const Input& input, Clipboard* clipboard) {
  if (input.kind == Input::Kind::Text) {
    if (input.text.empty()) return Edit::None;
    insert(input.text);
    return Edit::Changed;
  }
  if (input.kind != Input::Kind::KeyPressed) return Edit::None;
  if (input.key != Key::Character) return handleKey(input);
  if (!input.control) return Edit::Used;  // its text follows
  return input.text.size() == 1 ? command(input.text[0], clipboard) : Edit::None;
}

Edit EditedText::command(char letter, Clipboard* clipboard) {
  if (letter == 'a') {
    anchor_ = 0;
    caret_ = text_.size();
    return Edit::Used;
  }
  if (clipboard == nullptr || (letter != 'c' && letter != 'x' && letter != 'v')) return Edit::None;
  if (letter == 'v') {
    const std::string words = clipboard->text();
    if (words.empty()) return Edit::Used;
    insert(words);
    return Edit::Changed;
  }
  if (!selects()) return Edit::Used;
  clipboard->setText(std::string_view(text_).substr(begin(), end() - begin()));
  return letter == 'x' ? erase(caret_) : Edit::Used;
}

Edit EditedText::handleKey(const Input& input) {
  switch (input.key) {
    case Key::Left:
      return move(input, input.control ? wordBefore(text_, caret_) : before(text_, caret_),
                  begin());
    case Key::Right:
      return move(input, input.control ? wordAfter(text_, caret_) : after(text_, caret_), end());
    case Key::Home:
      moveTo(0, input.shift);
      return Edit::Used;
    case Key::End:
      moveTo(text_.size(), input.shift);
      return Edit::Used;
    case Key::Backspace:
      return erase(input.control ? wordBefore(text_, caret_) : before(text_, caret_));
    case Key::Delete:
      return erase(input.control ? wordAfter(text_, caret_) : after(text_, caret_));
    case Key::Space:
      return Edit::Used;  // its text follows
    case Key::Enter:
      if (!lineEnds_) return Edit::None;
      insert("\n");
      return Edit::Changed;
    default:
      return Edit::None;
  }
}

// An arrow without Shift leaves the selection at its edge.
Edit EditedText::move(const Input& input, std::size_t to, std::size_t edge) {
  moveTo(selects() && !input.shift && !input.control ? edge : to, input.shift);
  return Edit::Used;
}

// What is selected, or else what lies between the caret and `to`.
Edit EditedText::erase(std::size_t to) {
  if (!selects()) anchor_ = to;
  if (!selects()) return Edit::Used;
  insert("");
  return Edit::Changed;
}

}  // namespace view
