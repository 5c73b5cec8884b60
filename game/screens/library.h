// The packs that may be played: files, read beside the window so that a long shelf holds nothing
// up, and packs made in this session. Folders are watched: what is put into one is there a moment
// later.
#pragma once

#include <cstddef>
#include <deque>
#include <filesystem>
#include <future>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "game/making/shelf.h"
#include "game/making/worker.h"
#include "questions/pack.h"

namespace screens {

struct Volume {
  std::filesystem::path file;                   // empty if the pack was made in this session
  std::shared_ptr<const questions::Pack> pack;  // only of those made in this session
  making::Stamp stamp;                          // of the file when it was looked at last
  bool read = false;
  bool article = false;  // no pack, but items can be made of it
  std::string fault;     // why it cannot be played; empty if it can
  making::Card card;     // its title is the file's name until it is read
};

class Library {
 public:
  // A file that is there already is read again if it has changed.
  void add(const std::filesystem::path& file);
  void add(questions::Pack pack);
  // Every file of the folder, by name, now and whenever watch() is called; none if there is no such
  // folder.
  void addFolder(const std::filesystem::path& folder);
  // Keeps what was read of the packs in this file, between runs of this version of the program.
  void remember(const std::filesystem::path& file, const std::string& version);

  const std::vector<Volume>& volumes() const { return volumes_; }
  // Takes in what was read by now; whether anything is still being read.
  bool update();
  // Looks for files that came, went or changed; whether there are any.
  bool watch();
  // Counts the changes to what is said of the volumes.
  std::size_t revision() const { return revision_; }

  // The pack of this file, or of this id where it was not read from a file; null if there is none.
  // Throws questions::Error.
  std::shared_ptr<const questions::Pack> find(const std::filesystem::path& file,
                                              const std::string& id) const;
  // The pack itself. Throws questions::Error.
  std::shared_ptr<const questions::Pack> open(std::size_t volume) const;

 private:
  Volume* volumeOf(const std::filesystem::path& file);
  void rememberPlaces();
  void begin(const Volume& volume, bool review);
  void take(Volume volume);
  void keep();

  std::vector<Volume> volumes_;
  std::unordered_map<std::string, std::size_t> places_;  // by the path of the file
  std::vector<std::filesystem::path> folders_;
  std::size_t revision_ = 0;
  making::Cards known_;
  std::filesystem::path knownFile_;
  std::string version_;
  bool changed_ = false;  // since the cards were kept
  std::deque<std::future<Volume>> readings_;
  making::Worker worker_;  // goes first, so that no reading outlives what it is for
};

}  // namespace screens
