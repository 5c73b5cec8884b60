// The one exception for broken input: which file, where in it, what is wrong and what to do.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>

namespace questions {

// Where in a file something stands; 0 means "not known" and is left out of messages.
struct Place {
  std::string file;
  std::size_t line = 0;
  std::size_t column = 0;

  bool operator==(const Place&) const = default;
};

// `file:line:column: message`, leaving out what is not known.
inline std::string located(const Place& place, const std::string& message) {
  std::string text = place.file;
  if (place.line > 0) text += ":" + std::to_string(place.line);
  if (place.line > 0 && place.column > 0) text += ":" + std::to_string(place.column);
  return text.empty() ? message : text + ": " + message;
}

// Thrown for input that cannot be used; caught at the edges (main, and the screen that loads).
class Error : public std::runtime_error {
 public:
  Error(Place place, std::string message)
      : std::runtime_error(located(place, message)),
        place_(std::move(place)),
        message_(std::move(message)) {}

  const Place& place() const { return place_; }
  const std::string& message() const { return message_; }

 private:
  Place place_;
  std::string message_;
};

}  // namespace questions
