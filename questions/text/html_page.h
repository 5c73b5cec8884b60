// A parsed HTML page as a list of nodes in document order.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace text {

// An element, or a piece of text (then `tag` is empty).
struct HtmlNode {
  std::string tag;   // lower case
  std::string text;  // references decoded; the content of script and title too
  std::vector<std::pair<std::string, std::string>> attributes;  // names in lower case
  std::size_t parent = 0;                                       // of the root: itself
  std::size_t end = 0;                                          // index behind its last descendant

  bool isText() const { return tag.empty(); }
  bool has(std::string_view attribute) const;
  std::string_view attribute(std::string_view name) const;  // "" if it has none
};

// Descendants of nodes[i] are nodes[i + 1] to nodes[nodes[i].end - 1].
using HtmlPage = std::vector<HtmlNode>;

// Throws questions::Error for a page beyond the bounds of boundedHtml.
HtmlPage parseHtml(std::string_view html, const std::string& file);

// The words of a node and its descendants.
std::string textOf(const HtmlPage& page, std::size_t node);

// "Barack &amp; Co" as text.
std::string decodedReferences(std::string_view html);

}  // namespace text
