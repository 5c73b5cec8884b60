#include "game/rules/score.h"

#include <optional>
#include <vector>

#include "tests/catch.h"

namespace {

using rules::Confidence;
using rules::Response;
using rules::RoundSettings;
using rules::Scoring;

Response response(bool correct, double seconds = 1) {
  Response made{.option = correct ? 0 : 1, .correct = correct};
  made.seconds = seconds;
  return made;
}

int pointsOf(const Response& response, const RoundSettings& settings) {
  return rules::score({response}, settings).points;
}

}  // namespace

TEST_CASE("accuracy: one point for each right answer", "[rules]") {
  const rules::Score score =
      rules::score({response(true), response(false), response(true), response(true)}, {});
  CHECK(score.points == 3);
  CHECK(score.attainable == 4);
  CHECK(score.answered == 4);
  CHECK(score.right == 3);
  CHECK(score.accuracy() == 0.75);
  CHECK(score.streak == 2);
  CHECK(score.longestStreak == 2);
  CHECK(rules::score({}, {}).accuracy() == 0);
}

TEST_CASE("speed: full points within half a second, half of them at the end", "[rules]") {
  struct Row {
    double seconds;
    std::optional<double> limit;
    int points;
  };
  const std::vector<Row> rows = {
      {0, 20, 1000},
      {0.5, 20, 1000},
      {0.501, 20, 987},  // 1 - 0.501/40 = 0.987475
      {1, 20, 975},
      {2, 20, 950},
      {5, 20, 875},
      {10, 20, 750},
      {13.3, 20, 668},  // 1 - 13.3/40 = 0.6675, half up
      {19.99, 20, 500},
      {20, 20, 500},
      {25, 20, 500},  // never under half
      {0.4, 0.6, 1000},
      {0.6, 0.6, 500},
      {3, 240, 994},            // 1 - 3/480 = 0.99375
      {7, std::nullopt, 1000},  // no timer: nothing to lose
  };
  for (const Row& row : rows) {
    RoundSettings settings{.secondsPerItem = row.limit, .scoring = Scoring::Speed};
    INFO(row.seconds << " of " << row.limit.value_or(0));
    CHECK(pointsOf(response(true, row.seconds), settings) == row.points);
    CHECK(pointsOf(response(false, row.seconds), settings) == 0);
  }
}

TEST_CASE("speed: the streak bonus grows by 100 to at most 500, and can be off", "[rules]") {
  const RoundSettings settings{.secondsPerItem = 20, .scoring = Scoring::Speed};
  std::vector<Response> responses(8, response(true, 0.1));
  responses[6] = response(false);
  const rules::Score score = rules::score(responses, settings);
  const std::vector<rules::Mark> expected = {{1000, 0, 1},   {1100, 100, 2}, {1200, 200, 3},
                                             {1300, 300, 4}, {1400, 400, 5}, {1500, 500, 6},
                                             {0, 0, 0},      {1000, 0, 1}};
  CHECK(score.marks == expected);
  CHECK(score.points == 8500);
  CHECK(score.attainable == 8 * 1000 + 100 + 200 + 300 + 400 + 500 + 500 + 500);
  CHECK(score.longestStreak == 6);
  CHECK(score.streak == 1);
  const std::vector<Response> seven(7, response(true, 0.1));
  CHECK(rules::score(seven, settings).marks.back() == rules::Mark{1500, 500, 7});
  RoundSettings without = settings;
  without.streakBonus = false;
  CHECK(rules::score(responses, without).points == 7000);
}

TEST_CASE("confidence: certainty-based marks", "[rules]") {
  struct Row {
    std::optional<Confidence> confidence;
    int right;
    int wrong;
  };
  const RoundSettings settings{.scoring = Scoring::Confidence};
  for (const Row& row : {Row{Confidence::Sure, 3, -6}, Row{Confidence::Fairly, 2, -2},
                         Row{Confidence::Guess, 1, 0}, Row{std::nullopt, 1, 0}}) {
    Response right = response(true);
    right.confidence = row.confidence;
    CHECK(pointsOf(right, settings) == row.right);
    Response wrong = response(false);
    wrong.confidence = row.confidence;
    CHECK(pointsOf(wrong, settings) == row.wrong);
    wrong.option.reset();
    CHECK(pointsOf(wrong, settings) == 0);
  }
  CHECK(rules::score({response(true), response(false)}, settings).attainable == 6);
}

TEST_CASE("a skipped item counts neither for nor against", "[rules]") {
  Response skipped{.lifelines = {.skip = true}};
  const rules::Score score = rules::score({response(true), skipped, response(true)}, {});
  CHECK(score.answered == 2);
  CHECK(score.accuracy() == 1);
  CHECK(score.streak == 2);
  CHECK(score.attainable == 2);
  CHECK(score.marks[1] == rules::Mark{0, 0, 1});
}

TEST_CASE("time run out is a miss, but not at the end of a round with a time of its own",
          "[rules]") {
  const std::vector<Response> responses = {response(true), Response{}};
  CHECK(rules::score(responses, {.secondsPerItem = 20}).answered == 2);
  CHECK(rules::score(responses, {.secondsPerItem = 20}).streak == 0);
  CHECK(rules::score(responses, {.secondsPerRound = 60}).answered == 1);
  CHECK(rules::score(responses, {.secondsPerRound = 60}).streak == 1);
}

TEST_CASE("each player has a score of their own", "[rules]") {
  std::vector<Response> responses = {response(true), response(false), response(true)};
  responses[1].player = 1;
  responses[2].player = 1;
  CHECK(rules::score(responses, {}, 0).points == 1);
  CHECK(rules::score(responses, {}, 1).answered == 2);
  CHECK(rules::score(responses, {}, 2).answered == 0);
}

TEST_CASE("a wager is won or lost whole", "[rules]") {
  const RoundSettings settings{.secondsPerItem = 20, .scoring = Scoring::Speed};
  Response stake = response(true, 19);
  stake.wager = 700;
  CHECK(rules::score({response(true, 0.1), stake}, settings).points == 1700);
  stake.correct = false;
  CHECK(rules::score({response(true, 0.1), stake}, settings).points == 300);
}

TEST_CASE("pointing at the altered part adds a bonus, in every scoring", "[rules]") {
  struct Row {
    Scoring scoring;
    int bonus;
  };
  for (const Row& row :
       {Row{Scoring::Accuracy, 1}, Row{Scoring::Speed, 500}, Row{Scoring::Confidence, 1}}) {
    const RoundSettings settings{.secondsPerItem = 20, .scoring = row.scoring};
    Response pointed = response(true, 0.1);
    pointed.pointedRight = true;
    const rules::Mark mark = rules::score({pointed}, settings).marks[0];
    CHECK(mark.bonus == row.bonus);
    CHECK(rules::score({pointed}, settings).points ==
          pointsOf(response(true, 0.1), settings) + row.bonus);
    pointed.pointedRight = false;
    CHECK(rules::score({pointed}, settings).marks[0].bonus == 0);
  }
}
