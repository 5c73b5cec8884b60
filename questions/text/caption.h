// The words under a picture: what they tell, and the credit behind them.
#pragma once

#include <cstddef>
#include <string_view>

namespace text {

// How a paragraph divides if it is a caption: a label before it ("FILE PHOTO:"), what it tells, and
// a credit after it ("REUTERS/Anatolii Stepanov").
struct CaptionParts {
  bool isCaption = false;
  std::size_t labelEnd = 0;
  std::size_t creditBegin = 0;

  bool operator==(const CaptionParts&) const = default;
};

CaptionParts captionParts(std::string_view paragraph);

}  // namespace text
