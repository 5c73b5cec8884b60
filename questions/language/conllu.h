// Trees as CoNLL-U (universaldependencies.org/format.html), names in column 10 as NER=B-PER,
// NER=I-PER.
#pragma once

#include <string>
#include <vector>

#include "questions/language/tree.h"
#include "questions/text/article.h"
#include "questions/text/sentence.h"

namespace language {

/// With `committee`, words whose head and relation the analysis vouches for carry Agree=all.
std::string conllu(const text::Article& article, const std::vector<text::Sentence>& sentences,
                   const std::vector<Tree>& trees, bool committee);

}  // namespace language
