#include "game/view/safe_text.h"

#include "tests/catch.h"

using view::SafeText;

TEST_CASE("any bytes become text") {
  struct Row {
    std::string bytes;
    std::string text;
  };
  const std::vector<Row> rows = {
      {"plain", "plain"},
      {"caf\xC3\xA9", "caf\xC3\xA9"},
      {"caf\xE9", "caf\xEF\xBF\xBD"},                            // Latin-1
      {"\xC3", "\xEF\xBF\xBD"},                                  // cut short
      {"\xED\xA0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},  // half of a surrogate pair
      {"\xC0\xAF", "\xEF\xBF\xBD\xEF\xBF\xBD"},                  // overlong
      {std::string("a\0b", 3), "a b"},
      {"a\x01\x7F\rb", "a   b"},
      {"two\nlines", "two\nlines"},
      {"", ""},
  };
  for (const Row& row : rows) CHECK(SafeText(row.bytes).utf8() == row.text);
  CHECK(SafeText("two\nlines", true).utf8() == "two lines");
}

TEST_CASE("offsets follow the characters") {
  const SafeText same("caf\xC3\xA9!");
  CHECK(same.fromOriginal(5) == 5);
  CHECK(same.fromOriginal(4) == 3);  // inside the character
  CHECK(same.fromOriginal(99) == 6);

  const SafeText mended("\xE9 b");  // one byte has become three
  CHECK(mended.fromOriginal(0) == 0);
  CHECK(mended.fromOriginal(1) == 3);
  CHECK(mended.fromOriginal(2) == 4);
  CHECK(mended.fromOriginal(3) == 5);
  CHECK(mended.fromOriginal(99) == 5);
  CHECK(mended.toOriginal(3) == 1);
  CHECK(mended.toOriginal(4) == 2);
  CHECK(mended.toOriginal(99) == 3);
}
