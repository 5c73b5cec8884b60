#include "game/sfml/display.h"

#include <cstdlib>
#include <string>

#include "tests/catch.h"

namespace {

// Sets DISPLAY for as long as it lives.
class DisplayNamed {
 public:
  explicit DisplayNamed(const char* name) {
    if (const char* old = std::getenv("DISPLAY")) old_ = old;
    setenv("DISPLAY", name, 1);
  }
  ~DisplayNamed() { setenv("DISPLAY", old_.c_str(), 1); }

 private:
  std::string old_;
};

}  // namespace

TEST_CASE("a display that is not there is told in one line") {
  {
    const DisplayNamed none("");
    CHECK(sfml::displayFault() == "there is no display (DISPLAY is not set)");
  }
  const DisplayNamed dead(":7654");
  CHECK(sfml::displayFault() == "the display :7654 does not answer (it is named by DISPLAY)");
}
