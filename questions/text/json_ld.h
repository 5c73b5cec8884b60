// Articles described in JSON-LD with the words of schema.org, as news pages carry them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "questions/text/article.h"

namespace text {

struct JsonLdArticle {
  Attribution attribution;
  std::string language;

  bool operator==(const JsonLdArticle&) const = default;
};

// The first object of an article's type in the page's JSON-LD scripts, in arrays and @graph too;
// publishers named elsewhere by @id are found. Scripts that are no JSON are passed over.
JsonLdArticle jsonLdArticle(const std::vector<std::string>& scripts);

}  // namespace text
