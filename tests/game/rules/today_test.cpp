#include "game/rules/today.h"

#include <set>

#include "game/rules/round.h"
#include "tests/catch.h"
#include "tests/game/english.h"
#include "tests/game/sample_pack.h"

namespace {

using rules::Day;

Day day(const char* iso) { return *rules::dayOf(iso); }

questions::Pack packNamed(const std::string& id) {
  questions::Pack pack = tests::samplePack(8);
  pack.id = id;
  pack.articles[0].id = id;
  for (questions::Item& item : pack.items) {
    item.id = id + "-" + item.id;
    item.stem += " " + id;
    item.evidence->article = id;
  }
  return pack;
}

}  // namespace

TEST_CASE("every day of ten years has a seed of its own", "[rules]") {
  std::set<std::uint32_t> seeds;
  for (int i = 0; i < 3652; ++i)
    seeds.insert(rules::seedOf(day("2025-01-01") + std::chrono::days(i)));
  CHECK(seeds.size() == 3652);
}

TEST_CASE("the same packs in any order give the same quiz", "[rules]") {
  const std::vector<questions::Pack> packs = {packNamed("a"), packNamed("b"), packNamed("c")};
  const questions::Pack one = rules::packOfToday(packs);
  const questions::Pack other = rules::packOfToday({packs[2], packs[0], packs[1]});
  CHECK(one == other);
  const rules::Round today(one, rules::todaysSettings(day("2025-12-03")));
  const rules::Round tomorrow(one, rules::todaysSettings(day("2025-12-04")));
  CHECK(today.asked().size() == 10);
  CHECK(today.asked() != tomorrow.asked());
}

TEST_CASE("days in a row", "[rules]") {
  struct Row {
    std::vector<const char*> days;
    std::size_t streak;
  };
  const std::vector<Row> rows = {
      {{}, 0},
      {{"2025-12-03"}, 1},
      {{"2025-12-02"}, 1},  // today's is still open
      {{"2025-12-01"}, 0},
      {{"2025-12-03", "2025-12-02", "2025-12-03", "2025-11-30"}, 2},
      {{"2025-11-30", "2025-12-01", "2025-12-02"}, 3},
      {{"2025-12-04", "2025-12-03"}, 1},
  };
  for (const Row& row : rows) {
    std::vector<Day> days;
    for (const char* each : row.days) days.push_back(day(each));
    CHECK(rules::streakOfDays(days, day("2025-12-03")) == row.streak);
  }
}

TEST_CASE("the result is a text to copy", "[rules]") {
  const std::vector<rules::Response> responses = {
      {.option = 0, .correct = true}, {}, {.option = 1, .correct = true}};
  CHECK(rules::resultText(tests::english(), responses, day("2025-12-03"), 4) ==
        "Hearsay, 3 December 2025: 2 of 3\n●○●\n4 days in a row\n");
  CHECK(rules::resultText(tests::english(), responses, day("2025-12-03"), 1) ==
        "Hearsay, 3 December 2025: 2 of 3\n●○●\n");
}
