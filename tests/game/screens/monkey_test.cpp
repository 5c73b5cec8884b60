// Inputs without sense: the game must neither crash nor get stuck nor count what cannot be.
#include "game/rules/score.h"
#include "questions/random.h"
#include "tests/catch.h"
#include "tests/game/sample_pack.h"
#include "tests/game/screens/desk.h"
#include "tests/scratch_folder.h"

using view::Input;
using view::Key;

namespace {

Input anyInput(questions::Random& random, view::Size size) {
  static const std::string characters = "123456abcdefmrsthp ";
  const auto across = static_cast<float>(questions::pick(random, 1000)) / 1000;
  const auto down = static_cast<float>(questions::pick(random, 1000)) / 1000;
  Input input;
  input.point = {across * size.width, down * size.height};
  input.shift = questions::pick(random, 4) == 0;
  switch (questions::pick(random, 8)) {
    case 0:
    case 1:
      input.text = characters[questions::pick(random, characters.size())];
      return input;
    case 2:
    case 3:
    case 4:
      input.key = static_cast<Key>(questions::pick(random, 15));
      return input;
    case 5:
      input.kind = Input::Kind::PointerPressed;
      return input;
    case 6:
      input.kind = Input::Kind::PointerReleased;
      return input;
    default:
      input.kind = Input::Kind::Wheel;
      input.wheel = across - 0.5f;
      return input;
  }
}

// No round counts more answers than it asked, or more points than could be had.
void checkScores(const rules::History& history) {
  const auto rounds = history.rounds(10000);
  CHECK_FALSE(rounds.empty());
  for (const rules::KeptRound& round : rounds)
    for (std::size_t player = 0; player < round.head.players.size(); ++player) {
      const rules::Score score = rules::score(round.responses, round.head.settings, player);
      CHECK(score.answered <= round.dealt.size());
      CHECK(score.right <= score.answered);
      CHECK(score.points <= score.attainable);
    }
}

}  // namespace

TEST_CASE("twenty thousand random inputs end where a player can go on", "[slow]") {
  questions::Pack pack = tests::samplePack(6);
  pack.items.push_back(tests::sampleClaim("7", true));
  pack.items.push_back(tests::sampleClaim("8", false));
  pack.items[2].sensitive = true;
  for (std::uint32_t seed = 1; seed <= 4; ++seed) {
    INFO("seed " << seed);
    questions::Random random(seed);
    const tests::ScratchFolder folder;
    rules::History history(folder / "history.sqlite");
    Desk desk({1024, 576}, {.reducedMotion = seed % 2 == 0});
    desk.context.history = &history;
    desk.library.add(pack);
    desk.open(screens::title(desk.context));
    for (int i = 0; i < 5000; ++i) {
      const Input input = anyInput(random, {1024, 576});
      desk.send(input);
      if (desk.closed()) desk.open(screens::title(desk.context));
      if (i % 50 == 0) REQUIRE(desk.faults() == std::vector<std::string>{});
    }
    desk.context.words.speak("en");
    for (int i = 0; i < 12 && !desk.shows("What did the article"); ++i) {
      desk.press(Key::Escape);
      if (desk.shows("Leave the round")) desk.click("Leave the round");
    }
    INFO(desk.page());
    checkScores(history);
    CHECK((desk.closed() || desk.shows("What did the article")));
  }
}
