#include "questions/carriers/sheet/texts.h"

#include <unicode/unistr.h>

#include <charconv>
#include <optional>
#include <pugixml.hpp>

#include "questions/carriers/plain_text.h"
#include "questions/carriers/xml.h"

namespace questions::carriers {
namespace {

constexpr std::size_t escapeLength = 7;  // of _xHHHH_

// The unit of UTF-16 that is written there.
std::optional<char16_t> unitAt(std::string_view text, std::size_t at) {
  const std::string_view escape = text.substr(at, escapeLength);
  if (escape.size() < escapeLength || !escape.starts_with("_x") || !escape.ends_with('_'))
    return std::nullopt;
  unsigned unit = 0;
  const auto [end, error] = std::from_chars(&escape[2], &escape[6], unit, 16);
  if (error != std::errc() || end != &escape[6]) return std::nullopt;
  return static_cast<char16_t>(unit);
}

}  // namespace

std::string richText(const pugi::xml_node& string) {
  std::string text = unescaped(textBelow(childOf(string, "t")));
  for (const pugi::xml_node& run : childrenOf(string, "r")) {
    const std::string words = unescaped(textBelow(childOf(run, "t")));
    const std::string_view script =
        childOf(childOf(run, "rPr"), "vertAlign").attribute("val").value();
    text += script == "superscript" ? raised(words)
            : script == "subscript" ? lowered(words)
                                    : words;
  }
  return text;
}

std::string unescaped(std::string_view text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    std::u16string units;
    for (; const auto unit = unitAt(text, std::min(at, text.size())); at += escapeLength)
      units += *unit;
    if (units.empty())
      plain += text[at++];
    else
      icu::UnicodeString(units.data(), static_cast<std::int32_t>(units.size())).toUTF8String(plain);
  }
  return plain;
}

std::string escaped(std::string_view text) {
  std::string escapes;
  for (std::size_t at = 0; at < text.size(); ++at)
    escapes += unitAt(text, at) ? std::string("_x005F_") : std::string(1, text[at]);
  return escapes;
}

}  // namespace questions::carriers
