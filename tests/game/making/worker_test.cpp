#include "game/making/worker.h"

#include <atomic>
#include <stdexcept>

#include "tests/catch.h"

using making::Worker;

TEST_CASE("jobs are done in their order, and their errors are told") {
  Worker worker;
  std::vector<int> order;
  auto first = worker.start<int>([&] { return order.push_back(1), 7; });
  auto second = worker.start<int>([&]() -> int { throw std::runtime_error("no"); });
  auto third = worker.start<int>([&] { return order.push_back(3), 9; });
  CHECK(third.get() == 9);
  CHECK(making::isDone(first));
  CHECK(first.get() == 7);
  CHECK_THROWS_AS(second.get(), std::runtime_error);
  CHECK(order == std::vector<int>{1, 3});
  CHECK_FALSE(making::isDone(std::future<int>()));
}

TEST_CASE("who goes waits for the job under way and no other") {
  std::atomic<int> done = 0;
  std::promise<void> begun, queued;
  std::shared_future<int> last;
  {
    Worker worker;
    worker.start<int>([&] {
      begun.set_value();
      queued.get_future().wait();
      last.wait();  // until the worker has let go of it, as it goes
      return ++done;
    });
    begun.get_future().wait();
    for (int i = 0; i < 5; ++i) last = worker.start<int>([&] { return ++done; }).share();
    queued.set_value();
  }
  CHECK(done == 1);
  CHECK_THROWS_AS(last.get(), std::future_error);
}
