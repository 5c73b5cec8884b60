// Words around a figure that make it approximate or a bound: roughly, at least, or more.
#pragma once

#include <cstddef>
#include <optional>

#include "questions/text/quantity.h"
#include "questions/text/words.h"

namespace text {

struct Hedge {
  std::size_t begin = 0;
  std::size_t end = 0;
  Bound bound = Bound::Exact;
};

// The hedge that ends directly before the token `i`: "[just under] 5".
std::optional<Hedge> hedgeBefore(const Words& words, std::size_t i);

// The hedge that begins at the token `i`: "5 [or more]".
std::optional<Hedge> hedgeAt(const Words& words, std::size_t i);

}  // namespace text
