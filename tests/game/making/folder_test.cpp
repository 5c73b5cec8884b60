#include "game/making/folder.h"

#include <unistd.h>

#include "tests/catch.h"
#include "tests/scratch_folder.h"

namespace fs = std::filesystem;
using making::listFolder;

namespace {

bool any(const fs::path&) { return true; }

std::vector<std::string> names(const making::FolderListing& listing) {
  std::vector<std::string> found;
  for (const auto& entry : listing.entries) found.push_back(entry.name);
  return found;
}

}  // namespace

TEST_CASE("a folder lists folders first, each by name, without what is hidden") {
  const tests::ScratchFolder folder;
  for (const char* file : {"b.gift", "A.xlsx", ".secret.json", "c.png"})
    tests::writeText(folder / file, "12345");
  fs::create_directory(folder / "zoo");
  fs::create_directory(folder / ".cache");
  fs::create_symlink(folder / "absent", folder / "broken");
  using Names = std::vector<std::string>;
  CHECK(names(listFolder(folder / "", false, any)) == Names{"zoo", "A.xlsx", "b.gift", "c.png"});
  CHECK(names(listFolder(folder / "", true, any)) ==
        Names{".cache", "zoo", ".secret.json", "A.xlsx", "b.gift", "c.png"});
  const auto gift = [](const fs::path& file) { return file.extension() == ".gift"; };
  CHECK(names(listFolder(folder / "", false, gift)) == Names{"zoo", "b.gift"});
  CHECK(listFolder(folder / "", false, gift).entries[1].size == 5);
}

TEST_CASE("a folder that cannot be read says why") {
  const tests::ScratchFolder folder;
  CHECK_FALSE(listFolder(folder / "absent", false, any).fault.empty());
  if (geteuid() == 0) return;  // root reads everything
  fs::create_directory(folder / "locked");
  fs::permissions(folder / "locked", fs::perms::none);
  CHECK(listFolder(folder / "locked", false, any).fault == "Permission denied");
  fs::permissions(folder / "locked", fs::perms::owner_all);
}
