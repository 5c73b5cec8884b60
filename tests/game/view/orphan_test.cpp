#include "game/view/orphan.h"

#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/recording_canvas.h"

namespace {

constexpr float kWidth = 400;

const view::Typesetter& type() { return testTypesetter(); }

// What stands on the last line of a text that is set at this width.
std::string lastLine(const std::string& text, const view::TextStyle& style, float width) {
  const float bottom = type().measure(text, style, width).height;
  return text.substr(type().byteAt(text, style, width, {-1, bottom - 1}));
}

}  // namespace

TEST_CASE("a last line of a word or two takes more of the words, in no more lines") {
  struct Row {
    std::string text;
    std::string wide;  // what its last line is at the whole width
    std::string last;  // and what it becomes
  };
  const std::vector<Row> rows = {
      {"One line is enough.", "One line is enough.", "One line is enough."},
      {"The bridge over the river was opened in May.", "May.", "opened in May."},
      {"The bridge was opened to all traffic in the spring.", "spring.", "in the spring."},
      // A blank is set in a face of its own.
      {"The bridge over the Lerre was opened by ____ 2.", "____ 2.", "opened by ____ 2."},
      {"Who opened the bridge over the Lerre in the year before ____?", "the year before ____?",
       "the year before ____?"},
      // What stands on a line of its own was meant to.
      {"The long bridge was opened by\nAda.", "Ada.", "Ada."},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    const view::TextStyle style{.size = 20};
    const float width = view::widthWithoutOrphan(type(), row.text, style, kWidth);
    CHECK(lastLine(row.text, style, kWidth) == row.wide);
    CHECK(lastLine(row.text, style, width) == row.last);
    CHECK(type().lines(row.text, style, width) == type().lines(row.text, style, kWidth));
  }
}

TEST_CASE("a long text keeps its width, and one from the right, which would move") {
  const view::TextStyle style{.size = 20};
  std::string fromTheRight = "שלום";
  std::string many;
  for (int words = 1; words < 40; ++words) {
    INFO(words);
    CHECK(view::widthWithoutOrphan(type(), fromTheRight, style, kWidth) == kWidth);
    fromTheRight += " שלום";
    many += "one of a great many words ";
    if (type().lines(many, style, kWidth) > 6)
      CHECK(view::widthWithoutOrphan(type(), many, style, kWidth) == kWidth);
  }
  CHECK(type().lines(fromTheRight, style, kWidth) > 3);
  CHECK(type().lines(many, style, kWidth) > 12);
}
