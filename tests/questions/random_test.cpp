#include "questions/random.h"

#include <algorithm>

#include "tests/catch.h"

TEST_CASE("pick stays in range and reaches every value") {
  questions::Random random(7);
  std::vector<int> seen(5, 0);
  for (int i = 0; i < 1000; ++i) ++seen[questions::pick(random, seen.size())];
  for (int count : seen) CHECK(count > 100);
}

TEST_CASE("shuffle keeps the values and follows the seed") {
  const std::vector<int> sorted = {1, 2, 3, 4, 5, 6, 7, 8};
  std::vector<int> first = sorted, again = sorted, other = sorted;
  questions::Random a(1), b(1), c(2);
  questions::shuffle(first, a);
  questions::shuffle(again, b);
  questions::shuffle(other, c);
  CHECK(first == again);
  CHECK(first != other);
  CHECK(first != sorted);
  std::sort(first.begin(), first.end());
  CHECK(first == sorted);
}
