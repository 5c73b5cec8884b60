#include "game/rules/round.h"

#include <algorithm>
#include <vector>

#include "tests/catch.h"
#include "tests/game/sample_pack.h"

namespace {

using rules::Answer;
using rules::Round;
using rules::RoundSettings;
using Players = std::vector<std::size_t>;

std::size_t keyPlace(const questions::Pack& pack, const Round& round) {
  const rules::Asked& asked = round.current();
  const auto key =
      std::find(asked.options.begin(), asked.options.end(), pack.items[asked.item].key);
  return static_cast<std::size_t>(key - asked.options.begin());
}

Answer right(const questions::Pack& pack, const Round& round, std::size_t player = 0) {
  return {.place = keyPlace(pack, round), .seconds = 1, .player = player};
}

Answer wrong(const questions::Pack& pack, const Round& round, std::size_t player = 0) {
  return {.place = (keyPlace(pack, round) + 1) % 4, .seconds = 1, .player = player};
}

}  // namespace

TEST_CASE("an answer names the item's option, not its place", "[rules]") {
  const questions::Pack pack = tests::samplePack(3);
  Round round(pack, {.seed = 7});
  const rules::Asked asked = round.current();
  const rules::Response response = round.answer({.place = 2, .seconds = 4.5});
  CHECK(response.item == asked.item);
  CHECK(response.option == asked.options[2]);
  CHECK(response.correct == (asked.options[2] == pack.items[asked.item].key));
  CHECK(response.seconds == 4.5);
  CHECK(round.position() == 1);
  CHECK(round.responses() == std::vector<rules::Response>{response});
}

TEST_CASE("a round ends after its last item", "[rules]") {
  const questions::Pack pack = tests::samplePack(3);
  Round round(pack, RoundSettings{});
  for (int i = 0; i < 3; ++i) {
    REQUIRE_FALSE(round.finished());
    round.answer(right(pack, round));
  }
  CHECK(round.finished());
  CHECK(rules::missed(round.responses()).empty());
}

TEST_CASE("an empty pack gives a round that is over", "[rules]") {
  CHECK(Round(questions::Pack{}, RoundSettings{}).finished());
}

TEST_CASE("an answer counts up to the very end of the time, not after", "[rules]") {
  const questions::Pack pack = tests::samplePack(4);
  Round round(pack, {.secondsPerItem = 20});
  struct Row {
    double seconds;
    bool counts;
    double kept;
  };
  for (const Row& row : {Row{0, true, 0}, Row{20, true, 20}, Row{20.001, false, 20}}) {
    const rules::Response& response =
        round.answer({.place = keyPlace(pack, round), .seconds = row.seconds});
    CHECK(response.option.has_value() == row.counts);
    CHECK(response.correct == row.counts);
    CHECK(response.seconds == row.kept);
  }
  CHECK(round.answer({.place = std::nullopt, .seconds = -3}).seconds == 0);
}

TEST_CASE("missed items are those answered wrong or not at all", "[rules]") {
  const questions::Pack pack = tests::samplePack(4);
  Round round(pack, RoundSettings{});
  std::vector<std::size_t> expected;
  round.answer(right(pack, round));
  expected.push_back(round.current().item);
  round.answer(wrong(pack, round));
  expected.push_back(round.current().item);
  round.answer({.place = std::nullopt});
  expected.push_back(round.current().item);
  round.answer({.place = std::nullopt, .lifelines = {.skip = true}});
  CHECK(rules::missed(round.responses()) == expected);
  const Round again(pack, RoundSettings{}, expected);
  CHECK(again.asked().size() == 3);
}

TEST_CASE("three lives end a round at the third miss", "[rules]") {
  const questions::Pack pack = tests::samplePack(10);
  Round round(pack, {.lives = 3});
  CHECK(round.livesLeft() == std::size_t{3});
  round.answer(wrong(pack, round));
  round.answer({.place = std::nullopt, .lifelines = {.skip = true}});
  round.answer(right(pack, round));
  round.answer({.place = std::nullopt});
  CHECK(round.livesLeft() == std::size_t{1});
  CHECK_FALSE(round.finished());
  round.answer(wrong(pack, round));
  CHECK(round.livesLeft() == std::size_t{0});
  CHECK(round.finished());
}

TEST_CASE("the round's time is shared by all items", "[rules]") {
  const questions::Pack pack = tests::samplePack(10);
  Round round(pack, {.secondsPerItem = 40, .secondsPerRound = 60});
  CHECK(round.secondsAllowed() == 40.0);
  round.answer({.place = 0, .seconds = 30});
  CHECK(round.secondsAllowed() == 30.0);
  round.answer({.place = 0, .seconds = 20});
  CHECK_FALSE(round.finished());
  const rules::Response last = round.answer({.place = 0, .seconds = 10.5});
  CHECK_FALSE(last.option.has_value());
  CHECK(round.finished());
}

TEST_CASE("teams take items in turn", "[rules]") {
  const questions::Pack pack = tests::samplePack(4);
  Round round(pack, {.players = 3});
  for (std::size_t team : {0, 1, 2, 0}) {
    CHECK(round.open() == Players{team});
    round.answer(wrong(pack, round, team));
  }
  CHECK(round.finished());
}

TEST_CASE("with steals a wrong answer opens the item to the others", "[rules]") {
  const questions::Pack pack = tests::samplePack(3);
  Round round(pack, {.players = 3, .steals = true});
  round.answer(wrong(pack, round, 0));
  CHECK(round.position() == 0);
  CHECK(round.open() == Players{1, 2});
  round.answer(right(pack, round, 2));
  CHECK(round.position() == 1);
  CHECK(round.open() == Players{1});
  round.answer(right(pack, round, 1));
  CHECK(round.open() == Players{2});
  round.answer(wrong(pack, round, 2));
  round.answer({.player = rules::nobody});
  CHECK(round.finished());
}

TEST_CASE("buzzing: any team may press, a wrong answer shuts out only its own", "[rules]") {
  const questions::Pack pack = tests::samplePack(3);
  Round round(pack, {.players = 3, .turns = rules::Turns::Buzz});
  CHECK(round.open() == Players{0, 1, 2});
  round.answer(wrong(pack, round, 1));
  CHECK(round.open() == Players{0, 2});
  round.answer(wrong(pack, round, 0));
  round.answer(wrong(pack, round, 2));
  CHECK(round.position() == 1);
  round.answer(right(pack, round, 1));
  CHECK(round.position() == 2);
  round.answer({.player = rules::nobody});
  CHECK(round.finished());
  CHECK(rules::missed(round.responses()).size() == 2);
}

TEST_CASE("what leaves only the key is not open to the others", "[rules]") {
  questions::Pack pack = tests::samplePack(0);
  for (int i = 0; i < 2; ++i) pack.items.push_back(tests::sampleClaim(std::to_string(i), true));
  Round round(pack, {.players = 4, .turns = rules::Turns::Buzz});
  round.answer({.place = 1, .seconds = 1, .player = 2});  // False, of True and False
  CHECK(round.position() == 1);
  round.answer({.seconds = 30, .player = 3});  // pressed, and said nothing
  CHECK(round.position() == 1);
  CHECK(round.open() == Players{0, 1, 2});
  round.answer({.place = 1, .seconds = 1, .player = 0});
  CHECK(round.finished());
}

TEST_CASE("every team answers the last item when it carries a wager", "[rules]") {
  const questions::Pack pack = tests::samplePack(2);
  Round round(pack, {.players = 2, .finalWager = true});
  round.answer(right(pack, round, 0));
  CHECK(round.open() == Players{0, 1});
  Answer first = right(pack, round, 1);
  first.wager = 300;
  round.answer(first);
  CHECK(round.open() == Players{0});
  CHECK_FALSE(round.finished());
  Answer second = wrong(pack, round, 0);
  second.wager = 100;
  round.answer(second);
  CHECK(round.finished());
}

TEST_CASE("a round goes on from its responses", "[rules]") {
  const questions::Pack pack = tests::samplePack(5);
  const RoundSettings settings{.players = 2, .steals = true};
  Round round(pack, settings);
  round.answer(right(pack, round, 0));
  round.answer(wrong(pack, round, 1));
  const Round again(pack, settings, round.asked(), round.responses());
  CHECK(again.position() == 1);
  CHECK(again.open() == Players{0});
  CHECK(again.responses() == round.responses());
}
