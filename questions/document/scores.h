// What several got of what is counted in a contest: "Ann Lee was elected with 84,121 votes", "took
// 4,918 votes to 4,857 for Tom Berg", "Norway won 12 medals, Sweden 9 and Denmark 3".
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "questions/document/document.h"

namespace questions {

struct Score {
  std::string name;     // a person's in full
  text::Range mention;  // bytes of the article
  std::size_t sentence = 0;
  std::string counted;  // "votes", "gold medals"; "share of the vote" in percent
  std::string got;      // what whoever has them did: "received", "won"
  bool once = false;    // counted once in an article; else in every match and season anew
  double value = 0;
  bool rough = false;  // "about", "more than"
  std::string figure;  // "84,121 votes"

  bool operator==(const Score&) const = default;
};

// Those of the running text, in its order: none of another year, and none only said, expected or
// denied.
std::vector<Score> findScores(const Document& document);

}  // namespace questions
