// Plain text: paragraphs by blank lines, by single line ends where every line is a paragraph, and
// across line ends where the lines were wrapped by hand.
#pragma once

#include <string_view>
#include <vector>

#include "questions/text/manuscript.h"

namespace text {

// `text` as cleanText leaves it.
std::vector<Block> plainTextBlocks(std::string_view text);

}  // namespace text
