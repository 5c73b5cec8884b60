#include "game/sfml/tones.h"

#include <algorithm>
#include <cstdlib>

#include "tests/catch.h"

TEST_CASE("sounds are short, audible, and neither click nor clip") {
  for (const view::Sound sound :
       {view::Sound::Right, view::Sound::Wrong, view::Sound::Tick, view::Sound::Finish}) {
    const auto samples = sfml::samplesOf(sound);
    const double seconds = static_cast<double>(samples.size()) / sfml::kSampleRate;
    CHECK(seconds > 0.03);
    CHECK(seconds < 1.5);
    int peak = 0;
    int step = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
      peak = std::max(peak, std::abs(int{samples[i]}));
      if (i > 0) step = std::max(step, std::abs(samples[i] - samples[i - 1]));
    }
    CHECK(peak > 3000);
    CHECK(peak < 32000);
    CHECK(step < 8000);
    CHECK(samples.front() == 0);
    CHECK(std::abs(int{samples.back()}) < 200);
  }
}

TEST_CASE("right and wrong sound different") {
  CHECK(sfml::samplesOf(view::Sound::Right) != sfml::samplesOf(view::Sound::Wrong));
}
