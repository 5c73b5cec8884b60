#include "questions/formats/json/faults.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <tuple>

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

namespace {

// Line and column of a byte, counted from 1 as JSON parsers do.
Place placeOf(const std::string& file, std::string_view text, std::size_t byte) {
  const std::string_view before = text.substr(0, byte == 0 ? 0 : byte - 1);
  const std::size_t newline = before.rfind('\n');
  return {file, 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')),
          before.size() - (newline == std::string_view::npos ? 0 : newline + 1) + 1};
}

// The library's message without its own prefix of error number, line and column.
std::string plain(const std::string& message) {
  const std::size_t start = message.find(": ");
  return start == std::string::npos ? message : message.substr(start + 2);
}

}  // namespace

Error notJson(std::string_view text, const std::string& file) {
  try {
    std::ignore = nlohmann::json::parse(text);
    return Error({file}, "not JSON");
  } catch (const nlohmann::json::parse_error& error) {
    return Error(placeOf(file, text, error.byte), "not JSON: " + plain(error.what()));
  } catch (const nlohmann::json::out_of_range&) {
    return Error({file}, "not a pack: a number in it is larger than any that a pack holds");
  }
}

}  // namespace questions::format
