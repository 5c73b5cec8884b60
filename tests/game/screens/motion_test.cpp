// What moves, frame by frame: in what order, for how long, that an input ends it, and that a player
// who wants none is shown where it ends.
#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "game/rules/score.h"
#include "tests/catch.h"
#include "tests/game/sample_pack.h"
#include "tests/game/screens/desk.h"

using view::Key;

namespace {

constexpr double kFrame = 1.0 / 60;
const std::vector<std::string> kOptions = {"Ada", "Berit", "Carla", "Dora"};

screens::Played played(rules::Scoring scoring, std::size_t players = 1) {
  rules::RoundSettings settings;
  settings.scoring = scoring;
  settings.secondsPerItem = 30;
  settings.players = players;
  const questions::Pack pack = tests::samplePack(3);
  auto play = std::make_shared<screens::Play>(
      screens::Play{std::make_shared<const questions::Pack>(pack), rules::Round(pack, settings)});
  if (players > 1) play->players = {"Reds", "Blues"};
  return play;
}

void answerRightly(screens::Play& play) {
  const auto& options = play.round.current().options;
  const std::size_t key = play.item(play.round.current().item).key;
  const auto at = std::find(options.begin(), options.end(), key);
  play.round.answer({.place = static_cast<std::size_t>(at - options.begin()),
                     .seconds = 1,
                     .player = play.round.open().front()});
}

// How opaque the options are, from the first to the last on the page.
std::vector<int> opacities(const Desk& desk) {
  std::vector<std::pair<float, int>> byPlace;
  for (const RecordingCanvas::Text& text : desk.canvas().texts())
    if (std::find(kOptions.begin(), kOptions.end(), text.utf8) != kOptions.end())
      byPlace.emplace_back(text.box.y, text.style.color.a);
  std::sort(byPlace.begin(), byPlace.end());
  std::vector<int> found;
  for (const auto& [y, opacity] : byPlace) found.push_back(opacity);
  found.resize(kOptions.size());
  return found;
}

float bannerHeight(const Desk& desk) {
  float height = 0;
  for (const RecordingCanvas::Shape& shape : desk.canvas().fills())
    if (shape.color == view::lightPalette().rightTint) {
      height = shape.box.height;
      break;
    }
  return height;
}

float stroked(const Desk& desk) {
  for (const RecordingCanvas::Text& text : desk.canvas().texts())
    for (const view::Mark& mark : text.marks)
      if (mark.color == view::lightPalette().marker) return mark.drawn;
  return -1;
}

// The points in the head of the page.
int points(const Desk& desk) {
  for (const RecordingCanvas::Text& text : desk.canvas().texts())
    if (text.box.y < 80 && text.utf8.find(" points") != std::string::npos) {
      std::string digits = text.utf8.substr(0, text.utf8.find(" points"));
      digits.erase(std::remove(digits.begin(), digits.end(), ','), digits.end());
      return std::stoi(digits);
    }
  return -1;
}

}  // namespace

TEST_CASE("options arrive in reading order, each within a quarter of a second") {
  Desk desk;
  desk.open(screens::ask(desk.context, played(rules::Scoring::Accuracy)));
  std::vector<int> before = opacities(desk);
  std::vector<double> began(kOptions.size(), -1);
  std::vector<double> ended(kOptions.size(), -1);
  for (int frame = 1; frame < 60; ++frame) {
    desk.wait(kFrame / 2);
    const std::vector<int> now = opacities(desk);
    for (std::size_t i = 0; i < now.size(); ++i) {
      CHECK(now[i] >= before[i]);
      if (i > 0) CHECK(now[i] <= now[i - 1]);
      if (began[i] < 0 && now[i] > 0) began[i] = frame * kFrame;
      if (ended[i] < 0 && now[i] == 255) ended[i] = frame * kFrame;
    }
    before = now;
  }
  for (std::size_t i = 0; i < kOptions.size(); ++i) {
    INFO(kOptions[i] << " from " << began[i] << " to " << ended[i]);
    CHECK(ended[i] - began[i] >= 0.1);  // the last of it is too faint to count
    CHECK(ended[i] - began[i] <= 0.25);
    if (i > 0) CHECK(began[i] > began[i - 1]);
  }
}

TEST_CASE("an input ends the arrival, and less motion has none") {
  Desk pressed;
  pressed.open(screens::ask(pressed.context, played(rules::Scoring::Accuracy)));
  CHECK(opacities(pressed).back() == 0);
  pressed.press(Key::Tab);
  CHECK(opacities(pressed).back() == 255);
  Desk still({1280, 720}, {.reducedMotion = true});
  still.open(screens::ask(still.context, played(rules::Scoring::Accuracy)));
  CHECK(opacities(still) == std::vector<int>(4, 255));
}

TEST_CASE("the verdict turns over, its points count up, the highlighter strokes the evidence") {
  const screens::Played play = played(rules::Scoring::Speed);
  answerRightly(*play);
  const int all = rules::score(play->round.responses(), play->round.settings(), 0).points;
  REQUIRE(all > 500);
  Desk desk;
  desk.open(screens::verdict(desk.context, play));
  std::vector<float> heights;
  std::vector<float> strokes;
  std::vector<int> counted;
  for (int frame = 0; frame < 30; ++frame) {
    heights.push_back(bannerHeight(desk));
    strokes.push_back(stroked(desk));
    counted.push_back(points(desk));
    desk.wait(kFrame / 2);
  }
  CHECK(std::is_sorted(heights.begin(), heights.end()));
  CHECK(std::is_sorted(strokes.begin(), strokes.end()));
  CHECK(std::is_sorted(counted.begin(), counted.end()));
  CHECK(heights.front() < heights.back() / 2);
  CHECK(heights[13] == Approx(heights.back()));  // a fifth of a second and a frame
  CHECK(heights[6] > heights.front());
  CHECK(strokes.front() == 0);
  CHECK(strokes[12] > 0);
  CHECK(strokes[12] < 1);
  CHECK(strokes[23] == 1);
  CHECK(counted.front() == 0);
  CHECK(counted[12] > 0);
  CHECK(counted[12] < all);
  CHECK(counted[23] == all);
  CHECK_FALSE(desk.moving());
}

TEST_CASE("an input ends what moves in a verdict, and less motion has none") {
  for (const bool reduced : {false, true}) {
    INFO(reduced);
    const screens::Played play = played(rules::Scoring::Speed);
    answerRightly(*play);
    const int all = rules::score(play->round.responses(), play->round.settings(), 0).points;
    Desk desk({1280, 720}, {.reducedMotion = reduced});
    desk.open(screens::verdict(desk.context, play));
    if (!reduced) desk.press(Key::Enter);  // not yet read: it only completes the motion
    CHECK(stroked(desk) == 1);
    CHECK(points(desk) == all);
    CHECK_FALSE(desk.moving());
    const float height = bannerHeight(desk);
    desk.wait(0.5);
    CHECK(bannerHeight(desk) == height);
  }
}
