// A shipped word list: lines under [section] headings, each a word or a word, a tab and what
// belongs to it.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace language {

struct ListEntry {
  std::string_view word, value;
};

/// Entries of one section in byte order of their words.
class WordList {
 public:
  bool contains(std::string_view word) const;
  /// Empty if the word is not listed.
  std::string_view value(std::string_view word) const;
  bool empty() const { return entries_.empty(); }

 private:
  friend class ListFile;

  const ListEntry* find(std::string_view word) const;

  std::vector<ListEntry> entries_;
};

class ListFile {
 public:
  /// Throws questions::Error if the file is missing, or its lines are not in order under headings.
  explicit ListFile(const std::filesystem::path& path);

  /// Throws questions::Error if the file has no such section. The list lives as long as the file.
  const WordList& section(const std::string& name) const;

 private:
  void read();
  [[noreturn]] void fail(std::size_t line, const std::string& message) const;

  std::filesystem::path path_;
  std::string bytes_;
  std::map<std::string, WordList> sections_;
};

}  // namespace language
