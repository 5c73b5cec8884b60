#include "questions/carriers/sheet.h"

#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <map>
#include <pugixml.hpp>

#include "questions/carriers/file.h"
#include "questions/carriers/plain_text.h"
#include "questions/carriers/xml.h"
#include "questions/carriers/zip.h"
#include "questions/error.h"
#include "questions/text/characters.h"

namespace questions::carriers {
namespace {

constexpr std::size_t mostColumns = 1000;
constexpr std::size_t mostRows = 1'048'576;  // the format's own limit

enum class Shown { Plain, Percent, Day };

// --- Reading -------------------------------------------------------------------------------------

// The format of a number, by the code that the workbook gives it; quoted parts of it mean nothing.
Shown shownBy(std::string code) {
  for (std::size_t open = code.find('"'); open != std::string::npos; open = code.find('"', open)) {
    const std::size_t close = code.find('"', open + 1);
    if (close == std::string::npos) break;
    code.erase(open, close - open + 1);
  }
  if (code.find('%') != std::string::npos) return Shown::Percent;
  const bool day = code.find('y') != std::string::npos && code.find('m') != std::string::npos;
  return day ? Shown::Day : Shown::Plain;
}

class SheetReader {
 public:
  SheetReader(std::string_view bytes, const std::string& file) : zip_(bytes, file), file_(file) {}

  Table read() {
    readStrings();
    readStyles();
    pugi::xml_document sheet;
    load(sheet, firstSheet());
    Table rows;
    for (const pugi::xml_node& row : allBelow(sheet, "row")) readRow(row, rows);
    return rows;
  }

 private:
  void load(pugi::xml_document& document, const std::string& name) {
    loadXml(document, zip_.read(name), file_ + "/" + name);
  }

  void readStrings() {
    if (!zip_.has("xl/sharedStrings.xml")) return;
    pugi::xml_document document;
    load(document, "xl/sharedStrings.xml");
    for (const pugi::xml_node& string : childrenOf(document.document_element(), "si"))
      strings_.push_back(richText(string));
  }

  // The runs of a string, without the phonetic guide that some languages add.
  static std::string richText(const pugi::xml_node& string) {
    std::string text = textBelow(childOf(string, "t"));
    for (const pugi::xml_node& run : childrenOf(string, "r")) text += textBelow(childOf(run, "t"));
    return text;
  }

  void readStyles() {
    if (!zip_.has("xl/styles.xml")) return;
    pugi::xml_document document;
    load(document, "xl/styles.xml");
    std::map<int, Shown> shown = {{9, Shown::Percent}, {10, Shown::Percent}, {14, Shown::Day},
                                  {15, Shown::Day},    {16, Shown::Day},     {17, Shown::Day},
                                  {22, Shown::Day}};
    for (const pugi::xml_node& format : allBelow(document, "numFmt"))
      shown[format.attribute("numFmtId").as_int()] =
          shownBy(text::lowered(format.attribute("formatCode").value()));
    for (const pugi::xml_node& style :
         childrenOf(childOf(document.document_element(), "cellXfs"), "xf"))
      styles_.push_back(shown[style.attribute("numFmtId").as_int()]);
  }

  std::string firstSheet() {
    pugi::xml_document workbook, relations;
    load(workbook, "xl/workbook.xml");
    const std::vector<pugi::xml_node> sheets = allBelow(workbook, "sheet");
    if (sheets.empty()) throw Error({file_}, "the workbook has no sheet");
    load(relations, "xl/_rels/workbook.xml.rels");
    for (const pugi::xml_node& relation : relations.document_element().children())
      if (std::string_view(relation.attribute("Id").value()) == relationOf(sheets.front()))
        return targetOf(relation.attribute("Target").value());
    throw Error({file_}, "the workbook does not say where its first sheet is");
  }

  static std::string_view relationOf(const pugi::xml_node& sheet) {
    for (const pugi::xml_attribute& attribute : sheet.attributes())
      if (std::string_view(attribute.name()).ends_with(":id")) return attribute.value();
    return {};
  }

  static std::string targetOf(std::string target) {
    return target.starts_with('/') ? target.substr(1) : "xl/" + target;
  }

  void readRow(const pugi::xml_node& node, Table& rows) {
    Row row;
    row.number = node.attribute("r").as_ullong(rows.empty() ? 1 : rows.back().number + 1);
    if (row.number > mostRows) throw Error({file_}, "a row number is beyond any sheet's end");
    for (const pugi::xml_node& cell : childrenOf(node, "c")) {
      const std::size_t column = columnOf(cell.attribute("r").value(), row.cells.size());
      if (column >= mostColumns) continue;
      if (row.cells.size() <= column) row.cells.resize(column + 1);
      if (isUncomputed(cell))
        row.uncomputed.push_back(column);
      else
        row.cells[column] = textOf(cell);
    }
    const bool empty = std::all_of(row.cells.begin(), row.cells.end(),
                                   [](const std::string& cell) { return trimmed(cell).empty(); });
    if (!empty || !row.uncomputed.empty()) rows.push_back(std::move(row));
  }

  static std::size_t columnOf(std::string_view name, std::size_t otherwise) {
    std::size_t column = 0;
    for (const char c : name) {
      if (c < 'A' || c > 'Z' || column > mostColumns) break;
      column = column * 26 + static_cast<std::size_t>(c - 'A' + 1);
    }
    return column == 0 ? otherwise : column - 1;
  }

  // A formula whose value is an empty text is of type "str", and says so.
  static bool isUncomputed(const pugi::xml_node& cell) {
    const std::string_view type = cell.attribute("t").value();
    if (type == "e") return true;
    const pugi::xml_node value = childOf(cell, "v");
    return childOf(cell, "f") && textBelow(value).empty() && !(type == "str" && value);
  }

  std::string textOf(const pugi::xml_node& cell) const {
    const std::string_view type = cell.attribute("t").value();
    if (type == "inlineStr") return richText(childOf(cell, "is"));
    const std::string value = textBelow(childOf(cell, "v"));
    if (type == "s") return shared(value);
    if (type == "b") return value == "1" ? "TRUE" : "FALSE";
    if (type == "str" || value.empty()) return value;
    return numberText(value, cell.attribute("s").as_uint());
  }

  std::string shared(const std::string& index) const {
    std::size_t number = strings_.size();
    std::from_chars(index.data(), index.data() + index.size(), number);
    return number < strings_.size() ? strings_[number] : std::string();
  }

  std::string numberText(const std::string& value, std::size_t style) const {
    double number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc() || end != value.data() + value.size()) return value;
    const Shown shown = style < styles_.size() ? styles_[style] : Shown::Plain;
    if (shown == Shown::Percent) return shortest(number * 100) + "%";
    if (shown == Shown::Day && number >= 1 && number < 2'958'466) return dayText(number);
    return shortest(number);
  }

  // Fifteen digits are what sheets keep; more would show 0.1 + 0.2.
  static std::string shortest(double number) {
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.15g", number);
    return buffer;
  }

  // Days are counted from 30 December 1899.
  static std::string dayText(double serial) {
    using namespace std::chrono;
    const year_month_day day = sys_days{1899y / December / 30} + days(static_cast<int>(serial));
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return buffer;
  }

  ZipReader zip_;
  std::string file_;
  std::vector<std::string> strings_;
  std::vector<Shown> styles_;
};

// --- Writing -------------------------------------------------------------------------------------

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
    worksheet_write_string(sheet, at, across, cell.c_str(), nullptr);
}

}  // namespace

Table readSheet(std::string_view bytes, const std::string& file) {
  return SheetReader(bytes, file).read();
}

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

bool looksLikeSheet(std::string_view bytes) { return zipNames(bytes, "xl/workbook.xml"); }

bool sheetSays(std::string_view bytes, std::string_view words) {
  if (!looksLikeSheet(bytes)) return false;
  try {
    ZipReader zip(bytes, "");
    return std::any_of(zip.names().begin(), zip.names().end(), [&](const std::string& name) {
      const bool texts = name == "xl/sharedStrings.xml" || name.starts_with("xl/worksheets/sheet");
      return texts && zip.read(name).find(words) != std::string::npos;
    });
  } catch (const Error&) {
    return false;
  }
}

}  // namespace questions::carriers
