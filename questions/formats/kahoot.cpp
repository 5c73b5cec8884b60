// Kahoot's spreadsheet (.xlsx): "Quiz template" in B2, the names of the columns in row 8, a
// question a row from row 9, column A its number. The key is the number of the answer, "1,3" for
// several. Questions up to 120 characters, answers up to 75, two to four of them; longer ones are
// left out, or shortened on request where that cuts no number. Times are 20 seconds. Loses
// explanations, evidence, notes, tags, ids, line ends, and that an item is true or false.
#include "questions/carriers/sheet.h"
#include "questions/columns/columns.h"
#include "questions/fit.h"
#include "questions/losses.h"

namespace questions::format {
namespace {

constexpr std::size_t mostOptions = 4;
constexpr std::size_t longestQuestion = 120;
constexpr std::size_t longestAnswer = 75;

Imported read(std::string_view bytes, const std::string& file) {
  Intake intake(file);
  readSheets(carriers::readSheets(bytes, file), Keys::Positions, intake, file);
  return intake.finish();
}

std::vector<std::string> header() {
  std::vector<std::string> names = {"", "Question - max 120 characters"};
  for (const char* number : {"1", "2", "3", "4"})
    names.push_back(std::string("Answer ") + number + " - max 75 characters");
  names.push_back("Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs");
  names.push_back("Correct answer(s) - choose at least one");
  return names;
}

// The item's cells, if all fit or may be made to.
std::optional<std::vector<std::string>> cellsOf(const UnplayedItem& item, std::size_t number,
                                                const WriteOptions& options,
                                                std::vector<Finding>& findings) {
  Fit fit(item, options, findings);
  std::vector<std::string> cells = {std::to_string(number), fit.text(item.stem, longestQuestion)};
  for (std::size_t i = 0; i < mostOptions; ++i)
    cells.push_back(i < item.options.size() ? fit.text(item.options[i].text, longestAnswer) : "");
  cells.insert(cells.end(), {"20", keysText(item)});
  return fit.all() ? std::optional(cells) : std::nullopt;
}

Exported write(const Pack& pack, const WriteOptions& options) {
  Exported exported{{}, lossesOf(pack, {.unplayed = {multipleResponse}}, "Kahoot")};
  carriers::Table rows = {{2, {"", "Quiz template"}},
                          {3, {"", "Questions and answers below; import the file in Kahoot."}},
                          {8, header()}};
  for (const UnplayedItem& item :
       itemsWithin(pack, mostOptions, MostKeys::Several, options, exported.findings)) {
    const auto cells = cellsOf(item, rows.size() - 2, options, exported.findings);
    if (cells) rows.push_back({rows.back().number + 1, *cells});
  }
  exported.bytes = carriers::writeSheet(rows, "Sheet1");
  return exported;
}

bool recognises(std::string_view bytes) { return carriers::sheetSays(bytes, "max 120 characters"); }

}  // namespace

Format kahoot() {
  return {"kahoot", "Kahoot spreadsheet", {".kahoot.xlsx", ".xlsx"}, recognises, read, write};
}

}  // namespace questions::format
