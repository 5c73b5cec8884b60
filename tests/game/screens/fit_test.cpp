// No text leaves its box or the window on any screen: from the smallest window to 4K, from 100 to
// 200 % text, with long and short items.
#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/game/sample_pack.h"
#include "tests/game/screens/gallery.h"

namespace {

const std::vector<view::Size> kSizes = {{1024, 576},  {1280, 720},  {1024, 768}, {720, 1280},
                                        {1920, 1080}, {2560, 1080}, {3840, 2160}};

void checkFit(const questions::Pack& pack, view::Look look) {
  for (const tests::Shown& shown : tests::gallery())
    for (const view::Size& size : kSizes) {
      INFO(shown.name << " at " << size.width << "x" << size.height << ", text " << look.textScale);
      Desk desk(size, look);
      shown.open(desk, pack);
      desk.wait(0.6);
      CHECK(desk.faults() == std::vector<std::string>{});
      desk.press(view::Key::End);
      CHECK(desk.faults() == std::vector<std::string>{});
    }
}

}  // namespace

TEST_CASE("every screen fits its window with short items") {
  for (const float scale : {1.f, 1.5f, 2.f}) checkFit(tests::samplePack(3), {.textScale = scale});
}

TEST_CASE("every screen fits its window with long items") {
  for (const float scale : {1.f, 1.5f, 2.f}) checkFit(tests::longPack(), {.textScale = scale});
}

TEST_CASE("every screen fits its window with strange items") {
  for (const float scale : {1.f, 2.f}) checkFit(tests::strangePack(), {.textScale = scale});
  checkFit(tests::strangePack(), {.textScale = 1.3f, .readingFace = true});
}

TEST_CASE("every screen fits the smallest window in every language") {
  for (const std::string language : {"de", "es", "fr"})
    for (const float scale : {1.f, 2.f})
      for (const bool readingFace : {false, true})
        for (const tests::Shown& shown : tests::gallery()) {
          INFO(shown.name << " in " << language << ", text " << scale);
          Desk desk({1024, 576}, {.textScale = scale, .readingFace = readingFace});
          desk.context.words.speak(language);
          shown.open(desk, tests::longPack());
          desk.wait(0.6);
          CHECK(desk.faults() == std::vector<std::string>{});
        }
}

TEST_CASE("the option that was chosen is in sight while it waits for how sure one is") {
  for (const float scale : {1.f, 1.5f, 2.f})
    for (const std::string option : {"1", "2", "3", "4"}) {
      INFO("option " << option << ", text " << scale);
      Desk desk({1024, 576}, {.textScale = scale});
      const questions::Pack pack = tests::longPack();
      const auto play = std::make_shared<screens::Play>(
          screens::Play{std::make_shared<const questions::Pack>(pack),
                        rules::Round(pack, {.scoring = rules::Scoring::Confidence})});
      const std::size_t place = static_cast<std::size_t>(option[0] - '1');
      const std::string words = pack.items[0].options[play->round.current().options[place]].text;
      desk.open(screens::ask(desk.context, play));
      desk.wait(0.6);
      desk.type(option);
      desk.wait(0.1);
      const auto box = desk.canvas().boxOf(words);
      REQUIRE(box);
      for (const RecordingCanvas::Text& text : desk.canvas().texts())
        if (text.utf8 == words) {
          CHECK(text.box.y >= text.clip.y);
          CHECK(text.box.bottom() <= text.clip.bottom());
        }
    }
}

TEST_CASE("no page leaves the last word of a paragraph alone") {
  constexpr float kAlone = 0.2f;  // of the width
  struct Window {
    view::Size size;
    float scale;
  };
  const std::vector<Window> windows = {
      {{1024, 576}, 1}, {{1024, 576}, 1.25f}, {{1024, 576}, 2}, {{720, 1280}, 2}};
  std::size_t paragraphs = 0;
  for (const std::string language : {"de", "en", "es", "fr"})
    for (const auto& [size, scale] : windows)
      for (const tests::Shown& shown : tests::gallery()) {
        Desk desk(size, {.textScale = scale});
        desk.context.words.speak(language);
        shown.open(desk, tests::samplePack(3));
        desk.wait(0.6);
        for (const RecordingCanvas::Text& text : desk.canvas().texts()) {
          const int lines = testTypesetter().lines(text.utf8, text.style, text.box.width);
          if (lines < 2 || lines > 6) continue;
          ++paragraphs;
          INFO(shown.name << " in " << language << ", text " << scale << ": " << text.utf8);
          const view::Box last =
              testTypesetter()
                  .boxes(text.utf8, text.style, text.box.width, 0, text.utf8.size())
                  .back();
          CHECK(last.x + last.width > kAlone * text.box.width);
        }
      }
  CHECK(paragraphs > 400);
}

TEST_CASE("whatever does not fit can be scrolled into sight") {
  for (const tests::Shown& shown : tests::gallery()) {
    INFO(shown.name);
    Desk desk({1024, 576}, {.textScale = 2});
    shown.open(desk, tests::longPack());
    desk.wait(0.6);
    desk.wheel(100);
    std::vector<std::string> unseen;
    for (const RecordingCanvas::Text& text : desk.canvas().texts()) unseen.push_back(text.utf8);
    for (int i = 0; i < 60; ++i) {
      std::erase_if(unseen, [&](const std::string& words) { return desk.shows(words); });
      desk.wheel(-1);
    }
    CHECK(unseen == std::vector<std::string>{});
  }
}
