// The four classroom programs' templates and our own sheets.
#include "questions/carriers/csv.h"
#include "questions/carriers/sheet.h"
#include "questions/carriers/zip.h"
#include "tests/catch.h"
#include "tests/questions/formats/samples.h"

using namespace questions;

namespace {

carriers::Table sheetOf(std::string_view format, const Pack& pack) {
  return carriers::readSheets(formatNamed(format).write(pack, {}).bytes, "pack").front().rows;
}

const std::string sampleItems =
    "How much did the bridge cost, according to the mayor? | *€140 million | €90 million | "
    "€180 million\n"
    "The bridge opened on Friday. | True | *False\n"
    "Which city is the capital of Latvia? | Tallinn | Vilnius | *Riga | Oslo\n";

// Without notes and explanations.
std::string bare(Pack pack) {
  for (Item& item : pack.items) {
    item.explanation.clear();
    for (Option& option : item.options) option.note.clear();
  }
  return shown(pack);
}

}  // namespace

TEST_CASE("our spreadsheet carries what our CSV carries", "[formats]") {
  const Imported back = roundTrip("xlsx", samplePack());
  CHECK(listed(back.findings) == "");
  CHECK(back.pack == withoutPackFields(samplePack()));
}

TEST_CASE("spreadsheets carry any string in any cell", "[formats]") {
  Pack pack;
  for (const std::string& string : nastyStrings()) {
    pack.items.push_back(nastyItem(string));
    pack.items.back().id += std::to_string(pack.items.size());
  }
  const Imported back = roundTrip("xlsx", pack);
  CHECK(listed(back.findings) == "");
  REQUIRE(back.pack.items.size() == pack.items.size());
  for (std::size_t i = 0; i < pack.items.size(); ++i) {
    INFO(pack.items[i].stem);
    CHECK(back.pack.items[i] == pack.items[i]);
  }
}

TEST_CASE("each program's template is laid out as the program wants it", "[formats]") {
  const carriers::Table kahoot = sheetOf("kahoot", samplePack());
  CHECK(kahoot[0] == carriers::Row{2, {"", "Quiz template"}});
  CHECK(kahoot[2].number == 8);
  CHECK(kahoot[2].cells[6] == "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs");
  CHECK(kahoot[3] == carriers::Row{9,
                                   {"1", "How much did the bridge cost, according to the mayor?",
                                    "€140 million", "€90 million", "€180 million", "", "20", "1"}});
  CHECK(kahoot[5].number == 11);
  const carriers::Table wayground = sheetOf("wayground", samplePack());
  CHECK(wayground[0].cells[0] == "Question Text");
  CHECK(wayground[1].cells[0] == "Text of the question (required)");
  CHECK(wayground[3].cells[1] == "Multiple Choice");
  CHECK(wayground[3].cells[7] == "2");
  const std::string blooket = formatNamed("blooket").write(samplePack(), {}).bytes;
  CHECK(blooket.starts_with("Blooket Import Template,,,,,,,\r\nQuestion #,Question Text,"));
  CHECK(blooket.ends_with(
      "3,Which city is the capital of Latvia?,Tallinn,Vilnius,Riga,Oslo,20,3\r\n"));
  const std::string gimkit = formatNamed("gimkit").write(samplePack(), {}).bytes;
  CHECK(gimkit.starts_with("Gimkit Spreadsheet Import Template,,,,\r\nQuestion,Correct Answer,"));
  CHECK(gimkit.ends_with("Which city is the capital of Latvia?,Riga,Tallinn,Vilnius,Oslo\r\n"));
}

TEST_CASE("each program's template comes back with question, options and key", "[formats]") {
  for (const char* format : {"kahoot", "wayground", "blooket"}) {
    INFO(format);
    const Imported back = roundTrip(format, samplePack());
    CHECK(listed(back.findings) == "");
    CHECK(bare(back.pack) == sampleItems);
    CHECK(back.pack.items[1].isClaim());
  }
  CHECK(bare(roundTrip("gimkit", samplePack()).pack) ==
        "How much did the bridge cost, according to the mayor? | *€140 million | €90 million | "
        "€180 million\n"
        "The bridge opened on Friday. | *False | True\n"
        "Which city is the capital of Latvia? | *Riga | Tallinn | Vilnius | Oslo\n");
}

TEST_CASE("the templates carry any string", "[formats]") {
  for (const char* format : {"kahoot", "wayground", "blooket", "gimkit"}) {
    for (const std::string& string : nastyStrings()) {
      INFO(format << ": " << string);
      Pack pack;
      pack.items = {nastyItem(string)};
      const Item item = roundTrip(format, pack).pack.items.at(0);
      CHECK(item.stem == string);
      CHECK(item.keyOption().text == string);
      CHECK(item.options.size() == 3);
    }
  }
}

TEST_CASE("a text too long for Kahoot is never cut unasked, and never at a figure", "[formats]") {
  const std::string tail = " and then it went on and on about the weather of the day before";
  Pack pack;
  pack.items = {nastyItem("x")};
  Item& item = pack.items[0];
  item.stem = "Who said that the new bridge over the river costs 140 million euros" + tail + "?";
  REQUIRE(item.stem.size() > 120);
  const Format& kahoot = formatNamed("kahoot");
  const Exported refused = kahoot.write(pack, {});
  CHECK(countOf(refused.findings, Severity::Fault) == 1);
  CHECK(readError("kahoot", refused.bytes) == "pack: no usable item is in the file");
  WriteOptions shorten;
  shorten.shorten = true;
  const Exported cut = kahoot.write(pack, shorten);
  CHECK(countOf(cut.findings, Severity::Fault) == 0);
  const std::string stem = readAs("kahoot", cut.bytes).pack.items.at(0).stem;
  CHECK(stem.ends_with("…"));
  CHECK(item.stem.starts_with(stem.substr(0, stem.size() - 3)));
  item.stem = std::string(110, 'a') + " costs 140 million";
  CHECK(countOf(kahoot.write(pack, shorten).findings, Severity::Fault) == 1);
}

TEST_CASE("more options than a program allows", "[formats]") {
  Pack pack;
  pack.items = {nastyItem("x")};
  for (const char* more : {"d", "e", "f"}) pack.items[0].options.push_back({more, ""});
  pack.items[0].key = 5;
  for (const char* format : {"kahoot", "wayground", "blooket", "gimkit"}) {
    INFO(format);
    CHECK(countOf(formatNamed(format).write(pack, {}).findings, Severity::Fault) == 1);
    WriteOptions shorten;
    shorten.shorten = true;
    const std::string bytes = formatNamed(format).write(pack, shorten).bytes;
    CHECK(readAs(format, bytes).pack.items.at(0).keyOption().text == "f");
  }
}

TEST_CASE("cells that would run as formulas are reported where they cannot be guarded",
          "[formats]") {
  Pack pack;
  pack.items = {nastyItem("-5 %")};
  for (const char* format : {"blooket", "gimkit"}) {
    const Exported exported = formatNamed(format).write(pack, {});
    CHECK(listed(exported.findings).find("would take '-5 %' for a formula") != std::string::npos);
  }
}

TEST_CASE("faults in a sheet name the cell", "[formats]") {
  const std::string bytes = carriers::writeSheet({{1, {"Question", "Option 1", "Option 2", "Key"}},
                                                  {3, {"Q?", "a", "b", "C"}},
                                                  {4, {"R?", "a", "b", "B"}}},
                                                 "Sheet1");
  const Imported back = readAs("xlsx", bytes);
  CHECK(shown(back.pack) == "R? | a | *b\n");
  CHECK(listed(back.findings) ==
        "pack:3: D3 the key 'C' is none of the options; the item was left out\n");
}

TEST_CASE("a formula without a value is an empty cell that is named", "[formats]") {
  const auto row = [](int number, const std::string& options) {
    return "<row r=\"" + std::to_string(number) + "\"><c t=\"inlineStr\"><is><t>Q?</t></is></c>" +
           options + "<c><v>1</v></c></row>";
  };
  const auto text = [](const std::string& words) {
    return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
  };
  carriers::ZipWriter zip;
  zip.add("xl/workbook.xml",
          "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"x\"/></sheets></workbook>");
  zip.add("xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"x\" Target=\"s.xml\"/></Relationships>");
  zip.add("xl/s.xml",
          "<worksheet><sheetData><row r=\"1\">" + text("Question") + text("Option 1") +
              text("Option 2") + text("Option 3") + text("Key") + "</row>" +
              row(2, text("a") + text("b") + "<c><f>1+1</f><v></v></c>") +
              row(3, text("a") + "<c><f>1+1</f><v>2</v></c>" +
                         "<c t=\"str\"><f>IF(A1=1,\"x\",\"\")</f><v></v></c>") +
              row(4, text("a") + text("b") + "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>") +
              row(5, text("a") + "<c><f>A1</f></c>") + "</sheetData></worksheet>");
  const Imported back = readAs("xlsx", zip.finish());
  CHECK(shown(back.pack) == "Q? | *a | b\nQ? | *a | 2\nQ? | *a | b\n");
  const std::string empty = " the sheet does not hold the value of this formula; ";
  CHECK(listed(back.findings).find("pack:2: D2" + empty + "read as an empty cell\n") == 0);
  CHECK(listed(back.findings).find("pack:4: D4" + empty) != std::string::npos);
  CHECK(listed(back.findings).find("pack:5: C5" + empty) != std::string::npos);
  CHECK(listed(back.findings).find("D3") == std::string::npos);
}

TEST_CASE("a text that no cell holds is cut between its letters and named", "[formats]") {
  Pack pack;
  pack.items = {nastyItem("x")};
  std::string& words = pack.items[0].explanation;
  for (int i = 0; i < 20'000; ++i) words += "é😀";
  for (const char* format : {"xlsx", "wayground"}) {
    const Exported exported = formatNamed(format).write(pack, {});
    INFO(format);
    CHECK(
        listed(exported.findings).find("a text is longer than 32767 characters; its end was cut") !=
        std::string::npos);
    const std::string cut = readAs(format, exported.bytes).pack.items.at(0).explanation;
    CHECK(cut.size() > 32'000);
    CHECK(words.starts_with(cut));
    CHECK((cut.ends_with("é") || cut.ends_with("😀")));
  }
}

TEST_CASE("names of cells", "[carriers]") {
  CHECK(carriers::cellName(0, 1) == "A1");
  CHECK(carriers::cellName(25, 9) == "Z9");
  CHECK(carriers::cellName(26, 9) == "AA9");
  CHECK(carriers::cellName(701, 1) == "ZZ1");
  CHECK(carriers::cellName(702, 1) == "AAA1");
}
