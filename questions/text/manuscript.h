// What a file of any kind says before its paragraphs are classified and stored.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "questions/text/article.h"

namespace text {

// A paragraph to be; its kind only where the file itself states it by markup.
struct Block {
  std::string text;
  std::optional<ParagraphKind> kind = std::nullopt;

  bool operator==(const Block&) const = default;
};

struct Manuscript {
  Attribution attribution;
  std::string language;
  std::vector<Block> blocks;

  bool operator==(const Manuscript&) const = default;
};

}  // namespace text
