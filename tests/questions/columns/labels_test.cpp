#include "questions/columns/labels.h"

#include "tests/catch.h"

using namespace questions;

TEST_CASE("labels in front of options", "[formats]") {
  struct Case {
    const char* line;
    std::size_t size;
    char letter = '\0';
    Box box = Box::None;
  };
  const Case cases[] = {
      {"b) two", 3, 'b'},
      {"(B) two", 4, 'b'},
      {"B.  two", 4, 'b'},
      {"*b. two", 4, 'b', Box::Ticked},
      {"b. *two", 4, 'b', Box::Ticked},
      {"( ) two", 4, '\0', Box::Empty},
      {"[] two", 3, '\0', Box::Empty},
      {"(x) two", 4, '\0', Box::Ticked},
      {"[X] two", 4, '\0', Box::Ticked},
      {"[*] two", 4, '\0', Box::Ticked},
      {"[x] ", 4, '\0', Box::Ticked},
      {"[b] two", 0},
      {"(b. two", 0},
      {"1) two", 0},
      {"b)two", 0},
      {"b)", 0},
      {"(x] two", 0},
      {"\xC2) two", 0},
      {"", 0},
  };
  for (const Case& row : cases) {
    INFO(row.line);
    const Label label = labelOf(row.line);
    CHECK(label.size == row.size);
    CHECK(label.letter == row.letter);
    CHECK((label.box == row.box));
  }
  CHECK(labelOf("b) two").fits(1));
  CHECK(!labelOf("b) two").fits(0));
  CHECK(labelOf("[x] two").fits(7));
  CHECK(!labelOf("two").fits(1));
}
