// A file that cannot be read is moved out of the way, never deleted and never silently replaced.
#pragma once

#include <filesystem>

namespace rules {

// Renames the file to the first free of NAME.broken-1, NAME.broken-2, … and returns that name.
// Throws questions::Error if it cannot be renamed.
std::filesystem::path setAside(const std::filesystem::path& file);

}  // namespace rules
