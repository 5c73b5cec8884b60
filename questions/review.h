// Reviews finished items: one named check for each way in which an item can fail an editor's eye.
// `make` refuses by it, `hearsay check` reports by it on any pack, whoever wrote it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "questions/pack.h"

namespace questions {

// One reason not to accept an item.
struct Refusal {
  std::string_view check;  // name of the check (a row of checks() or packChecks(), or a finder's)
  int rule = 0;            // number of the rule it guards, as in the README's list of rules
  std::string reason;      // for people: what is wrong, naming the words
  bool grave = true;       // else a weakness: such an item is better than none

  bool operator==(const Refusal&) const = default;
};

// What a check may look at. `article` is null if the pack does not hold the evidence's article.
struct ReviewContext {
  const Item& item;
  const Pack& pack;
  const PackArticle* article = nullptr;
};

// A check over one item. Returns what is wrong, or nothing.
struct Check {
  std::string_view name;  // "key-in-stem"
  int rule = 0;
  std::string_view asks;  // "Does the stem hold a content word of the key?"
  bool needsEvidence = false;
  std::optional<std::string> (*refuse)(const ReviewContext&) = nullptr;
  bool grave = true;  // else what it finds is a weakness, and no fault
};

// Every check over one item, in the order of the rules.
const std::vector<Check>& checks();

// All refusals of one item. Checks that need evidence are left out where the item has none.
std::vector<Refusal> review(const Item& item, const Pack& pack);

// What is wrong with a pack as a whole; `items` are indices of the items concerned.
struct PackRefusal {
  Refusal refusal;
  std::vector<std::size_t> items;

  bool operator==(const PackRefusal&) const = default;
};

// A check over all items of a pack together.
struct PackCheck {
  std::string_view name;  // "key-position"
  int rule = 0;
  std::string_view asks;
  std::vector<PackRefusal> (*refuse)(const Pack&) = nullptr;
  bool grave = true;
};

const std::vector<PackCheck>& packChecks();

std::vector<PackRefusal> reviewPack(const Pack& pack);

}  // namespace questions
