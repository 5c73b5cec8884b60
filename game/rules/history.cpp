#include "game/rules/history.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <utility>

#include "game/rules/database.h"
#include "questions/error.h"

namespace rules {

using Json = nlohmann::json;
using SQLite::Statement;
using SQLite::Transaction;
constexpr auto immediate = SQLite::TransactionBehavior::IMMEDIATE;

struct History::Store {
  std::filesystem::path file;
  std::vector<std::string> messages;
  std::unique_ptr<SQLite::Database> database;

  // Runs what uses the database; SQLite's errors come out as ours.
  template <typename Work>
  auto run(Work work) {
    try {
      return work(*database);
    } catch (const SQLite::Exception& error) {
      throw questions::Error({file.string()}, std::string("history: ") + error.what());
    } catch (const Json::exception& error) {
      throw questions::Error({file.string()}, std::string("history: ") + error.what());
    }
  }
};

namespace {

template <typename T>
void bindOptional(Statement& statement, int index, const std::optional<T>& value) {
  if (value)
    statement.bind(index, static_cast<std::int64_t>(*value));
  else
    statement.bind(index);
}

std::optional<std::int64_t> optionalAt(Statement& statement, int column) {
  if (statement.isColumnNull(column)) return std::nullopt;
  return statement.getColumn(column).getInt64();
}

std::string dealtJson(const questions::Pack& pack, const Round& round) {
  Json dealt = Json::array();
  for (const Asked& asked : round.asked())
    dealt.push_back(Json::array({pack.items[asked.item].id, asked.options}));
  return dealt.dump();
}

std::vector<DealtItem> dealtOf(const std::string& text) {
  std::vector<DealtItem> dealt;
  for (const Json& each : Json::parse(text))
    dealt.push_back({each.at(0).get<std::string>(), each.at(1).get<std::vector<std::size_t>>()});
  return dealt;
}

std::size_t positionOf(const Round& round, std::size_t item) {
  const auto found = std::find_if(round.asked().begin(), round.asked().end(),
                                  [&](const Asked& asked) { return asked.item == item; });
  return static_cast<std::size_t>(found - round.asked().begin());
}

void insert(SQLite::Database& database, std::int64_t id, std::size_t number, std::size_t dealt,
            const Response& response) {
  Statement row(database, "INSERT INTO responses VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)");
  row.bind(1, id);
  row.bind(2, static_cast<std::int64_t>(number));
  row.bind(3, static_cast<std::int64_t>(dealt));
  bindOptional(row, 4, response.player == nobody ? std::nullopt : std::optional(response.player));
  bindOptional(row, 5, response.option);
  row.bind(6, response.correct ? 1 : 0);
  row.bind(7, response.seconds);
  bindOptional(row, 8, response.confidence);
  row.bind(9, response.lifelines.half ? 1 : 0);
  row.bind(10, response.lifelines.paragraph ? 1 : 0);
  row.bind(11, response.lifelines.skip ? 1 : 0);
  bindOptional(row, 12, response.pointedRight);
  bindOptional(row, 13, response.wager);
  row.exec();
}

Response responseAt(Statement& row) {
  Response response;
  response.item = static_cast<std::size_t>(row.getColumn(0).getInt64());
  if (const auto player = optionalAt(row, 1); true)
    response.player = player ? static_cast<std::size_t>(*player) : nobody;
  if (const auto option = optionalAt(row, 2)) response.option = static_cast<std::size_t>(*option);
  response.correct = row.getColumn(3).getInt() != 0;
  response.seconds = row.getColumn(4).getDouble();
  if (const auto level = optionalAt(row, 5)) response.confidence = static_cast<Confidence>(*level);
  response.lifelines.half = row.getColumn(6).getInt() != 0;
  response.lifelines.paragraph = row.getColumn(7).getInt() != 0;
  response.lifelines.skip = row.getColumn(8).getInt() != 0;
  if (const auto right = optionalAt(row, 9)) response.pointedRight = *right != 0;
  if (const auto wager = optionalAt(row, 10)) response.wager = static_cast<int>(*wager);
  return response;
}

std::vector<Response> responsesOf(SQLite::Database& database, std::int64_t id) {
  Statement row(database,
                "SELECT dealt, player, option, correct, seconds, confidence, half, paragraph, skip,"
                " pointed_right, wager FROM responses WHERE round = ? ORDER BY number");
  row.bind(1, id);
  std::vector<Response> responses;
  while (row.executeStep()) responses.push_back(responseAt(row));
  return responses;
}

Day dayAt(Statement& row, int column) {
  return dayOf(row.getColumn(column).getString()).value_or(Day{});
}

KeptRound roundAt(SQLite::Database& database, Statement& row) {
  KeptRound kept;
  kept.id = row.getColumn(0).getInt64();
  kept.head.day = dayAt(row, 1);
  kept.head.mode = row.getColumn(2).getString();
  kept.head.packId = row.getColumn(3).getString();
  kept.head.packTitle = row.getColumn(4).getString();
  kept.head.packFile = row.getColumn(5).getString();
  kept.head.players = Json::parse(row.getColumn(6).getString()).get<std::vector<std::string>>();
  kept.head.settings = roundSettingsOf(row.getColumn(7).getString());
  kept.dealt = dealtOf(row.getColumn(8).getString());
  kept.finished = row.getColumn(9).getString() == "finished";
  kept.head.emblems = Json::parse(row.getColumn(11).getString()).get<std::vector<std::size_t>>();
  kept.responses = responsesOf(database, kept.id);
  return kept;
}

constexpr const char* roundColumns =
    "SELECT id, day, mode, pack_id, pack_title, pack_file, players, settings, dealt, state,"
    " process, emblems FROM rounds ";

std::optional<Card> cardOf(SQLite::Database& database, const std::string& itemId) {
  Statement row(database, "SELECT box, due FROM reviews WHERE item_id = ?");
  row.bind(1, itemId);
  if (!row.executeStep()) return std::nullopt;
  return Card{static_cast<std::size_t>(row.getColumn(0).getInt64()), dayAt(row, 1)};
}

void putCard(SQLite::Database& database, const std::string& itemId, const std::string& packId,
             const std::optional<Card>& card) {
  if (!card) {
    Statement row(database, "DELETE FROM reviews WHERE item_id = ?");
    row.bind(1, itemId);
    row.exec();
    return;
  }
  Statement row(database, "INSERT OR REPLACE INTO reviews VALUES (?,?,?,?)");
  row.bind(1, itemId);
  row.bind(2, packId);
  row.bind(3, static_cast<std::int64_t>(card->box));
  row.bind(4, isoDay(card->due));
  row.exec();
}

void review(SQLite::Database& database, const questions::Pack& pack, const Response& response,
            Day today) {
  if (response.lifelines.skip) return;
  const std::string& itemId = pack.items[response.item].id;
  const std::optional<Card> card = cardOf(database, itemId);
  if (card)
    putCard(database, itemId, pack.id, answered(*card, response.correct, today));
  else if (!response.correct)
    putCard(database, itemId, pack.id, newCard(today));
}

void setState(SQLite::Database& database, std::int64_t id, const std::string& state, int process) {
  Statement row(database, "UPDATE rounds SET state = ?, process = ? WHERE id = ?");
  row.bind(1, state);
  row.bind(2, process);
  row.bind(3, id);
  row.exec();
}

}  // namespace

// After a power cut the number may be that of anything else.
bool processRuns(int process) {
  if (process <= 0 || ::kill(process, 0) != 0) return false;
  const auto programOf = [](const std::string& number) {
    std::error_code unknown;
    std::string file =
        std::filesystem::read_symlink("/proc/" + number + "/exe", unknown).filename();
    return file.substr(0, file.find(" (deleted)"));
  };
  const std::string own = programOf("self");
  return own.empty() || programOf(std::to_string(process)) == own;
}

History::History(const std::filesystem::path& file) : store_(std::make_unique<Store>()) {
  store_->file = file;
  store_->database = openDatabase(file, store_->messages);
}

History::History(History&&) noexcept = default;
History::~History() = default;

const std::vector<std::string>& History::messages() const { return store_->messages; }

std::int64_t History::begin(const RoundHead& head, const questions::Pack& pack,
                            const Round& round) {
  return store_->run([&](SQLite::Database& database) {
    Statement row(database,
                  "INSERT INTO rounds (day, mode, pack_id, pack_title, pack_file, players,"
                  " settings, dealt, state, process, emblems)"
                  " VALUES (?,?,?,?,?,?,?,?,'playing',?,?)");
    row.bind(1, isoDay(head.day));
    row.bind(2, head.mode);
    row.bind(3, head.packId);
    row.bind(4, head.packTitle);
    row.bind(5, head.packFile);
    row.bind(6, Json(head.players).dump());
    row.bind(7, toJson(head.settings));
    row.bind(8, dealtJson(pack, round));
    row.bind(9, static_cast<int>(::getpid()));
    row.bind(10, Json(head.emblems).dump());
    row.exec();
    return database.getLastInsertRowid();
  });
}

void History::keep(std::int64_t id, const questions::Pack& pack, const Round& round, Day today) {
  store_->run([&](SQLite::Database& database) {
    Transaction transaction(database, immediate);
    Statement count(database, "SELECT count(*) FROM responses WHERE round = ?");
    count.bind(1, id);
    count.executeStep();
    const auto kept = static_cast<std::size_t>(count.getColumn(0).getInt64());
    for (std::size_t i = kept; i < round.responses().size(); ++i) {
      const Response& response = round.responses()[i];
      insert(database, id, i, positionOf(round, response.item), response);
      if (round.settings().players == 1) review(database, pack, response, today);
    }
    if (round.finished()) setState(database, id, "finished", 0);
    transaction.commit();
  });
}

void History::pause(std::int64_t id) {
  store_->run([&](SQLite::Database& database) {
    Statement row(database, "UPDATE rounds SET process = 0 WHERE id = ? AND state = 'playing'");
    row.bind(1, id);
    row.exec();
  });
}

void History::leave(std::int64_t id) {
  store_->run([&](SQLite::Database& database) { setState(database, id, "left", 0); });
}

std::optional<KeptRound> History::takeUnfinished(const std::function<bool(int)>& runs) {
  return store_->run([&](SQLite::Database& database) -> std::optional<KeptRound> {
    Transaction transaction(database, immediate);
    Statement row(database, roundColumns + std::string("WHERE state = 'playing' ORDER BY id DESC"));
    while (row.executeStep()) {
      if (runs(row.getColumn(10).getInt())) continue;
      KeptRound kept = roundAt(database, row);
      setState(database, kept.id, "playing", static_cast<int>(::getpid()));
      row.reset();
      transaction.commit();
      return kept;
    }
    return std::nullopt;
  });
}

std::vector<KeptRound> History::rounds(std::size_t most) const {
  return store_->run([&](SQLite::Database& database) {
    Statement row(database, roundColumns + std::string("ORDER BY id DESC LIMIT ?"));
    row.bind(1, static_cast<std::int64_t>(most));
    std::vector<KeptRound> found;
    while (row.executeStep()) found.push_back(roundAt(database, row));
    return found;
  });
}

std::vector<Day> History::days(const std::string& mode) const {
  return store_->run([&](SQLite::Database& database) {
    Statement row(database,
                  "SELECT DISTINCT day FROM rounds WHERE mode = ? AND state = 'finished'"
                  " ORDER BY day");
    row.bind(1, mode);
    std::vector<Day> found;
    while (row.executeStep()) found.push_back(dayAt(row, 0));
    return found;
  });
}

std::optional<double> History::bestAccuracy(const std::string& packId) const {
  return store_->run([&](SQLite::Database& database) -> std::optional<double> {
    Statement row(database,
                  "SELECT max(share) FROM (SELECT avg(correct) AS share"
                  " FROM rounds JOIN responses ON round = id"
                  " WHERE pack_id = ? AND state = 'finished' AND json_array_length(players) = 1"
                  " AND NOT skip AND (option IS NOT NULL"
                  " OR json_extract(settings, '$.seconds_per_round') IS NULL) GROUP BY id)");
    row.bind(1, packId);
    if (!row.executeStep() || row.isColumnNull(0)) return std::nullopt;
    return row.getColumn(0).getDouble();
  });
}

std::vector<BoxCount> History::boxes(Day today) const {
  return store_->run([&](SQLite::Database& database) {
    Statement row(database,
                  "SELECT box, count(*), sum(due <= ?) FROM reviews GROUP BY box ORDER BY box");
    row.bind(1, isoDay(today));
    std::vector<BoxCount> counts(rules::boxes);
    while (row.executeStep()) {
      const auto box = static_cast<std::size_t>(row.getColumn(0).getInt64());
      if (box < 1 || box > counts.size()) continue;
      counts[box - 1] = {static_cast<std::size_t>(row.getColumn(1).getInt64()),
                         static_cast<std::size_t>(row.getColumn(2).getInt64())};
    }
    return counts;
  });
}

std::vector<DueItem> History::due(Day today) const {
  return store_->run([&](SQLite::Database& database) {
    Statement row(database,
                  "SELECT item_id, pack_id, box, due FROM reviews WHERE due <= ?"
                  " ORDER BY due, item_id");
    row.bind(1, isoDay(today));
    std::vector<DueItem> found;
    while (row.executeStep())
      found.push_back({row.getColumn(0).getString(),
                       row.getColumn(1).getString(),
                       {static_cast<std::size_t>(row.getColumn(2).getInt64()), dayAt(row, 3)}});
    return found;
  });
}

}  // namespace rules
