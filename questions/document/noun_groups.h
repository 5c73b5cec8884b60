// Nouns under which one thing, or two things alike, may be told of: "the accident" is a crash.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace questions {

// The group that a noun is of; none if it goes with no other.
std::optional<std::size_t> groupOf(std::string_view noun);

}  // namespace questions
