// What a file or a pasted text turns out to be: an article to make items of, or a pack.
#pragma once

#include <optional>
#include <string>

#include "questions/formats.h"
#include "questions/text/article.h"

namespace making {

struct Source {
  std::optional<text::Article> article;
  questions::Imported imported;  // if it is no article

  bool isArticle() const { return article.has_value(); }
};

// What looks like a pack is one; of the rest, a file named like a pack is one with faults to be
// told, and any other is an article. Throws questions::Error if nothing can be made of it.
Source sourceOf(const std::string& bytes, const std::string& file);
// The same of a file. Throws questions::Error.
Source sourceOfFile(const std::string& file);
// The same of words that have no file; they are an article unless every sign says otherwise.
Source sourceOfWords(const std::string& words);

// Whether a file of this name may hold an article.
bool isArticleName(const std::string& file);

}  // namespace making
