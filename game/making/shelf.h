// What a library says of each pack without opening it, kept between runs so that a thousand packs
// are there at once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "questions/pack.h"

namespace making {

// Of a pack.
struct Card {
  std::string id;
  std::string title;
  std::string publisher;
  std::string date;  // of its first article, else of the pack; ISO 8601
  std::vector<std::string> tags;
  std::size_t items = 0;
  std::optional<std::size_t> good;  // items that review has nothing against; none: not counted yet

  bool operator==(const Card&) const = default;
};

Card cardOf(const questions::Pack& pack);
// Takes about a millisecond an item.
std::size_t countGood(const questions::Pack& pack);

// By when and how large a file was, to tell whether it is still the same.
struct Stamp {
  std::int64_t written = 0;
  std::uintmax_t size = 0;

  bool operator==(const Stamp&) const = default;
};

// Zeroes for a file that is not there.
Stamp stampOf(const std::filesystem::path& file);

struct KeptCard {
  Stamp stamp;
  Card card;

  bool operator==(const KeptCard&) const = default;
};

using Cards = std::map<std::string, KeptCard>;  // by the path of the file

// None if there is no such file, if it cannot be read or another version of the program wrote it:
// the cards are made anew then.
Cards loadCards(const std::filesystem::path& file, const std::string& version);
// Writes to a temporary file and renames. Throws questions::Error.
void saveCards(const Cards& cards, const std::filesystem::path& file, const std::string& version);

}  // namespace making
