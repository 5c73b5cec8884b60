#include "game/terminal/terminal.h"

#include <sstream>

#include "tests/catch.h"

using terminal::Style;
using terminal::Terminal;

namespace {

double noClock() { return 0; }

}  // namespace

TEST_CASE("a terminal says wrapped, indented paragraphs", "[terminal]") {
  std::istringstream in;
  std::ostringstream out;
  Terminal terminal(in, out, noClock, {.width = 26}, {});
  terminal.say("Roughly one hundred and forty", Style::Plain, "  B. ");
  terminal.blank();
  CHECK(out.str() == "  B. Roughly one hundred\n     and forty\n\n");
}

TEST_CASE("escape sequences are written only where styled", "[terminal]") {
  for (const bool styled : {false, true}) {
    std::istringstream in;
    std::ostringstream out;
    Terminal(in, out, noClock, {.styled = styled}, {}).say("Right.", Style::Good);
    CHECK(out.str() == (styled ? "\x1b[1;32mRight.\x1b[0m\n" : "Right.\n"));
  }
}

TEST_CASE("lines are read without the space around them, up to the end of the input",
          "[terminal]") {
  std::istringstream in(" b \r\n\nlast");
  std::ostringstream out;
  Terminal terminal(in, out, noClock, {}, {});
  CHECK(terminal.ask("?") == "b");
  CHECK(terminal.ask("?") == "");
  CHECK(terminal.ask("?") == "last");
  CHECK_FALSE(terminal.ask("?").has_value());
  CHECK(out.str() == "? ? ? ? \n");
}

TEST_CASE("lines that do not show by themselves are written out", "[terminal]") {
  std::istringstream in("b\n");
  std::ostringstream out;
  Terminal(in, out, noClock, {.echoes = false}, {}).ask("Answer:");
  CHECK(out.str() == "Answer: b\n");
}

TEST_CASE("an endless line is cut, not kept", "[terminal]") {
  std::istringstream in(std::string(5'000'000, 'x') + "\nb\n");
  std::ostringstream out;
  Terminal terminal(in, out, noClock, {}, {});
  CHECK(terminal.ask("?")->size() == 1000);
  CHECK(terminal.ask("?") == "b");
}
