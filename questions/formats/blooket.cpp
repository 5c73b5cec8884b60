// Blooket's CSV template: a title row with as many commas as there are columns, the names of the
// columns, then a question a row, the key as the number of the answer. CRLF, UTF-8 without a mark.
// Two to four answers. Times are 20 seconds.
// Loses explanations, evidence, notes, tags, ids, line ends, and that an item is true or false.
#include <algorithm>

#include "questions/carriers/csv.h"
#include "questions/columns/columns.h"
#include "questions/fit.h"
#include "questions/projection.h"

namespace questions::format {
namespace {

constexpr std::size_t mostOptions = 4;
constexpr std::string_view title = "Blooket Import Template";

Imported read(std::string_view bytes, const std::string& file) {
  Intake intake(file);
  const std::string text = intake.decoded(bytes);
  const carriers::CsvText csv = carriers::readCsv(text, carriers::separatorOf(text));
  readColumns(csv.rows, Naming::Lines, Keys::Positions, intake, file);
  return intake.finish();
}

Exported write(const Pack& pack, const WriteOptions& options) {
  Exported exported{{}, lossesOf(pack, {}, "Blooket")};
  carriers::appendCsv(exported.bytes, {std::string(title), "", "", "", "", "", "", ""}, ',');
  carriers::appendCsv(
      exported.bytes,
      {"Question #", "Question Text", "Answer 1", "Answer 2", "Answer 3\n(Optional)",
       "Answer 4\n(Optional)", "Time Limit (sec)\n(Max: 300 seconds)",
       "Correct Answer(s)\n(Only include Answer #)"},
      ',');
  std::size_t number = 0;
  for (const Item& item : itemsWithin(pack, mostOptions, options, exported.findings)) {
    std::vector<std::string> cells = {std::to_string(++number), item.stem};
    for (std::size_t i = 0; i < mostOptions; ++i)
      cells.push_back(i < item.options.size() ? item.options[i].text : "");
    cells.insert(cells.end(), {"20", std::to_string(item.key + 1)});
    warnOfFormulas(item, cells, exported.findings);
    carriers::appendCsv(exported.bytes, cells, ',');
  }
  return exported;
}

bool recognises(std::string_view bytes) {
  return bytes.substr(0, 100).find(title) != std::string_view::npos;
}

}  // namespace

Format blooket() {
  return {"blooket", "Blooket CSV", {".blooket.csv", ".csv"}, recognises, read, write};
}

}  // namespace questions::format
