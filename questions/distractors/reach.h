// How far from a figure others of its sort stand: too far for anybody who knows the figure to mean
// them, too near for anybody who does not to rule them out.
#pragma once

#include <vector>

#include "questions/figure.h"
#include "questions/random.h"

namespace questions::rivals {

enum class Scale {
  Plain,      // counts, sums, measures: shares of the figure
  Age,        // of people: a few years
  Magnitude,  // of earthquakes: each step is tenfold
};

// Distances from the figure, in its own unit.
struct Reach {
  double below = 0;     // the nearest below
  double above = 0;     // the nearest above
  double farthest = 0;  // either way
  double step = 1;      // figures of this roundness are told in multiples of it
  double least = 0;     // no figure of the sort is smaller or larger
  double most = 0;
};

// Of a figure told as "about" or "nearly", what is near is as right.
Reach reachOf(const Figure& figure, Scale scale, bool rough);

// Numbers within reach that are as round as the figure, the nearest first: at least three a side
// where so many exist.
std::vector<double> numbersBelow(const Figure& figure, const Reach& reach, Random& random);
std::vector<double> numbersAbove(const Figure& figure, const Reach& reach, Random& random);

}  // namespace questions::rivals
