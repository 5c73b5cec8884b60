// The packs that may be played: files, read one at a time so that a long shelf holds nothing up,
// and packs made in this session.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "questions/pack.h"

namespace screens {

struct Volume {
  std::filesystem::path file;                   // empty if the pack was made in this session
  std::shared_ptr<const questions::Pack> pack;  // only of those made in this session
  bool read = false;
  std::string fault;  // why it cannot be played; empty if it can

  std::string title;  // the file's name until it is read
  std::string publisher;
  std::string date;
  std::size_t items = 0;
};

class Library {
 public:
  void add(const std::filesystem::path& file);
  void add(questions::Pack pack);
  // Every file of the folder, by name; none if there is no such folder.
  void addFolder(const std::filesystem::path& folder);

  const std::vector<Volume>& volumes() const { return volumes_; }
  // Reads what is to be said of the next volume; false if there is none left to read.
  bool readNext();
  // The pack of this file, or of this id where it was not read from a file; null if there is none.
  // Throws questions::Error.
  std::shared_ptr<const questions::Pack> find(const std::filesystem::path& file,
                                              const std::string& id) const;
  // The pack itself. Throws questions::Error.
  std::shared_ptr<const questions::Pack> open(std::size_t volume) const;

 private:
  std::vector<Volume> volumes_;
  std::size_t next_ = 0;  // the first volume that may not be read yet
};

}  // namespace screens
