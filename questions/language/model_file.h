// The model file: named blocks, found by a directory at its head and read in place (memory-mapped,
// little-endian).
//
//   0  8 bytes  "HEARSAYM"
//   8  u32      kModelVersion
//  12  u32      number of blocks
//  16  u64      size of the file in bytes
//  24  u64      checksum of everything from byte 32 on
//  32  blocks × 64 bytes: name (40 bytes, filled up with zeros), u32 rows, u32 columns, u64 offset,
//  u64 size then the blocks, each at a multiple of 64. A matrix holds one float a row (its scale),
//  then rows × columns signed bytes; floats are 32-bit; lists are lines of text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace language {

constexpr std::uint32_t kModelVersion = 3;

/// A row times its scale gives the values.
struct Matrix {
  std::size_t rows = 0, columns = 0;
  const float* scales = nullptr;
  const std::int8_t* values = nullptr;
};

class ModelFile {
 public:
  /// Throws questions::Error for a file that is missing, cut short, damaged or of another version.
  explicit ModelFile(const std::filesystem::path& path);
  ~ModelFile();
  ModelFile(const ModelFile&) = delete;
  ModelFile& operator=(const ModelFile&) = delete;

  bool has(const std::string& name) const { return blocks_.contains(name); }
  Matrix matrix(const std::string& name) const;
  std::span<const float> floats(const std::string& name) const;
  std::vector<std::string_view> lines(const std::string& name) const;

  struct Block {
    std::size_t rows, columns, offset, size;
  };
  const std::map<std::string, Block>& blocks() const { return blocks_; }
  std::string_view bytes(const Block& block) const {
    return {reinterpret_cast<const char*>(bytes_ + block.offset), block.size};
  }

 private:
  void map();
  void check() const;
  void readDirectory();
  const Block& block(const std::string& name) const;
  [[noreturn]] void fail(const std::string& message) const;

  std::filesystem::path path_;
  const std::byte* bytes_ = nullptr;
  std::size_t size_ = 0;
  std::map<std::string, Block> blocks_;
};

/// Over whole 8-byte words, four at a time; a rest is filled up with zeros.
std::uint64_t modelChecksum(std::span<const std::byte> bytes);

}  // namespace language
