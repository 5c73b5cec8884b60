// What stands in front of an option on a line of its own.
#pragma once

#include <cstddef>
#include <string_view>

namespace questions {

enum class Box { None, Empty, Ticked };

// "b) two", "(B) two", "B. two", with a star in front or behind if it is right; or "( ) two",
// "(x) two", "[] two", "[x] two", "[*] two".
struct Label {
  std::size_t size = 0;  // bytes in front of the words; 0 if there is no label
  char letter = '\0';    // a small one; none in front of a box
  Box box = Box::None;

  // Whether the line is the option of that index, from 0.
  bool fits(std::size_t index) const;
};

Label labelOf(std::string_view line);

}  // namespace questions
