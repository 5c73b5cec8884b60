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
      {"Fenwick City beat Ashby 3-2 on Sunday.", ""},  // one alone is no match
      {"Fenwick lost 3–2 to Ashby. The crowd of Fenwick 0 - 2 Ashby left.", "Ashby, Fenwick"},
      {"Norwood defeated the Ashby Rovers 21-17 in Leeds.", ""},
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

TEST_CASE("whom the article calls one of a side") {
  const NamedArticle made = namedArticle(
      "Sweden 1 – 0 Panama. Panama's striker Luis Paz fell. Anna Berg scored, and Swedish coach "
      "Jan "
      "Holm smiled. Rosa Diaz of Panama left. For Sweden, Eva Lund came on.",
      "Luis_Paz:P Anna_Berg:P Jan_Holm:P Rosa_Diaz:P Eva_Lund:P");
  struct Row {
    std::string person;
    std::set<std::string> own;
    bool off;
  };
  const std::vector<Row> rows = {
      {"Luis Paz", {"Panama"}, false},  {"Anna Berg", {}, false}, {"Jan Holm", {"Sweden"}, true},
      {"Rosa Diaz", {"Panama"}, false}, {"Eva Lund", {}, false},
  };
  const std::vector<std::string> sides = questions::sidesOfMatch(made.document);
  for (const Row& row : rows) {
    INFO(row.person);
    const questions::Person* person = questions::personNamed(made.document.people, row.person);
    REQUIRE(person);
    CHECK(questions::sidesOfPerson(made.document, *person, sides) == row.own);
    CHECK(questions::isOffTheField(made.document, *person) == row.off);
  }
}
