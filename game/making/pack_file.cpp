#include "game/making/pack_file.h"

#include "questions/error.h"
#include "questions/formats.h"
#include "questions/intake.h"
#include "questions/text/characters.h"

namespace making {

namespace fs = std::filesystem;

questions::Pack playable(questions::Pack pack) {
  std::erase_if(pack.items,
                [](const questions::Item& item) { return !questions::faultOf(item).empty(); });
  return pack;
}

std::string fileNameOf(const std::string& title, const std::string& otherwise) {
  constexpr std::size_t kLongest = 60;
  std::string name;
  for (const char c : text::lowered(title)) {
    const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (kept || (!name.empty() && name.back() != '_')) name += kept ? c : '_';
    if (name.size() == kLongest) break;
  }
  while (name.ends_with('_')) name.pop_back();
  return name.empty() ? otherwise : name;
}

fs::path freeFile(const fs::path& folder, const std::string& name, const std::string& extension) {
  std::error_code unknown;
  fs::path file = folder / (name + extension);
  for (int number = 2; fs::exists(fs::symlink_status(file, unknown)); ++number)
    file = folder / (name + "-" + std::to_string(number) + extension);
  return file;
}

fs::path savePack(const questions::Pack& pack, const fs::path& folder, const fs::path& before) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) throw questions::Error({folder.string()}, "cannot be made: " + error.message());
  const fs::path file =
      before.empty() ? freeFile(folder, fileNameOf(pack.title, "pack"), ".json") : before;
  questions::writePack(pack, file.string(), "json");
  return file;
}

}  // namespace making
