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
  for (const char* letter : {"Version A", "Version B", "Version C"})
    CHECK(html.find(letter) != std::string::npos);
  CHECK(html.find("src=") == std::string::npos);
  CHECK(html.find("<link") == std::string::npos);
  CHECK(html.find("CC BY 4.0") != std::string::npos);
}

TEST_CASE("a worksheet says once which article all its stems are about", "[formats]") {
  Pack pack;
  pack.items = {nastyItem("one"), nastyItem("two")};
  pack.items[0].stem = "From “New flag for Fiji” (7 May 2015): Who said so?";
  pack.items[1].stem = "From “New flag for Fiji” (7 May 2015): When?";
  CHECK(sharedLead(pack) == "From “New flag for Fiji” (7 May 2015)");
  CHECK(stemBelow(sharedLead(pack), pack.items[1]) == "When?");
  const std::string html = formatNamed("html").write(pack, {}).bytes;
  CHECK(html.find("<div>Who said so?</div>") != std::string::npos);

  pack.items[1].stem = "When?";
  CHECK(sharedLead(pack) == "");
  CHECK(stemBelow("", pack.items[0]) == pack.items[0].stem);
}

TEST_CASE("the proof on a worksheet does not say the same sentence twice", "[formats]") {
  Pack pack;
  pack.items = {nastyItem("one")};
  Item& item = pack.items[0];
  item.evidence = Evidence{.article = "", .quote = "It cost €140 million."};
  item.explanation = "The article says: It cost €140 million.";
  CHECK(proofOf(item, pack) == item.explanation);
  item.explanation = "Think of the bridge.";
  CHECK(proofOf(item, pack) == "Think of the bridge.\n“It cost €140 million.”");
}

TEST_CASE("letters that no font has are reported, for they are boxes in print", "[formats]") {
  Pack pack;
  pack.items = {nastyItem("one")};
  const auto missing = [&] {
    return listed(formatNamed("pdf").write(pack, {}).findings).find("no font here has all") !=
           std::string::npos;
  };
  CHECK(!missing());
  pack.items[0].stem = "A private sign: \U000F1234?";
  CHECK(missing());
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
