// Whether a text touches on death, injury or abuse, so that a class can leave its item out.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace questions {

// The first word of the text that does, lowered; nothing if none does. "He was shot" does, "a shot
// at goal" and "injury time" do not.
std::optional<std::string> touchingWord(std::string_view text);

}  // namespace questions
