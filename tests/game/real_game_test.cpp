// The real program: what is left of a round after kill -9, and a pack from a pasted article.
#include "tests/game/real_game.h"

#include "questions/formats.h"
#include "tests/catch.h"
#include "tests/folders.h"
#include "tests/game/sample_pack.h"
#include "tests/scratch_folder.h"

using tests::RealGame;

namespace {

constexpr std::size_t kItems = 3;
constexpr double kUnread = 0.3;  // seconds for which a new page takes no answer, and a little more

bool skipped() {
  const bool skip = !tests::canPlayForReal();
  if (skip) WARN("skipped: xdotool or xclip is not installed");
  return skip;
}

// From the front page to the first item: on each page what comes first is as good as chosen.
void begin(const RealGame& game) {
  for (int pages = 0; pages < 3; ++pages) {
    game.key("Return");
    game.wait(kUnread);
  }
}

// Answers item after item, until the newest round is finished or has so many responses.
void answer(const RealGame& game, std::size_t most = 99) {
  for (int tries = 0; tries < 40; ++tries) {
    const auto rounds = game.history().rounds(1);
    const std::size_t before = rounds.empty() ? 0 : rounds[0].responses.size();
    if (!rounds.empty() && (rounds[0].finished || before >= most)) return;
    game.key("Return a");  // goes on from the page before
    game.responses(before + 1, 0.5);
    game.wait(kUnread);
  }
}

// From the results and out of the program.
bool leaves(RealGame& game) {
  for (int tries = 0; tries < 6; ++tries) {
    game.key("Escape");
    if (game.ends(0.5)) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("kill -9 in the middle of a round costs nothing of it", "[.display]") {
  if (skipped()) return;
  const tests::ScratchFolder folder;
  RealGame game(folder / "", tests::samplePack(kItems));
  REQUIRE(game.start());
  begin(game);
  answer(game, 2);
  game.stop();
  const auto before = game.history().rounds(9);
  REQUIRE(before.size() == 1);
  REQUIRE(before[0].responses.size() == 2);
  REQUIRE_FALSE(before[0].finished);

  REQUIRE(game.start());
  game.key("Return");  // Continue at item 3
  answer(game);
  const auto after = game.history().rounds(9);
  REQUIRE(after.size() == 1);
  CHECK(after[0].id == before[0].id);
  CHECK(after[0].dealt == before[0].dealt);
  CHECK(after[0].responses.size() == kItems);
  CHECK(after[0].responses[1] == before[0].responses[1]);
  CHECK(after[0].finished);
  game.key("Return");
  CHECK(leaves(game));
}

TEST_CASE("an article is pasted, its items are edited, ordered, saved as a pack and played",
          "[.display]") {
  if (skipped()) return;
  const tests::ScratchFolder folder;
  RealGame game(folder / "", tests::samplePack(kItems));
  REQUIRE(game.copy(sourceFolder() / "assets" / "articles" / "kremlin_talks.md"));
  REQUIRE(game.start());
  game.key("ctrl+v");
  game.wait(4);  // the items are made
  const auto change = [&](const std::string& keys) {
    game.key(keys);
    game.wait(kUnread);
  };
  change("a");  // accepts the first and goes on to the second
  change("e");
  game.write(" Truly?");
  change("Escape");
  change("ctrl+Up");  // the second is the first now
  change("x");        // taken out
  change("ctrl+z");   // and back again
  change("ctrl+s");
  const auto packs = game.ownPacks(3);
  REQUIRE(packs.size() == 1);
  const questions::Pack made = questions::readPack(packs[0].string()).pack;
  REQUIRE(made.items.size() > 1);
  CHECK(made.items[0].stem.ends_with(" Truly?"));
  CHECK_FALSE(made.items[1].stem.ends_with(" Truly?"));
  REQUIRE_FALSE(made.articles.empty());
  CHECK(made.articles[0].text.find("Kremlin") != std::string::npos);

  change("Return");  // Play
  change("Return");  // Start
  game.wait(kUnread);
  game.key("a");
  CHECK(game.responses(1, 3) == 1);
  const auto rounds = game.history().rounds(1);
  REQUIRE(rounds.size() == 1);
  CHECK(rounds[0].head.packTitle == made.title);
}
