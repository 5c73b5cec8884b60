// Work that takes longer than a frame, done beside the window in a thread of its own, one job after
// another.
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>

namespace making {

class Worker {
 public:
  Worker() = default;
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;
  // Waits for the job under way; the others are forgotten.
  ~Worker();

  // The future tells what came of the job, errors too; who is not interested any more lets go of
  // it.
  template <typename Result>
  std::future<Result> start(std::function<Result()> work) {
    auto job = std::make_shared<std::packaged_task<Result()>>(std::move(work));
    std::future<Result> result = job->get_future();
    add([job] { (*job)(); });
    return result;
  }

 private:
  void add(std::function<void()> job);
  void run();

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::function<void()>> jobs_;
  bool ended_ = false;
  std::thread thread_;  // begins with the first job
};

template <typename Result>
bool isDone(const std::future<Result>& result) {
  return result.valid() && result.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

}  // namespace making
