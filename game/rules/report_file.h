// A report written to a file, in the format that its name asks for.
#pragma once

#include <filesystem>

#include "game/rules/report.h"

namespace rules {

// NAME.json, or NAME.csv for the items and NAME-players.csv for the players, or text for any other
// name. Throws questions::Error.
void writeReport(const Report& report, const std::filesystem::path& file);

}  // namespace rules
