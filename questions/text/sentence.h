// Sentences and tokens that know where they stand in the article.
#pragma once

#include <cstddef>
#include <vector>

#include "questions/text/range.h"

namespace text {

// A syntactic word by the conventions of the English UD treebanks: do|n't, Berg|'s, €|140|bn.
struct Token {
  Range range;
  bool spaceAfter = true;

  bool operator==(const Token&) const = default;
};

struct Sentence {
  Range range;
  std::size_t paragraph = 0;  // index into Article::paragraphs
  std::vector<Token> tokens;

  bool operator==(const Sentence&) const = default;
};

}  // namespace text
