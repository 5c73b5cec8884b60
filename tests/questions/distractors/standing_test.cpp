#include "questions/distractors/standing.h"

#include "tests/catch.h"

using questions::isOfStanding;

TEST_CASE("who leads a country, a party or a body of a nation is of standing") {
  for (const char* post :
       {"Norwegian Labour leader", "UN High Commissioner for Human Rights",
        "Senate Majority Leader", "chairman of the National Transportation Safety Board",
        "head of EU foreign policy", "director of the National Civil Aviation Agency",
        "CIA Director", "mayor of Oslo"}) {
    CAPTURE(post);
    CHECK(isOfStanding(post, ""));
  }
}

TEST_CASE("who heads what the headline names is of standing, if it is no country") {
  CHECK(isOfStanding("Acme's chief", "Train of Acme derails"));
  CHECK_FALSE(isOfStanding("Acme's chief", "Train derails"));
  CHECK_FALSE(isOfStanding("Swedish rail chief", "Swedish train derails"));
}

TEST_CASE("a deputy, a spokesman of a town or the director of a hospital is of no standing") {
  for (const char* post :
       {"director of Median Hospital", "Thai weather department deputy chief",
        "head of Oslo's police", "director of operations at Acme", "Rome Police Chief",
        "marine director of the International Chamber of Shipping", "NTSB Vice Chairman",
        "director of information of the Norwegian government", "Assistant Secretary of State",
        "founder of Acme", ""}) {
    CAPTURE(post);
    CHECK_FALSE(isOfStanding(post, ""));
  }
}
