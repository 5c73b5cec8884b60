// What the shape of a word and the lists say of whether it belongs to a name, as one bit each: the
// part of the network that marks names takes them in beside the word itself.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "questions/language/gazetteer.h"

namespace language {

constexpr std::size_t kNameHints = 22;

using NameHints = std::uint32_t;

/// Of each word of a sentence. Models are trained on them: what a bit means stays as it is.
std::vector<NameHints> nameHints(const std::vector<std::string_view>& forms,
                                 const Gazetteer& gazetteer);

}  // namespace language
