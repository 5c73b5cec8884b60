// The CSV templates of two quiz games, in UTF-8 without a mark and with CRLF: a title row with as
// many commas as there are columns, the names of the columns, then a question a row.
//   Blooket  the key is the number of the answer, "1,3" for several; times are 20 seconds
//   Gimkit   the right answer in words, then the wrong ones; loses the order of options
// Two to four answers. Loses explanations, evidence, notes, tags, ids, line ends, and that an item
// is true or false.
#include "questions/carriers/csv.h"
#include "questions/columns/columns.h"
#include "questions/fit.h"
#include "questions/losses.h"

namespace questions::format {
namespace {

using Cells = std::vector<std::string>;

constexpr std::size_t mostOptions = 4;
constexpr std::string_view blooketTitle = "Blooket Import Template";
constexpr std::string_view gimkitTitle = "Gimkit Spreadsheet Import Template";

Imported readTemplate(std::string_view bytes, const std::string& file, Keys keys) {
  Intake intake(file);
  const std::string text = intake.decoded(bytes);
  const carriers::CsvText csv = carriers::readCsv(text, carriers::separatorOf(text));
  readColumns(csv.rows, Naming::Lines, keys, intake, file);
  return intake.finish();
}

// The template with its title in the first cell, and a row for each item.
template <typename CellsOf>
void writeTemplate(std::string_view title, const Cells& header,
                   const std::vector<UnplayedItem>& items, CellsOf cellsOf, Exported& exported) {
  Cells first(header.size());
  first[0] = title;
  carriers::appendCsv(exported.bytes, first, ',');
  carriers::appendCsv(exported.bytes, header, ',');
  for (std::size_t i = 0; i < items.size(); ++i) {
    Cells cells = cellsOf(items[i], i + 1);
    warnOfFormulas(items[i], cells, exported.findings);
    carriers::appendCsv(exported.bytes, cells, ',');
  }
}

Cells blooketCells(const UnplayedItem& item, std::size_t number) {
  Cells cells = {std::to_string(number), item.stem};
  for (const Option& option : item.options) cells.push_back(option.text);
  cells.resize(2 + mostOptions);
  cells.insert(cells.end(), {"20", keysText(item)});
  return cells;
}

Cells gimkitCells(const UnplayedItem& item, std::size_t) {
  Cells cells = {item.stem, item.options[item.keys.front()].text};
  for (std::size_t i = 0; i < item.options.size(); ++i)
    if (!item.isKey(i)) cells.push_back(item.options[i].text);
  cells.resize(1 + mostOptions);
  return cells;
}

Exported writeBlooket(const Pack& pack, const WriteOptions& options) {
  Exported exported{{}, lossesOf(pack, {.unplayed = {multipleResponse}}, "Blooket")};
  const auto items = itemsWithin(pack, mostOptions, MostKeys::Several, options, exported.findings);
  writeTemplate(blooketTitle,
                {"Question #", "Question Text", "Answer 1", "Answer 2", "Answer 3\n(Optional)",
                 "Answer 4\n(Optional)", "Time Limit (sec)\n(Max: 300 seconds)",
                 "Correct Answer(s)\n(Only include Answer #)"},
                items, blooketCells, exported);
  return exported;
}

Exported writeGimkit(const Pack& pack, const WriteOptions& options) {
  Exported exported{{}, lossesOf(pack, {}, "Gimkit")};
  const auto items = itemsWithin(pack, mostOptions, MostKeys::One, options, exported.findings);
  writeTemplate(gimkitTitle,
                {"Question", "Correct Answer", "Incorrect Answer 1",
                 "Incorrect Answer 2 (Optional)", "Incorrect Answer 3 (Optional)"},
                items, gimkitCells, exported);
  return exported;
}

bool isTitled(std::string_view bytes, std::string_view name) {
  return bytes.substr(0, 100).find(name) != std::string_view::npos;
}

}  // namespace

Format blooket() {
  return {"blooket",
          "Blooket CSV",
          {".blooket.csv", ".csv"},
          [](std::string_view bytes) { return isTitled(bytes, blooketTitle); },
          [](std::string_view bytes, const std::string& file) {
            return readTemplate(bytes, file, Keys::Positions);
          },
          writeBlooket};
}

Format gimkit() {
  return {"gimkit",
          "Gimkit CSV",
          {".gimkit.csv", ".csv"},
          [](std::string_view bytes) { return isTitled(bytes, "Gimkit"); },
          [](std::string_view bytes, const std::string& file) {
            return readTemplate(bytes, file, Keys::Either);
          },
          writeGimkit};
}

}  // namespace questions::format
