// Keys, affix hashes and shapes of words. Any change here needs a new model (see kModelVersion).
#include "questions/language/word_features.h"

namespace language {
namespace {

struct CodePoint {
  std::uint32_t value;
  std::size_t length;
};

/// Bytes that are no valid UTF-8 stand for themselves.
CodePoint decode(std::string_view text) {
  const auto byte = [&](std::size_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i]));
  };
  const std::uint32_t lead = byte(0);
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
  if (length == 1 || length > text.size()) return {lead, 1};
  std::uint32_t value = lead & (0x7Fu >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0u) != 0x80u) return {lead, 1};
    value = value << 6 | (byte(i) & 0x3Fu);
  }
  return {value, length};
}

void append(std::string& out, std::uint32_t value) {
  if (value < 0x80) {
    out += static_cast<char>(value);
  } else if (value < 0x800) {
    out += static_cast<char>(0xC0 | value >> 6);
    out += static_cast<char>(0x80 | (value & 0x3F));
  }
}

bool between(std::uint32_t value, std::uint32_t low, std::uint32_t high) {
  return low <= value && value <= high;
}

/// Lower case for the two-byte letters; others are returned as they are.
std::uint32_t lowered(std::uint32_t c) {
  if (between(c, 'A', 'Z')) return c + 32;
  if (between(c, 0xC0, 0xDE) && c != 0xD7) return c + 32;
  if (between(c, 0x100, 0x137) || between(c, 0x14A, 0x177)) return c | 1u;
  if (between(c, 0x391, 0x3A9)) return c + 32;
  if (between(c, 0x410, 0x42F)) return c + 32;
  if (between(c, 0x400, 0x40F)) return c + 80;
  return c;
}

char straightened(std::uint32_t c) {
  if (c == 0x2018 || c == 0x2019 || c == 0x60) return '\'';
  if (c == 0x201C || c == 0x201D) return '"';
  return 0;
}

char shapeOf(std::uint32_t c) {
  if (between(c, '0', '9')) return 'd';
  if (lowered(c) != c) return 'X';
  if (between(c, 'a', 'z') || c >= 0xC0) return 'x';
  return static_cast<char>(c < 0x80 ? c : '?');
}

std::uint32_t hashed(char kind, std::string_view text) {
  std::uint32_t hash = (2166136261u ^ static_cast<unsigned char>(kind)) * 16777619u;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  hash ^= hash >> 15;
  return (hash * 2246822519u >> 7) % kHashBuckets;
}

/// Shape with runs longer than two cut: "Washington" is Xxx, "2025" dd, "McDonald" XxXxx.
std::string caseShape(std::string_view form) {
  std::string shape;
  for (std::size_t i = 0; i < form.size() && shape.size() < 10;) {
    const CodePoint c = decode(form.substr(i));
    const char s = shapeOf(c.value);
    const std::size_t n = shape.size();
    if (n < 2 || shape[n - 1] != s || shape[n - 2] != s) shape += s;
    i += c.length;
  }
  return shape;
}

}  // namespace

WordFeatures wordFeatures(std::string_view form) {
  WordFeatures word;
  for (std::size_t i = 0; i < form.size();) {
    const CodePoint c = decode(form.substr(i));
    if (const char plain = straightened(c.value)) {
      word.key += plain;
    } else if (const std::uint32_t low = lowered(c.value); low != c.value) {
      append(word.key, low);
    } else {
      word.key += form.substr(i, c.length);
    }
    i += c.length;
  }
  word.shape = word.key;
  for (char& c : word.shape) {
    if (c >= '0' && c <= '9') c = '0';
  }
  const std::string_view text = word.shape;
  const auto prefix = [&](std::size_t n) { return text.substr(0, n); };
  const auto suffix = [&](std::size_t n) {
    return text.substr(text.size() - std::min(n, text.size()));
  };
  word.hashes = {hashed('a', prefix(1)), hashed('b', prefix(2)), hashed('c', prefix(3)),
                 hashed('d', prefix(4)), hashed('w', suffix(1)), hashed('x', suffix(2)),
                 hashed('y', suffix(3)), hashed('z', suffix(4)), hashed('s', caseShape(form)),
                 hashed('f', form)};
  return word;
}

}  // namespace language
