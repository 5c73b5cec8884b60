// These need a display: CTest runs them under Xvfb (label display).
#include "game/sfml/window.h"

#include <SFML/Graphics/Image.hpp>
#include <cstdlib>
#include <set>
#include <thread>
#include <tuple>

#include "game/sfml/screenshot.h"
#include "game/sfml/speaker.h"
#include "tests/catch.h"
#include "tests/folders.h"
#include "tests/recording_canvas.h"
#include "tests/specimen.h"

namespace fs = std::filesystem;

namespace {

const fs::path kPictures = binaryFolder() / "pictures";

sf::Image photograph(view::Scene& scene, view::Size size, const std::string& name) {
  fs::create_directories(kPictures);
  const fs::path file = kPictures / (name + ".png");
  sfml::screenshot(scene, testTypesetter(), size, file);
  sf::Image image;
  REQUIRE(image.loadFromFile(file.string()));
  return image;
}

view::Color pixel(const sf::Image& image, unsigned x, unsigned y) {
  const std::uint8_t* at = image.getPixelsPtr() + (y * image.getSize().x + x) * 4;
  return {at[0], at[1], at[2], at[3]};
}

std::size_t coloursOf(const sf::Image& image) {
  std::set<std::tuple<int, int, int>> colours;
  for (unsigned y = 0; y < image.getSize().y; y += 2)
    for (unsigned x = 0; x < image.getSize().x; x += 2) {
      const view::Color c = pixel(image, x, y);
      colours.insert({c.r, c.g, c.b});
    }
  return colours.size();
}

constexpr double kPatience = 30;  // seconds until a window that nobody closes is given up

// Takes notes of what it is told; done when it has heard Escape, or nothing of it for too long.
class Listener : public view::Scene {
 public:
  void resize(view::Size window) override { size = window; }
  void handle(const view::Input& input) override { inputs.push_back(input); }
  void step(double seconds) override { waited_ += seconds; }
  void draw(view::Canvas& canvas) override {
    ++drawn;
    canvas.fill({0, 0, canvas.size().width, canvas.size().height}, {240, 240, 240});
  }
  bool moving() const override { return false; }
  bool done() const override {
    return waited_ > kPatience || (!inputs.empty() && inputs.back().key == view::Key::Escape);
  }
  bool heard(view::Input::Kind kind, view::Key key, const std::string& text) const {
    for (const view::Input& input : inputs)
      if (input.kind == kind && input.key == key && input.text == text) return true;
    return false;
  }

  view::Size size;
  std::vector<view::Input> inputs;
  int drawn = 0;

 private:
  double waited_ = 0;
};

}  // namespace

TEST_CASE("every widget is drawn, in light and dark", "[.display]") {
  struct Row {
    view::Size size;
    bool dark;
    std::string name;
  };
  for (const Row& row : std::vector<Row>{{{1024, 576}, false, "specimen_576_light"},
                                         {{1280, 720}, true, "specimen_720_dark"},
                                         {{1920, 1080}, false, "specimen_1080_light"}}) {
    Specimen specimen({.dark = row.dark});
    const sf::Image image = photograph(specimen, row.size, row.name);
    CHECK(image.getSize().x == static_cast<unsigned>(row.size.width));
    CHECK(coloursOf(image) > 100);
    const view::Palette palette = row.dark ? view::darkPalette() : view::lightPalette();
    CHECK(pixel(image, 1, 1) == palette.paper);
  }
}

TEST_CASE("one picture is the same as the next", "[.display]") {
  Specimen specimen({});
  const sf::Image first = photograph(specimen, {1280, 720}, "first");
  const sf::Image second = photograph(specimen, {1280, 720}, "second");
  CHECK(std::equal(first.getPixelsPtr(), first.getPixelsPtr() + 1280 * 720 * 4,
                   second.getPixelsPtr()));
}

TEST_CASE("a picture that cannot be written is an error", "[.display]") {
  Specimen specimen({});
  CHECK_THROWS_AS(sfml::screenshot(specimen, testTypesetter(), {640, 360}, "/no/such/folder/a.png"),
                  std::runtime_error);
}

TEST_CASE("clips keep drawing inside and nest", "[.display]") {
  struct Clipped : Specimen {
    Clipped() : Specimen({}) {}
    void draw(view::Canvas& canvas) override {
      canvas.fill({0, 0, 200, 100}, {255, 255, 255});
      canvas.pushClip({50, 20, 100, 60});
      canvas.pushClip({0, 0, 100, 200});
      canvas.fill({0, 0, 200, 100}, {0, 0, 0});
      canvas.popClip();
      canvas.popClip();
      canvas.fill({190, 90, 10, 10}, {0, 0, 0});
    }
  } scene;
  const sf::Image image = photograph(scene, {200, 100}, "clips");
  for (unsigned y = 0; y < 100; ++y)
    for (unsigned x = 0; x < 200; ++x) {
      const bool black = (x >= 50 && x < 100 && y >= 20 && y < 80) || (x >= 190 && y >= 90);
      REQUIRE(pixel(image, x, y).r == (black ? 0 : 255));
    }
}

TEST_CASE("the window hands keys, text and pointer to its scene", "[.display]") {
  if (std::system("command -v xdotool >/dev/null") != 0) {
    WARN("skipped: xdotool is not installed");
    return;
  }
  Listener listener;
  int told = -1;
  std::thread player([&] {
    told = std::system(
        "LC_ALL=C.UTF-8 timeout 20 xdotool search --sync --name '^Hearsay test$' windowfocus "
        "--sync "
        "mousemove --window %1 40 50 click 1 key b key Return type --delay 60 Ag >/dev/null && "
        "LC_ALL=C.UTF-8 timeout 5 xdotool key Escape");
  });
  sfml::showWindow(listener, testTypesetter(),
                   {.title = "Hearsay test", .size = view::Size{1024, 576}});
  player.join();
  CHECK(told == 0);
  using Kind = view::Input::Kind;
  CHECK(listener.size == view::Size{1024, 576});
  CHECK(listener.heard(Kind::KeyPressed, view::Key::Character, "b"));
  CHECK(listener.heard(Kind::KeyPressed, view::Key::Enter, ""));
  CHECK(listener.heard(Kind::Text, view::Key::Character, "A"));
  CHECK(listener.heard(Kind::Text, view::Key::Character, "g"));
  bool clicked = false;
  for (const view::Input& input : listener.inputs)
    clicked |= input.kind == Kind::PointerReleased && input.point == view::Point{40, 50};
  CHECK(clicked);
  CHECK(listener.drawn < 40);  // once an input at most, not 60 times a second
}

TEST_CASE("a machine without a sound device plays on in silence", "[.display]") {
  const auto speaker = sfml::makeSpeaker();
  speaker->play(view::Sound::Right);
  speaker->setVolume(0);
  speaker->play(view::Sound::Wrong);
  CHECK(speaker->volume() == 0);
  speaker->setVolume(7);
  CHECK(speaker->volume() == 1);
}
