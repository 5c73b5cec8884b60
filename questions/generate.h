// Makes a pack from articles: facts are found, items worded, reviewed, ranked and chosen.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "questions/document/document.h"
#include "questions/odds.h"
#include "questions/pack.h"
#include "questions/review.h"

namespace questions {

// Items whose difficulty lies in [from, to].
struct DifficultyRange {
  double from = 0;
  double to = 1;

  bool operator==(const DifficultyRange&) const = default;
};

struct MakeOptions {
  std::size_t count = 0;  // items at most, over all articles; 0: as many as are good
  std::uint32_t seed = 1;
  std::vector<std::string> kinds;  // names of rows of kinds(); empty: all
  DifficultyRange difficulty;
  bool sensitive = true;    // whether items on deaths, injuries and abuse are made
  std::size_t threads = 1;  // never changes the result
  std::string title;        // of the pack; empty: the first article's
  Generator generator = {"hearsay", ""};
  Analyse analyse;  // parses sentences; without it only whole sentences are asked about
};

// An item that was worded, with what became of it.
struct Candidate {
  Item item;
  double score = 0;                // by its log odds (odds.h): higher is asked first
  std::vector<Refusal> refusals;   // empty if it was kept
  std::vector<Trait> traits = {};  // by which it is scored
  bool bounded = false;            // "More than how many …?": most wrong figures are larger
  bool kept() const { return refusals.empty(); }
};

// A sentence from which nothing was asked at all.
struct PassedOver {
  std::string article;
  text::Range sentence;
  std::string reason;

  bool operator==(const PassedOver&) const = default;
};

// How a pack came about: every candidate in the order of the articles' text, kept or dropped.
struct Explanation {
  std::vector<Candidate> candidates;
  std::vector<PassedOver> passedOver;
};

struct Made {
  Pack pack;
  Explanation explanation;
};

// Makes one pack; the ids of the articles differ. The same articles and options give the same bytes
// on every machine and for every number of threads. A pack without items is no error here: the
// explanation says why.
Made make(const std::vector<text::Article>& articles, const MakeOptions& options);

}  // namespace questions
