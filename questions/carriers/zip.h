// Zip archives in memory: nothing is ever unpacked to the disk.
#pragma once

#include <cstddef>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct zip;

namespace questions::carriers {

// Reads an archive, refusing what only attacks have: names that lead out of the folder, links,
// files that unpack to hundreds of times their size or to more than there is room for.
class ZipReader {
 public:
  // The bytes must outlive the reader. Throws Error if they are no archive.
  ZipReader(std::string_view bytes, std::string file);
  ~ZipReader();

  // Names of the files that may be read, in the order of the archive.
  const std::vector<std::string>& names() const { return names_; }
  // Those that may not, each with the reason.
  const std::vector<std::string>& refused() const { return refused_; }
  bool has(std::string_view name) const;

  // Throws Error if it is not there, is damaged or unpacks to too much.
  std::string read(const std::string& name);

 private:
  void list();
  [[noreturn]] void fail(const std::string& name, const std::string& wrong) const;

  struct Close {
    void operator()(zip* archive) const;
  };
  std::string file_;
  std::unique_ptr<zip, Close> archive_;
  std::vector<std::string> names_;
  std::vector<std::string> refused_;
  std::size_t unpacked_ = 0;
};

// Builds an archive whose bytes depend only on what is added.
class ZipWriter {
 public:
  ZipWriter();
  ~ZipWriter();
  void add(const std::string& name, std::string bytes);
  // The whole archive; nothing can be added afterwards.
  std::string finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

bool looksLikeZip(std::string_view bytes);

// Whether the archive's directory names a file that ends like this, without opening the archive.
bool zipNames(std::string_view bytes, std::string_view ending);

}  // namespace questions::carriers
