// Bytes of every usual encoding, written out, and the text they mean.
#include "questions/text/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <string>

#include "questions/error.h"
#include "questions/text/clean_text.h"
#include "tests/catch.h"

namespace {

using namespace std::string_literals;

std::string encoded(const std::string& utf8, const char* encoding) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(utf8);
  std::string bytes(utf8.size() * 4 + 16, '\0');
  const int32_t size = wide.extract(0, wide.length(), bytes.data(), encoding);
  REQUIRE(U_SUCCESS(status));
  bytes.resize(static_cast<std::size_t>(size));
  return bytes;
}

const std::string english =
    "The minister’s plan costs €140 billion, and “nobody knows” who will pay – the café owner said "
    "so on Monday. The talks in the capital went on for five hours and ended without a result.";
const std::string russian =
    "Министр сообщил в понедельник, что переговоры в столице продолжались пять часов и закончились "
    "без результата. Никто не знает, кто заплатит за новый мост через реку.";

}  // namespace

TEST_CASE("encodings are told from bytes alone", "[reader]") {
  struct Row {
    const char* name;
    std::string bytes;
    std::string text;
  };
  const Row rows[] = {
      {"ASCII", "Plain words.", "Plain words."},
      {"UTF-8", english, english},
      {"UTF-8 with a mark", "\xEF\xBB\xBF" + english, english},
      {"UTF-16LE with a mark", "\xFF\xFE" + encoded(english, "UTF-16LE"), english},
      {"UTF-16BE with a mark", "\xFE\xFF" + encoded(english, "UTF-16BE"), english},
      {"UTF-16LE", encoded(english, "UTF-16LE"), english},
      {"UTF-16BE", encoded(english, "UTF-16BE"), english},
      {"UTF-16LE, Russian", "\xFF\xFE" + encoded(russian, "UTF-16LE"), russian},
      {"Windows-1252", encoded(english, "windows-1252"), english},
      {"Windows-1252, one byte", "It\x92s late.", "It’s late."},
      {"Windows-1252, short", "\x93Stop!\x94", "“Stop!”"},
      {"Windows-1251", encoded(russian, "windows-1251"), russian},
      {"KOI8-R", encoded(russian, "KOI8-R"), russian},
      {"ISO-8859-5", encoded(russian, "ISO-8859-5"), russian},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    CHECK(text::toUtf8(row.bytes, {}, "a.txt") == row.text);
  }
}

TEST_CASE("a declared encoding counts where the bytes do not contradict it", "[reader]") {
  CHECK(text::toUtf8("Caf\xE9", "iso-8859-1", "a.html") == "Café");
  CHECK(text::toUtf8("It\x92s", "ISO-8859-1", "a.html") == "It’s");
  CHECK(text::toUtf8("\xCF\xF0\xE8\xE2\xE5\xF2", "windows-1251", "a.html") == "Привет");
  CHECK(text::toUtf8("Café", "windows-1252", "a.html") == "Café");
  CHECK(text::toUtf8("It\x92s late", "utf-8", "a.html") == "It’s late");
  CHECK(text::toUtf8("It\x92s late", "no-such-encoding", "a.html") == "It’s late");
}

TEST_CASE("invalid sequences in UTF-8 become U+FFFD", "[reader]") {
  CHECK(text::toUtf8("“é” “é” \xFF ok", {}, "a.txt") == "“é” “é” \uFFFD ok");
  CHECK(text::toUtf8("“é” “é” “\xE2\x82", {}, "a.txt") == "“é” “é” “\uFFFD");
}

TEST_CASE("what is no text is refused by its content", "[reader]") {
  const std::pair<std::string, std::string> rows[] = {
      {"\x89PNG\r\n\x1A\n"s, "a PNG image"},
      {"\xFF\xD8\xFF\xE0"s, "a JPEG image"},
      {"%PDF-1.5\n"s, "a PDF document"},
      {"PK\x03\x04..."s, "a zip archive or an office document"},
      {"\x7F\x45LF\x02\x01"s, "a program"},
      {"\x1F\x8B\x08"s, "a gzip archive"},
  };
  for (const auto& [bytes, what] : rows) {
    INFO(what);
    try {
      text::toUtf8(bytes, {}, "a.txt");
      FAIL("taken for a text");
    } catch (const questions::Error& error) {
      CHECK(error.message().find(what) != std::string::npos);
      CHECK(error.message().find("give the article as") != std::string::npos);
    }
  }
  CHECK_THROWS_AS(text::toUtf8("ab\0\1\2\3cd"s, {}, "a.txt"), questions::Error);
}

TEST_CASE("stored text holds one kind of space and no hidden characters", "[reader]") {
  const std::pair<std::string, std::string> rows[] = {
      {"a\r\nb\rc\nd", "a\nb\nc\nd"},
      {"50\u00A0km\u202Fup\u2003x\ty", "50 km up x y"},
      {"co\u00ADop\u200Ber\uFEFFate", "cooperate"},
      {"\u202Eevil\u202C \u2066x\u2069 \u200Ey", "evil x y"},
      {"a\u2028b\u2029c\u0085d", "a\nb\nc\nd"},
      {"bell\x07 and \x1B[1mbold", "bell and [1mbold"},
      {"cafe\u0301", "café"},
      {"👩\u200D🚀", "👩\u200D🚀"},
  };
  for (const auto& [raw, clean] : rows) CHECK(text::cleanText(raw) == clean);
  CHECK(text::collapseSpaces("  a \n b  ") == "a b");
}
