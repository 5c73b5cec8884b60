#include "game/rules/round.h"

#include "tests/catch.h"

namespace {

questions::Pack packOf(std::size_t count) {
  questions::Pack pack;
  for (std::size_t i = 0; i < count; ++i) {
    questions::Item item;
    item.stem = "Item " + std::to_string(i);
    item.options = {{"a", ""}, {"b", ""}, {"c", ""}};
    item.key = i % 3;
    pack.items.push_back(item);
  }
  return pack;
}

}  // namespace

TEST_CASE("a round asks each item once, in an order given by the seed") {
  const questions::Pack pack = packOf(20);
  rules::RoundSettings settings;
  settings.count = 12;
  const rules::Round round(pack, settings);
  REQUIRE(round.asked().size() == 12);
  std::vector<bool> seen(20, false);
  for (const rules::Asked& asked : round.asked()) {
    CHECK_FALSE(seen[asked.item]);
    seen[asked.item] = true;
  }
  CHECK(rules::Round(pack, settings).asked() == round.asked());
  settings.seed = 2;
  CHECK(rules::Round(pack, settings).asked() != round.asked());
}
