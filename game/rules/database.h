// The history's database file: opened, checked and brought up to date. Its tables are described
// where they are made, in database.cpp.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace rules {

// Opens or creates the file. A broken one is set aside and told of in messages. Throws
// questions::Error if it cannot be opened, or if a newer version of the program has written it.
std::unique_ptr<SQLite::Database> openDatabase(const std::filesystem::path& file,
                                               std::vector<std::string>& messages);

}  // namespace rules
