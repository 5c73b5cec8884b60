// The numbers that a statement tells beside one of its own, and that bound it: 0 where it tells
// none.
#pragma once

#include "questions/fact.h"
#include "questions/figure.h"

namespace questions::rivals {

// "Seventeen of the 19 analysts", "of the 19 analysts, seventeen": no more than there are.
double wholeOf(const Fact& fact);

// "1,034 of around 1,400 passengers": more than the part of them that is told.
double partOf(const Fact& fact);

// "by 495 to 480", "from 300 to 350": what a figure is set against, if it is much like it.
double setAgainst(const Fact& fact, const Figure& figure);

}  // namespace questions::rivals
