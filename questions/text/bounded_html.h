// HTML made safe to parse: gumbo's time and memory grow with the square of open elements and with
// unclosed formatting, so a page is first rewritten well nested, shallow and without what tells
// nothing of an article.
#pragma once

#include <string>
#include <string_view>

namespace text {

inline constexpr std::size_t deepestElement = 256;
inline constexpr std::size_t mostElements = 400'000;

// Text, links and structure stay; comments, styles, scripts other than JSON-LD, pictures drawn in
// the page, lists of choices, and formatting (bold, italic, font) go. Elements deeper than
// deepestElement are left out, their text stays. Takes linear time. Throws questions::Error for a
// page of more than mostElements.
std::string boundedHtml(std::string_view html, const std::string& file);

}  // namespace text
