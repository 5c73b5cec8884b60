// How far subjects are relied on, in trees made by hand with the shipped model's labels.
#include "questions/language/trust.h"

#include <algorithm>

#include "tests/catch.h"
#include "tests/folders.h"

namespace {

using language::Committee;
using language::Verdict;

const Committee& committee() {
  static const Committee shipped(sourceFolder() / "assets/language/english.model");
  return shipped;
}

std::size_t indexOf(const std::vector<std::string_view>& labels, std::string_view label) {
  const auto found = std::find(labels.begin(), labels.end(), label);
  REQUIRE(found != labels.end());
  return static_cast<std::size_t>(found - labels.begin());
}

struct Row {
  std::string_view upos, xpos;
  std::size_t head;  ///< from 1; 0 is the root
  std::string_view relation;
};

constexpr float kConfidence = 0.9f;

/// Trust in the first word, with as many marks behind the rows as make ten words.
float trustInFirst(std::vector<Row> rows, std::size_t length = 10) {
  while (rows.size() < length) rows.push_back({"PUNCT", ".", 2, "punct"});
  Verdict verdict;
  for (const Row& row : rows) {
    verdict.upos.push_back(indexOf(committee().uposes(), row.upos));
    verdict.xpos.push_back(indexOf(committee().xposes(), row.xpos));
    verdict.relation.push_back(indexOf(committee().relations(), row.relation));
    verdict.heads.push_back(row.head);
    verdict.confidence.push_back(kConfidence);
  }
  return language::trustIn(verdict, committee()).front();
}

const Row kMan{"NOUN", "NN", 2, "nsubj"}, kMen{"NOUN", "NNS", 2, "nsubj"};

}  // namespace

TEST_CASE("A subject is relied on less where its place is doubtful", "[language]") {
  const float plain = trustInFirst({kMan, {"VERB", "VBZ", 0, "root"}});
  const std::vector<std::pair<const char*, std::vector<Row>>> doubtful = {
      {"two subjects", {kMan, {"VERB", "VBZ", 0, "root"}, {"NOUN", "NN", 2, "nsubj"}}},
      {"of a noun", {kMan, {"NOUN", "NN", 0, "root"}}},
      {"of a participle", {kMan, {"VERB", "VBG", 0, "root"}}},
      {"many, of a verb for one", {kMen, {"VERB", "VBZ", 0, "root"}}},
      {"one, of a verb for many", {kMan, {"VERB", "VBP", 0, "root"}}},
  };
  for (const auto& [what, rows] : doubtful) {
    CAPTURE(what);
    CHECK(trustInFirst(rows) < plain);
  }
  CHECK(trustInFirst({kMan, {"VERB", "VBZ", 0, "root"}}, 2) < plain);
  CHECK(trustInFirst({kMen, {"VERB", "VBP", 0, "root"}}) == plain);
  CHECK(trustInFirst({kMan, {"VERB", "VBG", 0, "root"}, {"AUX", "VBZ", 2, "aux"}}) == plain);
}

TEST_CASE("Other words are trusted as the members are sure of them", "[language]") {
  CHECK(trustInFirst({{"NOUN", "NN", 2, "obj"}, {"NOUN", "NN", 0, "root"}}) == kConfidence);
  CHECK(trustInFirst({{"VERB", "VBD", 0, "root"}, {"NOUN", "NN", 1, "obj"}}) == kConfidence);
}
