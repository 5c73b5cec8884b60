// How a share or a sum is tied to its sentence, and with which words it is asked for: "what
// percentage of the ball", "by what percentage", "at what price".
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "questions/document/document.h"
#include "questions/fact.h"

namespace questions {

struct Measured {
  std::string wh;        // "by about what percentage"
  Slot answer;           // the pieces that give way to it
  std::size_t word = 0;  // of the figure; an index into the tree
  bool subject = false;  // of the statement's predicate: asked for without inversion
  bool beside = false;   // right behind the verb: its own, whatever its tree says
};

// Nothing where the figure is no share and no sum, or stands where no plain question would be put.
std::optional<Measured> measuredBy(const Fact& fact, const Document& document);

}  // namespace questions
