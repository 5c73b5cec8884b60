#include "questions/carriers/csv.h"
#include "questions/carriers/html_text.h"
#include "tests/catch.h"
#include "tests/questions/formats/samples.h"

using namespace questions;

TEST_CASE("Anki's file begins with its settings, and a note is a line", "[formats]") {
  const std::string text = formatNamed("anki").write(samplePack(), {}).bytes;
  CHECK(text.starts_with(
      "#separator:Tab\n#html:true\n#notetype:Basic\n#deck:Bridge opens\n#guid column:1\n"
      "#tags column:4\ni1\tHow much did the bridge cost, according to the mayor?<br>A) €140 million"
      "<br>B) €90 million<br>C) €180 million\t<b>€140 million</b><br>The mayor named the "
      "sum.<br>"));
  CHECK(text.find("\tmoney bridge\r\n") != std::string::npos);
}

TEST_CASE("Anki notes carry any string", "[formats]") {
  for (const std::string& string : nastyStrings()) {
    INFO(string);
    Pack pack;
    pack.items = {nastyItem(string)};
    pack.items[0].id = "#" + string;
    const carriers::Table rows =
        carriers::readCsv(formatNamed("anki").write(pack, {}).bytes, '\t').rows;
    const carriers::Row& note = rows.back();
    REQUIRE(note.cells.size() == 4);
    CHECK(!note.cells[0].starts_with("#"));
    CHECK(note.cells[1].starts_with(carriers::htmlOfText(string)));
    CHECK(note.cells[2].starts_with("<b>" + carriers::htmlOfText(string) + "</b>"));
    CHECK(note.cells[3].find('\t') == std::string::npos);
  }
}
