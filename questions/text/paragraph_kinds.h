// What each paragraph is: body, heading, caption, dateline, notice or quotation.
#pragma once

#include <vector>

#include "questions/text/manuscript.h"

namespace text {

// Gives every block a kind. A caption's credit, a reporting credit and a notice in capitals at the
// end of a paragraph become blocks of their own (Notice), as does the place and agency at the head
// of the first body paragraph (Dateline): what is left is whole sentences.
std::vector<Block> classified(std::vector<Block> blocks);

}  // namespace text
