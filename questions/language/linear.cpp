// Rounding, and the laying out of weights in panels.
#include "questions/language/linear.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>

#include "questions/language/clones.h"

namespace language {
namespace {

std::size_t filledUp(std::size_t count, std::size_t unit) {
  return (count + unit - 1) / unit * unit;
}

/// Added to a number it leaves the nearest whole number in the low bits (ties to even).
constexpr float kWhole = 12582912.0f;

HEARSAY_CLONES void roundInto(const float* __restrict values, std::size_t count, float scale,
                              std::int16_t* __restrict out) {
  for (std::size_t i = 0; i < count; ++i) {
    const float scaled = values[i] * scale;
    const float above = scaled < 32767.0f ? scaled : 32767.0f;
    const float cut = above > -32767.0f ? above : -32767.0f;
    const auto bits = std::bit_cast<std::int32_t>(cut + kWhole);
    out[i] = static_cast<std::int16_t>(bits - std::bit_cast<std::int32_t>(kWhole));
  }
}

}  // namespace

Rounded::Rounded(std::size_t columns, float scale)
    : columns_(columns), stride_(filledUp(columns, 2)), scale_(scale) {}

void Rounded::resize(std::size_t rows) {
  rows_ = rows;
  values_.assign(rows * stride_, 0);
}

void Rounded::set(std::size_t row, std::size_t column, std::span<const float> values) {
  roundInto(values.data(), values.size(), scale_, values_.data() + row * stride_ + column);
}

void Rounded::copyInto(std::size_t row, std::size_t column, const Rounded& from,
                       std::size_t fromRow) {
  std::copy_n(from.row(fromRow), from.columns(), values_.data() + row * stride_ + column);
}

Linear::Linear(const Matrix& weights, std::span<const float> bias)
    : outputs_(weights.rows),
      pairs_(filledUp(weights.columns, 2) / 2),
      panelProducts_(panelProducts().front()),
      panels_(filledUp(weights.rows, kPanel) * pairs_ * 2),
      scales_(filledUp(weights.rows, kPanel)),
      bias_(filledUp(weights.rows, kPanel)) {
  assert(bias.empty() || bias.size() == outputs_);
  std::copy(bias.begin(), bias.end(), bias_.begin());
  std::copy_n(weights.scales, outputs_, scales_.begin());
  std::vector<std::int16_t> row(pairs_ * 2);
  for (std::size_t o = 0; o < outputs_; ++o) {
    std::copy_n(weights.values + o * weights.columns, weights.columns, row.begin());
    std::int16_t* panel = panels_.data() + (o / kPanel * kPanel * pairs_ + o % kPanel) * 2;
    for (std::size_t p = 0; p < pairs_; ++p) std::copy_n(&row[2 * p], 2, panel + p * kPanel * 2);
  }
}

void Linear::apply(const Rounded& x, std::size_t first, std::size_t count, float* out) const {
  products(x, first, count, out, false);
}

void Linear::add(const Rounded& x, std::size_t first, std::size_t count, float* out) const {
  products(x, first, count, out, true);
}

void Linear::products(const Rounded& x, std::size_t first, std::size_t count, float* out,
                      bool adding) const {
  assert(filledUp(x.columns(), 2) == pairs_ * 2);
  const float unit = 1.0f / x.scale();
  std::array<const std::int16_t*, kRows> rows;
  std::array<std::int32_t, kRows * kPanel> sums;
  // A panel stays in the nearest cache while all rows pass by.
  for (std::size_t o = 0; o < outputs_; o += kPanel) {
    const std::size_t width = std::min(kPanel, outputs_ - o);
    for (std::size_t i = 0; i < count; i += kRows) {
      for (std::size_t r = 0; r < kRows; ++r) rows[r] = x.row(first + std::min(i + r, count - 1));
      panelProducts_(rows.data(), panels_.data() + o * pairs_ * 2, pairs_, sums.data());
      for (std::size_t r = 0; r < std::min(kRows, count - i); ++r) {
        float* to = out + (i + r) * outputs_ + o;
        const std::int32_t* sum = sums.data() + r * kPanel;
        for (std::size_t k = 0; k < width; ++k) {
          const float value = static_cast<float>(sum[k]) * (scales_[o + k] * unit);
          to[k] = (adding ? to[k] : bias_[o + k]) + value;
        }
      }
    }
  }
}

}  // namespace language
