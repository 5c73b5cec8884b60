#include "game/rules/score.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rules {
namespace {

constexpr int fullPoints = 1000;
constexpr int streakStep = 100;
constexpr int streakMost = 500;
constexpr double atOnce = 0.5;  // seconds within which an answer earns full points

int speedPoints(double seconds, std::optional<double> limit) {
  if (!limit || *limit <= 0 || seconds <= atOnce) return fullPoints;
  const double share = std::min(seconds / *limit, 1.0);
  return static_cast<int>(std::lround((1 - share / 2) * fullPoints));
}

int confidencePoints(const Response& response) {
  static constexpr std::array<int, 3> right = {1, 2, 3};
  static constexpr std::array<int, 3> wrong = {0, -2, -6};
  if (!response.option) return 0;
  const auto level = static_cast<std::size_t>(response.confidence.value_or(Confidence::Guess));
  return response.correct ? right[level] : wrong[level];
}

int pointsOf(const Response& response, const RoundSettings& settings) {
  if (response.wager) return response.correct ? *response.wager : -*response.wager;
  switch (settings.scoring) {
    case Scoring::Accuracy:
      return response.correct ? 1 : 0;
    case Scoring::Speed:
      return response.correct ? speedPoints(response.seconds, settings.secondsPerItem) : 0;
    case Scoring::Confidence:
      return confidencePoints(response);
  }
  return 0;
}

int bestPoints(const Response& response, const RoundSettings& settings) {
  Response best = response;
  best.correct = true;
  best.option = response.option.value_or(0);
  best.seconds = 0;
  best.confidence = Confidence::Sure;
  return pointsOf(best, settings);
}

int streakBonus(std::size_t streak, const RoundSettings& settings) {
  if (settings.scoring != Scoring::Speed || !settings.streakBonus || streak == 0) return 0;
  return std::min(static_cast<int>(std::min<std::size_t>(streak - 1, streakMost)) * streakStep,
                  streakMost);
}

int pointingBonus(const RoundSettings& settings) {
  return settings.scoring == Scoring::Speed ? fullPoints / 2 : 1;
}

Mark markOf(const Response& response, const RoundSettings& settings, std::size_t streakBefore) {
  Mark mark;
  if (!counts(response, settings)) return {0, 0, streakBefore};
  mark.streak = response.correct ? streakBefore + 1 : 0;
  mark.points = pointsOf(response, settings);
  if (response.correct && !response.wager) mark.bonus = streakBonus(mark.streak, settings);
  if (response.correct && response.pointedRight.value_or(false))
    mark.bonus += pointingBonus(settings);
  mark.points += mark.bonus;
  return mark;
}

}  // namespace

double Score::accuracy() const {
  return answered == 0 ? 0 : static_cast<double>(right) / static_cast<double>(answered);
}

bool counts(const Response& response, const RoundSettings& settings) {
  const bool cutOff = settings.secondsPerRound && !response.option;
  return !response.lifelines.skip && !cutOff;
}

Score score(const std::vector<Response>& responses, const RoundSettings& settings,
            std::size_t player) {
  Score score;
  for (const Response& response : responses) {
    if (response.player != player) continue;
    const Mark mark = markOf(response, settings, score.streak);
    score.marks.push_back(mark);
    score.points += mark.points;
    score.streak = mark.streak;
    score.longestStreak = std::max(score.longestStreak, mark.streak);
    if (!counts(response, settings)) continue;
    ++score.answered;
    if (response.correct) ++score.right;
    score.attainable += bestPoints(response, settings);
    if (!response.wager) score.attainable += streakBonus(score.answered, settings);
    if (response.pointedRight) score.attainable += pointingBonus(settings);
  }
  return score;
}

}  // namespace rules
