// What `hearsay make --explain` prints: every candidate of the articles with what became of it, and
// every sentence from which nothing was asked.
#pragma once

#include <iosfwd>
#include <vector>

#include "questions/generate.h"
#include "questions/text/article.h"

namespace commands {

// As a table, or as JSON.
void explain(const questions::Explanation& explanation, const std::vector<text::Article>& articles,
             bool json, std::ostream& out);

}  // namespace commands
