#include "questions/pack.h"

#include <algorithm>

namespace questions {

const PackArticle* Pack::article(const std::string& articleId) const {
  const auto found = std::find_if(articles.begin(), articles.end(),
                                  [&](const PackArticle& a) { return a.id == articleId; });
  return found == articles.end() ? nullptr : &*found;
}

}  // namespace questions
