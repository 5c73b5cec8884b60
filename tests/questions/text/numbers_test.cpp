#include "questions/text/numbers.h"

#include <string>

#include "questions/text/tokens.h"
#include "tests/catch.h"

namespace {

struct Read {
  double value = -1;
  std::string rest;  // what follows the number
};

Read read(std::string_view text) {
  const text::Sentence sentence{{0, text.size()}, 0, text::tokenize(text, {0, text.size()})};
  const text::Words words(text, sentence);
  const auto number = text::numberAt(words, 0);
  if (!number) return {};
  const text::Range rest = words.range(number->end, words.size());
  return {number->value, std::string(text::slice(text, rest))};
}

}  // namespace

TEST_CASE("numbers are read as far as they go", "[numbers]") {
  struct Row {
    std::string_view text;
    double value;
    std::string_view rest;
  };
  const Row rows[] = {
      {"12 men", 12, "men"},
      {"25,000 men", 25000, "men"},
      {"1.2 million men", 1200000, "men"},
      {"4.35 billion", 4350000000, ""},
      {".265 average", 0.265, "average"},
      {"140bn euros", 140000000000, "euros"},
      {"twelve men", 12, "men"},
      {"twenty-five men", 25, "men"},
      {"twenty five men", 20, "five men"},
      {"one hundred and five men", 105, "men"},
      {"one hundred and forty-two thousand men", 142000, "men"},
      {"two million three hundred thousand men", 2300000, "men"},
      {"twenty and thirty", 20, "and thirty"},
      {"five and ten", 5, "and ten"},
      {"three dozen eggs", 36, "eggs"},
      {"a dozen eggs", 12, "eggs"},
      {"half a dozen eggs", 6, "eggs"},
      {"a hundred men", 100, "men"},
      {"half a million men", 500000, "men"},
      {"zero men", 0, "men"},
      {"a man", -1, ""},
      {"hundred men", -1, ""},
      {"dozens of men", -1, ""},
      {"1,2 men", -1, ""},
      {"1.2.3", -1, ""},
      {"12,34,567", -1, ""},
      {"19th", -1, ""},
      {"men", -1, ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(read(row.text).value == row.value);
    CHECK(read(row.text).rest == row.rest);
  }
}

TEST_CASE("ordinals in digits and words", "[numbers]") {
  struct Row {
    std::string_view text;
    int value;
  };
  for (const Row& row : {Row{"first", 1}, Row{"3rd", 3}, Row{"1,000th", 1000}, Row{"twelfth", 12},
                         Row{"thirtieth", 30}, Row{"twenty-first", 21}, Row{"ninety-ninth", 99}}) {
    const text::Sentence sentence{
        {0, row.text.size()}, 0, text::tokenize(row.text, {0, row.text.size()})};
    std::size_t end = 0;
    CHECK(text::ordinalAt(text::Words(row.text, sentence), 0, end) == row.value);
    CHECK(end == sentence.tokens.size());
  }
  for (std::string_view text : {"one", "th", "1sts", "month", "fourthly", "99999999999th", ""}) {
    const text::Sentence sentence{{0, text.size()}, 0, text::tokenize(text, {0, text.size()})};
    std::size_t end = 0;
    CHECK(!text::ordinalAt(text::Words(text, sentence), 0, end));
  }
}
