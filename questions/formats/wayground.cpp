// Wayground's (Quizizz's) spreadsheet (.xlsx): the names of the columns in row 1, a row of help
// below them, a question a row from row 3. The key is the number of the option. Two to five
// options; times are 30 seconds. The help row is skipped when read; so are types other than
// choices, with a finding. Loses evidence apart from the explanation's text, notes, tags, ids, and
// that an item is true or false.
#include "questions/carriers/sheet.h"
#include "questions/columns/columns.h"
#include "questions/fit.h"
#include "questions/losses.h"

namespace questions::format {
namespace {

constexpr std::size_t mostOptions = 5;

Imported read(std::string_view bytes, const std::string& file) {
  Intake intake(file);
  readSheets(carriers::readSheets(bytes, file), Keys::Positions, intake, file);
  return intake.finish();
}

std::vector<std::string> cellsOf(const UnplayedItem& item) {
  std::vector<std::string> cells = {item.stem,
                                    item.kind == multipleResponse ? "Checkbox" : "Multiple Choice"};
  for (std::size_t i = 0; i < mostOptions; ++i)
    cells.push_back(i < item.options.size() ? item.options[i].text : "");
  cells.insert(cells.end(), {keysText(item), "30", "", item.explanation});
  return cells;
}

Exported write(const Pack& pack, const WriteOptions& options) {
  Exported exported{
      {}, lossesOf(pack, {.explanations = true, .unplayed = {multipleResponse}}, "Wayground")};
  carriers::Table rows = {
      {1,
       {"Question Text", "Question Type", "Option 1", "Option 2", "Option 3", "Option 4",
        "Option 5", "Correct Answer", "Time in seconds", "Image Link", "Answer explanation"}},
      {2,
       {"Text of the question (required)", "Question Type (default is Multiple Choice)",
        "Text for option 1 (required)", "Text for option 2 (required)",
        "Text for option 3 (optional)", "Text for option 4 (optional)",
        "Text for option 5 (optional)", "The correct option choice (between 1-5)",
        "Time in seconds (optional, default value is 30 seconds)", "Link of the image (optional)",
        "Explanation for the answer (optional)"}}};
  for (const UnplayedItem& item :
       itemsWithin(pack, mostOptions, MostKeys::Several, options, exported.findings))
    rows.push_back({rows.size() + 1, cellsOf(item)});
  cutToCells(rows, exported.findings);
  exported.bytes = carriers::writeSheet(rows, "Sheet1");
  return exported;
}

bool recognises(std::string_view bytes) {
  return carriers::sheetSays(bytes, "Question Type") && carriers::sheetSays(bytes, "Option 1");
}

}  // namespace

Format wayground() {
  return {"wayground", "Wayground spreadsheet", {".wayground.xlsx", ".xlsx"}, recognises, read,
          write};
}

}  // namespace questions::format
