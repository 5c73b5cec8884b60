#include <algorithm>
#include <span>

#include "questions/columns/answers.h"
#include "questions/columns/names.h"
#include "questions/columns/row_reader.h"

namespace questions {
namespace {

using carriers::cellAt;
using carriers::Row;
using carriers::Table;

constexpr std::size_t rowsSearched = 20;  // for the names of the columns

// Claims, and whether each is true: a table that needs no options.
bool hasClaims(const Table& table, std::size_t header) {
  const Columns columns = columnsIn(table[header]);
  const auto key = columns.named.find("key");
  if (!columns.named.contains("stem") || key == columns.named.end()) return false;
  const auto first = table.begin() + static_cast<std::ptrdiff_t>(header) + 1;
  return first != table.end() && std::all_of(first, table.end(), [&](const Row& row) {
           return truthIn(cellAt(row, key->second)).has_value();
         });
}

std::size_t headerOf(const Table& table) {
  const std::size_t last = std::min(table.size(), rowsSearched);
  for (std::size_t i = 0; i < last; ++i)
    if (columnsIn(table[i]).complete() || hasClaims(table, i)) return i;
  return table.size();
}

// A question, its options, and last of all which one is right, in words or by its letter, in every
// row: columns that need no names.
bool isBare(const Table& table) {
  constexpr std::size_t fewest = 4;  // columns
  return table.size() > 1 && std::all_of(table.begin(), table.end(), [&](const Row& row) {
           if (row.cells.size() < fewest || row.cells.size() != table.front().cells.size())
             return false;
           std::vector<Option> options;
           for (std::size_t i = 1; i + 1 < row.cells.size(); ++i)
             options.push_back({cellAt(row, i), ""});
           const std::string key = cellAt(row, row.cells.size() - 1);
           const bool letter = key.size() == 1 && (key[0] | 0x20) >= 'a' &&
                               (key[0] | 0x20) < 'a' + static_cast<int>(options.size());
           return !key.empty() && !cellAt(row, 0).empty() && (letter || withWords(options, key));
         });
}

Table withNames(Table table) {
  Row names{table.front().number, {"question"}, {}};
  for (std::size_t i = 1; i + 1 < table.front().cells.size(); ++i)
    names.cells.push_back("option " + std::to_string(i));
  names.cells.emplace_back("answer");
  table.insert(table.begin(), std::move(names));
  return table;
}

// From there on; a later row that names the columns once more begins another part of the table.
void readParts(std::span<const Row> rows, const Origin& origin, Keys keys, Intake& intake) {
  const std::size_t stem = columnsIn(rows.front()).named.at("stem");
  const auto namesColumns = [&](const Row& row) {
    return meaningOf(plainName(cellAt(row, stem))) == "stem" && columnsIn(row).complete();
  };
  while (!rows.empty()) {
    const auto next = std::find_if(rows.begin() + 1, rows.end(), namesColumns);
    const auto size = static_cast<std::size_t>(next - rows.begin());
    readRows(rows.first(size), origin, keys, intake);
    rows = rows.subspan(size);
  }
}

void readTable(const Table& table, const Origin& origin, Keys keys, Intake& intake,
               const std::string& file) {
  const std::size_t header = headerOf(table);
  if (header == table.size() && isBare(table))
    return readRows(withNames(table), origin, keys, intake);
  if (header == table.size())
    throw Error({file, table.empty() ? 1 : table.front().number},
                "no row names the columns; write one such as: question, option 1, option 2, "
                "option 3, key");
  readParts(std::span(table).subspan(header), origin, keys, intake);
}

}  // namespace

bool hasColumns(const Table& table) { return headerOf(table) < table.size() || isBare(table); }

void readColumns(const Table& table, Naming naming, Keys keys, Intake& intake,
                 const std::string& file) {
  readTable(table, {naming, ""}, keys, intake, file);
}

void readSheets(const std::vector<carriers::Sheet>& sheets, Keys keys, Intake& intake,
                const std::string& file) {
  const auto isRead = [](const carriers::Sheet& sheet) {
    return !sheet.isHidden && hasColumns(sheet.rows);
  };
  const auto count = std::count_if(sheets.begin(), sheets.end(), isRead);
  if (count == 0) {
    const auto first = std::find_if(sheets.begin(), sheets.end(), [](const carriers::Sheet& sheet) {
      return !sheet.isHidden && !sheet.rows.empty();
    });
    return readColumns(first == sheets.end() ? Table() : first->rows, Naming::Cells, keys, intake,
                       file);
  }
  for (const carriers::Sheet& sheet : sheets) {
    const std::string name = "the sheet '" + sheet.name + "'";
    if (sheet.hasDrawings)
      intake.warn(0, "", name + " has pictures, charts or comments", "they were not read");
    if (isRead(sheet))
      readTable(sheet.rows, {Naming::Cells, count > 1 ? sheet.name : ""}, keys, intake, file);
    else if (!sheet.rows.empty())
      intake.warn(0, "", name + (sheet.isHidden ? " is hidden" : " names no columns of questions"),
                  "it was not read");
  }
}

}  // namespace questions
