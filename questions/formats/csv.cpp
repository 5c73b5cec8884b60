// CSV and TSV of ours: one item a row, the columns named in the first row (see columns/columns.h),
// so that a pack can be written in any spreadsheet. The smallest useful set is
//   question,option 1,option 2,option 3,key
//   Which city is the capital of Latvia?,Riga,Tallinn,Vilnius,A
// RFC 4180 in UTF-8; commas, semicolons and tabs are told apart when read. A cell that a
// spreadsheet would take for a formula is written with an apostrophe in front, which is taken away
// when read. Loses the articles' texts, unknown fields and the pack's own fields; spaces at the
// ends of cells.
#include "questions/carriers/csv.h"

#include "questions/columns/columns.h"
#include "questions/losses.h"

namespace questions::format {
namespace {

bool recognisesCells(std::string_view bytes, bool tabs) {
  const std::string_view head = bytes.substr(0, std::size_t{1} << 16);
  const char separator = carriers::separatorOf(head);
  return (separator == '\t') == tabs &&
         hasColumns(carriers::readCsv(head.substr(0, head.rfind('\n')), separator).rows);
}

Imported read(std::string_view bytes, const std::string& file) {
  Intake intake(file);
  const std::string text = intake.decoded(bytes);
  const carriers::CsvText csv = carriers::readCsv(text, carriers::separatorOf(text));
  if (csv.openQuote > 0)
    intake.warn(csv.openQuote, "", "a quotation mark opens a cell that never ends",
                "all that follows was taken into that cell");
  readColumns(csv.rows, Naming::Lines, Keys::Either, intake, file);
  return intake.finish();
}

Exported writeCells(const Pack& pack, char separator) {
  Exported exported{{}, lossesOf(pack, tableParts, "CSV")};
  for (const carriers::Row& row : columnsOf(pack, exported.findings))
    carriers::appendCsv(exported.bytes, row.cells, separator);
  return exported;
}

}  // namespace

Format csv() {
  return {"csv",    "CSV with named columns",
          {".csv"}, [](std::string_view bytes) { return recognisesCells(bytes, false); },
          read,     [](const Pack& pack, const WriteOptions&) { return writeCells(pack, ','); }};
}

Format tsv() {
  return {"tsv",
          "TSV with named columns",
          {".tsv", ".tab"},
          [](std::string_view bytes) { return recognisesCells(bytes, true); },
          read,
          [](const Pack& pack, const WriteOptions&) { return writeCells(pack, '\t'); }};
}

}  // namespace questions::format
