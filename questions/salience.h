// How much an item matters in its article, and how hard it is.
#pragma once

#include <map>
#include <set>
#include <string>

#include "questions/document/document.h"
#include "questions/fact.h"
#include "questions/item.h"

namespace questions {

class Salience {
 public:
  explicit Salience(const Document& document);

  // Higher is asked first. `worth` is the kind's, 0 to 1.
  double score(const Item& item, const Fact& fact, double worth) const;

  // 0 easy to 1 hard: deep in the article, many options, options close together.
  double difficulty(const Item& item) const;

 private:
  double place(const Item& item) const;  // 0 at the article's start, 1 at its end

  const Document& document_;
  std::set<std::string> title_;                   // roots of the headline's words
  std::map<std::string, std::size_t> frequency_;  // of roots in the article
};

}  // namespace questions
