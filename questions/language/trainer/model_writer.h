// Writes the model file (its layout is described in model_file.h).
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "questions/language/model_file.h"

namespace language::trainer {

class ModelWriter {
 public:
  void floats(const std::string& name, const std::vector<float>& values);
  void lines(const std::string& name, const std::vector<std::string>& lines);
  /// Row-major values, rounded to 8 bits with one scale a row.
  void matrix(const std::string& name, std::size_t rows, std::size_t columns, const float* values);
  /// Rows that are rounded already.
  void rounded(const std::string& name, std::size_t rows, std::size_t columns, const float* scales,
               const std::int8_t* values);

  /// Takes over every block of a finished model.
  void copy(const ModelFile& file);

  /// Throws std::runtime_error if the file cannot be written.
  void write(const std::filesystem::path& path) const;

 private:
  struct Block {
    std::string name;
    std::size_t rows, columns;
    std::string bytes;
  };

  /// A block of the same name is replaced.
  void put(Block block);

  std::vector<Block> blocks_;
};

}  // namespace language::trainer
