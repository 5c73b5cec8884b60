// A player at the game, without a window: presses keys, clicks on words, lets time pass, and reads
// what is on the page.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "game/screens/game.h"
#include "game/screens/screens.h"
#include "game/view/speaker.h"
#include "tests/recording_canvas.h"

class RecordingSpeaker : public view::Speaker {
 public:
  void play(view::Sound sound) override { played.push_back(sound); }
  void setVolume(float volume) override { volume_ = volume; }
  float volume() const override { return volume_; }

  std::vector<view::Sound> played;

 private:
  float volume_ = 1;
};

class Desk {
 public:
  explicit Desk(view::Size size = {1280, 720}, view::Look look = {});

  void open(std::unique_ptr<screens::Screen> screen);

  void send(const view::Input& input);
  void press(view::Key key, bool shift = false);
  void type(std::string_view character);  // one letter or digit
  // Control and a letter, or Control and Shift and a letter.
  void command(std::string_view letter, bool shift = false);
  // Writes where the keyboard is.
  void write(std::string_view words);
  // Clicks in the middle of the text that holds these words; fails the test if it is not seen.
  void click(std::string_view words);
  void point(std::string_view words);
  void wheel(float notches);
  // Lets time pass in frames of a sixtieth of a second.
  void wait(double seconds);
  // Waits for what is done beside the window; fails the test if the words do not come.
  void await(std::string_view words);
  void resize(view::Size size);

  bool shows(std::string_view words) const { return canvas_->shows(words); }
  // Whether the thing with these words, which are seen, has the keyboard; in light colours.
  bool hasKeyboard(std::string_view words) const;
  // Every text that is seen, a line each: for the message of a test that fails.
  std::string page() const;
  view::Scene& scene() { return game_; }
  bool closed() const { return game_.done(); }
  bool moving() const { return game_.moving(); }
  const RecordingCanvas& canvas() const { return *canvas_; }
  // The faults of the canvas, and every text that leaves the window sideways.
  std::vector<std::string> faults() const;

  RecordingSpeaker speaker;

 private:
  void frame(double seconds);
  view::Point at(std::string_view words) const;

  screens::Game game_;
  std::unique_ptr<RecordingCanvas> canvas_;

 public:
  screens::Context& context;
  screens::Library& library;
};
