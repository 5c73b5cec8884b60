// A pack as sheets of paper: the same items in several orders, so that neighbours differ.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "questions/formats.h"

namespace questions {

struct SheetItem {
  std::size_t item = 0;              // index in the pack
  std::vector<std::size_t> options;  // indices of the item's options in the sheet's order
  std::size_t key = 0;               // position of the key in that order

  bool operator==(const SheetItem&) const = default;
};

struct Sheet {
  std::string letter;  // "A"; empty if there is one version only
  std::vector<SheetItem> items;

  bool operator==(const Sheet&) const = default;
};

// The versions, each shuffled by the seed and its number; the first keeps the pack's order. Options
// with figures keep theirs, as do True and False.
std::vector<Sheet> sheetsOf(const Pack& pack, const WriteOptions& options);

// "A" for 0; after "Z" comes "AA".
std::string optionLetter(std::size_t position);

// Where the item stands on each sheet: "A 3, B 17", or "3" if there is one sheet.
std::vector<std::string> placesOf(const std::vector<Sheet>& sheets, std::size_t itemCount);

// The words before all stems that say which article they are about, without the colon: said once at
// the head. Empty if the stems have none, or not the same.
std::string sharedLead(const Pack& pack);

// The stem as it stands below those words.
std::string stemBelow(const std::string& lead, const Item& item);

// Why the key is right: as feedbackOf, but without a quote that the explanation holds already.
std::string proofOf(const Item& item, const Pack& pack);

// The articles' titles, publishers, dates and licences, a line each.
std::vector<std::string> sourcesOf(const Pack& pack);

}  // namespace questions
