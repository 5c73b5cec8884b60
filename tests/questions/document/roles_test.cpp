// What can stand behind a name; the trees are the shipped model's.
#include "questions/document/roles.h"

#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

struct Row {
  std::string calling, role;
};

// What is told of Ida Lund whom an article calls so.
std::string roleOf(const questions::Called& called) {
  questions::Document document;
  document.people = {{"Ida Lund"}, {"Ben Roe"}};
  document.callings = {called};
  const std::vector<std::string> roles = questions::rolesOf("Ida Lund", document);
  return roles.empty() ? "" : roles.front();
}

}  // namespace

TEST_CASE("what somebody is called stands behind the name without article and capitals") {
  const std::vector<Row> rows = {
      {"the Danish Prime Minister", "Danish prime minister"},
      {"the U.S. Secretary of State", "U.S. secretary of state"},
      {"State Department Spokesman", "State Department spokesman"},
      {"President of the Board of Health", "president of the Board of Health"},
      {"a biologist at the University of Bergen", "biologist at the University of Bergen"},
      {"Norlandian curator", "Norlandian curator"},
      {"A Conservative Councillor", "Conservative councillor"},
      {"Acme Inc. Chairman", "Acme Inc. chairman"},
      {"longtime Acme CEO", "longtime Acme CEO"},
      {"councillor", "councillor"},
      {"Ben Roe's lawyer", "Ben Roe's lawyer"},
      // Cut where a part ends, and not inside a name.
      {"an information officer for the North Coast Emergency Management Division of Norland",
       "information officer"},
      {"a director of education and outreach at the Old Harbour House Centre of Lund",
       "director of education and outreach"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.calling);
    CHECK(roleOf({"Ida Lund", row.calling}) == row.role);
  }
  CHECK(roleOf({"Ida Lund", "the Norland Rescue Service", true}) ==
        "of the Norland Rescue Service");
}

TEST_CASE("what says too little, is of other days or of somebody else is no role") {
  for (const std::string calling :
       {"an expert", "boss", "the chairman", "an associate", "who has headed Acme since 2016",
        "then-mayor of Lund", "a 54-year-old engineer", "identified as the attacker",
        "president of the union Ben Roe", "as president of the union", "mayor, of Lund"}) {
    CAPTURE(calling);
    CHECK(roleOf({"Ida Lund", calling}).empty());
  }
  CHECK(roleOf({"Ben Roe", "the mayor of Lund"}).empty());
}

TEST_CASE("the most telling role comes first") {
  questions::Document document;
  document.people = {{"Ida Lund"}};
  document.callings = {{"Ida Lund", "President"},
                       {"Ida Lund", "mayor"},
                       {"Ida Lund", "the Danish mayor"},
                       {"Ida Lund", "a Danish mayor"}};
  CHECK(questions::rolesOf("Ida Lund", document) ==
        std::vector<std::string>{"Danish mayor", "president", "mayor"});
}
