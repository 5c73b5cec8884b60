#include "game/view/lru.h"

#include "tests/catch.h"

TEST_CASE("a store forgets what was not asked for longest") {
  view::Lru<int> store(3);
  store.add("a", 1, 1);
  store.add("b", 2, 1);
  store.add("c", 3, 1);
  REQUIRE(store.find("a") != nullptr);
  store.add("d", 4, 1);
  CHECK(store.find("b") == nullptr);
  REQUIRE(store.find("a") != nullptr);
  CHECK(*store.find("a") == 1);
  CHECK(store.size() == 3);
}

TEST_CASE("what is heavier than the bound stays alone") {
  view::Lru<int> store(3);
  store.add("a", 1, 1);
  CHECK(store.add("heavy", 9, 50) == 9);
  CHECK(store.size() == 1);
  store.add("b", 2, 1);
  CHECK(store.find("heavy") == nullptr);
  CHECK(store.weight() == 1);
}
