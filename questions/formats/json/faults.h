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

// Line and column of a byte, counted from 1 as JSON parsers do.
Place placeOf(const std::string& file, std::string_view text, std::size_t byte);

}  // namespace questions::format
