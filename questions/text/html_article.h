// The article in a saved page: its main text as blocks, and what the page says about itself.
#pragma once

#include <string>
#include <string_view>

#include "questions/text/manuscript.h"

namespace text {

// `html` as UTF-8. Throws questions::Error for a page beyond the bounds of boundedHtml.
Manuscript readHtml(std::string_view html, const std::string& file);

}  // namespace text
