#include "game/terminal/wrap.h"

#include "tests/catch.h"

using Lines = std::vector<std::string>;

TEST_CASE("text is wrapped between words, by columns", "[terminal]") {
  struct Row {
    std::string text;
    std::size_t width;
    Lines lines;
  };
  const std::vector<Row> rows = {
      {"", 10, {""}},
      {"one two three", 20, {"one two three"}},
      {"one two three", 7, {"one two", "three"}},
      {"one two three", 8, {"one two", "three"}},
      {"one two three", 6, {"one", "two", "three"}},
      {"a well-known case", 7, {"a well-", "known", "case"}},
      {"€140 billion", 5, {"€140", "billi", "on"}},
      {"Łódź und Köln", 4, {"Łódź", "und", "Köln"}},
      {"e\u0301e\u0301e\u0301 e\u0301",
       3,
       {"e\u0301e\u0301e\u0301", "e\u0301"}},  // combining marks
      {"北京今天开会", 4, {"北京", "今天", "开会"}},
      {"two  spaces\tand a tab ", 30, {"two spaces and a tab"}},
      {"first\nsecond line", 30, {"first", "second line"}},
      {"\x1b[31mred\x07", 30, {"[31mred"}},  // escape and bell do not reach the terminal
      {"bad \xff byte", 30, {"bad \uFFFD byte"}},
  };
  for (const Row& row : rows) {
    INFO(row.text << " in " << row.width);
    CHECK(terminal::wrapped(row.text, row.width) == row.lines);
  }
}

TEST_CASE("no line is wider than asked", "[terminal]") {
  const std::string text =
      "“Compromises have not yet been found,” said Petr Lundqvi – 140,000,000,000 € 北京 end.";
  for (std::size_t width = 2; width < 60; ++width)
    for (const std::string& line : terminal::wrapped(text, width))
      CHECK(terminal::columns(line) <= width);
}
