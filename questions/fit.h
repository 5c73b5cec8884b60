// Items cut to what a format allows: how many options, how many characters.
#pragma once

#include <string>
#include <vector>

#include "questions/carriers/table.h"
#include "questions/formats.h"

namespace questions {

// The items with at most that many options, those with several keys after the others if the format
// has such. Items with more options are left out with a finding or, on request, keep their keys and
// their first wrong options.
enum class MostKeys { One, Several };
std::vector<UnplayedItem> itemsWithin(const Pack& pack, std::size_t mostOptions, MostKeys keys,
                                      const WriteOptions& options, std::vector<Finding>& findings);

// "1,3": positions from 1.
std::string keysText(const UnplayedItem& item);

// The texts of one item, each held to a number of characters.
class Fit {
 public:
  Fit(const UnplayedItem& item, const WriteOptions& options, std::vector<Finding>& findings)
      : item_(item), options_(options), findings_(findings) {}

  // The text, or on request a shorter one that ends in "…": it is cut between words, and only if
  // what is cut off holds no figure and no name. Otherwise a finding says that the item is left
  // out. Counts UTF-16 units, as browsers do.
  std::string text(const std::string& words, std::size_t longest);

  // Whether every text so far fits.
  bool all() const { return all_; }

 private:
  const UnplayedItem& item_;
  const WriteOptions& options_;
  std::vector<Finding>& findings_;
  bool all_ = true;
};

// Cuts what no cell of a workbook holds, with a finding for each cell.
void cutToCells(carriers::Table& table, std::vector<Finding>& findings);

// A warning if a spreadsheet would take one of the cells for a formula.
void warnOfFormulas(const UnplayedItem& item, const std::vector<std::string>& cells,
                    std::vector<Finding>& findings);

}  // namespace questions
