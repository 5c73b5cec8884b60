// What stands around the text of a page: menus, banners, share buttons, related links, comments.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "questions/text/html_page.h"

namespace text {

// For every node whether it belongs to the page's furniture. An element is known by its tag, its
// role, or the words of its class and id; one that holds most of the page's prose never is.
std::vector<bool> htmlFurniture(const HtmlPage& page);

// For every node the characters of prose beneath it: of paragraphs that are long enough and are not
// mostly links. Nodes marked in `left` count for nothing.
std::vector<std::size_t> htmlProse(const HtmlPage& page, const std::vector<bool>& left);

// Whether one of the words of the node's class and id ("shareBar", "share-bar") is in `words`, a
// list with a space around each.
bool hasClassWord(const HtmlNode& node, std::string_view words);

}  // namespace text
