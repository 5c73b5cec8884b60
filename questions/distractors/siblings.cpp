#include "questions/distractors/siblings.h"

#include <algorithm>
#include <cstdint>

#include "questions/text/characters.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

// The letters and figures that a name or a token begins with.
std::string_view beginningOf(std::string_view name) {
  std::size_t end = 0;
  while (end < name.size()) {
    const text::CodePoint next = text::codePointAt(name, end);
    if (!text::isLetter(next.value) && !text::isDigit(next.value)) break;
    end += next.size;
  }
  return name.substr(0, end);
}

// As the lists write it.
std::string plain(std::string_view piece) {
  std::string text(piece);
  for (std::size_t at = text.find("’"); at != std::string::npos; at = text.find("’"))
    text.replace(at, std::string_view("’").size(), "'");
  return text;
}

}  // namespace

std::vector<std::string_view> namesOf(std::string_view member) {
  constexpr std::string_view between = " = ";
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

Siblings::Siblings(std::string_view list) : rows_(wordRows(list)) {
  for (const WordRow& row : rows_)
    for (const std::string_view member : row.words)
      for (const std::string_view name : namesOf(member))
        entries_.push_back({{&row, member, name}, none});
  std::size_t size = 1;
  while (size < 2 * entries_.size()) size *= 2;
  buckets_.assign(size, none);
  for (std::size_t i = entries_.size(); i-- > 0;) {
    std::size_t& first = buckets_[bucketOf(beginningOf(entries_[i].sibling.name))];
    entries_[i].next = first;
    first = i;
  }
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
  for (std::size_t i = buckets_[bucketOf(beginning)]; i != none; i = entries_[i].next)
    if (beginningOf(entries_[i].sibling.name) == beginning) found.push_back(entries_[i].sibling);
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
