// Whole files in, whole files out: a pack is small enough to be held in memory.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace questions::carriers {

// The largest file that is opened; ten thousand items with their articles stay well under it.
inline constexpr std::size_t largestFile = std::size_t{64} << 20;

// The bytes of a file; "-" is standard input. Throws Error if it is absent, a folder or too large.
std::string readFile(const std::string& file);

// Writes beside the file, forces the bytes to the disk and renames, so that the old file is
// replaced by a complete one or not at all; "-" is standard output. What is no regular file, such
// as a device or a pipe, is written to and not replaced. Throws Error.
void replaceFile(const std::string& file, std::string_view bytes);

}  // namespace questions::carriers
