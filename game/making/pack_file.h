// Packs in the player's folder: each a file of its own, none ever written over another.
#pragma once

#include <filesystem>
#include <string>

#include "questions/pack.h"

namespace making {

// The items that can be asked: those with a stem, and options that differ, the key among them.
questions::Pack playable(questions::Pack pack);

// "Talks in Moscow end" as a file's name without extension: "talks_in_moscow_end"; `otherwise` for
// a title without a Latin letter or a digit.
std::string fileNameOf(const std::string& title, const std::string& otherwise);
// The first of NAME.EXT, NAME-2.EXT, … that does not exist in the folder.
std::filesystem::path freeFile(const std::filesystem::path& folder, const std::string& name,
                               const std::string& extension);
// Writes the pack as Hearsay JSON: over the file that it was saved to before, or to a new one in
// the folder, which is made if need be. Returns the file. Throws questions::Error.
std::filesystem::path savePack(const questions::Pack& pack, const std::filesystem::path& folder,
                               const std::filesystem::path& before = {});

}  // namespace making
