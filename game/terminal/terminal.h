// A terminal as a game needs it: wrapped plain lines out, one line in, a clock, and the words to
// say it in. Streams and clock are arguments, so that a test plays a whole round.
#pragma once

#include <cstddef>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

#include "game/i18n/catalogue.h"

namespace terminal {

struct Look {
  std::size_t width = 80;  // columns
  bool styled = false;     // whether escape sequences may be written
  bool echoes = true;      // whether typed lines show by themselves; else they are written out
};

// The look of this process's standard output: as wide as the terminal says, 80 columns without one;
// styled only on a terminal, and not if NO_COLOR is set or TERM is "dumb". It echoes if the
// standard input is a terminal.
Look standardLook();

enum class Style { Plain, Strong, Good, Bad };

class Terminal {
 public:
  // The clock tells seconds from any start and never runs back.
  Terminal(std::istream& in, std::ostream& out, std::function<double()> clock, Look look,
           i18n::Catalogue spoken);

  // One paragraph, wrapped. The first line begins with the lead ("  B. "), which is not styled, and
  // the others are indented as far.
  void say(std::string_view text, Style style = Style::Plain, std::string_view lead = "");
  void blank();
  // Writes the prompt and reads a line, without the white space around it; what goes beyond 1,000
  // bytes is dropped. None at the end of the input.
  std::optional<std::string> ask(std::string_view prompt);
  double now() const { return clock_(); }

  const i18n::Catalogue words;  // in which the program speaks

 private:
  std::istream& in_;
  std::ostream& out_;
  std::function<double()> clock_;
  Look look_;
};

}  // namespace terminal
