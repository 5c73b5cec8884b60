// A draft on the disk: a pack file whose items also say what was decided on them. Half-written
// items are kept as they are; what another program reads of them can be played.
#pragma once

#include <filesystem>

#include "game/making/draft.h"

namespace making {

inline constexpr const char* kDraftEnding = ".draft.json";

// Where the draft of this pack is kept in the folder.
std::filesystem::path draftFile(const std::filesystem::path& folder, const Draft& draft);

// Writes to a temporary file and renames. Throws questions::Error.
void saveDraft(const Draft& draft, const std::filesystem::path& file);
// Without candidates: these are made again from the article. Throws questions::Error.
Draft loadDraft(const std::filesystem::path& file);
// One that is not there is thrown away already. Throws questions::Error.
void throwAwayDraft(const std::filesystem::path& file);

}  // namespace making
