#include "questions/figure.h"

#include "tests/catch.h"

using questions::Figure;
using questions::printed;
using questions::readFigure;

TEST_CASE("figures are taken apart and written again in the same form") {
  struct Row {
    std::string text;
    double number;
    std::string other;  // the form with the number doubled
  };
  const std::vector<Row> rows = {
      {"€180 billion", 180, "€360 billion"},
      {"84,121", 84121, "168,242"},
      {"8000", 8000, "16000"},
      {"46 percent", 46, "92 percent"},
      {"58%", 58, "116%"},
      {"2.5 million", 2.5, "5.0 million"},
      {"five", 5, "ten"},
      {"Twelve years", 12, "Twenty-four years"},
      {"NZ$ 26 million", 26, "NZ$ 52 million"},
      {"950", 950, "1900"},
      {"6,000 visitors", 6000, "12,000 visitors"},
      {"11th", 11, "22nd"},
      {"101st", 101, "202nd"},
      {"third", 3, "sixth"},
      {"Eleventh", 11, "Twenty-second"},
      {"twentieth", 20, "fortieth"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const std::optional<Figure> figure = readFigure(row.text);
    REQUIRE(figure);
    CHECK(figure->number == Approx(row.number));
    CHECK(printed(*figure, figure->number) == row.text);
    CHECK(printed(*figure, 2 * figure->number) == row.other);
  }
}

TEST_CASE("what holds no figure or several is none") {
  for (const std::string text :
       {"", "about a third", "25,000 to 30,000", "1,70", "1.2.3", "a mess", "two or three",
        "1234567890123456789", "the third", "a second half"})
    CHECK_FALSE(readFigure(text));
}

TEST_CASE("a figure is as round as its last digit that is not zero") {
  const auto round = [](const std::string& text) {
    return questions::roundness(*readFigure(text));
  };
  CHECK(round("180") == 10);
  CHECK(round("84,121") == 1);
  CHECK(round("25,000") == 1000);
  CHECK(round("2.5") == Approx(0.1));
  CHECK(round("zero") == 1);
}
