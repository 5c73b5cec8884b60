#include "game/commands/progress.h"

#include <algorithm>
#include <ostream>

namespace commands {
namespace {

constexpr std::size_t kWidth = 30;  // columns of the bar
constexpr std::chrono::seconds kPatience{1};

}  // namespace

Progress::Progress(std::ostream& out, bool terminal, std::string label, std::size_t total)
    : out_(out),
      terminal_(terminal),
      label_(std::move(label)),
      total_(std::max<std::size_t>(total, 1)) {}

Progress::~Progress() {
  if (drawn_) out_ << "\r\x1b[K" << std::flush;
}

void Progress::step() {
  const std::lock_guard lock(mutex_);
  done_ = std::min(done_ + 1, total_);
  if (!terminal_ || std::chrono::steady_clock::now() - start_ < kPatience) return;
  const std::size_t filled = kWidth * done_ / total_;
  out_ << "\r" << label_ << " [" << std::string(filled, '#') << std::string(kWidth - filled, ' ')
       << "] " << done_ << "/" << total_ << std::flush;
  drawn_ = true;
}

}  // namespace commands
