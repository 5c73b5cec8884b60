#include "game/rules/deal.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "tests/catch.h"
#include "tests/game/sample_pack.h"

namespace {

std::vector<rules::Asked> dealt(const questions::Pack& pack, const rules::RoundSettings& settings) {
  std::vector<std::size_t> items(pack.items.size());
  std::iota(items.begin(), items.end(), std::size_t{0});
  return rules::deal(pack, settings, items);
}

std::vector<std::size_t> itemsOf(const std::vector<rules::Asked>& asked) {
  std::vector<std::size_t> items;
  for (const rules::Asked& each : asked) items.push_back(each.item);
  return items;
}

}  // namespace

TEST_CASE("one seed is one deal, each item at most once", "[rules]") {
  const questions::Pack pack = tests::samplePack(20);
  rules::RoundSettings settings{.count = 12};
  const auto first = dealt(pack, settings);
  const auto items = itemsOf(first);
  CHECK(items.size() == 12);
  CHECK(std::set<std::size_t>(items.begin(), items.end()).size() == 12);
  CHECK(dealt(pack, settings) == first);
  settings.seed = 2;
  CHECK(dealt(pack, settings) != first);
}

TEST_CASE("free options are a permutation, and the key comes to every place", "[rules]") {
  const questions::Pack pack = tests::samplePack(200);
  std::map<std::size_t, int> keyAt;
  for (const rules::Asked& asked : dealt(pack, {.count = 200})) {
    std::vector<std::size_t> sorted = asked.options;
    std::sort(sorted.begin(), sorted.end());
    REQUIRE(sorted == std::vector<std::size_t>{0, 1, 2, 3});
    const auto key = std::find(asked.options.begin(), asked.options.end(), std::size_t{1});
    ++keyAt[static_cast<std::size_t>(key - asked.options.begin())];
  }
  for (std::size_t place = 0; place < 4; ++place) {
    CHECK(keyAt[place] >= 30);  // 50 expected; under 30 has a chance below 1 in 1,000
    CHECK(keyAt[place] <= 70);
  }
}

TEST_CASE("ascending options stay, False before True is turned", "[rules]") {
  questions::Pack pack = tests::samplePack(2);
  pack.items[0].options = {{"10", ""}, {"20", ""}, {"30", ""}, {"40", ""}};
  pack.items[1].options = {{"False", ""}, {"True", ""}};
  for (std::uint32_t seed = 0; seed < 20; ++seed)
    for (const rules::Asked& asked : dealt(pack, {.seed = seed}))
      CHECK(asked.options == (asked.item == 0 ? std::vector<std::size_t>{0, 1, 2, 3}
                                              : std::vector<std::size_t>{1, 0}));
}

TEST_CASE("two items of one sentence meet only when nothing else is left", "[rules]") {
  questions::Pack pack = tests::samplePack(6);
  pack.items[3].evidence = pack.items[0].evidence;
  pack.items[4].evidence = pack.items[0].evidence;
  for (std::uint32_t seed = 0; seed < 50; ++seed) {
    const auto items = itemsOf(dealt(pack, {.count = 4, .seed = seed}));
    const auto ofOneSentence = std::count_if(
        items.begin(), items.end(), [](std::size_t i) { return i == 0 || i == 3 || i == 4; });
    CHECK(ofOneSentence == 1);
    CHECK(dealt(pack, {.count = 10, .seed = seed}).size() == 6);
  }
}

TEST_CASE("items without evidence are told apart by their stems", "[rules]") {
  questions::Pack pack = tests::samplePack(3);
  for (questions::Item& item : pack.items) item.evidence.reset();
  pack.items[2].stem = pack.items[0].stem;
  for (std::uint32_t seed = 0; seed < 20; ++seed) {
    const auto items = itemsOf(dealt(pack, {.count = 2, .seed = seed}));
    CHECK(std::count(items.begin(), items.end(), std::size_t{1}) == 1);
  }
}

TEST_CASE("kinds are spread evenly", "[rules]") {
  questions::Pack pack = tests::samplePack(30);
  for (std::size_t i = 0; i < 3; ++i) pack.items[i].kind = "who_said";
  for (std::size_t i = 3; i < 6; ++i) pack.items[i].kind = "choose_date";
  for (std::uint32_t seed = 0; seed < 20; ++seed) {
    std::map<std::string, int> kinds;
    for (std::size_t item : itemsOf(dealt(pack, {.count = 9, .seed = seed})))
      ++kinds[pack.items[item].kind];
    CHECK(kinds == std::map<std::string, int>{
                       {"who_said", 3}, {"choose_date", 3}, {"complete_sentence", 3}});
  }
}

TEST_CASE("settings leave items out", "[rules]") {
  questions::Pack pack = tests::samplePack(3);
  pack.items[1].sensitive = true;
  pack.items.push_back(tests::sampleClaim("3", false));
  struct Row {
    rules::RoundSettings settings;
    std::set<std::size_t> items;
  };
  const std::vector<Row> rows = {
      {{}, {0, 1, 2, 3}},
      {{.sensitive = false}, {0, 2, 3}},
      {{.claimsOnly = true}, {3}},
      {{.count = 0}, {}},
  };
  for (const Row& row : rows) {
    const auto items = itemsOf(dealt(pack, row.settings));
    CHECK(std::set<std::size_t>(items.begin(), items.end()) == row.items);
  }
}

TEST_CASE("a rising round goes from easy to hard", "[rules]") {
  questions::Pack pack = tests::samplePack(8);
  for (std::size_t i = 0; i < 8; ++i)
    pack.items[i].difficulty = static_cast<double>((i * 5) % 8) / 8;
  const auto asked = dealt(pack, {.rising = true});
  CHECK(std::is_sorted(asked.begin(), asked.end(), [&](const auto& a, const auto& b) {
    return pack.items[a.item].difficulty < pack.items[b.item].difficulty;
  }));
}
