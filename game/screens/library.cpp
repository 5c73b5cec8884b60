#include "game/screens/library.h"

#include <algorithm>
#include <set>
#include <utility>

#include "game/making/source.h"
#include "questions/error.h"
#include "questions/formats.h"

namespace screens {
namespace {

namespace fs = std::filesystem;

// Reads the file of a volume; with `review`, counts its good items too.
Volume readVolume(Volume volume, bool review) {
  volume.read = true;
  volume.fault.clear();
  try {
    const questions::Pack pack = questions::readPack(volume.file.string()).pack;
    volume.card = making::cardOf(pack);
    if (review) volume.card.good = making::countGood(pack);
  } catch (const questions::Error& error) {
    volume.fault = error.what();
    volume.article = making::isArticleName(volume.file.string());
  }
  if (volume.card.title.empty()) volume.card.title = volume.file.filename().string();
  return volume;
}

bool isWorthALook(const fs::directory_entry& entry) {
  std::error_code unknown;
  const std::string name = entry.path().filename().string();
  return entry.is_regular_file(unknown) && !name.starts_with('.') && !name.ends_with(".tmp");
}

std::vector<fs::path> filesOf(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code absent;
  for (const auto& entry : fs::directory_iterator(folder, absent))
    if (isWorthALook(entry)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

Volume* Library::volumeOf(const fs::path& file) {
  const auto found = places_.find(file.string());
  return found == places_.end() ? nullptr : &volumes_[found->second];
}

void Library::rememberPlaces() {
  places_.clear();
  for (std::size_t i = 0; i < volumes_.size(); ++i)
    if (!volumes_[i].file.empty()) places_.emplace(volumes_[i].file.string(), i);
}

void Library::add(const fs::path& file) {
  const making::Stamp stamp = making::stampOf(file);
  Volume* known = volumeOf(file);
  if (known != nullptr && known->stamp == stamp) return;
  Volume volume;
  volume.file = file;
  volume.stamp = stamp;
  volume.card.title = file.filename().string();
  const auto kept = known_.find(file.string());
  if (kept != known_.end() && kept->second.stamp == stamp) {
    volume.card = kept->second.card;
    volume.read = true;
  }
  if (!volume.read) begin(volume, false);
  ++revision_;
  if (known != nullptr) return void(*known = std::move(volume));
  places_.emplace(file.string(), volumes_.size());
  volumes_.push_back(std::move(volume));
}

void Library::add(questions::Pack pack) {
  Volume volume;
  volume.read = true;
  volume.card = making::cardOf(pack);
  volume.pack = std::make_shared<const questions::Pack>(std::move(pack));
  volumes_.push_back(std::move(volume));
  ++revision_;
}

void Library::addFolder(const fs::path& folder) {
  folders_.push_back((folder / "").parent_path());  // without a slash at its end
  for (const fs::path& file : filesOf(folders_.back())) add(file);
}

bool Library::watch() {
  const std::size_t before = revision_;
  std::set<std::string> there;
  for (const fs::path& folder : folders_)
    for (const fs::path& file : filesOf(folder)) {
      there.insert(file.string());
      add(file);
    }
  const auto gone = [&](const Volume& volume) {
    const bool watched =
        std::find(folders_.begin(), folders_.end(), volume.file.parent_path()) != folders_.end();
    return !volume.file.empty() && watched && there.count(volume.file.string()) == 0;
  };
  if (std::erase_if(volumes_, gone) > 0) {
    ++revision_;
    rememberPlaces();
  }
  return revision_ != before;
}

void Library::begin(const Volume& volume, bool review) {
  readings_.push_back(
      worker_.start<Volume>([volume, review] { return readVolume(volume, review); }));
}

// Of a file that has changed or gone since, the reading is of no use.
void Library::take(Volume volume) {
  Volume* known = volumeOf(volume.file);
  if (known == nullptr || !(known->stamp == volume.stamp)) return;
  *known = std::move(volume);
  ++revision_;
  changed_ = changed_ || known->fault.empty();
}

bool Library::update() {
  while (!readings_.empty() && making::isDone(readings_.front())) {
    take(readings_.front().get());
    readings_.pop_front();
  }
  if (!readings_.empty()) return true;
  for (const Volume& volume : volumes_)
    if (!volume.file.empty() && volume.fault.empty() && !volume.card.good) begin(volume, true);
  if (readings_.empty() && std::exchange(changed_, false)) keep();
  return !readings_.empty();
}

void Library::remember(const fs::path& file, const std::string& version) {
  knownFile_ = file;
  version_ = version;
  known_ = making::loadCards(file, version);
}

void Library::keep() {
  if (knownFile_.empty()) return;
  known_.clear();
  for (const Volume& volume : volumes_)
    if (!volume.file.empty() && volume.read && volume.fault.empty())
      known_[volume.file.string()] = {volume.stamp, volume.card};
  try {
    making::saveCards(known_, knownFile_, version_);
  } catch (const questions::Error&) {
    knownFile_.clear();  // the packs are read again the next time
  }
}

std::shared_ptr<const questions::Pack> Library::find(const fs::path& file,
                                                     const std::string& id) const {
  for (std::size_t i = 0; i < volumes_.size(); ++i) {
    const Volume& volume = volumes_[i];
    if (volume.file == file && (!volume.pack || volume.pack->id == id)) return open(i);
  }
  std::error_code unknown;
  if (!file.empty() && fs::exists(file, unknown))
    return std::make_shared<const questions::Pack>(questions::readPack(file.string()).pack);
  return nullptr;
}

std::shared_ptr<const questions::Pack> Library::open(std::size_t volume) const {
  const Volume& wanted = volumes_[volume];
  if (wanted.pack) return wanted.pack;
  return std::make_shared<const questions::Pack>(questions::readPack(wanted.file.string()).pack);
}

}  // namespace screens
