// Files made to hurt: every reader refuses them with one message, or reads what is good, in bounded
// time and memory. The large ones are slow.
#include <algorithm>
#include <cstring>
#include <memory>

#include "questions/carriers/sheet.h"
#include "questions/carriers/zip.h"
#include "tests/catch.h"
#include "tests/questions/formats/samples.h"

using namespace questions;

namespace {

// Reads, or throws an Error that names the file; anything else fails the test.
bool survives(const Format& format, const std::string& bytes) {
  try {
    const Imported imported = format.read(bytes, "pack");
    return !imported.pack.items.empty();
  } catch (const Error& error) {
    return std::string(error.what()).starts_with("pack");
  }
}

// An archive with one file, its local and its central name replaced by another of the same length.
std::string withName(std::string bytes, const std::string& from, const std::string& to) {
  REQUIRE(from.size() == to.size());
  for (std::size_t at = bytes.find(from); at != std::string::npos; at = bytes.find(from, at + 1))
    bytes.replace(at, from.size(), to);
  return bytes;
}

}  // namespace

TEST_CASE("every format cut short anywhere, or with a byte changed, is survived", "[formats]") {
  Pack pack = samplePack();
  pack.items.resize(2);
  for (const Format& format : formats()) {
    if (!format.read || !format.write) continue;
    const std::string bytes = format.write(pack, {}).bytes;
    const std::size_t step = bytes.size() > 2000 ? bytes.size() / 150 : 7;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
      INFO(format.name << " at " << at);
      CHECK(survives(format, bytes.substr(0, at)));
      if (at % step != 0) continue;
      std::string changed = bytes;
      changed[at] = static_cast<char>(changed[at] ^ 0x55);
      CHECK(survives(format, changed));
    }
  }
}

TEST_CASE("every format tells short texts apart", "[formats]") {
  for (const char* text :
       {"(", "a", "(a", "(a)", "a)", "1. (", "- (", "[", "[x", "{", "<", "*", "#"})
    for (const Format& format : formats()) {
      INFO(format.name << ": " << text);
      const auto bytes = std::make_unique<char[]>(std::strlen(text));  // nothing after its end
      std::copy_n(text, std::strlen(text), bytes.get());
      if (format.recognises) CHECK(!format.recognises({bytes.get(), std::strlen(text)}));
    }
}

TEST_CASE("every format survives what is no text and no pack", "[formats]") {
  std::string zeros(5000, '\0'), all;
  for (int i = 0; i < 5000; ++i) all += static_cast<char>(i * 7);
  for (const Format& format : formats()) {
    if (!format.read) continue;
    INFO(format.name);
    for (const std::string& bytes : {std::string(), zeros, all, std::string("\xFF\xFE\x00", 3)})
      CHECK(survives(format, bytes));
  }
}

TEST_CASE("names in archives that lead out of them, and links, are refused", "[carriers]") {
  carriers::ZipWriter writer;
  writer.add("aaaaaaaaaa.xml", "x");
  const std::string bytes = writer.finish();
  for (const char* name : {"../../../a.xml", "/etc/passwd.xm", "c:\\users\\ab.xm", "a/../../../b.x",
                           "..\\..\\..\\abc.x"}) {
    INFO(name);
    const std::string renamed = withName(bytes, "aaaaaaaaaa.xml", name);
    const carriers::ZipReader zip(renamed, "pack");
    CHECK(zip.names().empty());
    CHECK(zip.refused().size() == 1);
  }
}

TEST_CASE("archives that unpack to far more than they are", "[carriers]") {
  carriers::ZipWriter writer;
  writer.add("bomb.xml", std::string(std::size_t{40} << 20, 'a'));
  const std::string bytes = writer.finish();
  CHECK(bytes.size() < 100'000);
  carriers::ZipReader zip(bytes, "pack");
  CHECK_THROWS_AS(zip.read("bomb.xml"), Error);
  CHECK(readError("qti21", bytes).find("pack") == 0);
}

TEST_CASE("a sheet with a row or a column far out costs nothing", "[carriers]") {
  const auto sheet = [](const std::string& cell) {
    carriers::ZipWriter zip;
    zip.add("xl/workbook.xml",
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"x\"/></sheets></workbook>");
    zip.add("xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"x\" Target=\"s.xml\"/></Relationships>");
    zip.add("xl/s.xml", "<worksheet><sheetData>" + cell + "</sheetData></worksheet>");
    return zip.finish();
  };
  CHECK(carriers::readSheets(sheet("<row r=\"3\"><c r=\"B3\"><v>5</v></c></row>"), "pack")
            .front()
            .rows == carriers::Table{{3, {"", "5"}}});
  CHECK(carriers::readSheets(sheet("<row r=\"1\"><c r=\"ZZZZZZZZ1\"><v>5</v></c></row>"), "pack")
            .front()
            .rows.empty());
  CHECK_THROWS_AS(
      carriers::readSheets(sheet("<row r=\"99999999999\"><c><v>5</v></c></row>"), "pack")
          .front()
          .rows,
      Error);
}

TEST_CASE("a line of sixty megabytes in every text format", "[formats][slow]") {
  const std::string line(std::size_t{60} << 20, 'a');
  for (const char* format :
       {"json", "json-list", "opentdb", "csv", "moodle", "gift", "aiken", "markdown"}) {
    INFO(format);
    CHECK(readError(format, line) != "");
  }
}

TEST_CASE("a million items are refused", "[formats][slow]") {
  std::string csv = "question,option 1,option 2,key\n", gift, aiken;
  for (int i = 0; i < 1'000'000; ++i) {
    csv += "Q?,a,b,A\n";
    gift += "Q?{=a ~b}\n\n";
    aiken += "Q?\nA) a\nB) b\nANSWER: A\n";
  }
  for (const auto& [format, bytes] :
       {std::pair{"csv", &csv}, std::pair{"gift", &gift}, std::pair{"aiken", &aiken}})
    CHECK(readError(format, *bytes).find("holds more than 100000 items; split it") !=
          std::string::npos);
}

TEST_CASE("a hundred thousand faults are counted, not all listed", "[formats]") {
  std::string gift = "Good?{=a ~b}\n\n";
  for (int i = 0; i < 100'000; ++i) gift += "Bad{~a ~b}\n\n";
  const Imported back = readAs("gift", gift);
  CHECK(back.pack.items.size() == 1);
  CHECK(back.findings.size() == 1001);
  CHECK(back.findings.back().wrong == "99000 more findings");
}
