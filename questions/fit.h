// Items cut to what a format allows: how many options, how many characters.
#pragma once

#include <string>
#include <vector>

#include "questions/formats.h"

namespace questions {

// The items with at most that many options. Others are left out with a finding or, on request, keep
// the key and their first wrong options.
std::vector<Item> itemsWithin(const Pack& pack, std::size_t mostOptions,
                              const WriteOptions& options, std::vector<Finding>& findings);

// The texts of one item, each held to a number of characters.
class Fit {
 public:
  Fit(const Item& item, const WriteOptions& options, std::vector<Finding>& findings)
      : item_(item), options_(options), findings_(findings) {}

  // The text, or on request a shorter one that ends in "…": it is cut between words, and only if
  // what is cut off holds no figure and no name. Otherwise a finding says that the item is left
  // out. Counts UTF-16 units, as browsers do.
  std::string text(const std::string& words, std::size_t longest);

  // Whether every text so far fits.
  bool all() const { return all_; }

 private:
  const Item& item_;
  const WriteOptions& options_;
  std::vector<Finding>& findings_;
  bool all_ = true;
};

// A warning if a spreadsheet would take one of the cells for a formula.
void warnOfFormulas(const Item& item, const std::vector<std::string>& cells,
                    std::vector<Finding>& findings);

}  // namespace questions
