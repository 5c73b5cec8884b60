// What a page says about itself: JSON-LD, <meta>, <link>, <time>.
#pragma once

#include <string>
#include <string_view>

#include "questions/text/article.h"
#include "questions/text/html_page.h"

namespace text {

struct HtmlMetadata {
  Attribution attribution;
  std::string language;

  bool operator==(const HtmlMetadata&) const = default;
};

// `html` is the page's text as it was saved; browsers note the address in a comment at its head.
HtmlMetadata htmlMetadata(const HtmlPage& page, std::string_view html);

// The encoding that the page names in its first bytes, "" if none.
std::string declaredEncoding(std::string_view bytes);

}  // namespace text
