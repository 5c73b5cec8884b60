// A language model of the shipped one's words and labels over layers of a few weights drawn at
// random: a thousand times quicker, and its trees are wilder than any that training leaves.
#pragma once

#include <filesystem>

/// A folder that an Analyser can read, made anew from the shipped one's.
std::filesystem::path smallModel(const std::filesystem::path& shipped);
