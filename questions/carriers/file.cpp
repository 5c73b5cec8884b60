#include "questions/carriers/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>

#include "questions/error.h"

namespace questions::carriers {
namespace {

namespace fs = std::filesystem;
using Stream = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

[[noreturn]] void fail(const std::string& file, const std::string& what) {
  throw Error({file}, what + ": " + std::strerror(errno));
}

[[noreturn]] void failTooLarge(const std::string& file) {
  throw Error({file}, "larger than " + std::to_string(largestFile >> 20) +
                          " MB, the largest pack that Hearsay opens; split it");
}

std::string readAll(std::FILE* stream, const std::string& file) {
  std::string bytes;
  char buffer[1 << 16];
  while (const std::size_t count = std::fread(buffer, 1, sizeof buffer, stream)) {
    bytes.append(buffer, count);
    if (bytes.size() > largestFile) failTooLarge(file);
  }
  if (std::ferror(stream)) fail(file, "cannot be read");
  return bytes;
}

void writeAll(int descriptor, std::string_view bytes, const std::string& file) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail(file, "cannot be written");
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

// A file beside the one to be written that is removed again unless it was renamed to it.
class Temporary {
 public:
  explicit Temporary(const std::string& target)
      : target_(target), name_(target + "." + std::to_string(::getpid()) + ".tmp") {
    ::unlink(name_.c_str());  // left by a program that ended while it was writing
    descriptor_ = ::open(name_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor_ < 0) fail(target, "cannot be written");
  }
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;
  ~Temporary() {
    ::close(descriptor_);
    if (!kept_) ::unlink(name_.c_str());
  }

  void fill(std::string_view bytes) {
    writeAll(descriptor_, bytes, target_);
    struct stat old = {};
    const bool replaces = ::stat(target_.c_str(), &old) == 0;
    if (replaces && ::fchmod(descriptor_, old.st_mode & 07777) != 0)
      fail(target_, "cannot be written");
    if (::fsync(descriptor_) != 0) fail(target_, "cannot be written");
  }

  void keep() {
    if (::rename(name_.c_str(), target_.c_str()) != 0) fail(target_, "cannot be replaced");
    kept_ = true;
  }

 private:
  std::string target_;
  std::string name_;
  int descriptor_ = -1;
  bool kept_ = false;
};

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  int number() const { return number_; }

 private:
  int number_;
};

// Devices and pipes take the bytes themselves.
void writeInto(const std::string& file, std::string_view bytes) {
  const Descriptor descriptor(::open(file.c_str(), O_WRONLY | O_NOCTTY | O_CLOEXEC));
  if (descriptor.number() < 0) fail(file, "cannot be written");
  writeAll(descriptor.number(), bytes, file);
}

// Also where it is called /dev/stdout.
bool isStandardOutput(const std::string& file, const struct stat& status) {
  struct stat output = {};
  return file.starts_with("/dev/") && ::fstat(STDOUT_FILENO, &output) == 0 &&
         output.st_dev == status.st_dev && output.st_ino == status.st_ino;
}

// Whether the bytes were written without anything's being replaced.
bool isWrittenInPlace(const std::string& file, std::string_view bytes) {
  struct stat status = {};
  if (::stat(file.c_str(), &status) != 0) return false;
  if (S_ISDIR(status.st_mode)) throw Error({file}, "is a folder; name a file to write");
  if (isStandardOutput(file, status))
    writeAll(STDOUT_FILENO, bytes, file);
  else if (S_ISREG(status.st_mode))
    return false;
  else
    writeInto(file, bytes);
  return true;
}

}  // namespace

std::string readFile(const std::string& file) {
  if (file == "-") return readAll(stdin, "standard input");
  std::error_code ignored;
  if (fs::is_directory(file, ignored)) throw Error({file}, "is a folder; name a pack file in it");
  const std::uintmax_t size = fs::file_size(file, ignored);
  if (!ignored && size > largestFile) failTooLarge(file);
  const Stream stream(std::fopen(file.c_str(), "rb"), &std::fclose);
  if (!stream) fail(file, "cannot be opened");
  return readAll(stream.get(), file);
}

void replaceFile(const std::string& file, std::string_view bytes) {
  if (file == "-") return writeAll(STDOUT_FILENO, bytes, "standard output");
  if (isWrittenInPlace(file, bytes)) return;
  std::error_code ignored;
  // A link stays a link: the file it leads to is the one replaced.
  fs::path target = file;
  for (int links = 0; links < 40 && fs::is_symlink(target, ignored); ++links)
    target = target.parent_path() / fs::read_symlink(target, ignored);
  // Renaming would replace also a file that is protected against writing.
  if (fs::exists(target, ignored) && ::access(target.c_str(), W_OK) != 0)
    fail(file, "cannot be written");
  Temporary temporary(target.string());
  temporary.fill(bytes);
  temporary.keep();
}

}  // namespace questions::carriers
