// What was copied, here or in another program.
#pragma once

#include <string>
#include <string_view>

namespace view {

class Clipboard {
 public:
  virtual ~Clipboard() = default;

  // UTF-8; empty if there is no text.
  virtual std::string text() const = 0;
  virtual void setText(std::string_view utf8) = 0;
};

}  // namespace view
