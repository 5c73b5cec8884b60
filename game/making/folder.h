// What a folder holds, for a player to choose from.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace making {

struct FolderEntry {
  std::filesystem::path path;
  std::string name;  // UTF-8, or the bytes that the file system knows it by
  bool isFolder = false;
  std::uintmax_t size = 0;

  bool operator==(const FolderEntry&) const = default;
};

struct FolderListing {
  std::vector<FolderEntry> entries;  // folders first, each by name
  std::string fault;                 // why it cannot be read; empty if it can
};

// Folders, and the files that are wanted. What begins with a dot only if `hidden`; what is neither
// file nor folder never.
FolderListing listFolder(const std::filesystem::path& folder, bool hidden,
                         const std::function<bool(const std::filesystem::path&)>& wanted);

}  // namespace making
