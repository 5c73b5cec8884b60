// What every reader of a pack format hands its findings and items to: it keeps the good items and
// says what became of the others.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "questions/formats.h"

namespace questions {

// More items than anyone plays; a file with more is refused, so that time and memory are bounded.
inline constexpr std::size_t largestPack = 100'000;

// What keeps an item from being asked; empty if nothing does.
std::string faultOf(const Item& item);

class Intake {
 public:
  explicit Intake(std::string file);

  // The bytes as UTF-8, with a note if they were in another encoding.
  std::string decoded(std::string_view bytes);

  // HTML as plain text, with a warning if it held something that text cannot.
  std::string plain(std::string_view html, std::size_t line, const std::string& path);

  Pack& pack() { return imported_.pack; }
  const std::string& file() const { return file_; }
  // Of items, also those that are carried and not played.
  std::size_t count() const { return imported_.pack.items.size() + imported_.pack.unplayed.size(); }

  // What comes from here on is of that category. The first to hold an item is the pack's title; if
  // there are several, finish() adds to each item its own as a tag.
  void enterCategory(std::string name) { category_ = std::move(name); }

  // The first thousand are kept; the rest is counted.
  void note(Finding finding);
  void warn(std::size_t line, const std::string& path, std::string wrong, std::string done);
  void leaveOut(std::size_t line, const std::string& path, std::string wrong);

  // An item has something that ours have no place for: "hints". finish() says in how many.
  void leaveBehind(const std::string& what) { ++leftBehind_[what]; }

  // Tidies the item (spaces, kind, id) and checks it: a stem, two options or more that differ, a
  // key among them. One that fails is left out with a finding. Throws Error at the largestPack-th
  // item.
  void add(Item item, std::size_t line, const std::string& path);

  // The same without a finding: what is wrong with the item, or "" if it was added.
  std::string tryAdd(Item item);

  // The same for a question that is carried, not played; a note says so.
  void keep(UnplayedItem item, std::size_t line, const std::string& path);

  // Throws Error, with the faults, if no usable item came in.
  Imported finish();

 private:
  void requireRoom() const;
  std::string freeId(const std::string& stated);
  void addCategories();
  void noteLeftBehind();
  [[noreturn]] void refuse() const;

  std::string file_;
  Imported imported_;
  std::set<std::string> ids_;
  std::map<std::string, std::size_t> copies_;      // of an id that the file states more than once
  std::map<std::string, std::size_t> leftBehind_;  // number of items by what they had
  std::size_t uncounted_ = 0;
  std::string category_;
  std::vector<std::string> categoryOf_, unplayedCategoryOf_;  // of each item
};

}  // namespace questions
