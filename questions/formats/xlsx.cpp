// A spreadsheet (.xlsx) with columns of ours: what csv.cpp writes, as a sheet. Any sheet whose
// first rows name a question, options and a key can be read (see columns/columns.h). Loses what CSV
// loses.
#include "questions/carriers/sheet.h"
#include "questions/columns/columns.h"
#include "questions/projection.h"

namespace questions::format {
namespace {

Imported read(std::string_view bytes, const std::string& file) {
  Intake intake(file);
  readColumns(carriers::readSheet(bytes, file), Naming::Cells, Keys::Either, intake, file);
  return intake.finish();
}

Exported write(const Pack& pack, const WriteOptions&) {
  Exported exported{{}, lossesOf(pack, everyPart, "A spreadsheet")};
  exported.bytes = carriers::writeSheet(columnsOf(pack, exported.findings), "Items");
  return exported;
}

}  // namespace

Format xlsx() {
  return {"xlsx", "Spreadsheet with named columns", {".xlsx"}, carriers::looksLikeSheet, read,
          write};
}

}  // namespace questions::format
