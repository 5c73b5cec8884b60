#include "game/assets.h"

#include <cstdlib>

#include "questions/error.h"

namespace fs = std::filesystem;

fs::path assetsFolder() {
  if (const char* named = std::getenv("HEARSAY_ASSETS"); named != nullptr && *named != '\0')
    return named;
  std::error_code unknown;
  const fs::path program = fs::read_symlink("/proc/self/exe", unknown);
  const fs::path installed = program.parent_path().parent_path() / "share" / "hearsay";
  if (fs::exists(installed / "schema")) return installed;
  for (fs::path folder = program.parent_path(); folder.has_relative_path();
       folder = folder.parent_path())
    if (fs::exists(folder / "assets" / "schema")) return folder / "assets";
  throw questions::Error({"hearsay"},
                         "cannot find its assets; set HEARSAY_ASSETS to the folder `assets`");
}
