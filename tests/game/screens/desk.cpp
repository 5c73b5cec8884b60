#include "tests/game/screens/desk.h"

#include <algorithm>
#include <chrono>
#include <thread>

#include "tests/catch.h"
#include "tests/game/english.h"

namespace {

constexpr double kFrame = 1.0 / 60;

}  // namespace

Desk::Desk(view::Size size, view::Look look)
    : game_(testTypesetter(), speaker, tests::english()),
      context(game_.context()),
      library(context.library) {
  context.assetsFolder = sourceFolder() / "assets";
  context.wishes.shade = look.dark ? rules::Shade::Dark : rules::Shade::Light;
  context.wishes.textScale = look.textScale;
  context.wishes.readingFace = look.readingFace;
  context.wishes.reducedMotion = look.reducedMotion;
  resize(size);
}

void Desk::open(std::unique_ptr<screens::Screen> screen) {
  context.stack.push(std::move(screen));
  frame(0);
}

void Desk::frame(double seconds) {
  game_.step(seconds);
  canvas_->clear();
  game_.draw(*canvas_);
}

void Desk::send(const view::Input& input) {
  game_.handle(input);
  frame(kFrame);
}

void Desk::press(view::Key key, bool shift) { send({.key = key, .shift = shift}); }

void Desk::type(std::string_view character) { send({.text = std::string(character)}); }

void Desk::command(std::string_view letter, bool shift) {
  send({.shift = shift, .control = true, .text = std::string(letter)});
}

void Desk::write(std::string_view words) {
  send({.kind = view::Input::Kind::Text, .text = std::string(words)});
}

void Desk::await(std::string_view words) {
  for (int tried = 0; tried < 500 && !shows(words); ++tried) {
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
    frame(kFrame);
  }
  INFO("on the page:\n" << page());
  REQUIRE(shows(words));
}

view::Point Desk::at(std::string_view words) const {
  INFO("on the page:\n" << page());
  INFO("looking for: " << words);
  const auto box = canvas_->boxOf(words);
  REQUIRE(box);
  return box->centre();
}

void Desk::click(std::string_view words) {
  const view::Point point = at(words);
  send({.kind = view::Input::Kind::PointerMoved, .point = point});
  send({.kind = view::Input::Kind::PointerPressed, .point = point});
  send({.kind = view::Input::Kind::PointerReleased, .point = point});
}

void Desk::point(std::string_view words) {
  send({.kind = view::Input::Kind::PointerMoved, .point = at(words)});
}

void Desk::wheel(float notches) {
  send({.kind = view::Input::Kind::Wheel,
        .point = {canvas_->size().width / 2, canvas_->size().height / 2},
        .wheel = notches});
}

void Desk::wait(double seconds) {
  for (double passed = 0; passed < seconds; passed += kFrame) frame(kFrame);
}

void Desk::resize(view::Size size) {
  game_.resize(size);
  canvas_ = std::make_unique<RecordingCanvas>(testTypesetter(), size);
  frame(0);
}

bool Desk::hasKeyboard(std::string_view words) const {
  const view::Point point = at(words);
  for (const RecordingCanvas::Shape& line : canvas_->outlines())
    if (line.color == view::lightPalette().pencil && line.box.contains(point)) return true;
  return false;
}

std::string Desk::page() const {
  std::string page;
  for (const RecordingCanvas::Text& text : canvas_->texts()) page += text.utf8 + "\n";
  return page;
}

std::vector<std::string> Desk::faults() const {
  std::vector<std::string> found = canvas_->faults();
  for (const RecordingCanvas::Text& text : canvas_->texts())
    if (text.box.x < 0 || text.box.right() > canvas_->size().width + 1)
      found.push_back("\"" + text.utf8.substr(0, 60) + "\" leaves the window sideways");
  return found;
}
