#include "game/sfml/window.h"

#include <SFML/Graphics/RenderWindow.hpp>
#include <SFML/System/Clock.hpp>
#include <SFML/System/Sleep.hpp>
#include <algorithm>

#include "game/sfml/canvas.h"
#include "game/sfml/display.h"
#include "game/sfml/input_reader.h"
#include "game/sfml/quiet.h"
#include "game/sfml/version.h"

namespace sfml {
namespace {

constexpr unsigned kLeastWidth = 1024;
constexpr unsigned kLeastHeight = 576;
constexpr double kLongestStep = 0.1;  // seconds: a machine that slept does not leap
const sf::Time kRest = sf::milliseconds(12);

// Three quarters of the screen, in the shape of 16 to 9, but never under the least.
sf::Vector2u sizeFor(const WindowOptions& options, sf::Vector2u desktop) {
  if (options.size)
    return {static_cast<unsigned>(options.size->width),
            static_cast<unsigned>(options.size->height)};
  const unsigned height = std::min(desktop.y * 3 / 4, desktop.x * 27 / 64);
  return {std::max(kLeastWidth, height * 16 / 9), std::max(kLeastHeight, height)};
}

class Window {
 public:
  Window(view::Scene& scene, const view::Typesetter& typesetter, const WindowOptions& options)
      : scene_(scene),
        title_(options.title),
        canvas_(typesetter),
        windowed_(sizeFor(options, desktopSize())) {
    open(options.fullscreen);
  }

  void run() {
    sf::Clock clock;
    while (!closed_ && !scene_.done()) {
      bool changed = readEvents();
      const double passed = clock.restart().asSeconds();
      changed |= scene_.moving();
      scene_.step(std::min(passed, kLongestStep));  // at rest too: a scene may count the time
      if (changed && !closed_)
        draw();
      else
        sf::sleep(kRest);
    }
  }

 private:
  void open(bool fullscreen) {
    const sf::Vector2u desktop = desktopSize();
    const sf::Vector2u size = fullscreen ? desktop : windowed_;
    sfml::open(window_, title_, size.x, size.y, fullscreen);
    window_.setFramerateLimit(60);
    // SFML 2.5 puts a new window off the screen (its issue 1951).
    if (!fullscreen)
      window_.setPosition({static_cast<int>(desktop.x - std::min(size.x, desktop.x)) / 2,
                           static_cast<int>(desktop.y - std::min(size.y, desktop.y)) / 2});
    fullscreen_ = fullscreen;
    resized();
    draw();
  }

  void resized() {
    const sf::Vector2u size = window_.getSize();
    if (!fullscreen_) windowed_ = {std::max(size.x, kLeastWidth), std::max(size.y, kLeastHeight)};
    const bool tooSmall = !fullscreen_ && size != windowed_;
    if (tooSmall && size != asked_) {  // asking once: some window managers know better
      asked_ = size;
      window_.setSize(windowed_);
    }
    if (!tooSmall) asked_ = {};
    scene_.resize({static_cast<float>(size.x), static_cast<float>(size.y)});
  }

  // Whether anything came that may change the picture.
  bool readEvents() {
    bool any = false;
    while (const auto event = poll(window_)) {
      any |= take(*event);
      if (closed_ || scene_.done()) break;
    }
    return any;
  }

  bool take(const WindowEvent& event) {
    const std::optional<view::Input> input = reader_.read(event);
    if (event.kind == WindowEvent::Kind::Closed) closed_ = true;
    if (event.kind == WindowEvent::Kind::Resized) resized();
    if (input && input->kind == view::Input::Kind::KeyPressed && input->key == view::Key::F11)
      open(!fullscreen_);
    else if (input)
      scene_.handle(*input);
    return input || event.kind == WindowEvent::Kind::Resized ||
           event.kind == WindowEvent::Kind::FocusGained;
  }

  void draw() {
    window_.clear();
    canvas_.begin(window_);
    scene_.draw(canvas_);
    canvas_.end();
    window_.display();
  }

  view::Scene& scene_;
  std::string title_;
  sf::RenderWindow window_;
  Canvas canvas_;
  InputReader reader_;
  sf::Vector2u windowed_;  // its size while it does not fill the screen
  sf::Vector2u asked_;     // the size that was too small when we last asked for more
  bool fullscreen_ = false;
  bool closed_ = false;
};

}  // namespace

void showWindow(view::Scene& scene, const view::Typesetter& typesetter,
                const WindowOptions& options) {
  const Display display;
  quietSfml();
  Window(scene, typesetter, options).run();
}

}  // namespace sfml
