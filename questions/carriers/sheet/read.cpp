// Workbooks by pugixml.
#include <algorithm>
#include <charconv>
#include <map>
#include <pugixml.hpp>

#include "questions/carriers/plain_text.h"
#include "questions/carriers/sheet.h"
#include "questions/carriers/sheet/shown_number.h"
#include "questions/carriers/sheet/texts.h"
#include "questions/carriers/xml.h"
#include "questions/carriers/zip.h"
#include "questions/error.h"

namespace questions::carriers {
namespace {

constexpr std::size_t mostColumns = 1000;
constexpr std::size_t mostRows = 1'048'576;               // the format's own limit
constexpr std::size_t mostText = std::size_t{256} << 20;  // bytes of all cells

std::string_view attributeEnding(const pugi::xml_node& node, std::string_view ending) {
  for (const pugi::xml_attribute& attribute : node.attributes())
    if (std::string_view(attribute.name()).ends_with(ending)) return attribute.value();
  return {};
}

// What all sheets of a workbook share.
struct Shared {
  std::vector<std::string> strings;
  std::vector<std::string> codes;  // of the formats of numbers, by style
  bool from1904 = false;
};

// One cell's place, by its name "B7"; what the name does not say is as it was.
struct Spot {
  std::size_t column = 0, row = 0;
};

Spot spotOf(std::string_view name, Spot otherwise) {
  std::size_t column = 0, at = 0;
  for (; at < name.size() && name[at] >= 'A' && name[at] <= 'Z' && column <= mostColumns; ++at)
    column = column * 26 + static_cast<std::size_t>(name[at] - 'A' + 1);
  if (column > 0) otherwise.column = column - 1;
  std::from_chars(name.data() + at, name.data() + name.size(), otherwise.row);
  return otherwise;
}

class SheetReader {
 public:
  // Adds the bytes of its texts to `size`.
  SheetReader(const Shared& shared, const std::string& file, std::size_t& size)
      : shared_(shared), file_(file), size_(size) {}

  Table read(const pugi::xml_node& sheet) {
    for (const pugi::xml_node& row : allBelow(sheet, "row")) readRow(row);
    for (const pugi::xml_node& merged : allBelow(sheet, "mergeCell"))
      fill(merged.attribute("ref").value());
    return std::move(rows_);
  }

 private:
  void readRow(const pugi::xml_node& node) {
    Row row;
    row.number = node.attribute("r").as_ullong(rows_.empty() ? 1 : rows_.back().number + 1);
    if (row.number > mostRows) throw Error({file_}, "a row number is beyond any sheet's end");
    for (const pugi::xml_node& cell : childrenOf(node, "c")) {
      const std::size_t column =
          spotOf(cell.attribute("r").value(), {row.cells.size(), row.number}).column;
      if (column >= mostColumns) continue;
      if (row.cells.size() <= column) row.cells.resize(column + 1);
      if (isUncomputed(cell))
        row.uncomputed.push_back(column);
      else
        put(textOf(cell), row.cells[column]);
    }
    const bool empty = std::all_of(row.cells.begin(), row.cells.end(),
                                   [](const std::string& cell) { return trimmed(cell).empty(); });
    if (!empty || !row.uncomputed.empty()) rows_.push_back(std::move(row));
  }

  // What was made one cell downwards is said of each of its rows.
  void fill(std::string_view range) {
    const std::size_t colon = std::min(range.find(':'), range.size());
    const Spot first = spotOf(range.substr(0, colon), {}),
               last = spotOf(range.substr(std::min(colon + 1, range.size())), first);
    const auto isBefore = [](const Row& row, std::size_t number) { return row.number < number; };
    auto row = std::lower_bound(rows_.begin(), rows_.end(), first.row, isBefore);
    if (row == rows_.end() || row->number != first.row) return;
    const std::string words = cellAt(*row, first.column);
    if (words.empty()) return;
    for (++row; row != rows_.end() && row->number <= last.row && filled_ < mostRows; ++row) {
      ++filled_;
      if (row->cells.size() <= first.column) row->cells.resize(first.column + 1);
      if (row->cells[first.column].empty()) put(words, row->cells[first.column]);
    }
  }

  // The same text may stand in a million cells.
  void put(std::string text, std::string& cell) {
    size_ += text.size();
    if (size_ > mostText) throw Error({file_}, "unpacks to more than a pack holds; refused");
    cell = std::move(text);
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
    if (type == "s") return sharedAt(value);
    if (type == "b") return value == "1" ? "TRUE" : "FALSE";
    if (type == "str") return unescaped(value);
    if (type == "d") return dayOf(value);
    return value.empty() ? value : numberText(value, cell.attribute("s").as_uint());
  }

  // "2025-12-03T00:00:00" is the day.
  static std::string dayOf(std::string value) {
    const std::size_t time = std::min(value.find('T'), value.size());
    if (value.compare(time, std::string::npos, "T00:00:00") == 0) return value.substr(0, time);
    if (time < value.size()) value[time] = ' ';
    return value;
  }

  std::string sharedAt(const std::string& index) const {
    std::size_t number = shared_.strings.size();
    std::from_chars(index.data(), index.data() + index.size(), number);
    return number < shared_.strings.size() ? shared_.strings[number] : std::string();
  }

  std::string numberText(const std::string& value, std::size_t style) const {
    double number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc() || end != value.data() + value.size()) return value;
    const bool styled = style < shared_.codes.size();
    return shownNumber(number, styled ? shared_.codes[style] : "", shared_.from1904);
  }

  const Shared& shared_;
  const std::string& file_;
  Table rows_;
  std::size_t& size_;
  std::size_t filled_ = 0;
};

class WorkbookReader {
 public:
  WorkbookReader(std::string_view bytes, const std::string& file)
      : zip_(bytes, file), file_(file) {}

  std::vector<Sheet> read() {
    pugi::xml_document workbook;
    load(workbook, "xl/workbook.xml");
    readStrings();
    readStyles();
    for (const pugi::xml_node& properties : allBelow(workbook, "workbookPr"))
      shared_.from1904 = properties.attribute("date1904").as_bool();
    readTargets();
    std::vector<Sheet> sheets;
    for (const pugi::xml_node& sheet : allBelow(workbook, "sheet"))
      sheets.push_back(readSheet(sheet));
    if (sheets.empty()) throw Error({file_}, "the workbook has no sheet");
    return sheets;
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
      shared_.strings.push_back(richText(string));
  }

  void readStyles() {
    if (!zip_.has("xl/styles.xml")) return;
    pugi::xml_document document;
    load(document, "xl/styles.xml");
    std::map<int, std::string> codes;
    for (const pugi::xml_node& format : allBelow(document, "numFmt"))
      codes[format.attribute("numFmtId").as_int()] = format.attribute("formatCode").value();
    for (const pugi::xml_node& style :
         childrenOf(childOf(document.document_element(), "cellXfs"), "xf")) {
      const int id = style.attribute("numFmtId").as_int();
      const auto own = codes.find(id);
      shared_.codes.push_back(own == codes.end() ? std::string(builtInCode(id)) : own->second);
    }
  }

  void readTargets() {
    pugi::xml_document relations;
    load(relations, "xl/_rels/workbook.xml.rels");
    for (const pugi::xml_node& relation : relations.document_element().children()) {
      const std::string target = relation.attribute("Target").value();
      targets_[relation.attribute("Id").value()] =
          target.starts_with('/') ? target.substr(1) : "xl/" + target;
    }
  }

  Sheet readSheet(const pugi::xml_node& node) {
    Sheet sheet;
    sheet.name = node.attribute("name").value();
    sheet.isHidden =
        std::string_view(node.attribute("state").value()).find("idden") != std::string_view::npos;
    const auto target = targets_.find(std::string(attributeEnding(node, ":id")));
    if (target == targets_.end())
      throw Error({file_}, "the workbook does not say where its sheet '" + sheet.name + "' is");
    pugi::xml_document document;
    load(document, target->second);
    sheet.hasDrawings =
        !allBelow(document, "drawing").empty() || !allBelow(document, "legacyDrawing").empty();
    sheet.rows = SheetReader(shared_, file_, size_).read(document);
    return sheet;
  }

  ZipReader zip_;
  std::string file_;
  Shared shared_;
  std::size_t size_ = 0;
  std::map<std::string, std::string, std::less<>> targets_;
};

}  // namespace

std::vector<Sheet> readSheets(std::string_view bytes, const std::string& file) {
  return WorkbookReader(bytes, file).read();
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
