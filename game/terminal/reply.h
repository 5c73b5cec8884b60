// What a typed line means as an answer.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "game/rules/response.h"

namespace terminal {

// "A", "B", … for the places on screen.
std::string letter(std::size_t place);

// The place that "b", "2", "B)" or the beginning of one option's text chooses; none if it is
// nothing of the kind, or the beginning of several.
std::optional<std::size_t> placeOf(const std::string& line,
                                   const std::vector<std::string>& options);

// "1" to "3", "s", "sure", "f", "guess"; none otherwise.
std::optional<rules::Confidence> confidenceOf(const std::string& line);

// A whole number without a sign, at most a million; none otherwise.
std::optional<int> numberOf(const std::string& line);

// "4", or "4-6" and "4 6" as the first and the last, from 1 to count; none otherwise.
std::optional<std::pair<std::size_t, std::size_t>> spanOf(const std::string& line,
                                                          std::size_t count);

// Whether the line asks to leave: q, quit, exit.
bool leaves(const std::string& line);

}  // namespace terminal
