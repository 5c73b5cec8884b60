#include "questions/document/players.h"

#include "questions/document/sides.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"
#include "tests/questions/named_article.h"

TEST_CASE("whom the article calls one of a side, and as what") {
  const NamedArticle made = namedArticle(
      "Sweden 1 – 0 Panama. Panama's striker Luis Paz fell. Anna Berg scored, and Swedish coach "
      "Jan Holm smiled. Rosa Diaz of Panama left. For Sweden, Eva Lund came on. Ida Moe took the "
      "first kick for Sweden. Mia Ross scored, putting the Swedes ahead. Lea Vik saw Ada Roy score "
      "for Sweden. Panama's goalkeeper Pia Sol fell. Ana Cruz, Kim Oro and Tea Lane slept. "
      "In the end Sweden made a change, as Rut Berg replaced Ina Dal. Panama lost the ball to Una "
      "Falk. Sweden were stopped by Vera Gil. Swedish fans sang, when Wilma Hed came. Sweden rose, "
      "and Xena Ibb fell. A header gave the lead to Sweden from Yrsa Jon's assist.\n\n"
      "Panama: Ana Cruz (goalkeeper), Luis Paz, Rosa Diaz, Kim Oro, Jo Rey\n\n"
      "Sponsors: Tea Lane, Bo Cole, Al Dent, Su Park",
      "Luis_Paz:P Anna_Berg:P Jan_Holm:P Rosa_Diaz:P Eva_Lund:P Ida_Moe:P Mia_Ross:P Lea_Vik:P "
      "Ada_Roy:P Pia_Sol:P Ana_Cruz:P Kim_Oro:P Tea_Lane:P Rut_Berg:P Ina_Dal:P Una_Falk:P "
      "Vera_Gil:P Wilma_Hed:P Xena_Ibb:P Yrsa_Jon:P");
  using questions::FieldRole;
  struct Row {
    std::string person;
    std::set<std::string> own;
    FieldRole role;
  };
  const std::vector<Row> rows = {
      {"Luis Paz", {"Panama"}, FieldRole::Player},
      {"Anna Berg", {}, FieldRole::Player},
      {"Jan Holm", {"Sweden"}, FieldRole::OffTheField},
      {"Rosa Diaz", {"Panama"}, FieldRole::Player},
      {"Eva Lund", {}, FieldRole::Player},
      {"Ida Moe", {"Sweden"}, FieldRole::Player},
      {"Mia Ross", {"Sweden"}, FieldRole::Player},
      {"Lea Vik", {}, FieldRole::Player},
      {"Ada Roy", {"Sweden"}, FieldRole::Player},
      {"Pia Sol", {"Panama"}, FieldRole::Goalkeeper},
      {"Ana Cruz", {"Panama"}, FieldRole::Goalkeeper},
      {"Kim Oro", {"Panama"}, FieldRole::Player},
      {"Tea Lane", {}, FieldRole::Player},
      {"Rut Berg", {"Sweden"}, FieldRole::Player},
      {"Ina Dal", {"Sweden"}, FieldRole::Player},
      {"Una Falk", {}, FieldRole::Player},
      {"Vera Gil", {}, FieldRole::Player},
      {"Wilma Hed", {}, FieldRole::Player},
      {"Xena Ibb", {}, FieldRole::Player},
      {"Yrsa Jon", {"Sweden"}, FieldRole::Player},
  };
  const std::vector<std::string> sides = questions::sidesOfMatch(made.document);
  for (const Row& row : rows) {
    INFO(row.person);
    const questions::Person* person = questions::personNamed(made.document.people, row.person);
    REQUIRE(person);
    CHECK(questions::sidesOfPerson(made.document, *person, sides) == row.own);
    CHECK(questions::fieldRoleOf(made.document, *person) == row.role);
  }
}

TEST_CASE("what a side does to somebody does not make him its own", "[language]") {
  const AnalysedArticle made = analysedText(
      "Sweden 1 – 0 Panama. Panama's crowd saw Wilma Hed in the tunnel. Panama's captain Rosa Diaz "
      "shot a penalty.");
  const std::vector<std::string> sides = questions::sidesOfMatch(made.document);
  for (const auto& [name, own] : {std::pair<std::string, std::set<std::string>>{"Wilma Hed", {}},
                                  {"Rosa Diaz", {"Panama"}}}) {
    CAPTURE(name);
    const questions::Person* person = questions::personNamed(made.document.people, name);
    REQUIRE(person);
    CHECK(questions::sidesOfPerson(made.document, *person, sides) == own);
  }
}

TEST_CASE("two names may be one side's") {
  using questions::isOneSide;
  CHECK(isOneSide({"Sweden"}));
  CHECK(isOneSide({"Korea Republic", "South Korea"}));
  CHECK(isOneSide({"Bayern", "Bayern Munich"}));
  CHECK_FALSE(isOneSide({"Manchester City", "Manchester United"}));
  CHECK_FALSE(isOneSide({"Panama", "Sweden"}));
  CHECK_FALSE(isOneSide({}));
}
