// A progress bar on a terminal, for what takes longer than a second.
#pragma once

#include <chrono>
#include <cstddef>
#include <iosfwd>
#include <mutex>
#include <string>

namespace commands {

class Progress {
 public:
  // Draws on `out` only if that is a terminal.
  Progress(std::ostream& out, bool terminal, std::string label, std::size_t total);
  ~Progress();  // wipes the bar
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // One of the total is done. From any thread.
  void step();

 private:
  std::ostream& out_;
  bool terminal_;
  std::string label_;
  std::size_t total_;
  std::mutex mutex_;  // guards what follows, and the drawing
  std::size_t done_ = 0;
  bool drawn_ = false;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

}  // namespace commands
