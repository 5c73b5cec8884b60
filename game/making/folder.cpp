#include "game/making/folder.h"

#include <algorithm>
#include <tuple>

#include "questions/text/characters.h"

namespace making {

namespace fs = std::filesystem;

FolderListing listFolder(const fs::path& folder, bool hidden,
                         const std::function<bool(const fs::path&)>& wanted) {
  FolderListing listing;
  std::error_code error;
  fs::directory_iterator at(folder, error);
  if (error) listing.fault = error.message();
  for (const fs::directory_iterator end; !error && at != end; at.increment(error)) {
    std::error_code unknown;
    const fs::path& path = at->path();
    FolderEntry entry{path, path.filename().string()};
    entry.isFolder = at->is_directory(unknown);
    const bool file = !entry.isFolder && at->is_regular_file(unknown);
    if ((!hidden && entry.name.starts_with('.')) || (!file && !entry.isFolder)) continue;
    if (file && !wanted(path)) continue;
    if (file) entry.size = at->file_size(unknown);
    listing.entries.push_back(std::move(entry));
  }
  const auto order = [](const FolderEntry& entry) {
    return std::tuple(!entry.isFolder, text::lowered(entry.name), entry.name);
  };
  std::sort(listing.entries.begin(), listing.entries.end(),
            [&](const FolderEntry& a, const FolderEntry& b) { return order(a) < order(b); });
  return listing;
}

}  // namespace making
