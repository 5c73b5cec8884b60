// Trees and rows of names from scores small enough to reckon by hand.
#include "questions/language/decode.h"

#include <random>

#include "tests/catch.h"

namespace {

using language::bestNames;
using language::bestTree;
using language::Grid;
using Heads = std::vector<std::size_t>;

double scoreOf(const Grid& arcs, const Heads& heads) {
  double sum = 0;
  for (std::size_t i = 0; i < heads.size(); ++i) sum += double{arcs.row(i)[heads[i]]};
  return sum;
}

bool isTree(const Heads& heads) {
  std::size_t roots = 0;
  for (std::size_t i = 0; i < heads.size(); ++i) {
    roots += heads[i] == 0;
    std::size_t at = i + 1;
    for (std::size_t steps = 0; at != 0; at = heads[at - 1]) {
      if (++steps > heads.size()) return false;
    }
  }
  return roots == 1;
}

/// The best of all trees, by trying them.
double bestByTrying(const Grid& arcs, Heads& heads, std::size_t next) {
  if (next == heads.size()) return isTree(heads) ? scoreOf(arcs, heads) : -1e9;
  double best = -1e9;
  for (heads[next] = 0; heads[next] <= heads.size(); ++heads[next]) {
    if (heads[next] != next + 1) best = std::max(best, bestByTrying(arcs, heads, next + 1));
  }
  return best;
}

}  // namespace

TEST_CASE("The best tree has one root and no cycle", "[language]") {
  // Words 1 and 2 like each other best, yet one must hang from the root.
  CHECK(bestTree({3, {1, 0, 9, 0, 9, 0}}) == Heads{0, 1});
  CHECK(bestTree({3, {0, 0, 9, 1, 9, 0}}) == Heads{2, 0});
  // Both like the root best, yet only one may have it.
  CHECK(bestTree({3, {9, 0, 1, 8, 0, 0}}) == Heads{0, 1});
  CHECK(bestTree({2, {5, 0}}) == Heads{0});
}

TEST_CASE("No tree scores better than the best tree", "[language]") {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    const std::size_t words = 1 + random() % 5;
    Grid arcs{words + 1, {}};
    for (std::size_t i = 0; i < words * (words + 1); ++i) {
      arcs.values.push_back(static_cast<float>(random() % 40));
    }
    const Heads found = bestTree(arcs);
    REQUIRE(isTree(found));
    Heads trial(words);
    CHECK(scoreOf(arcs, found) == bestByTrying(arcs, trial, 0));
  }
}

TEST_CASE("A name goes on only after it has begun", "[language]") {
  const std::vector<std::string_view> classes{"B-LOC", "B-PER", "I-LOC", "I-PER", "O"};
  CHECK(bestNames({5, {0, 0, 9, 0, 1}}, classes) == Heads{4});
  CHECK(bestNames({5, {0, 5, 0, 0, 1, 0, 0, 7, 3, 1}}, classes) == Heads{1, 3});
  CHECK(bestNames({5, {4, 5, 0, 0, 1, 0, 0, 7, 3, 1}}, classes) == Heads{0, 2});
}

TEST_CASE("Probabilities add up to one and follow the scores", "[language]") {
  const float scores[] = {2, 1, -200};
  const auto p = language::probabilities(scores, 3, 1);
  CHECK(p[0] + p[1] + p[2] == Approx(1));
  CHECK(p[0] == Approx(0.7310586));
  CHECK(p[2] == 0);
}
