#include "game/sfml/tones.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sfml {
namespace {

struct Note {
  double start;      // seconds
  double length;     // seconds
  double frequency;  // hertz
  double strength;   // 0 to 1
};

// Two notes up, two down, a click of wood, and a short cadence.
std::vector<Note> notesOf(view::Sound sound) {
  switch (sound) {
    case view::Sound::Right:
      return {{0, 0.22, 659.26, 0.4}, {0.09, 0.38, 987.77, 0.4}};
    case view::Sound::Wrong:
      return {{0, 0.2, 233.08, 0.45}, {0.12, 0.34, 174.61, 0.45}};
    case view::Sound::Tick:
      return {{0, 0.045, 1046.5, 0.22}};
    case view::Sound::Finish:
      return {{0, 0.5, 523.25, 0.3},
              {0.12, 0.5, 659.26, 0.3},
              {0.24, 0.5, 783.99, 0.3},
              {0.36, 0.9, 1046.5, 0.32}};
  }
  return {};
}

// A struck string: two overtones, and a fade that is quick at first.
double sampleOf(const Note& note, double time) {
  const double t = time - note.start;
  if (t < 0 || t >= note.length) return 0;
  const double rise = std::min(1.0, t / 0.006);
  const double fade = std::pow(1 - t / note.length, 2.5);
  const double phase = 2 * std::numbers::pi * note.frequency * t;
  const double wave = std::sin(phase) + 0.25 * std::sin(2 * phase) + 0.08 * std::sin(3 * phase);
  return note.strength * rise * fade * wave / 1.33;
}

}  // namespace

std::vector<std::int16_t> samplesOf(view::Sound sound) {
  const std::vector<Note> notes = notesOf(sound);
  double end = 0;
  for (const Note& note : notes) end = std::max(end, note.start + note.length);
  std::vector<std::int16_t> samples;
  const auto count = static_cast<std::size_t>(end * kSampleRate);
  for (std::size_t i = 0; i < count; ++i) {
    double sum = 0;
    for (const Note& note : notes)
      sum += sampleOf(note, static_cast<double>(i) / static_cast<double>(kSampleRate));
    samples.push_back(static_cast<std::int16_t>(std::clamp(sum, -1.0, 1.0) * 32767));
  }
  return samples;
}

}  // namespace sfml
