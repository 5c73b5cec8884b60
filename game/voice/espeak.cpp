#include "game/voice/espeak.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <sstream>

extern char** environ;

namespace voice {
namespace {

namespace fs = std::filesystem;

std::optional<fs::path> inPath(const std::string& program) {
  const char* path = std::getenv("PATH");
  std::istringstream folders(path != nullptr ? path : "");
  for (std::string folder; std::getline(folders, folder, ':');) {
    const fs::path file = fs::path(folder) / program;
    if (access(file.c_str(), X_OK) == 0) return file;
  }
  return std::nullopt;
}

// The name of a voice; English for what is no language's name.
std::string voiceOf(const std::string& language) {
  const bool named =
      (language.size() == 2 || language.size() == 3) &&
      std::all_of(language.begin(), language.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return named ? language : "en";
}

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

// A file without a name that holds the text: unlike a pipe it takes any length at once, and a child
// that ends early does no harm.
File fileOf(const std::string& text) {
  File file(std::tmpfile(), &std::fclose);
  const bool written = file &&
                       std::fwrite(text.data(), 1, text.size(), file.get()) == text.size() &&
                       std::fflush(file.get()) == 0;
  if (written) std::rewind(file.get());
  return written ? std::move(file) : File(nullptr, &std::fclose);
}

class Espeak : public view::Voice {
 public:
  explicit Espeak(fs::path program) : program_(std::move(program)) {}
  ~Espeak() override { hush(); }
  Espeak(const Espeak&) = delete;
  Espeak& operator=(const Espeak&) = delete;

  void say(const view::Spoken& spoken) override {
    hush();
    if (const File text = fileOf(spoken.text)) start(fileno(text.get()), voiceOf(spoken.language));
  }

  void hush() override {
    if (child_ == 0) return;
    kill(child_, SIGKILL);
    while (waitpid(child_, nullptr, 0) < 0 && errno == EINTR) {
    }
    child_ = 0;
  }

 private:
  // What it writes is of no interest. A child that cannot be started is silence.
  void start(int text, std::string voice) {
    std::string name = program_.filename();
    std::string option = "-v";
    std::string input = "--stdin";
    const std::array<char*, 5> arguments = {name.data(), option.data(), voice.data(), input.data(),
                                            nullptr};
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, text, STDIN_FILENO);
    for (const int output : {STDOUT_FILENO, STDERR_FILENO})
      posix_spawn_file_actions_addopen(&files, output, "/dev/null", O_WRONLY, 0);
    if (posix_spawn(&child_, program_.c_str(), &files, nullptr, arguments.data(), environ) != 0)
      child_ = 0;
    posix_spawn_file_actions_destroy(&files);
  }

  fs::path program_;
  pid_t child_ = 0;  // 0: none was started since the last one was stopped
};

}  // namespace

std::unique_ptr<view::Voice> espeak(const std::string& program) {
  const auto found = inPath(program);
  return found ? std::make_unique<Espeak>(*found) : nullptr;
}

}  // namespace voice
