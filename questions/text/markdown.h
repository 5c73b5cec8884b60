// Markdown (CommonMark, by md4c) to blocks: headings and quotations keep their kind, links their
// text; code, tables and raw HTML are left out; a picture alone in a paragraph gives a caption.
#pragma once

#include <string>
#include <string_view>

#include "questions/text/manuscript.h"

namespace text {

// `text` as cleanText leaves it. Throws questions::Error for front matter that cannot be read.
Manuscript readMarkdown(std::string_view text, const std::string& file);

}  // namespace text
