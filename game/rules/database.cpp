#include "game/rules/database.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <array>
#include <system_error>

#include "game/rules/set_aside.h"
#include "questions/error.h"

namespace rules {
namespace {

namespace fs = std::filesystem;
using Connection = std::unique_ptr<SQLite::Database>;

constexpr int patience = 5000;  // milliseconds to wait for another program

// What each version of the database adds to the one before; PRAGMA user_version counts them.
constexpr std::array<const char*, 2> migrations = {R"sql(
CREATE TABLE rounds (
  id INTEGER PRIMARY KEY,
  day TEXT NOT NULL,         -- 2025-12-03
  mode TEXT NOT NULL,
  pack_id TEXT NOT NULL,
  pack_title TEXT NOT NULL,
  pack_file TEXT NOT NULL,
  players TEXT NOT NULL,     -- JSON: ["Red", "Blue"]
  settings TEXT NOT NULL,    -- JSON: as in round_settings.h
  dealt TEXT NOT NULL,       -- JSON: [["item id", [2, 0, 1]], ...]
  state TEXT NOT NULL CHECK (state IN ('playing', 'finished', 'left')),
  process INTEGER NOT NULL   -- that plays it; 0 if none does
) STRICT;
CREATE INDEX rounds_by_state ON rounds (state);
CREATE INDEX rounds_by_pack ON rounds (pack_id);
CREATE TABLE responses (
  round INTEGER NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,   -- from 0 up
  dealt INTEGER NOT NULL,    -- index into the round's dealt items
  player INTEGER,            -- NULL: nobody
  option INTEGER,            -- NULL: no answer
  correct INTEGER NOT NULL,
  seconds REAL NOT NULL,
  confidence INTEGER,        -- 0 guess, 1 fairly, 2 sure
  half INTEGER NOT NULL,
  paragraph INTEGER NOT NULL,
  skip INTEGER NOT NULL,
  pointed_right INTEGER,
  wager INTEGER,
  PRIMARY KEY (round, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE reviews (
  item_id TEXT PRIMARY KEY,
  pack_id TEXT NOT NULL,
  box INTEGER NOT NULL,
  due TEXT NOT NULL          -- 2025-12-04
) STRICT, WITHOUT ROWID;
CREATE INDEX reviews_by_due ON reviews (due);
)sql",
                                                   R"sql(
ALTER TABLE rounds ADD COLUMN emblems TEXT NOT NULL DEFAULT '[]';  -- JSON: [0, 3], see teams.h
)sql"};

// Thrown where SQLite itself reports no error, but finds the file broken.
struct Broken {};

void check(SQLite::Database& database) {
  SQLite::Statement quick(database, "PRAGMA quick_check(1)");
  if (!quick.executeStep() || quick.getColumn(0).getString() != "ok") throw Broken();
}

void migrate(SQLite::Database& database, const fs::path& file) {
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  const int version = database.execAndGet("PRAGMA user_version").getInt();
  if (version > static_cast<int>(migrations.size()))
    throw questions::Error({file.string()},
                           "was written by a newer version of Hearsay and is left as it is");
  for (std::size_t next = static_cast<std::size_t>(version); next < migrations.size(); ++next) {
    database.exec(migrations[next]);
    database.exec("PRAGMA user_version = " + std::to_string(next + 1));
  }
  transaction.commit();
}

Connection opened(const fs::path& file) {
  auto database = std::make_unique<SQLite::Database>(
      file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, patience);
  database->exec("PRAGMA journal_mode = WAL");
  database->exec("PRAGMA synchronous = FULL");
  database->exec("PRAGMA foreign_keys = ON");
  check(*database);
  migrate(*database, file);
  return database;
}

// The opened database; none if the file is broken.
Connection openedUnlessBroken(const fs::path& file) {
  try {
    return opened(file);
  } catch (const Broken&) {
    return nullptr;
  } catch (const SQLite::Exception& error) {
    if (error.getErrorCode() == SQLITE_NOTADB || error.getErrorCode() == SQLITE_CORRUPT)
      return nullptr;
    throw questions::Error({file.string()}, std::string("cannot be opened: ") + error.what());
  }
}

// The database with the log that may belong to it, so that the log does not spoil the next one.
fs::path moveAside(const fs::path& file) {
  const fs::path aside = setAside(file);
  std::error_code error;
  for (const char* suffix : {"-wal", "-shm"})
    fs::rename(file.string() + suffix, aside.string() + suffix, error);
  return aside;
}

}  // namespace

Connection openDatabase(const fs::path& file, std::vector<std::string>& messages) {
  std::error_code error;
  fs::create_directories(file.parent_path(), error);
  if (Connection database = openedUnlessBroken(file)) return database;
  const fs::path aside = moveAside(file);
  messages.push_back(questions::located(
      {file.string()},
      "is broken; it was moved to " + aside.string() + " and a new history begins"));
  if (Connection database = openedUnlessBroken(file)) return database;
  throw questions::Error({file.string()}, "cannot be made anew");
}

}  // namespace rules
