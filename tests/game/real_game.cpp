#include "tests/game/real_game.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <thread>

#include "questions/formats.h"
#include "tests/folders.h"

namespace tests {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

void rest(int milliseconds) {
  std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
}

// Asks again and again until it is so, for so many seconds at most.
template <typename Question>
bool comes(double seconds, Question question) {
  const auto end = Clock::now() + std::chrono::duration<double>(seconds);
  while (!question()) {
    if (Clock::now() > end) return false;
    rest(20);
  }
  return true;
}

bool xdotool(const std::string& command, int seconds = 5) {
  const std::string line = "LC_ALL=C.UTF-8 timeout " + std::to_string(seconds) + " xdotool " +
                           command + " >/dev/null 2>&1";
  return std::system(line.c_str()) == 0;
}

}  // namespace

bool canPlayForReal() {
  return std::system("(command -v xdotool && command -v xclip) >/dev/null") == 0;
}

RealGame::RealGame(const fs::path& folder, const questions::Pack& pack) : folder_(folder) {
  fs::create_directories(folder_ / "assets" / "packs");
  for (const char* part : {"fonts", "i18n", "language", "schema"})
    fs::create_directory_symlink(sourceFolder() / "assets" / part, folder_ / "assets" / part);
  questions::writePack(pack, packFile().string());
}

fs::path RealGame::packFile() const { return folder_ / "assets" / "packs" / "pack.json"; }

fs::path RealGame::historyFile() const { return folder_ / "state" / "hearsay" / "history.sqlite"; }

bool RealGame::start(const std::vector<std::string>& arguments) {
  std::vector<std::string> words = {"env",
                                    "HEARSAY_ASSETS=" + (folder_ / "assets").string(),
                                    "XDG_CONFIG_HOME=" + (folder_ / "config").string(),
                                    "XDG_DATA_HOME=" + (folder_ / "data").string(),
                                    "XDG_STATE_HOME=" + (folder_ / "state").string(),
                                    "LC_ALL=C.UTF-8"};
  if (!pads_.empty()) {
    words.push_back("HEARSAY_TEST_PADS=" + pads_.string());
    words.push_back("LD_PRELOAD=" + (binaryFolder() / "libfake_pads.so").string());
  }
  words.push_back((binaryFolder() / "hearsay").string());
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> line;
  for (std::string& word : words) line.push_back(word.data());
  line.push_back(nullptr);
  process_ = fork();
  if (process_ == 0) {
    execvp(line[0], line.data());
    _exit(127);
  }
  return process_ > 0 &&
         xdotool("search --sync --onlyvisible --name '^Hearsay$' windowfocus --sync", 20);
}

void RealGame::stop() {
  if (process_ <= 0) return;
  kill(process_, SIGKILL);
  waitpid(process_, nullptr, 0);
  process_ = 0;
}

bool RealGame::ends(double seconds) {
  int status = -1;
  const bool ended =
      comes(seconds, [&] { return waitpid(process_, &status, WNOHANG) == process_; });
  if (ended) process_ = 0;
  return ended && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

void RealGame::key(const std::string& keys) const { xdotool("key --delay 40 " + keys); }

void RealGame::write(const std::string& words) const { xdotool("type --delay 30 '" + words + "'"); }

void RealGame::click(view::Point point) const {
  xdotool("search --name '^Hearsay$' mousemove --window %1 " +
          std::to_string(std::lround(point.x)) + " " + std::to_string(std::lround(point.y)) +
          " sleep 0.05 click 1");
}

void RealGame::wait(double seconds) const { rest(static_cast<int>(seconds * 1000)); }

bool RealGame::copy(const fs::path& file) const {
  const std::string line =
      "timeout 60 xclip -i -selection clipboard '" + file.string() + "' >/dev/null 2>&1";
  return std::system(line.c_str()) == 0;
}

std::vector<fs::path> RealGame::ownPacks(double seconds) const {
  std::vector<fs::path> packs;
  comes(seconds, [&] {
    std::error_code absent;
    for (const auto& entry : fs::directory_iterator(folder_ / "data" / "hearsay" / "packs", absent))
      if (entry.path().extension() == ".json") packs.push_back(entry.path());
    return !packs.empty();
  });
  return packs;
}

std::string RealGame::copied() const {
  const fs::path file = folder_ / "copied.txt";
  const std::string line =
      "timeout 5 xclip -o -selection clipboard -t UTF8_STRING >'" + file.string() + "' 2>/dev/null";
  if (std::system(line.c_str()) != 0) return "";
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::size_t RealGame::responses(std::size_t wanted, double seconds) const {
  std::size_t count = 0;
  comes(seconds, [&] {
    const auto rounds = history().rounds(1);
    count = rounds.empty() ? 0 : rounds.front().responses.size();
    return count >= wanted;
  });
  return count;
}

}  // namespace tests
