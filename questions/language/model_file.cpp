// Mapping and checking of the model file.
#include "questions/language/model_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cstring>

#include "questions/error.h"

namespace language {
namespace {

constexpr std::size_t kHead = 32, kEntry = 64, kNameLength = 40;

template <typename Number>
Number numberAt(const std::byte* bytes) {
  Number value;
  std::memcpy(&value, bytes, sizeof value);
  return value;
}

std::uint64_t mixed(std::uint64_t hash, std::uint64_t word) {
  hash = (hash ^ word) * 0x9E3779B97F4A7C15u;
  return hash ^ hash >> 29;
}

}  // namespace

std::uint64_t modelChecksum(std::span<const std::byte> bytes) {
  std::array<std::uint64_t, 4> lanes{1, 2, 3, 4};
  std::array<std::uint64_t, 4> words;
  std::size_t at = 0;
  for (; at + 32 <= bytes.size(); at += 32) {
    std::memcpy(words.data(), bytes.data() + at, 32);
    for (std::size_t i = 0; i < 4; ++i) lanes[i] = mixed(lanes[i], words[i]);
  }
  words.fill(0);
  std::memcpy(words.data(), bytes.data() + at, bytes.size() - at);
  std::uint64_t hash = bytes.size();
  for (std::size_t i = 0; i < 4; ++i) hash = mixed(hash, mixed(lanes[i], words[i]));
  return hash;
}

ModelFile::ModelFile(const std::filesystem::path& path) : path_(path) {
  map();
  try {
    check();
    readDirectory();
  } catch (...) {
    munmap(const_cast<std::byte*>(bytes_), size_);
    throw;
  }
}

ModelFile::~ModelFile() { munmap(const_cast<std::byte*>(bytes_), size_); }

void ModelFile::map() {
  const int file = open(path_.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0)
    fail("the language model is missing; install Hearsay again or name the model's folder");
  struct stat state {};
  const bool known = fstat(file, &state) == 0 && S_ISREG(state.st_mode);
  size_ = known ? static_cast<std::size_t>(state.st_size) : 0;
  void* mapped = size_ < kHead
                     ? MAP_FAILED
                     : mmap(nullptr, size_, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
  close(file);
  if (mapped == MAP_FAILED) fail("this is no language model (it is too short to be one)");
  bytes_ = static_cast<const std::byte*>(mapped);
}

void ModelFile::check() const {
  if (std::memcmp(bytes_, "HEARSAYM", 8) != 0) fail("this is no language model");
  const auto version = numberAt<std::uint32_t>(bytes_ + 8);
  if (version != kModelVersion) {
    fail("the language model has version " + std::to_string(version) +
         ", this Hearsay reads version " + std::to_string(kModelVersion) +
         "; install the model that came with it");
  }
  if (numberAt<std::uint64_t>(bytes_ + 16) != size_)
    fail("the language model is cut short; install it again");
  if (numberAt<std::uint64_t>(bytes_ + 24) != modelChecksum({bytes_ + kHead, size_ - kHead})) {
    fail("the language model is damaged (its checksum is wrong); install it again");
  }
}

void ModelFile::readDirectory() {
  const std::size_t count = numberAt<std::uint32_t>(bytes_ + 12);
  if (count > (size_ - kHead) / kEntry)
    fail("the language model's directory is longer than the file");
  for (std::size_t i = 0; i < count; ++i) {
    const std::byte* entry = bytes_ + kHead + i * kEntry;
    const char* name = reinterpret_cast<const char*>(entry);
    const Block block{numberAt<std::uint32_t>(entry + 40), numberAt<std::uint32_t>(entry + 44),
                      numberAt<std::uint64_t>(entry + 48), numberAt<std::uint64_t>(entry + 56)};
    if (block.offset > size_ || block.size > size_ - block.offset || block.offset % 64 != 0) {
      fail("the language model's directory points outside the file");
    }
    blocks_.emplace(std::string(name, strnlen(name, kNameLength)), block);
  }
}

Matrix ModelFile::matrix(const std::string& name) const {
  const Block& found = block(name);
  if (found.size != found.rows * (sizeof(float) + found.columns))
    fail("the matrix " + name + " has a wrong size");
  const std::byte* scales = bytes_ + found.offset;
  return {found.rows, found.columns, reinterpret_cast<const float*>(scales),
          reinterpret_cast<const std::int8_t*>(scales + found.rows * sizeof(float))};
}

std::span<const float> ModelFile::floats(const std::string& name) const {
  const Block& found = block(name);
  return {reinterpret_cast<const float*>(bytes_ + found.offset), found.size / sizeof(float)};
}

std::vector<std::string_view> ModelFile::lines(const std::string& name) const {
  const Block& found = block(name);
  std::string_view text = bytes(found);
  std::vector<std::string_view> lines;
  lines.reserve(found.rows);
  for (std::size_t end; (end = text.find('\n')) != std::string_view::npos;
       text.remove_prefix(end + 1)) {
    lines.push_back(text.substr(0, end));
  }
  return lines;
}

const ModelFile::Block& ModelFile::block(const std::string& name) const {
  const auto found = blocks_.find(name);
  if (found == blocks_.end()) fail("the language model lacks its part " + name);
  return found->second;
}

void ModelFile::fail(const std::string& message) const {
  throw questions::Error({path_.string()}, message);
}

}  // namespace language
