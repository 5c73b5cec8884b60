#include "questions/carriers/json_places.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <nlohmann/json.hpp>
#include <vector>

namespace questions::carriers {
namespace {

// Lets the parser read a text while the outside sees how far it has come.
class WatchedIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  WatchedIterator(const char* at, const char** reached) : at_(at), reached_(reached) {}
  reference operator*() const { return *at_; }
  WatchedIterator& operator++() {
    *reached_ = ++at_;
    return *this;
  }
  bool operator==(const WatchedIterator& other) const { return at_ == other.at_; }
  bool operator!=(const WatchedIterator& other) const { return at_ != other.at_; }

 private:
  const char* at_;
  const char** reached_;
};

// "a/b~c" as a segment of a pointer (RFC 6901).
std::string segment(const std::string& key) {
  std::string text = "/";
  for (const char c : key) {
    if (c == '~')
      text += "~0";
    else if (c == '/')
      text += "~1";
    else
      text += c;
  }
  return text;
}

// Follows the parser's events, keeping the pointer of the value that comes next.
class LineFinder {
 public:
  using Json = nlohmann::json;

  LineFinder(const char* const& reached, std::map<std::string, std::size_t>& lineOf)
      : counted_(reached), reached_(reached), lineOf_(lineOf) {}

  bool null() { return value(); }
  bool boolean(bool) { return value(); }
  bool number_integer(Json::number_integer_t) { return value(); }
  bool number_unsigned(Json::number_unsigned_t) { return value(); }
  bool number_float(Json::number_float_t, const Json::string_t&) { return value(); }
  bool string(Json::string_t&) { return value(); }
  bool binary(Json::binary_t&) { return value(); }
  bool start_object(std::size_t) { return open(false); }
  bool start_array(std::size_t) { return open(true); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }
  bool key(Json::string_t& name) {
    pointer_.resize(levels_.back().length);
    pointer_ += segment(name);
    return true;
  }
  bool parse_error(std::size_t, const std::string&, const Json::exception&) { return false; }

 private:
  struct Level {
    std::size_t length;  // of the pointer of the array or object itself
    bool array;
    std::size_t next = 0;
  };

  void name() {
    if (levels_.empty() || !levels_.back().array) return;
    pointer_.resize(levels_.back().length);
    pointer_ += "/" + std::to_string(levels_.back().next++);
  }

  bool value() {
    name();
    const auto wanted = lineOf_.find(pointer_);
    if (wanted != lineOf_.end()) wanted->second = line();
    return true;
  }

  bool open(bool array) {
    value();
    levels_.push_back({pointer_.size(), array});
    return true;
  }

  bool close() {
    pointer_.resize(levels_.back().length);
    levels_.pop_back();
    return true;
  }

  // The parser may have read one character past the value.
  std::size_t line() {
    const char* end = std::max(counted_, reached_ - 1);
    line_ += static_cast<std::size_t>(std::count(counted_, end, '\n'));
    counted_ = end;
    return line_;
  }

  std::string pointer_;
  std::vector<Level> levels_;
  std::size_t line_ = 1;
  const char* counted_;
  const char* const& reached_;
  std::map<std::string, std::size_t>& lineOf_;
};

}  // namespace

void findLines(std::string_view json, std::map<std::string, std::size_t>& lineOf) {
  const char* reached = json.data();
  LineFinder finder(reached, lineOf);
  nlohmann::json::sax_parse(WatchedIterator(json.data(), &reached),
                            WatchedIterator(json.data() + json.size(), &reached), &finder);
}

std::size_t nestingOf(std::string_view json) {
  std::size_t depth = 0, deepest = 0;
  bool inString = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    if (inString && c == '\\') ++i;
    if (c == '"') inString = !inString;
    if (inString) continue;
    if (c == '{' || c == '[') deepest = std::max(deepest, ++depth);
    if ((c == '}' || c == ']') && depth > 0) --depth;
  }
  return deepest;
}

}  // namespace questions::carriers
