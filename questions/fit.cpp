#include "questions/fit.h"

#include <algorithm>

#include "questions/carriers/table.h"
#include "questions/projection.h"

namespace questions {
namespace {

// Four bytes of UTF-8 are two units, any fewer one.
std::size_t unitsOf(std::string_view text) {
  std::size_t units = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    units += (byte & 0xC0) != 0x80;
    units += byte >= 0xF0;
  }
  return units;
}

// Digits, capitals, and all that is not ASCII: any of it may be a figure or a name.
bool mayBeCut(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return c >= ' ' && c < 0x7F && !(c >= '0' && c <= '9') && !(c >= 'A' && c <= 'Z');
  });
}

std::string shortened(const std::string& words, std::size_t longest) {
  for (std::size_t space = words.rfind(' '); space != std::string::npos && space > 0;
       space = words.rfind(' ', space - 1)) {
    if (!mayBeCut(std::string_view(words).substr(space))) return {};
    if (unitsOf(std::string_view(words).substr(0, space)) + 1 <= longest)
      return words.substr(0, space) + "…";
  }
  return {};
}

// Without the last wrong options; there are fewer keys than that.
UnplayedItem withFewer(const UnplayedItem& item, std::size_t mostOptions) {
  UnplayedItem fewer = item;
  for (std::size_t last = item.options.size(); fewer.options.size() > mostOptions;) {
    if (item.isKey(--last)) continue;
    fewer.options.erase(fewer.options.begin() + static_cast<std::ptrdiff_t>(last));
    for (std::size_t& key : fewer.keys) key -= key > last;
  }
  return fewer;
}

}  // namespace

std::vector<UnplayedItem> itemsWithin(const Pack& pack, std::size_t mostOptions, MostKeys keys,
                                      const WriteOptions& options, std::vector<Finding>& findings) {
  std::vector<UnplayedItem> items;
  const auto add = [&](const UnplayedItem& item) {
    const bool fits = item.options.size() <= mostOptions;
    const bool shorten = options.shorten && item.keys.size() < mostOptions;
    if (fits || shorten) items.push_back(fits ? item : withFewer(item, mostOptions));
    if (!fits)
      findings.push_back({{},
                          item.id,
                          shorten ? Severity::Warning : Severity::Fault,
                          "has more than " + std::to_string(mostOptions) + " options",
                          shorten ? "the last wrong ones were left out" : "the item was left out"});
  };
  for (const Item& item : pack.items) add(withFeedback(item, pack));
  for (const UnplayedItem& item : pack.unplayed)
    if (keys == MostKeys::Several && item.kind == multipleResponse) add(item);
  return items;
}

std::string keysText(const UnplayedItem& item) {
  std::string text;
  for (const std::size_t key : item.keys)
    text += (text.empty() ? "" : ",") + std::to_string(key + 1);
  return text;
}

std::string Fit::text(const std::string& words, std::size_t longest) {
  if (unitsOf(words) <= longest) return words;
  const std::string cut = options_.shorten ? shortened(words, longest) : std::string();
  all_ = all_ && !cut.empty();
  findings_.push_back({{},
                       item_.id,
                       cut.empty() ? Severity::Fault : Severity::Warning,
                       "'" + words + "' is longer than " + std::to_string(longest) + " characters",
                       cut.empty() ? "the item was left out" : "shortened to '" + cut + "'"});
  return cut;
}

void cutToCells(carriers::Table& table, std::vector<Finding>& findings) {
  constexpr std::size_t longest = 32'767;
  for (carriers::Row& row : table)
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
      std::string& cell = row.cells[column];
      if (cell.size() <= longest || unitsOf(cell) <= longest) continue;
      std::size_t end = longest;  // in bytes, which are never fewer than the units
      while ((cell[end] & 0xC0) == 0x80) --end;
      cell.resize(end);
      findings.push_back({{},
                          carriers::cellName(column, row.number),
                          Severity::Warning,
                          "a text is longer than " + std::to_string(longest) + " characters",
                          "its end was cut off"});
    }
}

void warnOfFormulas(const UnplayedItem& item, const std::vector<std::string>& cells,
                    std::vector<Finding>& findings) {
  for (const std::string& cell : cells)
    if (carriers::looksLikeFormula(cell))
      findings.push_back({{},
                          item.id,
                          Severity::Warning,
                          "a spreadsheet would take '" + cell + "' for a formula",
                          "written as it is; do not open the file in a spreadsheet before import"});
}

}  // namespace questions
