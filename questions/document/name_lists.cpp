#include "questions/document/name_lists.h"

#include <algorithm>
#include <optional>

#include "questions/document/callings.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

class Reader {
 public:
  Reader(const Statement& statement, const language::Tree& tree) : statement_(statement) {
    for (const language::Name& name : tree.names)
      if (const std::optional<Slot> slot = slotAt(statement, language::rangeOf(tree, name)))
        names_.push_back(name.kind == language::NameKind::Person ? aloneIn(*slot) : *slot);
    std::sort(names_.begin(), names_.end(), [](Slot a, Slot b) {
      return a.begin < b.begin || (a.begin == b.begin && a.end > b.end);
    });
  }

  std::vector<NameList> read() const {
    std::vector<NameList> lists;
    for (std::size_t i = 0; i < names_.size(); ++i) {
      if (!lists.empty() && names_[i].begin < lists.back().pieces.end) continue;
      if (std::optional<NameList> list = from(i)) lists.push_back(std::move(*list));
    }
    return lists;
  }

 private:
  std::string low(std::size_t i) const {
    return i < statement_.pieces.size() ? lowered(statement_.pieces[i].text) : "";
  }

  bool isUpper(std::size_t i) const {
    return i < statement_.pieces.size() && startsUpper(statement_.pieces[i].text);
  }

  // "Ann Lee" of "Ann Lee of Acme".
  Slot aloneIn(Slot name) const {
    for (std::size_t i = name.begin + 1; i < name.end; ++i)
      if (isAny(low(i), {"of", "from"})) return {name.begin, i};
    return name;
  }

  std::optional<Slot> nameFrom(std::size_t piece) const {
    for (const Slot& name : names_)
      if (name.begin == piece) return name;
    return std::nullopt;
  }

  // "of Acme", "from the Civic Party": whose the one is who was named before.
  std::size_t behindHolder(std::size_t i) const {
    if (!isAny(low(i), {"of", "from", "at"})) return i;
    std::size_t next = i + 1;
    if (low(next) == "the") ++next;
    const std::size_t first = next;
    while (isUpper(next) || (next > first && low(next) == "of" && isUpper(next + 1))) ++next;
    return next > first ? next : i;
  }

  // "the", "Dr", "actor", "Acme's".
  std::size_t behindTitles(std::size_t i) const {
    for (std::size_t guard = 0; guard < 4 && !nameFrom(i); ++guard) {
      std::size_t owner = i;
      while (isUpper(owner)) ++owner;
      if (owner > i && isAny(low(owner), {"'s", "’s"}))
        i = owner + 1;
      else if (low(i) == "the" || lexicon::isTitle(low(i)) || isCalling(low(i)) ||
               isAny(low(i), {"prime", "foreign", "vice"}))
        ++i;
      else
        break;
    }
    // "Acme's Ann Lee", where the owner is a name as well
    if (const std::optional<Slot> owner = nameFrom(i);
        owner && isAny(low(owner->end), {"'s", "’s"}))
      return owner->end + 1;
    return i;
  }

  // "President Ann Lee": the title goes with the first name as well.
  std::size_t beforeTitles(std::size_t i) const {
    while (i > 0 && (lexicon::isTitle(low(i - 1)) || isCalling(low(i - 1)) ||
                     isAny(low(i - 1), {"prime", "foreign", "vice"})))
      --i;
    return i;
  }

  std::optional<NameList> from(std::size_t index) const {
    if (isAny(low(names_[index].end), {"'s", "’s"})) return std::nullopt;
    NameList list{{names_[index]}, {names_[index].begin, behindHolder(names_[index].end)}};
    bool closed = false;
    while (!closed) {
      std::size_t next = list.pieces.end;
      const bool comma = low(next) == ",";
      if (comma) ++next;
      closed = low(next) == "and";
      if (closed) ++next;
      if (!comma && !closed) return std::nullopt;
      const std::optional<Slot> name = nameFrom(behindTitles(next));
      if (!name || isAny(low(name->end), {"'s", "’s", "-"})) return std::nullopt;
      list.members.push_back(*name);
      list.pieces.end = behindHolder(name->end);
    }
    if (!isWhole(list)) return std::nullopt;
    list.pieces.begin = beforeTitles(list.pieces.begin);
    return list;
  }

  bool isWhole(const NameList& list) const {
    const std::size_t first = list.pieces.begin, end = list.pieces.end;
    const bool before =
        first > 1 && isAny(low(first - 1), {",", "and", "or"}) && isUpper(first - 2);
    const bool after = isUpper(end) || low(end) == "and" ||
                       (low(end) == "," && (isUpper(end + 1) || low(end + 1) == "and"));
    return !before && !after;
  }

  const Statement& statement_;
  std::vector<Slot> names_;
};

}  // namespace

std::vector<NameList> nameListsIn(const Statement& statement, const language::Tree& tree) {
  return Reader(statement, tree).read();
}

}  // namespace questions
