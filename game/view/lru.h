// A store of a bounded weight that forgets first what was not asked for longest.
#pragma once

#include <cstddef>
#include <list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace view {

template <typename Value>
class Lru {
 public:
  explicit Lru(std::size_t bound) : bound_(bound) {}

  Value* find(const std::string& key) {
    const auto found = places_.find(std::string_view(key));
    if (found == places_.end()) return nullptr;
    entries_.splice(entries_.begin(), entries_, found->second);
    return &found->second->value;
  }

  // The key must be new. The value stays until the weights of those used after it exceed the bound.
  Value& add(std::string key, Value value, std::size_t weight) {
    entries_.push_front({std::move(key), std::move(value), weight});
    places_.emplace(entries_.front().key, entries_.begin());
    weight_ += weight;
    while (weight_ > bound_ && entries_.size() > 1) forgetLast();
    return entries_.front().value;
  }

  void clear() {
    places_.clear();
    entries_.clear();
    weight_ = 0;
  }

  std::size_t size() const { return entries_.size(); }
  std::size_t weight() const { return weight_; }

 private:
  struct Entry {
    std::string key;
    Value value;
    std::size_t weight = 0;
  };

  void forgetLast() {
    weight_ -= entries_.back().weight;
    places_.erase(entries_.back().key);
    entries_.pop_back();
  }

  std::size_t bound_;
  std::size_t weight_ = 0;
  std::list<Entry> entries_;
  std::unordered_map<std::string_view, typename std::list<Entry>::iterator> places_;
};

}  // namespace view
