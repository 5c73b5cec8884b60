// How things move: from 0 to 1 over a short time, quick at first. Pure functions of the time
// passed.
#pragma once

namespace view {

constexpr double kBriefly = 0.18;  // seconds: an answer to a press
constexpr double kArrival = 0.24;  // seconds: something comes onto the page
constexpr double kStagger = 0.06;  // seconds between neighbours that arrive in reading order

constexpr double kSettled = 1e6;  // seconds after which nothing moves any more

// How far a movement is that began `delay` seconds after `elapsed` was 0 and takes `duration`.
inline float progress(double elapsed, double delay = 0, double duration = kArrival) {
  const double t = (elapsed - delay) / duration;
  return static_cast<float>(t < 0 ? 0 : t > 1 ? 1 : t);
}

// Quick first, then settling (cubic).
inline float eased(float t) { return 1 - (1 - t) * (1 - t) * (1 - t); }

}  // namespace view
