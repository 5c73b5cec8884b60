// Layers of the network in whole numbers (16 bits times 16 bits into 32): exact, so the same on
// every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "questions/language/model_file.h"
#include "questions/language/products.h"

namespace language {

/// Rows of 16-bit numbers, each row of an even length.
class Rounded {
 public:
  /// Values of size up to 32767 / scale; larger ones are cut to that.
  Rounded(std::size_t columns, float scale);

  void resize(std::size_t rows);
  /// Rounds values into a row, from the given column on.
  void set(std::size_t row, std::size_t column, std::span<const float> values);
  /// Copies a whole row of the same scale to a row's columns from the given one on.
  void copyInto(std::size_t row, std::size_t column, const Rounded& from, std::size_t fromRow);

  std::size_t rows() const { return rows_; }
  std::size_t columns() const { return columns_; }
  float scale() const { return scale_; }
  const std::int16_t* row(std::size_t row) const { return values_.data() + row * stride_; }

 private:
  std::size_t rows_ = 0, columns_, stride_;
  float scale_;
  std::vector<std::int16_t> values_;
};

/// y = W x + b with the weights of the model file.
class Linear {
 public:
  Linear(const Matrix& weights, std::span<const float> bias);

  std::size_t outputs() const { return outputs_; }

  /// Writes (or adds) the products of `count` rows from `first` on into out, `outputs()` values a
  /// row.
  void apply(const Rounded& x, std::size_t first, std::size_t count, float* out) const;
  void add(const Rounded& x, std::size_t first, std::size_t count, float* out) const;

 private:
  void products(const Rounded& x, std::size_t first, std::size_t count, float* out,
                bool adding) const;

  std::size_t outputs_, pairs_;
  PanelProducts panelProducts_;
  std::vector<std::int16_t> panels_;
  std::vector<float> scales_, bias_;  ///< filled up with zeros to whole panels
};

}  // namespace language
