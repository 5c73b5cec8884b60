#include "game/view/widgets.h"

#include "game/view/layout.h"
#include "tests/catch.h"
#include "tests/recording_canvas.h"
#include "tests/specimen.h"

using view::Box;
using view::Theme;

namespace {

const view::Typesetter& type() { return testTypesetter(); }

const std::vector<view::Size> kWindows = {{1024, 576}, {1280, 720}, {1920, 1080}, {3840, 2160}};
const std::vector<std::string> kTexts = {
    "A",
    "Kirill Dmitriev",
    "The European Commission, which had proposed on Wednesday to use the frozen assets for a loan "
    "of "
    "up to 90 billion euros",
    std::string(120, 'W'),
    "مفاوضات السلام في موسكو",
    "关于和平计划的会谈",
};

// Calls what(theme, canvas) for every window, text size and face.
template <typename What>
void forEachLook(What what) {
  for (const view::Size window : kWindows)
    for (const float scale : {1.f, 1.5f, 2.f})
      for (const bool reading : {false, true}) {
        const Theme theme = view::themeFor(window, {.textScale = scale, .readingFace = reading});
        RecordingCanvas canvas(type(), {window.width, 50'000});  // a long page
        what(theme, canvas);
        for (const std::string& fault : canvas.faults()) FAIL_CHECK(fault);
      }
}

}  // namespace

TEST_CASE("an option card holds its text at every size") {
  forEachLook([](const Theme& theme, RecordingCanvas& canvas) {
    for (const std::string& text : kTexts) {
      const view::OptionCard card{.index = 2, .text = text};
      const float width = theme.px(420);
      const float height = card.height(type(), theme, width);
      canvas.clear();
      card.draw(canvas, theme, {10, 10, width, height}, {});
      REQUIRE(canvas.boxOf(text));
      CHECK(canvas.boxOf(text)->bottom() <= 10 + height);
      CHECK(canvas.boxOf(text)->right() <= 10 + width);
      CHECK(canvas.shows("C"));
    }
  });
}

TEST_CASE("buttons and list rows hold their text") {
  forEachLook([](const Theme& theme, RecordingCanvas& canvas) {
    const view::Button button{"Play again", view::Button::Kind::Primary, "Enter"};
    const view::Size size = button.measure(type(), theme);
    button.draw(canvas, theme, {10, 10, size.width, size.height}, {});
    CHECK(canvas.shows("Play again"));
    CHECK(canvas.shows("Enter"));
    CHECK(canvas.boxOf("Enter")->x >= canvas.boxOf("Play again")->right());
    canvas.clear();
    for (const std::string& text : kTexts) {
      const view::ListRow row{text, "12 items, 2 December 2025", "80 %"};
      const float width = theme.px(500);
      canvas.clear();
      row.draw(canvas, theme, {0, 0, width, row.height(type(), theme, width)}, {});
      CHECK(canvas.boxOf("12 items")->bottom() <= row.height(type(), theme, width));
      CHECK(canvas.boxOf("80 %")->x > canvas.boxOf(text)->right());
    }
  });
}

TEST_CASE("checkboxes and choices hold their labels") {
  forEachLook([](const Theme& theme, RecordingCanvas& canvas) {
    const view::Checkbox box{"Larger text and a face for easier reading", true};
    const float width = theme.px(300);
    box.draw(canvas, theme, {0, 0, width, box.height(type(), theme, width)}, {});
    const view::Choice choice{{"No timer", "20 seconds", "10 seconds"}, 1};
    const auto parts = choice.arrange(type(), theme, {0, theme.px(200), theme.px(420), 0});
    REQUIRE(parts.size() == 3);
    choice.draw(canvas, theme, parts, view::Focus(), 0);
    CHECK(canvas.shows("10 seconds"));
  });
}

TEST_CASE("a card says by more than colour what became of it") {
  RecordingCanvas canvas(type(), {1280, 720});
  const Theme theme = view::themeFor(canvas.size(), {});
  const auto shapes = [&](view::OptionCard::Verdict verdict) {
    canvas.clear();
    const view::OptionCard card{.index = 0, .text = "Minsk", .verdict = verdict};
    card.draw(canvas, theme, {0, 0, 400, card.height(type(), theme, 400)}, {});
    return canvas.fills();
  };
  const auto none = shapes(view::OptionCard::Verdict::None);
  const auto right = shapes(view::OptionCard::Verdict::Right);
  const auto wrong = shapes(view::OptionCard::Verdict::Wrong);
  CHECK(right.size() == none.size() + 2);  // a tick
  CHECK(wrong.size() == none.size() + 2);  // a cross
  CHECK_FALSE(right.back().box == wrong.back().box);
}

TEST_CASE("a card that has not arrived is not drawn") {
  RecordingCanvas canvas(type(), {1280, 720});
  const Theme theme = view::themeFor(canvas.size(), {});
  const view::OptionCard card{.index = 0, .text = "Minsk", .arrival = 0};
  card.draw(canvas, theme, {0, 0, 400, 60}, {});
  CHECK(canvas.fills().empty());
  CHECK_FALSE(canvas.shows("Minsk"));
}

TEST_CASE("the control with the keyboard has a ring around it") {
  RecordingCanvas canvas(type(), {1280, 720});
  const Theme theme = view::themeFor(canvas.size(), {});
  const Box box{20, 20, 200, 46};
  view::Button{"Next"}.draw(canvas, theme, box, {});
  const std::size_t without = canvas.outlines().size();
  view::Button{"Next"}.draw(canvas, theme, box, {.focused = true});
  REQUIRE(canvas.outlines().size() == 2 * without + 1);
  CHECK(canvas.outlines().back().box.x < box.x);
  CHECK(canvas.outlines().back().color == theme.palette.pencil);
}

TEST_CASE("bars show how much is done and left") {
  RecordingCanvas canvas(type(), {1280, 720});
  const Theme theme = view::themeFor(canvas.size(), {});
  using Step = view::ProgressBar::Step;
  view::ProgressBar{{Step::Right, Step::Wrong, Step::Current, Step::Open}}.draw(canvas, theme,
                                                                                {0, 0, 400, 8});
  REQUIRE(canvas.fills().size() == 4);
  CHECK(canvas.fills()[0].box.height == 8);
  CHECK(canvas.fills()[1].box.height == 4);
  canvas.clear();
  view::TimerBar{0.5f}.draw(canvas, theme, {0, 0, 400, 6});
  REQUIRE(canvas.fills().size() == 2);
  CHECK(canvas.fills()[1].box.width == 200);
  canvas.clear();
  view::TimerBar{0}.draw(canvas, theme, {0, 0, 400, 6});
  CHECK(canvas.fills().size() == 1);
}

TEST_CASE("a whole page of widgets stays in the window") {
  for (const view::Size window : kWindows) {
    RecordingCanvas canvas(type(), window);
    Specimen specimen({});
    specimen.resize(window);
    specimen.draw(canvas);
    for (const std::string& fault : canvas.faults()) FAIL_CHECK(fault);
    CHECK(canvas.shows("Hearsay"));
    CHECK(canvas.texts().size() > 20);
  }
}

TEST_CASE("options have letters") {
  CHECK(view::optionLetter(0) == "A");
  CHECK(view::optionLetter(5) == "F");
}
