// The history under kill -9: a child keeps rounds as fast as it can, says so after each response,
// and is killed at some moment; whatever it said must be there, and the database must be sound.
#include <SQLiteCpp/SQLiteCpp.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>

#include "game/rules/history.h"
#include "questions/random.h"
#include "tests/catch.h"
#include "tests/game/sample_pack.h"
#include "tests/scratch_folder.h"

namespace {

using rules::History;
using rules::Round;

const rules::Day day = *rules::dayOf("2025-12-03");

// Plays round after round; writes one byte to the pipe after each kept response.
[[noreturn]] void playOn(const std::filesystem::path& file, int pipe) {
  const questions::Pack pack = tests::samplePack(10);
  History history(file);
  for (std::uint32_t seed = 1;; ++seed) {
    Round round(pack, {.seed = seed});
    const rules::RoundHead head{day, "classic", pack.id, pack.title, "", {"Ada"}, round.settings()};
    const std::int64_t id = history.begin(head, pack, round);
    while (!round.finished()) {
      round.answer({.place = seed % 4, .seconds = 1});
      history.keep(id, pack, round, day);
      if (::write(pipe, "x", 1) != 1) ::_exit(1);
    }
  }
}

std::size_t drained(int pipe) {
  std::size_t count = 0;
  char buffer[4096];
  for (ssize_t got = 0; (got = ::read(pipe, buffer, sizeof buffer)) > 0;)
    count += static_cast<std::size_t>(got);
  return count;
}

std::size_t keptResponses(const std::filesystem::path& file) {
  SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
  return static_cast<std::size_t>(database.execAndGet("SELECT count(*) FROM responses").getInt64());
}

// Lets a child play for a while and kills it; how many responses it said to be kept.
std::size_t killedAfter(const std::filesystem::path& file, unsigned microseconds) {
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    ::close(ends[0]);
    playOn(file, ends[1]);
  }
  ::close(ends[1]);
  ::usleep(microseconds);
  ::kill(child, SIGKILL);
  ::waitpid(child, nullptr, 0);
  const std::size_t said = drained(ends[0]);
  ::close(ends[0]);
  return said;
}

}  // namespace

TEST_CASE("nothing kept is lost by kill -9", "[rules][slow]") {
  const tests::ScratchFolder folder;
  const auto file = folder / "history.sqlite";
  questions::Random random(1);
  std::size_t said = 0;
  for (int i = 0; i < 25; ++i) {
    said += killedAfter(file, 20'000 + static_cast<unsigned>(questions::pick(random, 150'000)));
    History history(file);
    CHECK(history.messages().empty());
    if (!std::filesystem::exists(file)) continue;
    const std::size_t kept = keptResponses(file);
    CHECK(kept >= said);
    CHECK(kept <= said + static_cast<std::size_t>(i) + 1);  // each may have kept one unsaid
    while (const auto unfinished = history.takeUnfinished(rules::processRuns)) {
      CHECK(rules::resumed(tests::samplePack(10), *unfinished)->position() ==
            unfinished->responses.size());
      history.leave(unfinished->id);
    }
  }
  CHECK(said > 100);
}
