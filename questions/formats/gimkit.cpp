// Gimkit's CSV template: a title row, the names of the columns, then a question a row with the
// words of the right answer and up to three wrong ones. CRLF, UTF-8 without a mark. Loses
// explanations, evidence, notes, tags, ids, the order of options, and that an item is true or
// false.
#include "questions/carriers/csv.h"
#include "questions/columns/columns.h"
#include "questions/fit.h"
#include "questions/projection.h"

namespace questions::format {
namespace {

constexpr std::size_t mostOptions = 4;
constexpr std::string_view title = "Gimkit Spreadsheet Import Template";

Imported read(std::string_view bytes, const std::string& file) {
  Intake intake(file);
  const std::string text = intake.decoded(bytes);
  const carriers::CsvText csv = carriers::readCsv(text, carriers::separatorOf(text));
  readColumns(csv.rows, Naming::Lines, Keys::Either, intake, file);
  return intake.finish();
}

Exported write(const Pack& pack, const WriteOptions& options) {
  Exported exported{{}, lossesOf(pack, {}, "Gimkit")};
  carriers::appendCsv(exported.bytes, {std::string(title), "", "", "", ""}, ',');
  carriers::appendCsv(exported.bytes,
                      {"Question", "Correct Answer", "Incorrect Answer 1",
                       "Incorrect Answer 2 (Optional)", "Incorrect Answer 3 (Optional)"},
                      ',');
  for (const Item& item : itemsWithin(pack, mostOptions, options, exported.findings)) {
    std::vector<std::string> cells = {item.stem, item.keyOption().text};
    for (const Option& option : distractors(item)) cells.push_back(option.text);
    cells.resize(1 + mostOptions);
    warnOfFormulas(item, cells, exported.findings);
    carriers::appendCsv(exported.bytes, cells, ',');
  }
  return exported;
}

bool recognises(std::string_view bytes) {
  return bytes.substr(0, 100).find("Gimkit") != std::string_view::npos;
}

}  // namespace

Format gimkit() {
  return {"gimkit", "Gimkit CSV", {".gimkit.csv", ".csv"}, recognises, read, write};
}

}  // namespace questions::format
