// From scores to one tree and one row of names.
#pragma once

#include <string_view>
#include <vector>

#include "questions/language/member.h"

namespace language {

/// Probabilities of a row of scores divided by a temperature.
std::vector<float> probabilities(const float* scores, std::size_t count, float temperature);

/// Heads of the best tree with exactly one word at the root (Chu & Liu 1965, Edmonds 1967): 0 is
/// the root, j + 1 word j. Among equals the earlier word wins.
std::vector<std::size_t> bestTree(const Grid& arcs);

/// The best row of classes in which every I-X follows a B-X or I-X. `classes` are O, B-PER, I-PER,
/// …
std::vector<std::size_t> bestNames(const Grid& names, const std::vector<std::string_view>& classes);

}  // namespace language
