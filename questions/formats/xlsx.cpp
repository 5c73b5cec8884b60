// A spreadsheet (.xlsx) with columns of ours: what csv.cpp writes, as a sheet. Any workbook
// can be read in which the first rows of a sheet name a question, options and a key (see
// columns/columns.h): all sheets that do so and are not hidden. Loses what CSV loses, and styles,
// comments, pictures and charts.
#include "questions/carriers/sheet.h"
#include "questions/columns/columns.h"
#include "questions/fit.h"
#include "questions/losses.h"

namespace questions::format {
namespace {

Imported read(std::string_view bytes, const std::string& file) {
  Intake intake(file);
  readSheets(carriers::readSheets(bytes, file), Keys::Either, intake, file);
  return intake.finish();
}

Exported write(const Pack& pack, const WriteOptions&) {
  Exported exported{{}, lossesOf(pack, tableParts, "A spreadsheet")};
  carriers::Table rows = columnsOf(pack, exported.findings);
  cutToCells(rows, exported.findings);
  exported.bytes = carriers::writeSheet(rows, "Items");
  return exported;
}

}  // namespace

Format xlsx() {
  return {"xlsx", "Spreadsheet with named columns", {".xlsx"}, carriers::looksLikeSheet, read,
          write};
}

}  // namespace questions::format
