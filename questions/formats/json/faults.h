// What is wrong in a pack of Hearsay JSON, noted by JSON pointer while it is read and told by line.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "questions/formats.h"

namespace questions::format {

struct Fault {
  std::string pointer;  // RFC 6901
  Severity severity;
  std::string wrong;
  std::string done;
};
using Faults = std::vector<Fault>;

// The faults with the lines on which their pointers stand in the text, which must be valid JSON.
std::vector<Finding> findingsOf(const Faults& faults, std::string_view text,
                                const std::string& file);

// What to throw for a text that is no JSON: what is wrong with it, and where.
Error notJson(std::string_view text, const std::string& file);

}  // namespace questions::format
