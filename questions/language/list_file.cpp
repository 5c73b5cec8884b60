// Reads once, then searches in place.
#include "questions/language/list_file.h"

#include <algorithm>
#include <fstream>

#include "questions/error.h"

namespace language {

const ListEntry* WordList::find(std::string_view word) const {
  const auto at =
      std::lower_bound(entries_.begin(), entries_.end(), word,
                       [](const ListEntry& entry, std::string_view w) { return entry.word < w; });
  return at != entries_.end() && at->word == word ? &*at : nullptr;
}

bool WordList::contains(std::string_view word) const { return find(word) != nullptr; }

std::string_view WordList::value(std::string_view word) const {
  const ListEntry* entry = find(word);
  return entry ? entry->value : std::string_view{};
}

ListFile::ListFile(const std::filesystem::path& path) : path_(path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) fail(0, "this word list is missing");
  bytes_.resize(std::filesystem::file_size(path));
  file.read(bytes_.data(), static_cast<std::streamsize>(bytes_.size()));
  read();
}

void ListFile::read() {
  WordList* list = nullptr;
  std::string_view rest = bytes_;
  for (std::size_t number = 1; !rest.empty(); ++number) {
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos) fail(number, "this word list is cut short");
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    if (line.empty() || line[0] == '#') continue;
    if (line[0] == '[') {
      list = &sections_[std::string(line.substr(1, line.size() - 2))];
      continue;
    }
    const std::size_t tab = std::min(line.find('\t'), line.size());
    const ListEntry entry{line.substr(0, tab), line.substr(std::min(tab + 1, line.size()))};
    if (!list) fail(number, "this line stands under no heading");
    if (!list->entries_.empty() && !(list->entries_.back().word < entry.word)) {
      fail(number, "this line is out of order");
    }
    list->entries_.push_back(entry);
  }
}

const WordList& ListFile::section(const std::string& name) const {
  const auto found = sections_.find(name);
  if (found == sections_.end()) fail(0, "this word list lacks its part [" + name + "]");
  return found->second;
}

void ListFile::fail(std::size_t line, const std::string& message) const {
  throw questions::Error({path_.string(), line}, message + "; install Hearsay again");
}

}  // namespace language
