// The place, day and agency before the first sentence: "MOSCOW, Dec 3 (Reuters) - ".
#pragma once

#include <cstddef>
#include <string_view>

namespace text {

// The length of the dateline that the paragraph begins with, with its dash and the space after it;
// 0 if it begins with none.
std::size_t datelineSize(std::string_view paragraph);

}  // namespace text
