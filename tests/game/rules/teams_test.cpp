#include "game/rules/teams.h"

#include "tests/catch.h"

using rules::Response;
using rules::Scoring;
using rules::Standing;

TEST_CASE("a team may stake all it has, and always one item's worth", "[rules]") {
  struct Row {
    Scoring scoring;
    int points;
    int wager;
  };
  const std::vector<Row> rows = {
      {Scoring::Accuracy, 0, 1},    {Scoring::Accuracy, 7, 7},    {Scoring::Speed, 400, 1000},
      {Scoring::Speed, 5200, 5200}, {Scoring::Confidence, -6, 3}, {Scoring::Confidence, 9, 9},
  };
  for (const Row& row : rows)
    CHECK(rules::highestWager(row.points, {.scoring = row.scoring}) == row.wager);
}

TEST_CASE("the scoreboard puts the best first and lets equals share a rank", "[rules]") {
  const auto right = [](std::size_t player) {
    return Response{.player = player, .option = 0, .correct = true};
  };
  const std::vector<Response> responses = {right(1), right(2), right(1), right(0), right(3)};
  const std::vector<Standing> expected = {{1, 1, 2}, {0, 2, 1}, {2, 2, 1}, {3, 2, 1}, {4, 5, 0}};
  CHECK(rules::standings(responses, {.players = 5}) == expected);
}
