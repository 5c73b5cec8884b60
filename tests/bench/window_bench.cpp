// Figures of the window under the display it is given: time to the first frame, time a frame takes
// while everything moves, and processor time while nothing does.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include "game/sfml/canvas.h"
#include "game/sfml/display.h"
#include "game/sfml/quiet.h"
#include "game/sfml/version.h"
#include "game/sfml/window.h"
#include "tests/specimen.h"

namespace {

using Clock = std::chrono::steady_clock;

const std::string kFonts = std::string(HEARSAY_SOURCE_DIR) + "/assets/fonts";

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

// Run in a process of its own: says when its first frame was on the window.
int firstFrame() {
  const view::Typesetter typesetter(kFonts);
  Specimen specimen({});
  specimen.frames = 1;
  sfml::showWindow(specimen, typesetter, {.size = view::Size{1280, 720}});
  std::printf("%lld\n", static_cast<long long>(Clock::now().time_since_epoch().count()));
  return 0;
}

void benchFirstFrame(const char* self) {
  std::vector<double> times;
  for (int i = 0; i < 9; ++i) {
    const auto start = Clock::now().time_since_epoch();
    FILE* child = popen((std::string(self) + " --first-frame").c_str(), "r");
    long long end = 0;
    if (child == nullptr || std::fscanf(child, "%lld", &end) != 1) std::exit(1);
    pclose(child);
    times.push_back(milliseconds(Clock::duration(end) - start));
  }
  std::printf("first frame           %6.1f ms median, %6.1f worst of 9\n", quantile(times, 0.5),
              quantile(times, 1));
}

void benchFrames(const view::Typesetter& typesetter, unsigned width, unsigned height,
                 float textScale) {
  sf::RenderWindow window;
  sfml::open(window, "Hearsay bench", width, height, false);
  sfml::Canvas canvas(typesetter);
  Specimen specimen({.textScale = textScale});
  specimen.resize({static_cast<float>(width), static_cast<float>(height)});
  std::vector<double> times;
  const double before = processorSeconds();
  for (int frame = 0; frame < 400; ++frame) {
    while (sfml::poll(window)) {
    }
    const auto start = Clock::now();
    specimen.step(1 / 60.0);
    window.clear();
    canvas.begin(window);
    specimen.draw(canvas);
    canvas.end();
    window.display();
    if (frame > 0) times.push_back(milliseconds(Clock::now() - start));
  }
  const double used = 1000 * (processorSeconds() - before) / static_cast<double>(times.size());
  std::printf(
      "frame %4u x %4u %3.0f %% %6.1f ms median, %6.1f p99, %6.1f worst of %zu; %.1f ms of "
      "processor\n",
      width, height, 100 * static_cast<double>(textScale), quantile(times, 0.5),
      quantile(times, 0.99), quantile(times, 1), times.size(), used);
}

// A page at rest: counts the processor time of its window from one second after its opening.
class Resting : public Specimen {
 public:
  Resting() : Specimen({}) {}

  bool done() const override {
    const auto now = Clock::now();
    if (now - opened_ < std::chrono::seconds(1)) before_ = processorSeconds();
    return now - opened_ >= std::chrono::seconds(kSeconds + 1);
  }
  double share() const { return (processorSeconds() - before_) / kSeconds; }

  static constexpr int kSeconds = 6;

 private:
  Clock::time_point opened_ = Clock::now();
  mutable double before_ = 0;
};

void benchRest(const view::Typesetter& typesetter) {
  Resting scene;
  sfml::showWindow(scene, typesetter, {.size = view::Size{1280, 720}});
  std::printf("at rest               %6.2f %% of a processor over %d s\n", 100 * scene.share(),
              Resting::kSeconds);
}

}  // namespace

int main(int argc, char** argv) {
  if (const std::string fault = sfml::displayFault(); !fault.empty()) {
    std::fprintf(stderr, "hearsay_window_bench: %s\n", fault.c_str());
    return 1;
  }
  if (argc > 1 && std::strcmp(argv[1], "--first-frame") == 0) return firstFrame();
  sfml::quietSfml();
  benchFirstFrame(argv[0]);
  const auto start = Clock::now();
  const view::Typesetter typesetter(kFonts);
  std::printf("fonts                 %6.1f ms\n", milliseconds(Clock::now() - start));
  benchFrames(typesetter, 1280, 720, 1);
  benchFrames(typesetter, 1920, 1080, 1);
  benchFrames(typesetter, 1920, 1080, 2);
  benchRest(typesetter);
  return 0;
}
