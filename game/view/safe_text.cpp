#include "game/view/safe_text.h"

#include <glib.h>

#include <algorithm>

namespace view {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

// The length of the character at the front of `bytes`, 0 if it is none.
std::size_t characterLength(std::string_view bytes) {
  const char* begin = bytes.data();
  const gunichar c = g_utf8_get_char_validated(begin, static_cast<gssize>(bytes.size()));
  if (bytes.front() == '\0') return 1;
  if (c == static_cast<gunichar>(-1) || c == static_cast<gunichar>(-2)) return 0;
  return static_cast<std::size_t>(g_utf8_next_char(begin) - begin);
}

bool isControl(char c, bool oneLine) {
  const auto byte = static_cast<unsigned char>(c);
  if (c == '\n') return oneLine;
  return (byte < 0x20 && c != '\t') || byte == 0x7F;
}

std::size_t characterStart(const std::string& text, std::size_t byte) {
  byte = std::min(byte, text.size());
  while (byte > 0 && byte < text.size() && (static_cast<unsigned char>(text[byte]) & 0xC0) == 0x80)
    --byte;
  return byte;
}

}  // namespace

SafeText::SafeText(std::string_view bytes, bool oneLine) {
  utf8_.reserve(bytes.size());
  std::vector<std::size_t> starts;
  starts.reserve(bytes.size() + 1);
  bool same = true;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t length = characterLength(bytes.substr(at));
    starts.insert(starts.end(), std::max<std::size_t>(length, 1), utf8_.size());
    if (length == 0) {
      utf8_ += kReplacement;
      same = false;
    } else if (isControl(bytes[at], oneLine)) {
      utf8_ += ' ';
    } else {
      utf8_ += bytes.substr(at, length);
    }
    at += std::max<std::size_t>(length, 1);
  }
  starts.push_back(utf8_.size());
  if (!same) starts_ = std::move(starts);
}

std::size_t SafeText::fromOriginal(std::size_t byte) const {
  if (starts_.empty()) return characterStart(utf8_, byte);
  return starts_[std::min(byte, starts_.size() - 1)];
}

std::size_t SafeText::toOriginal(std::size_t byte) const {
  if (starts_.empty()) return characterStart(utf8_, byte);
  const auto found = std::lower_bound(starts_.begin(), starts_.end(), byte);
  return static_cast<std::size_t>(std::min(found, starts_.end() - 1) - starts_.begin());
}

}  // namespace view
