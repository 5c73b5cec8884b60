#include "game/terminal/reply.h"

#include "tests/catch.h"

using Options = std::vector<std::string>;
using rules::Confidence;

TEST_CASE("an answer is a letter, a number, or the beginning of one option", "[terminal]") {
  const Options claim = {"True", "False"};
  const Options places = {"Berlin", "Bern", "Paris", "Turin"};
  const Options numbers = {"2", "12", "40"};
  struct Row {
    std::string line;
    Options options;
    std::optional<std::size_t> place;
  };
  const std::vector<Row> rows = {
      {"a", places, 0},
      {"A", places, 0},
      {"d", places, 3},
      {"D)", places, 3},
      {"1", places, 0},
      {"4.", places, 3},
      {"e", places, {}},
      {"5", places, {}},
      {"0", places, {}},
      {"", places, {}},
      {"?", places, {}},
      {"-1", places, {}},
      {"p", places, 2},
      {"paris", places, 2},
      {"ber", places, {}},
      {"bern", places, 1},
      {"Paris!", places, {}},
      {"t", claim, 0},
      {"true", claim, 0},
      {"f", claim, 1},
      {"b", claim, 1},
      {"2", numbers, 1},
      {"12", numbers, 1},
      {"3", numbers, 2},
      {"99999999999", places, {}},
  };
  for (const Row& row : rows) {
    INFO("'" << row.line << "'");
    CHECK(terminal::placeOf(row.line, row.options) == row.place);
  }
}

TEST_CASE("certainty and leaving", "[terminal]") {
  CHECK(terminal::confidenceOf("1") == Confidence::Guess);
  CHECK(terminal::confidenceOf("F") == Confidence::Fairly);
  CHECK(terminal::confidenceOf("sure") == Confidence::Sure);
  for (const char* line : {"", "4", "0", "surely", "x"})
    CHECK_FALSE(terminal::confidenceOf(line).has_value());
  for (const char* line : {"q", "Q", "quit", "exit"}) CHECK(terminal::leaves(line));
  for (const char* line : {"", "a", "qu"}) CHECK_FALSE(terminal::leaves(line));
}

TEST_CASE("letters go on as numbers after Z", "[terminal]") {
  CHECK(terminal::letter(0) == "A");
  CHECK(terminal::letter(25) == "Z");
  CHECK(terminal::letter(26) == "27");
}

TEST_CASE("numbers are whole and small", "[terminal]") {
  CHECK(terminal::numberOf("0") == 0);
  CHECK(terminal::numberOf("1000000") == 1000000);
  for (const char* line : {"", "-1", "-0", "1.5", "1000001", "12a", "99999999999999999999"})
    CHECK_FALSE(terminal::numberOf(line).has_value());
}

TEST_CASE("words are pointed at by one number or two", "[terminal]") {
  using Span = std::pair<std::size_t, std::size_t>;
  CHECK(terminal::spanOf("4", 9) == Span{4, 4});
  CHECK(terminal::spanOf("4-6", 9) == Span{4, 6});
  CHECK(terminal::spanOf("4 6", 9) == Span{4, 6});
  CHECK(terminal::spanOf("4 - 9", 9) == Span{4, 9});
  for (const char* line : {"", "0", "10", "6-4", "4-10", "-4", "4-", "a", "4-b", "4-5-6"})
    CHECK_FALSE(terminal::spanOf(line, 9).has_value());
}
