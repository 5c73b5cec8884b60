// Workbooks by libxlsxwriter.
#include <unistd.h>
#include <xlsxwriter.h>

#include <cstdio>
#include <filesystem>

#include "questions/carriers/file.h"
#include "questions/carriers/sheet.h"
#include "questions/carriers/sheet/texts.h"
#include "questions/error.h"

namespace questions::carriers {
namespace {

// The library writes to a file only.
class TemporaryFile {
 public:
  TemporaryFile() {
    name_ = (std::filesystem::temp_directory_path() / "hearsay-XXXXXX").string();
    const int descriptor = ::mkstemp(name_.data());
    if (descriptor < 0) throw Error({name_}, "cannot be written");
    ::close(descriptor);
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() { std::remove(name_.c_str()); }
  const std::string& name() const { return name_; }

 private:
  std::string name_;
};

bool isWholeNumber(const std::string& cell) {
  return !cell.empty() && cell.size() < 10 && (cell == "0" || cell[0] != '0') &&
         cell.find_first_not_of("0123456789") == std::string::npos;
}

void writeCell(lxw_worksheet* sheet, std::size_t row, std::size_t column, const std::string& cell) {
  const auto at = static_cast<lxw_row_t>(row - 1);
  const auto across = static_cast<lxw_col_t>(column);
  if (isWholeNumber(cell))
    worksheet_write_number(sheet, at, across, std::stod(cell), nullptr);
  else if (!cell.empty())
    worksheet_write_string(sheet, at, across, escaped(cell).c_str(), nullptr);
}

}  // namespace

std::string writeSheet(const Table& rows, const std::string& name) {
  const TemporaryFile file;
  lxw_workbook* book = workbook_new(file.name().c_str());
  if (!book) throw Error({file.name()}, "no workbook can be made");
  lxw_doc_properties properties = {};
  properties.created = 315'532'800;  // 1 January 1980, so that the same rows give the same bytes
  workbook_set_properties(book, &properties);
  lxw_worksheet* sheet = workbook_add_worksheet(book, name.c_str());
  for (const Row& row : rows)
    for (std::size_t column = 0; column < row.cells.size(); ++column)
      writeCell(sheet, row.number, column, row.cells[column]);
  const lxw_error error = workbook_close(book);
  if (error != LXW_NO_ERROR) throw Error({file.name()}, lxw_strerror(error));
  return readFile(file.name());
}

}  // namespace questions::carriers
