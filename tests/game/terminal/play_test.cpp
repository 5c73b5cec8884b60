#include "game/terminal/play.h"

#include <sstream>

#include "tests/catch.h"
#include "tests/game/english.h"
#include "tests/game/sample_pack.h"

namespace {

using rules::Round;
using rules::RoundSettings;

struct Played {
  std::string text;
  std::vector<std::size_t> responses;  // how many after each
};

// Plays with these typed lines; each look at the clock is two seconds after the last one.
Played played(const questions::Pack& pack, const RoundSettings& settings, const std::string& typed,
              const std::vector<std::string>& players = {"You"}) {
  std::istringstream in(typed);
  std::ostringstream out;
  double time = 0;
  terminal::Terminal terminal(
      in, out, [&time] { return time += 2; }, {.echoes = false}, tests::english());
  Played result;
  const auto watch = [&](const Round& round) {
    result.responses.push_back(round.responses().size());
  };
  terminal::play(terminal, {pack, players, watch}, Round(pack, settings));
  result.text = out.str();
  return result;
}

bool says(const Played& played, const std::string& text) {
  return played.text.find(text) != std::string::npos;
}

// One item whose options stay in place: "10", "20", "30"; the key is B.
questions::Pack numbersPack(std::size_t count = 1) {
  questions::Pack pack = tests::samplePack(count);
  for (questions::Item& item : pack.items) item.options = {{"10", ""}, {"20", ""}, {"30", ""}};
  return pack;
}

}  // namespace

TEST_CASE("a whole round in a terminal", "[terminal]") {
  const Played round = played(numbersPack(), {}, "x\n\nb\nq\n");
  CHECK(round.text ==
        "\n"
        "Bridges over the Lerre\n"
        "1 item. Answer with a letter or a number, q to leave.\n"
        "\n"
        "Item 1 of 1\n"
        "The bridge over the Lerre was opened by ____ in round 0.\n"
        "  A. 10\n"
        "  B. 20\n"
        "  C. 30\n"
        "Your answer, A to C: x\n"
        "Please type A to C, 1 to 3, or q to leave: \n"
        "Please type A to C, 1 to 3, or q to leave: b\n"
        "Right. The answer is B. 20\n"
        "The article says:\n"
        "  «Berit» opened the bridge in round 0.\n"
        "  A bridge opens. Lerre Post, 2 May 2025\n"
        "+1 point, 1 in all.\n"
        "\n"
        "Results\n"
        "1 of 1 right, 100%, 1 of 1 point, 2 s an item.\n"
        "1. Right. The bridge over the Lerre was opened by ____ in round 0. Answer: 20.\n"
        "\n"
        "Play again: p. Leave: q. q\n");
  CHECK(round.responses == std::vector<std::size_t>{1});
}

TEST_CASE("the end of the input ends the round with the results so far", "[terminal]") {
  const Played round = played(numbersPack(3), {}, "b\na\n");
  CHECK(says(round, "Results so far"));
  CHECK(says(round, "1 of 2 right, 50%"));
  CHECK(round.responses == std::vector<std::size_t>{1, 2});
  CHECK(says(played(numbersPack(3), {}, ""), "Results so far\n0 of 0 right"));
}

TEST_CASE("leaving at once, in the middle of a word, or at the certainty", "[terminal]") {
  CHECK(says(played(numbersPack(3), {}, "q\n"), "Results so far"));
  const Played sure = played(numbersPack(3), {.scoring = rules::Scoring::Confidence}, "b\nq\n");
  CHECK(sure.responses.empty());
  CHECK(says(sure, "Results so far"));
}

TEST_CASE("an answer after the time counts as none", "[terminal]") {
  const Played round = played(numbersPack(), {.secondsPerItem = 1.5}, "b\nq\n");
  CHECK(says(round, "No answer in time. The answer is B. 20"));
}

TEST_CASE("certainty is asked where it scores", "[terminal]") {
  const Played round =
      played(numbersPack(2), {.scoring = rules::Scoring::Confidence}, "b\n7\nsure\na\n3\nq\n");
  CHECK(says(round, "+3 points, 3 in all."));
  CHECK(says(round, "−6 points, −3 in all."));
}

TEST_CASE("play again takes another seed, m only the missed", "[terminal]") {
  const Played round = played(numbersPack(3), {}, "a\nb\nb\nz\nm\nb\np\nq\n");
  CHECK(says(round, "Only the 1 missed: m."));
  CHECK(says(round, "Item 1 of 1\n"));
  CHECK(says(round, "Results so far"));
  CHECK(round.responses == std::vector<std::size_t>{1, 2, 3, 1});
}

TEST_CASE("lives and the time of the round are told", "[terminal]") {
  CHECK(says(played(numbersPack(9), {.lives = 1}, "a\nq\n"), "Item 1 of 9, 1 life"));
  const Played lost = played(numbersPack(9), {.lives = 1}, "a\nq\n");
  CHECK(says(lost, "Results\n0 of 1 right"));
  const Played blitz = played(numbersPack(9), {.secondsPerRound = 5}, "b\nb\nb\nq\n");
  CHECK(says(blitz, "Item 1, 5 seconds left"));
  CHECK(says(blitz, "Item 2, 3 seconds left"));
  CHECK(says(blitz, "Results\n2 of 2 right"));
}

TEST_CASE("a pack without a fitting item says so", "[terminal]") {
  CHECK(played(numbersPack(), {.claimsOnly = true}, "").text ==
        "This pack has no item for such a round.\n");
}

TEST_CASE("teams are called by name and steal", "[terminal]") {
  const Played round =
      played(numbersPack(2), {.players = 2, .steals = true}, "a\nb\nb\nq\n", {"Red", "Blue"});
  CHECK(
      says(round, "Red: Your answer, A to C: a\nWrong. The others may answer.\nBlue: Your answer"));
  CHECK(says(round, "Blue: +1 point, 1 in all."));
  CHECK(says(round, "1. Blue: 2 of 2 right"));
  CHECK(says(round, "2. Red: 0 of 1 right"));
}

TEST_CASE("teams buzz by number", "[terminal]") {
  const Played round = played(numbersPack(2), {.players = 3, .turns = rules::Turns::Buzz},
                              "4\n2\na\n2\n3\nb\nn\nq\n", {"Red", "Blue", "Green"});
  CHECK(says(round, "Who answers? 1 Red, 2 Blue, 3 Green, n nobody:"));
  CHECK(says(round, "Who answers? 1 Red, 3 Green, n nobody:"));
  CHECK(says(round, "Green: +1 point, 1 in all."));
  CHECK(says(round, "No answer in time."));
}

TEST_CASE("every team stakes points on the last item", "[terminal]") {
  const Played round = played(numbersPack(2), {.players = 2, .finalWager = true},
                              "b\n1\n2\n1\nb\na\nq\n", {"Red", "Blue"});
  CHECK(says(round, "Red: How many points do you stake on the last item? 0 to 1:"));
  CHECK(says(round, "Noted."));
  CHECK(says(round, "Red: +1 point, 2 in all, 2 in a row."));
  CHECK(says(round, "Blue: −1 point, −1 in all."));
}

TEST_CASE("each team that stakes points has its own time, and is not asked how sure it is",
          "[terminal]") {
  RoundSettings settings;
  settings.players = 3;
  settings.finalWager = true;
  settings.secondsPerItem = 3;  // a look at the clock takes two
  settings.scoring = rules::Scoring::Confidence;
  const Played round =
      played(numbersPack(), settings, "3\n2\n1\nb\na\nb\nq\n", {"Red", "Blue", "Green"});
  CHECK(says(round, "Red: +3 points, 3 in all"));
  CHECK(says(round, "Blue: −2 points, −2 in all"));
  CHECK(says(round, "Green: +1 point, 1 in all"));
  CHECK_FALSE(says(round, "How sure"));
}
