#include "questions/text/characters.h"

#include <string>

#include "tests/catch.h"

TEST_CASE("code points are read forwards and backwards", "[characters]") {
  struct Row {
    std::string_view bytes;
    char32_t value;
    std::size_t size;
  };
  const Row rows[] = {{"a", 'a', 1},
                      {"\xC3\xA9", 0xE9, 2},
                      {"\xE2\x82\xAC", 0x20AC, 3},
                      {"\xF0\x9F\x98\x80", 0x1F600, 4},
                      {"\xEF\xBF\xBD", 0xFFFD, 3},
                      {std::string_view("\0", 1), 0, 1}};
  for (const Row& row : rows) {
    const std::string text = "x" + std::string(row.bytes) + "y";
    const text::CodePoint forwards = text::codePointAt(text, 1);
    const text::CodePoint backwards = text::codePointBefore(text, 1 + row.size);
    CHECK(forwards.value == row.value);
    CHECK(forwards.size == row.size);
    CHECK(backwards.value == row.value);
    CHECK(backwards.size == row.size);
  }
}

TEST_CASE("a broken byte is one character that stands for itself", "[characters]") {
  for (std::string_view broken :
       {"\xFF", "\x80", "\xC0\x80", "\xE2\x82", "\xED\xA0\x80", "\xF5\x80\x80\x80"}) {
    CHECK(text::codePointAt(broken, 0).value == 0xFFFD);
    CHECK(text::codePointAt(broken, 0).size >= 1);
    CHECK(text::codePointBefore(broken, broken.size()).value == 0xFFFD);
    CHECK(text::codePointBefore(broken, broken.size()).size == 1);
  }
  CHECK(text::codePointAt("", 0).size == 0);
  CHECK(text::codePointAt("a", 5).size == 0);
  CHECK(text::codePointBefore("a", 0).size == 0);
}

TEST_CASE("characters fall into their classes", "[characters]") {
  for (char32_t c : {U' ', U'\t', U'\n', U'\u00A0', U'\u2009', U'\u3000'}) CHECK(text::isSpace(c));
  for (char32_t c : {U'a', U'Z', U'\u00E9', U'\u0416', U'\u4E2D', U'\u0301'})
    CHECK(text::isLetter(c));
  for (char32_t c : {U'1', U'-', U'\u20AC', U'\u00B0', U'\u00BA', U'\uFFFD', U'\0'}) {
    CHECK(!text::isLetter(c));
    CHECK(!text::isSpace(c));
  }
  CHECK(text::isUpper(U'\u0416'));
  CHECK(text::isLower(U'\u0436'));
  CHECK(!text::isUpper(U'1'));
  CHECK(text::isApostrophe(U'\u2019'));
}

TEST_CASE("letters lose their accents, and nothing else is lost", "[characters]") {
  CHECK(text::withoutAccents("Erdo\u011fan") == "Erdogan");
  CHECK(text::withoutAccents("Pi\u00f1era, \u0141\u00f3d\u017a, St\u00f8re") ==
        "Pinera, Lodz, Store");
  CHECK(text::withoutAccents("Jose\u0301") == "Jose");
  CHECK(text::withoutAccents("Lund \u2013 \u201cyes\u201d") == "Lund \u2013 \u201cyes\u201d");
  CHECK(text::withoutAccents("\u0416\u4e2d") == "\u0416\u4e2d");
  CHECK(text::withoutAccents("\xff") == "\xff");
  CHECK(text::withoutAccents("").empty());
}
