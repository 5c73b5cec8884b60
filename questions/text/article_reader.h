// Articles from files: plain text, Markdown or a saved HTML page, in any usual encoding.
#pragma once

#include <cstddef>
#include <string>

#include "questions/text/article.h"

namespace text {

// No article comes near this; a file beyond it is refused before it is read.
inline constexpr std::size_t mostArticleBytes = 16 * 1024 * 1024;

struct ReadOptions {
  Attribution overrides;  // what is stated here wins over what the file says
  std::string id;         // "" takes it from the file's name
};

// Reads an article from a file's bytes. `file` names it in messages; its extension (.html, .htm,
// .md, .markdown, other) and first bytes decide what it is. Throws questions::Error for bytes that
// are no text, an encoding that cannot be told, broken front matter, and text without a sentence.
Article readArticle(const std::string& bytes, const std::string& file,
                    const ReadOptions& options = {});

// The same from a path. Throws questions::Error also for a path that is missing, a directory,
// unreadable or longer than mostArticleBytes.
Article readArticleFile(const std::string& path, const ReadOptions& options = {});

}  // namespace text
