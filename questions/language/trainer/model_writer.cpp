// Blocks, directory, checksum.
#include "questions/language/trainer/model_writer.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <fstream>
#include <span>
#include <stdexcept>

namespace language::trainer {
namespace {

constexpr std::size_t kHead = 32, kEntry = 64, kAlignment = 64;

template <typename Number>
void put(std::string& bytes, std::size_t at, Number value) {
  std::memcpy(bytes.data() + at, &value, sizeof value);
}

template <typename Number>
std::string bytesOf(const Number* values, std::size_t count) {
  return {reinterpret_cast<const char*>(values), count * sizeof(Number)};
}

std::size_t aligned(std::size_t offset) {
  return (offset + kAlignment - 1) / kAlignment * kAlignment;
}

}  // namespace

void ModelWriter::put(Block block) {
  std::erase_if(blocks_, [&](const Block& old) { return old.name == block.name; });
  blocks_.push_back(std::move(block));
}

void ModelWriter::floats(const std::string& name, const std::vector<float>& values) {
  put({name, values.size(), 1, bytesOf(values.data(), values.size())});
}

void ModelWriter::lines(const std::string& name, const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + '\n';
  put({name, lines.size(), 1, text});
}

void ModelWriter::matrix(const std::string& name, std::size_t rows, std::size_t columns,
                         const float* values) {
  std::vector<float> scales;
  std::vector<std::int8_t> bytes;
  for (std::size_t r = 0; r < rows; ++r) {
    const std::span<const float> row(values + r * columns, columns);
    float top = 1e-9f;
    for (const float value : row) top = std::max(top, std::abs(value));
    scales.push_back(top / 127);
    for (const float value : row)
      bytes.push_back(static_cast<std::int8_t>(std::lround(value / top * 127)));
  }
  rounded(name, rows, columns, scales.data(), bytes.data());
}

void ModelWriter::rounded(const std::string& name, std::size_t rows, std::size_t columns,
                          const float* scales, const std::int8_t* values) {
  put({name, rows, columns, bytesOf(scales, rows) + bytesOf(values, rows * columns)});
}

void ModelWriter::copy(const ModelFile& file) {
  for (const auto& [name, block] : file.blocks())
    put({name, block.rows, block.columns, std::string(file.bytes(block))});
}

void ModelWriter::write(const std::filesystem::path& path) const {
  std::string file(kHead + kEntry * blocks_.size(), '\0');
  std::memcpy(file.data(), "HEARSAYM", 8);
  language::trainer::put(file, 8, kModelVersion);
  language::trainer::put(file, 12, static_cast<std::uint32_t>(blocks_.size()));
  for (std::size_t i = 0; i < blocks_.size(); ++i) {
    const Block& block = blocks_[i];
    const std::size_t entry = kHead + kEntry * i, offset = aligned(file.size());
    file.resize(offset);
    file += block.bytes;
    std::memcpy(file.data() + entry, block.name.data(),
                std::min<std::size_t>(block.name.size(), 39));
    language::trainer::put(file, entry + 40, static_cast<std::uint32_t>(block.rows));
    language::trainer::put(file, entry + 44, static_cast<std::uint32_t>(block.columns));
    language::trainer::put(file, entry + 48, static_cast<std::uint64_t>(offset));
    language::trainer::put(file, entry + 56, static_cast<std::uint64_t>(block.bytes.size()));
  }
  language::trainer::put(file, 16, static_cast<std::uint64_t>(file.size()));
  const auto bytes = std::as_bytes(std::span(file.data(), file.size()));
  language::trainer::put(file, 24, modelChecksum(bytes.subspan(kHead)));
  std::ofstream out(path, std::ios::binary);
  out.write(file.data(), static_cast<std::streamsize>(file.size()));
  if (!out.flush()) throw std::runtime_error(path.string() + ": cannot be written");
}

}  // namespace language::trainer
