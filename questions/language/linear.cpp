// The inner loops. They are compiled for several processors; the results are the same on each.
#include "questions/language/linear.h"

#include <algorithm>
#include <cassert>

#include "questions/language/clones.h"

namespace language {
namespace {

constexpr std::size_t kLanes = 32, kBlock = 4;

std::size_t filledUp(std::size_t count, std::size_t unit) {
  return (count + unit - 1) / unit * unit;
}

/// Sixteen inner products: four rows of x with four of the weights.
HEARSAY_CLONES void blockProducts(const std::int16_t* const* x, const std::int16_t* w,
                                  std::size_t stride, std::int32_t* out) {
  std::int32_t s[kBlock][kBlock] = {};
  const std::int16_t *x0 = x[0], *x1 = x[1], *x2 = x[2], *x3 = x[3];
  const std::int16_t *w0 = w, *w1 = w + stride, *w2 = w1 + stride, *w3 = w2 + stride;
  for (std::size_t k = 0; k < stride; ++k) {
    const std::int16_t xs[kBlock] = {x0[k], x1[k], x2[k], x3[k]},
                       ws[kBlock] = {w0[k], w1[k], w2[k], w3[k]};
    for (std::size_t i = 0; i < kBlock; ++i) {
      for (std::size_t j = 0; j < kBlock; ++j) s[i][j] += std::int32_t{xs[i]} * std::int32_t{ws[j]};
    }
  }
  std::copy(&s[0][0], &s[0][0] + kBlock * kBlock, out);
}

std::int16_t rounded(float value) {
  const float cut = std::clamp(value, -32767.0f, 32767.0f);
  return static_cast<std::int16_t>(cut + (cut < 0 ? -0.5f : 0.5f));
}

}  // namespace

Rounded::Rounded(std::size_t columns, float scale)
    : columns_(columns), stride_(filledUp(columns, kLanes)), scale_(scale) {}

void Rounded::resize(std::size_t rows) {
  rows_ = rows;
  values_.assign(rows * stride_, 0);
}

void Rounded::set(std::size_t row, std::size_t column, std::span<const float> values) {
  std::int16_t* to = values_.data() + row * stride_ + column;
  for (std::size_t i = 0; i < values.size(); ++i) to[i] = rounded(values[i] * scale_);
}

void Rounded::copy(std::size_t row, const Rounded& from, std::size_t fromRow) {
  std::copy_n(from.row(fromRow), stride_, values_.data() + row * stride_);
}

Linear::Linear(const Matrix& weights, std::span<const float> bias)
    : outputs_(weights.rows),
      inputs_(weights.columns),
      stride_(filledUp(weights.columns, kLanes)),
      weights_(filledUp(weights.rows, kBlock) * stride_),
      scales_(weights.scales, weights.scales + weights.rows),
      bias_(bias.begin(), bias.end()) {
  assert(bias_.empty() || bias_.size() == outputs_);
  for (std::size_t row = 0; row < outputs_; ++row) {
    std::copy_n(weights.values + row * inputs_, inputs_,
                weights_.begin() + static_cast<std::ptrdiff_t>(row * stride_));
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
  assert(x.stride() == stride_);
  const float unit = 1.0f / x.scale();
  for (std::size_t i = 0; i < count; i += kBlock) {
    const std::int16_t* rows[kBlock];
    for (std::size_t b = 0; b < kBlock; ++b) rows[b] = x.row(first + std::min(i + b, count - 1));
    for (std::size_t j = 0; j < outputs_; j += kBlock) {
      std::int32_t sums[kBlock * kBlock];
      blockProducts(rows, weights_.data() + j * stride_, stride_, sums);
      for (std::size_t b = 0; b < std::min(kBlock, count - i); ++b) {
        for (std::size_t o = j; o < std::min(j + kBlock, outputs_); ++o) {
          const float value = static_cast<float>(sums[b * kBlock + o - j]) * (scales_[o] * unit);
          float& to = out[(i + b) * outputs_ + o];
          to = adding ? to + value : bias_.empty() ? value : value + bias_[o];
        }
      }
    }
  }
}

}  // namespace language
