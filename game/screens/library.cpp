#include "game/screens/library.h"

#include <algorithm>
#include <utility>

#include "questions/error.h"
#include "questions/formats.h"

namespace screens {
namespace {

void describe(Volume& volume, const questions::Pack& pack) {
  volume.read = true;
  volume.items = pack.items.size();
  volume.date = pack.created;
  if (!pack.title.empty()) volume.title = pack.title;
  if (pack.articles.empty()) return;
  volume.publisher = pack.articles.front().attribution.publisher;
  if (!pack.articles.front().attribution.date.empty())
    volume.date = pack.articles.front().attribution.date;
}

}  // namespace

void Library::add(const std::filesystem::path& file) {
  const auto known = std::any_of(volumes_.begin(), volumes_.end(),
                                 [&](const Volume& v) { return v.file == file; });
  if (known) return;
  Volume volume;
  volume.file = file;
  volume.title = file.filename().string();
  volumes_.push_back(std::move(volume));
}

void Library::add(questions::Pack pack) {
  Volume volume;
  describe(volume, pack);
  volume.pack = std::make_shared<const questions::Pack>(std::move(pack));
  volumes_.push_back(std::move(volume));
}

void Library::addFolder(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  std::error_code absent;
  for (const auto& entry : std::filesystem::directory_iterator(folder, absent))
    if (entry.is_regular_file()) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  for (const auto& file : files) add(file);
}

bool Library::readNext() {
  while (next_ < volumes_.size() && volumes_[next_].read) ++next_;
  if (next_ == volumes_.size()) return false;
  Volume& volume = volumes_[next_++];
  volume.read = true;
  try {
    describe(volume, questions::readPack(volume.file.string()).pack);
  } catch (const questions::Error& error) {
    volume.fault = error.what();
  }
  return true;
}

std::shared_ptr<const questions::Pack> Library::find(const std::filesystem::path& file,
                                                     const std::string& id) const {
  for (std::size_t i = 0; i < volumes_.size(); ++i) {
    const Volume& volume = volumes_[i];
    if (volume.file == file && (!volume.pack || volume.pack->id == id)) return open(i);
  }
  std::error_code unknown;
  if (!file.empty() && std::filesystem::exists(file, unknown))
    return std::make_shared<const questions::Pack>(questions::readPack(file.string()).pack);
  return nullptr;
}

std::shared_ptr<const questions::Pack> Library::open(std::size_t volume) const {
  const Volume& wanted = volumes_[volume];
  if (wanted.pack) return wanted.pack;
  return std::make_shared<const questions::Pack>(questions::readPack(wanted.file.string()).pack);
}

}  // namespace screens
