// Squashing functions and the exponential from additions, multiplications and one division each, so
// that every machine gets the same bits.
#pragma once

#include <bit>
#include <cstdint>

namespace language {

struct Ratio {
  float above, below;
};

/// Lambert's continued fraction for tanh, cut after its seventh term: within 0.0001 of the true
/// value.
[[gnu::always_inline]] inline Ratio tangentRatio(float x) {
  const float above = x < 4.97f ? x : 4.97f;  // not std::clamp, which is not made vector code
  const float y = above > -4.97f ? above : -4.97f;
  const float s = y * y;
  return {y * (135135.0f + s * (17325.0f + s * (378.0f + s))),
          135135.0f + s * (62370.0f + s * (3150.0f + s * 28.0f))};
}

inline float hyperbolicTangent(float x) {
  const Ratio ratio = tangentRatio(x);
  return ratio.above / ratio.below;
}

inline float sigmoid(float x) { return 0.5f + 0.5f * hyperbolicTangent(0.5f * x); }

/// e to a power not above 0: a whole power of two times a polynomial of the rest; 0 below -80.
inline float exponential(float x) {
  if (x < -80.0f) return 0.0f;
  const float power = x * 1.44269504f;
  const auto whole = static_cast<std::int32_t>(power) - 1;
  const float r = (power - static_cast<float>(whole)) * 0.693147181f;  // 0 to 1.39
  const float rest =
      1.0f +
      r * (1.0f +
           r * (0.5f +
                r * (1.0f / 6 + r * (1.0f / 24 + r * (1.0f / 120 + r * (1.0f / 720 + r / 5040))))));
  return rest * std::bit_cast<float>((whole + 127) << 23);
}

}  // namespace language
