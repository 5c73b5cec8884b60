// Lists whose rows hold what could be taken for one another, found by how a name begins: "web
// browser / browser: Internet Explorer = IE, Firefox, Safari".
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "questions/distractors/word_lists.h"
#include "questions/document/statement.h"

namespace questions {

// A member of a row, by one of its names.
struct Sibling {
  std::string_view line;    // of its row
  std::string_view member;  // all its names: "Internet Explorer = IE"
  std::string_view name;    // "IE"

  bool operator==(const Sibling&) const = default;
};

// The names of a member, of which the first is offered.
std::vector<std::string_view> namesOf(std::string_view member);

// Whether a text has one of the names of a member.
bool tellsOf(std::string_view text, std::string_view member);

// Whether a name may be offered beside another: both have capitals, or figures, or neither; and
// none is far longer, or a part of the other.
bool mayStandBeside(std::string_view other, std::string_view key);

// A list is read but once, and no more of it than where each name stands: there are many, and fewer
// than 65,535 in one.
class Siblings {
 public:
  // Keeps views into the list.
  explicit Siblings(std::string_view list);

  // Those whose names begin as a word does, up to its first hyphen or apostrophe: of "Al-Qaeda's",
  // "Al". In the order of the list.
  std::vector<Sibling> from(std::string_view word) const;
  // Those with this very name.
  std::vector<Sibling> named(std::string_view name) const;

 private:
  struct Entry {
    std::uint32_t name;    // its byte of the list
    std::uint16_t before;  // how many bytes of its member stand before it
    std::uint16_t next;    // with the same hash
  };

  Sibling siblingAt(const Entry& entry) const;
  std::size_t bucketOf(std::string_view word) const;

  std::string_view list_;
  std::vector<Entry> entries_;
  std::vector<std::uint16_t> buckets_;  // the first entry of each hash
};

// Those of assets/words.
const Siblings& listedThings();
const Siblings& listedBodies();
const Siblings& listedNouns();

// The pieces from `first` on that together make a name, all of the article's own words.
std::optional<Slot> slotOfName(const Statement& statement, std::size_t first,
                               std::string_view name);

}  // namespace questions
