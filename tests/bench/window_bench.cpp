// Figures of the window under the display it is given, each beside its bound: the time to the first
// frame, the time that a frame takes while a round is played, and what the program needs at rest.
// The machine may be busy with other things, so the processor's time is told too.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "game/rules/history.h"
#include "game/screens/game.h"
#include "game/screens/keeper.h"
#include "game/screens/screens.h"
#include "game/sfml/canvas.h"
#include "game/sfml/display.h"
#include "game/sfml/quiet.h"
#include "game/sfml/speaker.h"
#include "game/sfml/version.h"
#include "game/sfml/window.h"
#include "game/voice/espeak.h"
#include "questions/formats.h"

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;
using view::Input;
using view::Key;

const fs::path kAssets = fs::path(HEARSAY_SOURCE_DIR) / "assets";

double milliseconds(Clock::duration d) {
  return std::chrono::duration<double, std::milli>(d).count();
}

double quantile(std::vector<double> values, double q) {
  std::sort(values.begin(), values.end());
  return values[static_cast<std::size_t>(q * static_cast<double>(values.size() - 1))];
}

double processorSeconds() {
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  const auto seconds = [](const timeval& t) {
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

// A line of /proc/self/status, in MB.
double megabytes(const std::string& name) {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.rfind(name + ":", 0) == 0) return std::atof(line.c_str() + name.size() + 1) / 1024;
  return 0;
}

// The game as `hearsay` opens it, with the shipped packs and a history of its own.
class OpenedGame : public screens::Game {
 public:
  OpenedGame(const view::Typesetter& type, view::Speaker& speaker, const fs::path& folder,
             view::Look look = {})
      : screens::Game(type, speaker, i18n::Catalogue(kAssets / "i18n")),
        history_(folder / "history.sqlite"),
        voice_(voice::espeak()) {
    screens::Context& context = this->context();
    context.wishes = rules::loadSettings(folder / "settings.json").settings;
    context.wishes.textScale = static_cast<double>(look.textScale);
    context.history = &history_;
    context.voice = voice_.get();
    context.library.addFolder(kAssets / "packs");
    screens::takeUp(context);
    context.stack.push(screens::title(context));
  }

 private:
  rules::History history_;
  std::unique_ptr<view::Voice> voice_;
};

fs::path scratch() {
  const fs::path folder = fs::temp_directory_path() / ("hearsay_bench_" + std::to_string(getpid()));
  fs::remove_all(folder);
  fs::create_directories(folder);
  return folder;
}

// --- The first frame -----------------------------------------------------------------------------

class OneFrame : public OpenedGame {
 public:
  using OpenedGame::OpenedGame;
  void draw(view::Canvas& canvas) override {
    OpenedGame::draw(canvas);
    drawn_ = true;
  }
  bool done() const override { return drawn_; }

 private:
  bool drawn_ = false;
};

// Run in a process of its own: says when its first frame was on the window, and what it took.
int firstFrame() {
  const fs::path folder = scratch();
  const view::Typesetter typesetter(kAssets / "fonts");
  const auto speaker = sfml::makeSpeaker();
  OneFrame game(typesetter, *speaker, folder);
  sfml::showWindow(game, typesetter, {.size = view::Size{1280, 720}});
  std::printf("%lld %f\n", static_cast<long long>(Clock::now().time_since_epoch().count()),
              1000 * processorSeconds());
  fs::remove_all(folder);
  return 0;
}

void benchFirstFrame(const char* self) {
  std::vector<double> times;
  std::vector<double> used;
  for (int i = 0; i < 9; ++i) {
    const auto start = Clock::now().time_since_epoch();
    FILE* child = popen((std::string(self) + " --first-frame").c_str(), "r");
    long long end = 0;
    double processor = 0;
    if (child == nullptr || std::fscanf(child, "%lld %lf", &end, &processor) != 2) std::exit(1);
    pclose(child);
    times.push_back(milliseconds(Clock::duration(end) - start));
    used.push_back(processor);
  }
  std::printf("cold start to first frame   %6.1f ms median of 9 (bound 250); processor %.1f ms\n",
              quantile(times, 0.5), quantile(used, 0.5));
}

// --- Frames while a round is played --------------------------------------------------------------

// A game in a window, frame by frame, with the time that each took.
class Filmed {
 public:
  Filmed(const view::Typesetter& typesetter, view::Scene& scene, view::Size size)
      : scene_(scene), canvas_(typesetter) {
    sfml::open(window_, "Hearsay bench", static_cast<unsigned>(size.width),
               static_cast<unsigned>(size.height), false);
    scene_.resize(size);
  }

  void press(const Input& input, int frames) {
    pending_.push_back(input);
    for (int i = 0; i < frames; ++i) frame();
  }

  void tell(const std::string& name) const {
    std::printf(
        "%-27s %6.1f ms median, %6.1f p99 (bound 16.7), %6.1f worst of %zu; processor "
        "%.1f median, %.1f p99\n",
        name.c_str(), quantile(times_, 0.5), quantile(times_, 0.99), quantile(times_, 1),
        times_.size(), quantile(used_, 0.5), quantile(used_, 0.99));
  }

 private:
  void frame() {
    while (sfml::poll(window_)) {
    }
    const auto start = Clock::now();
    const double before = processorSeconds();
    for (const Input& input : pending_) scene_.handle(input);
    pending_.clear();
    scene_.step(1 / 60.0);
    window_.clear();
    canvas_.begin(window_);
    scene_.draw(canvas_);
    canvas_.end();
    window_.display();
    times_.push_back(milliseconds(Clock::now() - start));
    used_.push_back(1000 * (processorSeconds() - before));
  }

  view::Scene& scene_;
  sf::RenderWindow window_;
  sfml::Canvas canvas_;
  std::vector<Input> pending_;
  std::vector<double> times_;
  std::vector<double> used_;
};

Input key(Key key) { return {.key = key}; }
Input letter(const char* text) { return {.text = text}; }
Input wheel(view::Size size) {
  return {.kind = Input::Kind::Wheel, .point = {size.width / 2, size.height / 2}, .wheel = -1};
}

// A round from the front page to its results, each verdict and its article read, every page turned.
void playRound(Filmed& film, view::Size size) {
  for (int page = 0; page < 3; ++page) film.press(key(Key::Enter), 20);
  for (int item = 0; item < 10; ++item) {
    film.press(key(Key::Down), 20);
    film.press(letter("a"), 30);
    film.press(letter("r"), 10);
    for (int i = 0; i < 3; ++i) film.press(wheel(size), 4);
    film.press(key(Key::Escape), 10);
    film.press(key(Key::Enter), 20);
  }
  for (int i = 0; i < 8; ++i) film.press(wheel(size), 4);
}

void benchFrames(const view::Typesetter& typesetter, view::Size size, float textScale) {
  const fs::path folder = scratch();
  const auto speaker = sfml::makeSpeaker(0);
  OpenedGame game(typesetter, *speaker, folder, {.textScale = textScale});
  Filmed film(typesetter, game, size);
  playRound(film, size);
  film.tell("a round at " + std::to_string(static_cast<int>(size.width)) + " x " +
            std::to_string(static_cast<int>(size.height)) + ", " +
            std::to_string(static_cast<int>(100 * textScale)) + " %");
  fs::remove_all(folder);
}

// --- A long shelf --------------------------------------------------------------------------------

void benchShelf(const view::Typesetter& typesetter) {
  const fs::path folder = scratch();
  const fs::path shelf = folder / "shelf";
  fs::create_directories(shelf);
  questions::Pack pack =
      questions::readPack((kAssets / "packs" / "kremlin_talks.json").string()).pack;
  for (int i = 0; i < 1000; ++i) {
    pack.id = "pack-" + std::to_string(i);
    pack.title = "Pack number " + std::to_string(i);
    questions::writePack(pack, (shelf / (pack.id + ".json")).string());
  }
  const auto speaker = sfml::makeSpeaker(0);
  OpenedGame game(typesetter, *speaker, folder);
  game.context().library.addFolder(shelf);
  const view::Size size = {1920, 1080};
  Filmed opening(typesetter, game, size);
  opening.press(key(Key::Enter), 400);  // while they are read
  opening.tell("1,000 packs, being read");
  game.context().stack.step(0);
  for (int i = 0; i < 1000 && game.moving(); ++i) game.step(1 / 60.0);
  Filmed searching(typesetter, game, size);
  for (const char* text : {"p", "a", "c", "k", " ", "n", "u", "m", "b", "e", "r", " ", "7", "7"})
    searching.press({.kind = Input::Kind::Text, .text = text}, 3);
  for (int i = 0; i < 14; ++i) searching.press(key(Key::Backspace), 3);
  for (int i = 0; i < 30; ++i) searching.press(wheel(size), 2);
  searching.tell("1,000 packs, searched");
  fs::remove_all(folder);
}

// --- At rest -------------------------------------------------------------------------------------

constexpr int kSeconds = 6;

// Counts the processor's time from one second after its opening.
class Resting : public OpenedGame {
 public:
  using OpenedGame::OpenedGame;

  bool done() const override {
    const auto now = Clock::now();
    if (now - opened_ < std::chrono::seconds(1)) before_ = processorSeconds();
    return now - opened_ >= std::chrono::seconds(kSeconds + 1);
  }
  double share() const { return (processorSeconds() - before_) / kSeconds; }

 private:
  Clock::time_point opened_ = Clock::now();
  mutable double before_ = 0;
};

// Run in a process of its own, for the memory's sake.
int rest() {
  const fs::path folder = scratch();
  const view::Typesetter typesetter(kAssets / "fonts");
  const auto speaker = sfml::makeSpeaker();
  {
    Resting game(typesetter, *speaker, folder);
    sfml::showWindow(game, typesetter, {.size = view::Size{1280, 720}});
    std::printf("at rest                     %6.2f %% of a processor over %d s (bound 1)\n",
                100 * game.share(), kSeconds);
  }
  OpenedGame game(typesetter, *speaker, folder);
  Filmed film(typesetter, game, {1920, 1080});
  playRound(film, {1920, 1080});
  std::printf("memory after a round        %6.0f MB (bound 150), at its most %.0f\n",
              megabytes("VmRSS"), megabytes("VmHWM"));
  fs::remove_all(folder);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (const std::string fault = sfml::displayFault(); !fault.empty()) {
    std::fprintf(stderr, "hearsay_window_bench: %s\n", fault.c_str());
    return 1;
  }
  sfml::quietSfml();
  if (argc > 1 && std::strcmp(argv[1], "--first-frame") == 0) return firstFrame();
  if (argc > 1 && std::strcmp(argv[1], "--rest") == 0) return rest();
  benchFirstFrame(argv[0]);
  const view::Typesetter typesetter(kAssets / "fonts");
  benchFrames(typesetter, {1280, 720}, 1);
  benchFrames(typesetter, {1920, 1080}, 1);
  benchFrames(typesetter, {1920, 1080}, 2);
  benchShelf(typesetter);
  std::fflush(stdout);
  return std::system((std::string(argv[0]) + " --rest").c_str()) == 0 ? 0 : 1;
}
