#include "questions/fit.h"

#include <algorithm>

#include "questions/carriers/table.h"

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

Item withFewer(const Item& item, std::size_t mostOptions) {
  Item fewer = item;
  while (fewer.options.size() > mostOptions) {
    const std::size_t last = fewer.options.size() - 1;
    const std::size_t gone = fewer.key == last ? last - 1 : last;
    fewer.options.erase(fewer.options.begin() + static_cast<std::ptrdiff_t>(gone));
    if (fewer.key == last) fewer.key = last - 1;
  }
  return fewer;
}

}  // namespace

std::vector<Item> itemsWithin(const Pack& pack, std::size_t mostOptions,
                              const WriteOptions& options, std::vector<Finding>& findings) {
  std::vector<Item> items;
  for (const Item& item : pack.items) {
    const bool fits = item.options.size() <= mostOptions;
    if (fits || options.shorten) items.push_back(fits ? item : withFewer(item, mostOptions));
    if (!fits)
      findings.push_back(
          {{},
           item.id,
           options.shorten ? Severity::Warning : Severity::Fault,
           "has more than " + std::to_string(mostOptions) + " options",
           options.shorten ? "the last wrong ones were left out" : "the item was left out"});
  }
  return items;
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

void warnOfFormulas(const Item& item, const std::vector<std::string>& cells,
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
