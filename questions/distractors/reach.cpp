#include "questions/distractors/reach.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "questions/words.h"

namespace questions::rivals {
namespace {

constexpr double small = 12;       // up to here every number counts
constexpr std::size_t fewest = 3;  // numbers a side
constexpr double mostSteps = 8;    // up to here all of them, beyond it one drawn of each band
constexpr int bands = 3;
// Shares of the figure off it, where little nearer is as round.
constexpr double lowest = 0.7, widest = 1.5;
constexpr double oldest = 110, strongest = 9.5;

bool isPercent(const Figure& figure) {
  const std::string after = lowered(figure.after);
  return after.starts_with("%") || holdsWords(after, "percent") || holdsWords(after, "per cent");
}

bool isShare(const Figure& figure) { return isPercent(figure) && figure.number < 100; }

// "1 million", "$1", "1%", but no "1 arrests".
bool mayBeOne(const Figure& figure) {
  for (std::string_view scale : {"million", "billion", "trillion", "m", "bn"})
    if (holdsWords(figure.after, scale)) return true;
  return figure.decimals > 0 || !figure.before.empty() || isPercent(figure);
}

double unitOf(const Figure& figure) { return std::pow(10, -figure.decimals); }

bool isMultiple(double number, double of) {
  const double times = number / of;
  return std::abs(times - std::round(times)) < 1e-6;
}

// "72 hours", "60 days", "90 minutes", "18 months": told in whole or half days, months and hours; 0
// for any other length of time.
double stepOfTime(const Figure& figure) {
  struct Steps {
    std::string_view unit;
    double small, large;  // of the times that are told, and of those four or more times as long
  };
  constexpr Steps all[] = {{"hour", 12, 24}, {"day", 15, 30}, {"minute", 15, 30}, {"month", 6, 12}};
  if (figure.decimals > 0) return 0;
  for (const Steps& steps : all) {
    if (!holdsWords(figure.after, steps.unit) &&
        !holdsWords(figure.after, std::string(steps.unit) + "s"))
      continue;
    const bool large = figure.number >= 4 * steps.small && isMultiple(figure.number, steps.large);
    const bool told = figure.number >= 2 * steps.small && isMultiple(figure.number, steps.small);
    return large ? steps.large : told ? steps.small : 0;
  }
  return 0;
}

// 180 is told in tens, 200 in fifties, 100 in twenty-fives, 35 in fives, 84,121 in ones; rates of
// interest in quarters.
double stepOf(const Figure& figure) {
  if (const double step = stepOfTime(figure); step > 0) return step;
  if (figure.decimals == 2 && isMultiple(figure.number, 0.25)) return 0.25;
  if (figure.decimals > 0 || figure.number <= small) return unitOf(figure);
  const double round = roundness(figure);
  const double digits = figure.number / round;  // those that are told
  if (digits < 2 && round >= 100) return round / 4;
  if ((digits <= 6 || isShare(figure)) && round >= 10) return round / 2;
  return isMultiple(digits, 5) ? 5 * round : round;
}

void setDistances(Reach& reach, double nearest, double farthest) {
  reach.below = reach.above = nearest;
  reach.farthest = farthest;
}

// Rounder than the figure: 200 beside 183. Told apart at a glance.
bool isRounder(double number, const Figure& figure, double step) {
  return isMultiple(number, 10 * step) && !isMultiple(figure.number, 10 * step);
}

std::vector<double> numbersFrom(const Figure& figure, const Reach& reach, double nearest, int sign,
                                Random& random) {
  std::vector<double> numbers;
  const auto add = [&](double steps) {
    const double number = figure.number + sign * steps * reach.step;
    const bool possible = number >= reach.least - 1e-9 && number <= reach.most + 1e-9;
    if (possible && (numbers.empty() || std::abs(number - numbers.back()) > reach.step / 2))
      numbers.push_back(number);
  };
  const double room = sign < 0 ? figure.number - reach.least : reach.most - figure.number;
  const double first = std::ceil(nearest / reach.step - 1e-6);
  const double last = std::floor(std::min(reach.farthest, room) / reach.step + 1e-6);
  if (last - first <= mostSteps) {
    const double end = (sign < 0 ? lowest : widest) * figure.number / reach.step;
    for (double steps = std::max(first, 1.0); steps <= end; ++steps)
      if (steps <= last || numbers.size() < fewest) add(steps);
    return numbers;
  }
  const double width = (last - first) / bands;
  for (int band = 0; band < bands; ++band) {  // none at the end of its band, near the next
    double steps = std::round(first + width * (band + static_cast<double>(pick(random, 60)) / 100));
    if (isRounder(figure.number + sign * steps * reach.step, figure, reach.step)) steps += 3;
    add(steps);
  }
  return numbers;
}

}  // namespace

Reach reachOf(const Figure& figure, Scale scale, bool rough) {
  Reach reach;
  const double number = figure.number;
  reach.step = scale == Scale::Plain ? stepOf(figure) : unitOf(figure);
  reach.least = mayBeOne(figure) ? reach.step : std::max(2.0, reach.step);
  reach.most = figure.spelled ? 99 : std::numeric_limits<double>::infinity();
  if (scale == Scale::Magnitude) {
    setDistances(reach, 0.3, 1.2);
    reach.most = strongest;
  } else if (scale == Scale::Age && number > small) {
    setDistances(reach, std::max(2.0, 0.06 * number), std::max(5.0, 0.18 * number));
    reach.most = std::max(oldest, number);
  } else if (figure.decimals == 0 && number <= small) {
    setDistances(reach, 0.2 * number, std::max(3.0, 0.5 * number));
    reach.above = 0.25 * number;
  } else {
    const double of = isShare(figure) && number > 50 ? std::max(100 - number, 25.0) : number;
    setDistances(reach, (rough ? 0.18 : 0.09) * of, (rough ? 0.5 : 0.36) * of);
  }
  if (isShare(figure)) reach.most = std::min(reach.most, 100 - std::max(unitOf(figure), 0.5));
  return reach;
}

std::vector<double> numbersBelow(const Figure& figure, const Reach& reach, Random& random) {
  return numbersFrom(figure, reach, reach.below, -1, random);
}

std::vector<double> numbersAbove(const Figure& figure, const Reach& reach, Random& random) {
  return numbersFrom(figure, reach, reach.above, 1, random);
}

}  // namespace questions::rivals
