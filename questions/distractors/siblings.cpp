#include "questions/distractors/siblings.h"

#include <algorithm>
#include <cassert>

#include "questions/words.h"

namespace questions {
namespace {

constexpr std::uint16_t none = static_cast<std::uint16_t>(-1);
constexpr std::string_view between = " = ";  // names of one thing

// Whether a byte is of a letter or a figure, and of no dash or curly quote: those begin with E2.
bool isOfWord(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= 'a' && byte <= 'z') || (byte >= 0x80 && byte != 0xE2);
}

// The letters and figures that a name or a token begins with.
std::string_view beginningOf(std::string_view name) {
  const auto end = std::find_if_not(name.begin(), name.end(), isOfWord);
  return name.substr(0, static_cast<std::size_t>(end - name.begin()));
}

// As the lists write it.
std::string plain(std::string_view piece) {
  constexpr std::string_view curly = "’";
  std::string text;
  for (std::size_t at = 0; at < piece.size();) {
    const bool quote = piece.substr(at).starts_with(curly);
    text += quote ? '\'' : piece[at];
    at += quote ? curly.size() : 1;
  }
  return text;
}

}  // namespace

std::vector<std::string_view> namesOf(std::string_view member) {
  std::vector<std::string_view> names;
  for (std::size_t at = 0; at <= member.size();) {
    const std::size_t end = std::min(member.find(between, at), member.size());
    names.push_back(member.substr(at, end - at));
    at = end + between.size();
  }
  return names;
}

bool tellsOf(std::string_view text, std::string_view member) {
  const std::vector<std::string_view> names = namesOf(member);
  return std::any_of(names.begin(), names.end(), [&](std::string_view name) {
    return holdsWords(text, name) || text.find(std::string(name) + "-") != std::string_view::npos;
  });
}

bool mayStandBeside(std::string_view other, std::string_view key) {
  constexpr std::size_t often = 3, shortest = 18;
  const std::size_t longer = std::max(other.size(), key.size());
  return hasDigit(other) == hasDigit(key) && startsUpper(other) == startsUpper(key) &&
         !holdsWords(other, key) && !holdsWords(key, other) &&
         (longer <= shortest || longer <= often * std::min(other.size(), key.size()));
}

Siblings::Siblings(std::string_view list) : list_(list) {
  constexpr std::size_t bytesAName = 12;  // or more
  entries_.reserve(list.size() / bytesAName);
  const auto add = [&](std::size_t member, std::size_t name) {
    entries_.push_back(
        {static_cast<std::uint32_t>(name), static_cast<std::uint16_t>(name - member), none});
  };
  for (std::size_t line = 0, next = 0; line < list.size(); line = next + 1) {
    next = std::min(list.find('\n', line), list.size());
    const std::size_t colon = list.substr(0, next).find(": ", line);
    if (list[line] == '#' || colon == std::string_view::npos) continue;
    std::size_t member = colon + 2;
    add(member, member);
    for (std::size_t i = member; i < next; ++i)
      if (list[i] == ',') {
        member = i + 2;
        add(member, member);
      } else if (list[i] == '=') {
        add(member, i + 2);
      }
  }
  assert(entries_.size() < none);
  std::size_t size = 1;
  while (size < entries_.size()) size *= 2;
  buckets_.assign(size, none);
  for (std::size_t i = entries_.size(); i-- > 0;) {
    std::uint16_t& first = buckets_[bucketOf(beginningOf(list.substr(entries_[i].name)))];
    entries_[i].next = first;
    first = static_cast<std::uint16_t>(i);
  }
}

Sibling Siblings::siblingAt(const Entry& entry) const {
  const auto upTo = [](std::string_view mark, std::string_view text) {
    return text.substr(0, std::min(text.size(), text.find(mark)));
  };
  const std::size_t before = list_.rfind('\n', entry.name);  // npos + 1 is 0
  const std::string_view line = upTo("\n", list_.substr(before + 1));
  const std::string_view member = upTo(",", line.substr(entry.name - entry.before - (before + 1)));
  return {line, member, upTo(between, member.substr(entry.before))};
}

// FNV-1a.
std::size_t Siblings::bucketOf(std::string_view word) const {
  std::uint32_t hash = 2166136261U;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash & (buckets_.size() - 1);
}

std::vector<Sibling> Siblings::from(std::string_view word) const {
  std::vector<Sibling> found;
  const std::string_view beginning = beginningOf(word);
  if (beginning.empty()) return found;
  for (std::uint16_t i = buckets_[bucketOf(beginning)]; i != none; i = entries_[i].next)
    if (beginningOf(list_.substr(entries_[i].name)) == beginning)
      found.push_back(siblingAt(entries_[i]));
  return found;
}

std::vector<Sibling> Siblings::named(std::string_view name) const {
  std::vector<Sibling> found = from(name);
  std::erase_if(found, [&](const Sibling& sibling) { return sibling.name != name; });
  return found;
}

const Siblings& listedThings() {
  static const Siblings things(word_lists::things);
  return things;
}

const Siblings& listedBodies() {
  static const Siblings bodies(word_lists::bodies);
  return bodies;
}

const Siblings& listedNouns() {
  static const Siblings nouns(word_lists::nouns);
  return nouns;
}

std::optional<Slot> slotOfName(const Statement& statement, std::size_t first,
                               std::string_view name) {
  std::size_t end = first;
  for (std::size_t at = 0; at < name.size(); ++end) {
    if (end >= statement.pieces.size() || statement.pieces[end].word == noWord) return std::nullopt;
    const Piece& piece = statement.pieces[end];
    if (end > first && piece.spaceBefore != (name[at] == ' ')) return std::nullopt;
    if (name[at] == ' ') ++at;
    const std::string text = plain(piece.text);
    if (!name.substr(at).starts_with(text)) return std::nullopt;
    at += text.size();
  }
  return Slot{first, end};
}

}  // namespace questions
