// What shape and lists say of words.
#include "questions/language/name_hints.h"

#include "tests/catch.h"
#include "tests/folders.h"

namespace {

using Forms = std::vector<std::string_view>;

std::vector<language::NameHints> hintsOf(const Forms& forms) {
  static const language::Gazetteer gazetteer(sourceFolder() / "assets/language/names.txt");
  return language::nameHints(forms, gazetteer);
}

bool has(language::NameHints hints, unsigned bit) { return (hints >> bit & 1) != 0; }

}  // namespace

TEST_CASE("Each word has the hints of its shape and of the lists", "[language]") {
  struct Row {
    std::string_view form;
    std::vector<unsigned> bits;  // beside the first word's
  };
  const Row rows[] = {
      {"Tables", {0}},
      {"NATO", {1, 17}},
      {"tables", {2}},
      {"Ursula", {0, 4}},
      {"Russian", {0, 5}},
      {"Gov.", {0, 6}},
      {"University", {0, 7}},
      {"Street", {0, 8}},
      {"Inc.", {0, 7, 9}},
      {"Monday", {0, 10}},
      {"Norway", {0, 11}},
      {"Oslo", {0, 14}},
      {"norway", {2, 20}},
      {"OSLO", {1, 20}},
      {"ursula", {2, 21}},
      {"7", {}},
      {"", {}},
  };
  for (const Row& row : rows) {
    INFO(row.form);
    language::NameHints expected = 0;
    for (const unsigned bit : row.bits) expected |= 1u << bit;
    CHECK(hintsOf({"the", row.form})[1] == expected);
  }
}

TEST_CASE("The longest listed name is marked, word by word", "[language]") {
  const auto hints = hintsOf({"New", "York", "City", "and", "the", "United", "States"});
  CHECK(has(hints[0], 3));
  CHECK_FALSE(has(hints[5], 3));
  CHECK(has(hints[0], 15));
  CHECK(has(hints[1], 16));
  CHECK(has(hints[2], 16));
  CHECK_FALSE(has(hints[3], 16));
  CHECK(has(hints[5], 12));
  CHECK(has(hints[6], 13));
  CHECK(hintsOf({}).empty());
}
