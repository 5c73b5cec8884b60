#include "questions/formats/json/faults.h"

#include <algorithm>
#include <map>

#include "questions/carriers/json_places.h"

namespace questions::format {

std::vector<Finding> findingsOf(const Faults& faults, std::string_view text,
                                const std::string& file) {
  std::map<std::string, std::size_t> lineOf;
  for (const Fault& fault : faults) lineOf[fault.pointer] = 0;
  if (!faults.empty()) carriers::findLines(text, lineOf);
  std::vector<Finding> findings;
  for (const Fault& fault : faults)
    findings.push_back(
        {{file, lineOf[fault.pointer], 0}, fault.pointer, fault.severity, fault.wrong, fault.done});
  return findings;
}

Place placeOf(const std::string& file, std::string_view text, std::size_t byte) {
  const std::string_view before = text.substr(0, byte == 0 ? 0 : byte - 1);
  const std::size_t newline = before.rfind('\n');
  return {file, 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')),
          before.size() - (newline == std::string_view::npos ? 0 : newline + 1) + 1};
}

}  // namespace questions::format
