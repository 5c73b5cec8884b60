#include "questions/carriers/sheet.h"

#include "questions/carriers/zip.h"
#include "questions/error.h"
#include "tests/catch.h"

using namespace questions;
using carriers::Row;
using carriers::Sheet;
using carriers::Table;

namespace {

struct Part {
  std::string attributes;  // of the sheet in the workbook
  std::string rows;
  std::string rest;  // of the sheet
};

std::string workbook(const std::vector<Part>& parts, const std::string& styles = "",
                     const std::string& strings = "", const std::string& properties = "") {
  carriers::ZipWriter zip;
  std::string sheets, relations;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::string id = "id" + std::to_string(i), name = "s" + std::to_string(i) + ".xml";
    sheets += "<sheet " + parts[i].attributes + " r:id=\"" + id + "\"/>";
    relations +=
        "<Relationship Id=\"" + id + "\" Target=\"" + (i % 2 ? "/xl/" : "") + name + "\"/>";
    zip.add("xl/" + name, "<worksheet><sheetData>" + parts[i].rows + "</sheetData>" +
                              parts[i].rest + "</worksheet>");
  }
  zip.add("xl/workbook.xml",
          "<workbook xmlns:r=\"r\">" + properties + "<sheets>" + sheets + "</sheets></workbook>");
  zip.add("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
  if (!styles.empty()) zip.add("xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>");
  if (!strings.empty()) zip.add("xl/sharedStrings.xml", "<sst>" + strings + "</sst>");
  return zip.finish();
}

std::string row(const std::string& cells) { return "<row>" + cells + "</row>"; }
std::string text(const std::string& words) {
  return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
}

}  // namespace

TEST_CASE("every sheet of a workbook is read, and what may be said of it", "[carriers]") {
  const std::vector<Sheet> sheets =
      carriers::readSheets(workbook({{"name=\"One\"", row(text("a")), "<drawing/><legacyDrawing/>"},
                                     {"name=\"Two\" state=\"hidden\"", row(text("b")), ""},
                                     {"name=\"Three\" state=\"veryHidden\"", "", ""}}),
                           "pack");
  CHECK(sheets == std::vector<Sheet>{{"One", false, true, {{1, {"a"}}}},
                                     {"Two", true, false, {{1, {"b"}}}},
                                     {"Three", true, false, {}}});
}

TEST_CASE("numbers are shown by the styles of their cells", "[carriers]") {
  const std::string styles =
      "<numFmts><numFmt numFmtId=\"170\" formatCode=\"#,##0.00\\ [$€-407]\"/></numFmts><cellXfs>"
      "<xf numFmtId=\"0\"/><xf numFmtId=\"170\"/><xf numFmtId=\"20\"/><xf numFmtId=\"14\"/>"
      "</cellXfs>";
  const std::string cells =
      row("<c><v>1.5</v></c><c s=\"1\"><v>1234.5</v></c><c s=\"2\"><v>0.4375</v></c>"
          "<c s=\"3\"><v>44532</v></c><c s=\"99\"><v>1</v></c><c t=\"d\"><v>2025-12-03T00:00:00</v>"
          "</c><c t=\"d\"><v>2025-12-03T10:30:00</v></c>");
  Row shown{1,
            {"1.5", "1,234.50 €", "10:30", "2021-12-02", "1", "2025-12-03", "2025-12-03 10:30:00"}};
  CHECK(carriers::readSheets(workbook({{"name=\"a\"", cells, ""}}, styles), "pack")[0].rows ==
        Table{shown});
  shown.cells[3] = "2025-12-03";
  CHECK(carriers::readSheets(
            workbook({{"name=\"a\"", cells, ""}}, styles, "", "<workbookPr date1904=\"1\"/>"),
            "pack")[0]
            .rows == Table{shown});
}

TEST_CASE("signs that XML has no place for are read and written as sheets write them",
          "[carriers]") {
  struct Case {
    std::string written, meant;
  };
  const std::vector<Case> cases = {{"a_x0041_b", "aAb"},
                                   {"_x20AC_ 5", "€ 5"},
                                   {"_xD83D__xDE00_", "😀"},
                                   {"_xD83D_", "\uFFFD"},
                                   {"two_x000D_\nlines", "two\r\nlines"},
                                   {"_x005F_x0041_", "_x0041_"},
                                   {"_x41_", "_x41_"},
                                   {"_x004G_", "_x004G_"},
                                   {"_x0041", "_x0041"},
                                   {"snake_x_case", "snake_x_case"}};
  for (const auto& [written, meant] : cases) {
    INFO(written);
    const std::string cells = row("<c t=\"s\"><v>0</v></c>" + text(written) +
                                  "<c t=\"str\"><f>A1</f><v>" + written + "</v></c>");
    CHECK(
        carriers::readSheets(
            workbook({{"name=\"a\"", cells, ""}}, "", "<si><t>" + written + "</t></si>"), "pack")[0]
            .rows == Table{{1, {meant, meant, meant}}});
    CHECK(carriers::readSheets(carriers::writeSheet({{1, {written}}}, "a"), "pack")[0].rows ==
          Table{{1, {written}}});
  }
}

TEST_CASE("raised and lowered digits keep their places in a sheet's text", "[carriers]") {
  const auto run = [](const std::string& script, const std::string& words) {
    return "<r><rPr><vertAlign val=\"" + script + "\"/></rPr><t>" + words + "</t></r>";
  };
  const std::string plain = "<r><t>10</t></r>";
  CHECK(carriers::readSheets(
            workbook({{"name=\"a\"",
                       row("<c t=\"inlineStr\"><is>" + plain + run("superscript", "-3") +
                           "</is></c><c t=\"inlineStr\"><is><r><t>H</t></r>" +
                           run("subscript", "2") + "<r><t>O</t></r></is></c>"),
                       ""}}),
            "pack")[0]
            .rows == Table{{1, {"10⁻³", "H₂O"}}});
}

TEST_CASE("what is merged downwards stands in each of its rows", "[carriers]") {
  const std::string rows = row(text("T") + text("a")) + row("<c/>" + text("b")) +
                           row("<c/>" + text("c")) + row(text("U") + text("d"));
  const auto merged = [](const std::string& ranges) {
    return "<mergeCells>" + ranges + "</mergeCells>";
  };
  const auto read = [&](const std::string& rest) {
    return carriers::readSheets(workbook({{"name=\"a\"", rows, rest}}), "pack")[0].rows;
  };
  CHECK(read(merged("<mergeCell ref=\"A1:A3\"/>")) ==
        Table{{1, {"T", "a"}}, {2, {"T", "b"}}, {3, {"T", "c"}}, {4, {"U", "d"}}});
  const Table asItIs = {{1, {"T", "a"}}, {2, {"", "b"}}, {3, {"", "c"}}, {4, {"U", "d"}}};
  for (const char* range : {"A1:C1", "A9:A12", "", "A1", ":", "A3:A1", "A2:A3"}) {
    INFO(range);
    CHECK(read(merged("<mergeCell ref=\"" + std::string(range) + "\"/>")) == asItIs);
  }
}

TEST_CASE("a long text in very many cells is refused", "[carriers]") {
  std::string cells;
  for (int i = 0; i < 600; ++i) cells += row("<c t=\"s\"><v>0</v></c>");
  const std::string strings = "<si><t>" + std::string(std::size_t{1} << 19, 'a') + "</t></si>";
  CHECK_THROWS_AS(carriers::readSheets(workbook({{"name=\"a\"", cells, ""}}, "", strings), "pack"),
                  Error);
}
