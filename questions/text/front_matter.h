// The front matter of a Markdown article: `key: value` lines between two lines of `---`.
//
//   title, publisher, address (or url), licence (or license), language (or lang): text
//   date: YYYY-MM-DD, or a date in words
// A value stands on its key's line, plain or in quotes. Other keys and nested lists, such as the
// `sources` of the shipped articles, may stand there and are not read.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "questions/text/article.h"

namespace text {

struct FrontMatter {
  Attribution attribution;
  std::string language;
  std::size_t size = 0;  // bytes up to the body, 0 where there is no front matter

  bool operator==(const FrontMatter&) const = default;
};

// Throws questions::Error with the line for a key given twice, a value that cannot be read, a day
// that is none, or a missing end.
FrontMatter readFrontMatter(std::string_view text, const std::string& file);

}  // namespace text
