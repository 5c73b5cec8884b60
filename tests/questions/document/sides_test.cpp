#include "questions/document/sides.h"

#include "questions/words.h"
#include "tests/catch.h"
#include "tests/questions/named_article.h"

TEST_CASE("the sides of a match stand beside its score") {
  struct Row {
    std::string body;
    std::string sides;
  };
  const std::vector<Row> rows = {
      {"Sweden 1 – 0 Korea Republic in the rain of Monday.", "Sweden, Korea Republic"},
      {"Fenwick City beat Ashby 3-2 on Sunday.", "Ashby, Fenwick City"},
      {"Fenwick City met Ashby: 3-2 on Sunday.", ""},
      {"Ashby was ahead 3-2. Norwood left.", ""},
      {"Ashby Rovers 1 - 1 Norwood. Norwood 3-2 Ashby.", "Ashby Rovers, Norwood"},
      {"Fenwick lost 3–2 to Ashby. The crowd of Fenwick 0 - 2 Ashby left.", "Ashby, Fenwick"},
      {"Norwood defeated the Ashby Rovers 21-17 in Leeds.", "Ashby Rovers, Norwood"},
      {"The committee met from 10 – 12 in Leeds.", ""},
      {"On page 12, Anna Berg quotes 2 books of 1999 – 2001.", ""},
  };
  for (const Row& row : rows) {
    INFO(row.body);
    const NamedArticle made = namedArticle(row.body, "");
    const std::vector<std::string> sides = questions::sidesOfMatch(made.document);
    CHECK(questions::joined(sides, ", ") == row.sides);
  }
}

TEST_CASE("a text names a side by its name or its people") {
  const std::vector<std::string> sides = {"Sweden", "South Korea", "England"};
  struct Row {
    std::string text;
    std::set<std::string> told;
  };
  const std::vector<Row> rows = {
      {"Anna Berg scored for Sweden", {"Sweden"}},
      {"the Swedish captain fell behind the Koreans", {"Sweden", "South Korea"}},
      {"the English captain", {"England"}},
      {"the south of the ground", {}},
      {"Anna Berg scored in the second half", {}},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(questions::sidesIn(row.text, sides) == row.told);
  }
}
