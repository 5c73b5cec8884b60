#include "questions/carriers/csv.h"

#include "tests/catch.h"
#include "tests/questions/formats/samples.h"

using namespace questions;

TEST_CASE("CSV and TSV come back as they went, but for articles' texts and pack fields",
          "[formats]") {
  for (const char* format : {"csv", "tsv"}) {
    const Imported back = roundTrip(format, samplePack());
    CHECK(listed(back.findings) == "");
    CHECK(back.pack == withoutPackFields(samplePack()));
  }
}

TEST_CASE("CSV and TSV carry any string in any cell", "[formats]") {
  for (const char* format : {"csv", "tsv"})
    for (const std::string& string : nastyStrings()) {
      INFO(format << ": " << string);
      Pack pack;
      pack.items = {nastyItem(string)};
      CHECK(roundTrip(format, pack).pack.items == pack.items);
    }
}

TEST_CASE("cells that spreadsheets take for formulas are guarded", "[formats]") {
  Pack pack;
  pack.items = {nastyItem("=1+1")};
  const std::string text = formatNamed("csv").write(pack, {}).bytes;
  CHECK(text.find(",'=1+1") != std::string::npos);
  CHECK(text.find(",=") == std::string::npos);
}

TEST_CASE("tables that others made are read by the names of their columns", "[formats]") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"question,option 1,option 2,option 3,key\nQ?,a,b,c,B\n", "Q? | a | *b | c\n"},
      {"\xEF\xBB\xBFQuestion;Option A;Option B;Answer\r\nQ?;a;b;2\r\n", "Q? | a | *b\n"},
      {"Question\tA\tB\tC\tCorrect Answer\nQ?\tx\ty\tz\ty\n", "Q? | x | *y | z\n"},
      {"id,question_text,optionA,optionB,correct_option\n1,Q?,x,y,b\n", "Q? | x | *y\n"},
      // The words of an option where the key column holds words, its position where it does not.
      {"Question,Answer 1,Answer 2,Correct answer(s)\nQ?,2,1,1\nR?,3,1,3\n",
       "Q? | 2 | *1\nR? | *3 | 1\n"},
      {"Question,Answer 1,Answer 2,Correct answer(s)\nQ?,2,7,2\nR?,3,5,1\n",
       "Q? | 2 | *7\nR? | *3 | 5\n"},
      {"question,correct answer,incorrect answer 1,incorrect answer 2\nQ?,a,b,\n", "Q? | *a | b\n"},
      {"Type,Question,Correct Answer,Wrong,Wrong\nmultiple,Q?,a,b,c\n", "Q? | *a | b | c\n"},
      {"type,question,answer\ntrue/false,Yes.,TRUE\ntf,No.,f\n",
       "Yes. | *True | False\nNo. | True | *False\n"},
      {"My quiz,,,\n\nquestion,option 1,option 2,key\nQ?,a,b,a\n", "Q? | *a | b\n"},
      {"question,option 1,option 2,key\n\"A \"\"b\"\",\nc\",\"1,5\",\"2,5\",A\n",
       "A \"b\",\nc | *1,5 | 2,5\n"},
      {"question,option 1,option 2,key\nCaf\xe9?,a,b,A\n", "Café? | *a | b\n"},
      {"question, option 1, option 2, key\n\"Q, or?\", \"a, b\", c, A\n", "Q, or? | *a, b | c\n"},
      // All options in one cell.
      {"question,choices,correctAnswer\nQ?,2|3|4,4\nR?,\"A. x\nB. y\",B\n",
       "Q? | 2 | 3 | *4\nR? | x | *y\n"},
      {"text,options,answer\nQ?,\"[\"\"a|b\"\",\"\"c;d\"\"]\",c;d\nR?,\"x, y, z\",y\n",
       "Q? | a|b | *c;d\nR? | x | *y | z\n"},
      {"question,A,B,C,Answer 1,Answer 2\nQ?,x,y,z,B,\n", "Q? | x | *y | z\n"},
      // Without names, where every row ends in its key.
      {"Q?; a; b; c; b\nR?; a; b; c; A\n", "Q? | a | *b | c\nR? | *a | b | c\n"},
      // A column without a name is no fault of the rows.
      {"question,option 1,option 2,key\nQ?,a,b,A,x\nR?,a,b,B,y\n", "Q? | *a | b\nR? | a | *b\n"},
      // The ways in which people name the right option.
      {"question,option a,option b,answer\nQ?,x,y,Option B\nR?,x,y,(b)\nS?,x,y,b.\nT?,x,y,optionB\n"
       "U?,x,y,B) y\n",
       "Q? | x | *y\nR? | x | *y\nS? | x | *y\nT? | x | *y\nU? | x | *y\n"}};
  for (const auto& [text, items] : cases) {
    INFO(text);
    const Format* format = formatOf("pack.csv", text);
    REQUIRE(format);
    CHECK((format->name == "csv" || format->name == "tsv"));
    CHECK(shown(format->read(text, "pack.csv").pack) == items);
  }
}

TEST_CASE("positions are counted from 0 where one is 0, and where programs count", "[formats]") {
  const std::string note = "the keys are counted from 0; 0 was taken for the first option\n";
  const std::vector<std::tuple<std::string, std::string, bool>> cases = {
      {"answer\nQ?,a,b,c,0\n", "Q? | *a | b | c\n", true},
      {"key\nQ?,a,b,c,0\nR?,a,b,c,2\n", "Q? | *a | b | c\nR? | a | b | *c\n", true},
      {"correctIndex\nQ?,a,b,c,1\n", "Q? | a | *b | c\n", true},
      {"correctIndex\nQ?,a,b,c,1\nR?,a,b,c,3\n", "Q? | *a | b | c\nR? | a | b | *c\n", false},
      {"correct answer\nQ?,0,1,2,0\nR?,0,1,2,2\n", "Q? | *0 | 1 | 2\nR? | 0 | 1 | *2\n", false},
      {"key\nQ?,a,b,c,1\nR?,a,b,c,2\n", "Q? | *a | b | c\nR? | a | *b | c\n", false}};
  for (const auto& [rows, items, fromZero] : cases) {
    INFO(rows);
    const Imported back = readAs("csv", "question,option 1,option 2,option 3," + rows);
    CHECK(shown(back.pack) == items);
    CHECK(listed(back.findings) == (fromZero ? "pack:1:  " + note : ""));
  }
}

TEST_CASE("several keys in words, and answers to be typed, are carried", "[formats]") {
  const Pack pack = readAs("csv",
                           "type,question,option 1,option 2,option 3,correct answer\n"
                           "mc,Q?,a,b,c,A\n,R?,Riga,Oslo,Bern,Oslo; Riga\n,T?,a,b,c,AC\n"
                           "short answer,S?,,,,\"Riga, Latvia|Riga\"\n")
                        .pack;
  REQUIRE(pack.unplayed.size() == 3);
  CHECK(pack.unplayed[0].keys == std::vector<std::size_t>{0, 1});
  CHECK(pack.unplayed[1].keys == std::vector<std::size_t>{0, 2});
  CHECK(pack.unplayed[2].kind == shortAnswer);
  CHECK(pack.unplayed[2].options == std::vector<Option>{{"Riga, Latvia", ""}, {"Riga", ""}});
}

TEST_CASE("a row with a fault is reported by its line and costs only itself", "[formats]") {
  const std::string head = "question,option 1,option 2,option 3,key\ngood,a,b,c,A\n";
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"Q?,a,b,c,D", "the key 'D' is none of the options"},
      {"Q?,a,b,c,", "no option is marked as correct"},
      {"Q?,a,b,,C", "the key 'C' is an empty option"},
      {"Q?,a,b,,\"A,C\"", "the key 'A,C' is none of the options"},
      {"Q?,a,,,A", "fewer than two options"},
      {"Well, who?,a,b,c,A",
       "more cells than columns; put a text with separators in it between quotation marks"},
      {"Q?,a,a,b,A", "two options are the same"},
      {",a,b,c,A", "the question has no text"},
      {"Q?,,,,Paris", "there are no options; Hearsay plays items with options only"}};
  for (const auto& [row, wrong] : cases) {
    INFO(row);
    const Imported back = readAs("csv", head + row + "\nalso good,a,b,c,B\n");
    CHECK(shown(back.pack) == "good | *a | b | c\nalso good | a | *b | c\n");
    CHECK(listed(back.findings) == "pack:3:  " + wrong + "; the item was left out\n");
  }
}

TEST_CASE("what is no table of questions gets one message", "[formats]") {
  CHECK(readError("csv", "").find("no row names the columns") != std::string::npos);
  CHECK(readError("csv", "a,b,c\n1,2,3\n").find("pack:1: no row names the columns") !=
        std::string::npos);
  CHECK(readError("csv", "question,option 1,option 2,key\n") ==
        "pack: no usable item is in the file");
  CHECK(readError("csv", "question,option 1,option 2,key\nQ?,a,,A\nR?,a,b,\n") ==
        "pack:2: fewer than two options\npack:3: no option is marked as correct\n"
        "no usable item is in the file");
}

TEST_CASE("half an alteration is none", "[formats]") {
  const Pack pack =
      readAs("csv", "question,option 1,option 2,key,slot,said,altered\nQ?,a,b,A,date,,Friday\n")
          .pack;
  REQUIRE(pack.items.size() == 1);
  CHECK(!pack.items[0].alteration);
  CHECK(roundTrip("json", pack).pack.items == pack.items);
}

TEST_CASE("a quotation mark that is never closed is reported", "[formats]") {
  const Imported back =
      readAs("csv", "question,option 1,option 2,key\nQ?,a,b,A\nR?,\"a,b,A\nS?,a,b,A\n");
  CHECK(shown(back.pack) == "Q? | *a | b\n");
  CHECK(listed(back.findings).find("pack:3:  a quotation mark opens a cell that never ends") == 0);
}

TEST_CASE("RFC 4180 cells", "[carriers]") {
  using carriers::readCsv;
  using Cells = std::vector<std::string>;
  const std::vector<std::pair<std::string, Cells>> cases = {
      {"a,b", {"a", "b"}},        {"a,b\r\n", {"a", "b"}},     {"a,", {"a", ""}},
      {",a", {"", "a"}},          {"\"a,b\",c", {"a,b", "c"}}, {"\"a\"\"b\",c", {"a\"b", "c"}},
      {"\"a\r\nb\"", {"a\r\nb"}}, {"a\"b,c", {"a\"b", "c"}},   {"\"a\"x,b", {"ax", "b"}},
      {"\"\",a", {"", "a"}},      {" a , b ", {" a ", " b "}}};
  for (const auto& [text, cells] : cases) {
    INFO(text);
    const carriers::CsvText csv = readCsv(text, ',');
    REQUIRE(csv.rows.size() == 1);
    CHECK(csv.rows[0].cells == cells);
    CHECK(csv.openQuote == 0);
  }
  CHECK(readCsv("a\r\n\r\n\"b\nc\"\nd", ',').rows ==
        carriers::Table{{1, {"a"}}, {3, {"b\nc"}}, {5, {"d"}}});
}
