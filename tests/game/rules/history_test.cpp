#include "game/rules/history.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>

#include "questions/error.h"
#include "tests/catch.h"
#include "tests/game/sample_pack.h"
#include "tests/scratch_folder.h"

namespace {

using rules::Answer;
using rules::Day;
using rules::History;
using rules::Round;
using rules::RoundHead;

const Day wednesday = *rules::dayOf("2025-12-03");
const Day thursday = *rules::dayOf("2025-12-04");

bool nobodyRuns(int) { return false; }
bool everybodyRuns(int) { return true; }

RoundHead headOf(const questions::Pack& pack, const Round& round) {
  RoundHead head{wednesday, "classic", pack.id, pack.title, "packs/lerre.json", {"Ada"}, {}};
  head.players.resize(round.settings().players, "Berit");
  head.settings = round.settings();
  return head;
}

void answer(Round& round, const questions::Pack& pack, bool right) {
  const rules::Asked& asked = round.current();
  const std::size_t key = pack.items[asked.item].key;
  const auto place = std::find_if(asked.options.begin(), asked.options.end(),
                                  [&](std::size_t option) { return (option == key) == right; });
  round.answer({.place = static_cast<std::size_t>(place - asked.options.begin()), .seconds = 2.5});
}

}  // namespace

TEST_CASE("a round comes back as it was kept", "[rules]") {
  const tests::ScratchFolder folder;
  const questions::Pack pack = tests::samplePack(4);
  Round round(pack, {.count = 3, .secondsPerItem = 20, .players = 2});
  const RoundHead head = headOf(pack, round);
  {
    History history(folder / "state/history.sqlite");
    CHECK(history.messages().empty());
    CHECK(history.rounds(10).empty());
    const std::int64_t id = history.begin(head, pack, round);
    answer(round, pack, true);
    history.keep(id, pack, round, wednesday);
    round.answer({.player = rules::nobody});
    Answer all{.place = 1, .seconds = 1.25, .confidence = rules::Confidence::Sure};
    all.lifelines = {.half = true, .paragraph = true, .skip = false};
    all.pointedRight = false;
    all.wager = 12;
    round.answer(all);
    history.keep(id, pack, round, wednesday);
    history.keep(id, pack, round, wednesday);  // nothing new: nothing kept twice
  }
  const auto kept = History(folder / "state/history.sqlite").rounds(10);
  REQUIRE(kept.size() == 1);
  CHECK(kept[0].head == head);
  CHECK(kept[0].finished);
  REQUIRE(kept[0].dealt.size() == 3);
  CHECK(kept[0].dealt[2].id == pack.items[round.asked()[2].item].id);
  CHECK(kept[0].dealt[2].options == round.asked()[2].options);
  std::vector<rules::Response> expected = round.responses();
  for (std::size_t i = 0; i < 3; ++i) expected[i].item = i;
  CHECK(kept[0].responses == expected);
}

TEST_CASE("a round that was cut off goes on at its item", "[rules]") {
  const tests::ScratchFolder folder;
  const questions::Pack pack = tests::samplePack(6);
  Round round(pack, {.count = 5, .secondsPerItem = 20});
  {
    History history(folder / "history.sqlite");
    const std::int64_t id = history.begin(headOf(pack, round), pack, round);
    answer(round, pack, true);
    answer(round, pack, false);
    history.keep(id, pack, round, wednesday);
  }
  History history(folder / "history.sqlite");
  CHECK_FALSE(history.takeUnfinished(everybodyRuns).has_value());
  const auto kept = history.takeUnfinished(nobodyRuns);
  REQUIRE(kept.has_value());
  questions::Pack reordered = pack;
  std::reverse(reordered.items.begin(), reordered.items.end());
  auto again = rules::resumed(reordered, *kept);
  REQUIRE(again.has_value());
  CHECK(again->position() == 2);
  CHECK(reordered.items[again->current().item].id == pack.items[round.current().item].id);
  while (!again->finished()) answer(*again, reordered, true);
  history.keep(kept->id, reordered, *again, wednesday);
  CHECK_FALSE(history.takeUnfinished(nobodyRuns).has_value());
  CHECK(history.rounds(1)[0].responses.size() == 5);
}

TEST_CASE("a round that its pack does not fit any more is not taken up", "[rules]") {
  const questions::Pack pack = tests::samplePack(3);
  Round round(pack, rules::RoundSettings{});
  const tests::ScratchFolder folder;
  History history(folder / "history.sqlite");
  const std::int64_t id = history.begin(headOf(pack, round), pack, round);
  answer(round, pack, true);
  history.keep(id, pack, round, wednesday);
  const rules::KeptRound kept = history.rounds(1)[0];
  CHECK(rules::resumed(pack, kept).has_value());
  questions::Pack changed = pack;
  changed.items[1].id = "another";
  CHECK_FALSE(rules::resumed(changed, kept).has_value());
  changed = pack;
  changed.items[2].options.pop_back();
  CHECK_FALSE(rules::resumed(changed, kept).has_value());
  rules::KeptRound wrong = kept;
  wrong.responses[0].item = 2;
  CHECK_FALSE(rules::resumed(pack, wrong).has_value());
  wrong.responses[0].item = 99;
  CHECK_FALSE(rules::resumed(pack, wrong).has_value());
  wrong = kept;
  wrong.dealt[0].options = {0, 0, 1, 2};
  CHECK_FALSE(rules::resumed(pack, wrong).has_value());
}

TEST_CASE("a paused round waits, one that was left does not", "[rules]") {
  const tests::ScratchFolder folder;
  const questions::Pack pack = tests::samplePack(3);
  const Round round(pack, rules::RoundSettings{});
  History history(folder / "history.sqlite");
  const std::int64_t first = history.begin(headOf(pack, round), pack, round);
  const std::int64_t second = history.begin(headOf(pack, round), pack, round);
  CHECK_FALSE(history.takeUnfinished(rules::processRuns).has_value());  // this very program
  history.pause(first);
  history.leave(second);
  CHECK(history.takeUnfinished(rules::processRuns)->id == first);
  CHECK_FALSE(history.takeUnfinished(rules::processRuns).has_value());
}

TEST_CASE("missed items come back for review and move through the boxes", "[rules]") {
  const tests::ScratchFolder folder;
  const questions::Pack pack = tests::samplePack(3);
  History history(folder / "history.sqlite");
  const auto play = [&](const std::vector<std::size_t>& items, bool right, Day today) {
    for (std::size_t item : items) {
      Round round(pack, {}, {item});
      const std::int64_t id = history.begin(headOf(pack, round), pack, round);
      answer(round, pack, right);
      history.keep(id, pack, round, today);
    }
  };
  play({0, 2}, false, wednesday);
  play({1}, true, wednesday);
  CHECK(history.due(wednesday).empty());
  const std::vector<rules::DueItem> expected = {{"item-0", "lerre", {1, thursday}},
                                                {"item-2", "lerre", {1, thursday}}};
  CHECK(history.due(thursday) == expected);
  CHECK(rules::dueItems(pack, expected) == std::vector<std::size_t>{0, 2});
  play({0}, true, wednesday);  // too early to count
  play({2}, true, thursday);
  CHECK(history.due(thursday).size() == 1);
  CHECK(history.due(thursday + std::chrono::days(3))[1].card ==
        rules::Card{2, thursday + std::chrono::days(3)});
  Day today = thursday;
  for (int i = 0; i < 5; ++i) {
    play({0, 2}, true, today);
    today += std::chrono::days(60);
  }
  CHECK(history.due(today + std::chrono::days(900)).empty());
}

TEST_CASE("teams and skipped items bring nothing to review", "[rules]") {
  const tests::ScratchFolder folder;
  const questions::Pack pack = tests::samplePack(2);
  History history(folder / "history.sqlite");
  Round teams(pack, {.players = 2});
  const std::int64_t first = history.begin(headOf(pack, teams), pack, teams);
  answer(teams, pack, false);
  history.keep(first, pack, teams, wednesday);
  Round one(pack, rules::RoundSettings{});
  const std::int64_t second = history.begin(headOf(pack, one), pack, one);
  one.answer({.lifelines = {.skip = true}});
  history.keep(second, pack, one, wednesday);
  CHECK(history.due(thursday).empty());
}

TEST_CASE("the best share of right answers in a pack", "[rules]") {
  const tests::ScratchFolder folder;
  const questions::Pack pack = tests::samplePack(4);
  History history(folder / "history.sqlite");
  CHECK_FALSE(history.bestAccuracy("lerre").has_value());
  for (int right : {1, 3, 2}) {
    Round round(pack, {.count = 4});
    const std::int64_t id = history.begin(headOf(pack, round), pack, round);
    for (int i = 0; i < 4; ++i) answer(round, pack, i < right);
    history.keep(id, pack, round, wednesday);
  }
  CHECK(history.bestAccuracy("lerre") == 0.75);
  Round blitz(pack, {.secondsPerRound = 10});
  const std::int64_t id = history.begin(headOf(pack, blitz), pack, blitz);
  answer(blitz, pack, true);
  blitz.answer({.seconds = 10});  // cut off by the end of the time
  history.keep(id, pack, blitz, wednesday);
  CHECK(history.bestAccuracy("lerre") == 1.0);
  CHECK_FALSE(history.bestAccuracy("other").has_value());
}

TEST_CASE("days on which a mode was played to the end", "[rules]") {
  const tests::ScratchFolder folder;
  const questions::Pack pack = tests::samplePack(1);
  History history(folder / "history.sqlite");
  const auto play = [&](Day day, const std::string& mode, bool toTheEnd) {
    Round round(pack, rules::RoundSettings{});
    RoundHead head = headOf(pack, round);
    head.day = day;
    head.mode = mode;
    const std::int64_t id = history.begin(head, pack, round);
    if (toTheEnd) answer(round, pack, true);
    history.keep(id, pack, round, day);
  };
  play(thursday, "today", true);
  play(wednesday, "today", true);
  play(wednesday, "today", true);
  play(wednesday - std::chrono::days(1), "today", false);
  play(wednesday - std::chrono::days(2), "classic", true);
  CHECK(history.days("today") == std::vector<Day>{wednesday, thursday});
}

TEST_CASE("a broken database is set aside with a message", "[rules]") {
  const tests::ScratchFolder folder;
  const auto file = folder / "history.sqlite";
  tests::writeText(file, "this was a database once");
  {
    const History history(file);
    REQUIRE(history.messages().size() == 1);
    CHECK(history.messages()[0].find(file.string() + ".broken-1") != std::string::npos);
    CHECK(history.rounds(1).empty());
  }
  CHECK(tests::readText(folder / "history.sqlite.broken-1") == "this was a database once");
  CHECK(History(file).messages().empty());
}

TEST_CASE("a database with a spoilt page is set aside too", "[rules]") {
  const tests::ScratchFolder folder;
  const auto file = folder / "history.sqlite";
  const questions::Pack pack = tests::samplePack(40);
  {
    History history(file);
    Round round(pack, {.count = 40});
    for (int i = 0; i < 20; ++i) history.begin(headOf(pack, round), pack, round);
  }
  std::string bytes = tests::readText(file);
  REQUIRE(bytes.size() > 16384);
  std::fill(bytes.begin() + 4096, bytes.begin() + 12288, '\x5a');
  tests::writeText(file, bytes);
  const History history(file);
  CHECK(history.messages().size() == 1);
  CHECK(history.rounds(1).empty());
}

TEST_CASE("a newer database is left alone", "[rules]") {
  const tests::ScratchFolder folder;
  const auto file = folder / "history.sqlite";
  { const History history(file); }
  SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99");
  CHECK_THROWS_AS(History(file), questions::Error);
  CHECK(std::filesystem::exists(file));
  CHECK_FALSE(std::filesystem::exists(folder / "history.sqlite.broken-1"));
}

TEST_CASE("a folder in the database's place is one clear error", "[rules]") {
  const tests::ScratchFolder folder;
  std::filesystem::create_directory(folder / "history.sqlite");
  CHECK_THROWS_AS(History(folder / "history.sqlite"), questions::Error);
}

TEST_CASE("two programs keep their rounds in one database", "[rules]") {
  const tests::ScratchFolder folder;
  const auto file = folder / "history.sqlite";
  const questions::Pack pack = tests::samplePack(10);
  History one(file);
  History other(file);
  Round first(pack, {.seed = 1});
  Round second(pack, {.seed = 2});
  const std::int64_t firstId = one.begin(headOf(pack, first), pack, first);
  const std::int64_t secondId = other.begin(headOf(pack, second), pack, second);
  while (!first.finished()) {
    answer(first, pack, true);
    one.keep(firstId, pack, first, wednesday);
    answer(second, pack, false);
    other.keep(secondId, pack, second, wednesday);
  }
  const auto rounds = one.rounds(10);
  REQUIRE(rounds.size() == 2);
  CHECK(rounds[0].responses.size() == 10);
  CHECK(rounds[1].responses.size() == 10);
  CHECK(one.due(thursday).size() == 10);
}

TEST_CASE("a number that another program has by now is not one that plays") {
  CHECK(rules::processRuns(::getpid()));
  CHECK_FALSE(rules::processRuns(0));
  const int other = ::fork();
  if (other == 0) {
    ::execlp("sleep", "sleep", "60", nullptr);
    ::_exit(127);
  }
  REQUIRE(other > 0);
  bool runs = true;  // until it is another program
  for (int i = 0; i < 500 && runs; ++i) {
    ::usleep(10'000);
    runs = rules::processRuns(other);
  }
  const bool alive = ::waitpid(other, nullptr, WNOHANG) == 0;
  ::kill(other, SIGKILL);
  if (alive) ::waitpid(other, nullptr, 0);
  CHECK(alive);
  CHECK_FALSE(runs);
  CHECK_FALSE(rules::processRuns(other));
}
