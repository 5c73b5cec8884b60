#include "questions/worksheet.h"

#include <set>

#include "questions/carriers/html_text.h"
#include "tests/catch.h"
#include "tests/questions/formats/samples.h"

using namespace questions;

TEST_CASE("versions of a worksheet are the same items in other orders, with their keys",
          "[formats]") {
  const Pack pack = largePack(40);
  const std::vector<Sheet> sheets = sheetsOf(pack, {});
  REQUIRE(sheets.size() == 3);
  CHECK(sheets[0].letter == "A");
  CHECK(sheets[2].letter == "C");
  for (const Sheet& sheet : sheets) {
    std::set<std::size_t> seen;
    for (const SheetItem& placed : sheet.items) {
      seen.insert(placed.item);
      CHECK(placed.options[placed.key] == pack.items[placed.item].key);
    }
    CHECK(seen.size() == 40);
  }
  CHECK(sheets[0].items != sheets[1].items);
  CHECK(sheets[1].items != sheets[2].items);
  CHECK(sheetsOf(pack, {}) == sheets);
  WriteOptions other;
  other.seed = 99;
  CHECK(sheetsOf(pack, other)[1].items != sheets[1].items);
  other.versions = 1;
  CHECK(sheetsOf(pack, other).size() == 1);
  CHECK(sheetsOf(pack, other)[0].letter == "");
}

TEST_CASE("options with figures, and True and False, keep their order", "[formats]") {
  const Pack pack = samplePack();
  for (const Sheet& sheet : sheetsOf(pack, {}))
    for (const SheetItem& placed : sheet.items)
      if (placed.item < 2) CHECK(std::is_sorted(placed.options.begin(), placed.options.end()));
}

TEST_CASE("the HTML worksheet holds every question, option and proof, and no other file",
          "[formats]") {
  const Pack pack = samplePack();
  const std::string html = formatNamed("html").write(pack, {}).bytes;
  for (const Item& item : pack.items) {
    CHECK(html.find(carriers::htmlOfText(item.stem)) != std::string::npos);
    for (const Option& option : item.options)
      CHECK(html.find(carriers::htmlOfText(option.text)) != std::string::npos);
    if (item.evidence) CHECK(html.find(item.evidence->quote) != std::string::npos);
  }
  for (const char* letter : {"version A", "version B", "version C"})
    CHECK(html.find(letter) != std::string::npos);
  CHECK(html.find("src=") == std::string::npos);
  CHECK(html.find("<link") == std::string::npos);
  CHECK(html.find("CC BY 4.0") != std::string::npos);
}

TEST_CASE("worksheets take any string, and the same pack gives the same bytes", "[formats]") {
  Pack pack;
  for (const std::string& string : nastyStrings()) pack.items.push_back(nastyItem(string));
  pack.items.push_back(nastyItem(std::string(100'000, 'x')));
  const std::string html = formatNamed("html").write(pack, {}).bytes;
  CHECK(html.find("<b>bold</b>") == std::string::npos);
  const std::string pdf = formatNamed("pdf").write(pack, {}).bytes;
  CHECK(pdf.starts_with("%PDF-"));
  CHECK(pdf == formatNamed("pdf").write(pack, {}).bytes);
}
