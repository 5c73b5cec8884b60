#include "questions/distractors/offices.h"

#include <algorithm>

#include "tests/catch.h"

TEST_CASE("an office is exchanged for others of its sort, the rest stays") {
  struct Row {
    const char* post;
    const char* other;  // one of those expected
  };
  const Row rows[] = {
      {"Norway's Foreign Minister", "Norway's Finance Minister"},
      {"EU foreign policy chief", "EU trade chief"},
      {"US Secretary of State", "US Secretary of Defense"},
      {"Acme's Chief Financial Officer", "Acme's Chief Operating Officer"},
      {"Ann Lee’s top legal aide", "Ann Lee’s top foreign policy aide"},
  };
  for (const Row& row : rows) {
    const std::vector<std::string> others = questions::otherOffices(row.post);
    CAPTURE(row.post, others);
    CHECK(std::find(others.begin(), others.end(), row.other) != others.end());
    CHECK(std::find(others.begin(), others.end(), row.post) == others.end());
  }
}

TEST_CASE("nothing is exchanged in what is no office, or part of a word") {
  for (const char* post : {"goalkeeper of Rome", "administer", "the ministers", "founder of Acme",
                           "codirector of the gallery", "Norway's Higher Education Minister",
                           "chief executive of Acme", "Acme's Chief Executive Officer", ""})
    CHECK(questions::otherOffices(post).empty());
  CHECK(questions::otherKin("Ann Lee’s friend").empty());
  CHECK_FALSE(questions::isKin("law"));
}

TEST_CASE("offices that could be taken for one another come first") {
  const auto nearest = [](const char* post) {
    std::vector<std::string> others = questions::otherOffices(post);
    others.resize(3);
    return others;
  };
  using Names = std::vector<std::string>;
  CHECK(nearest("Foreign Minister") ==
        Names{"Defence Minister", "Interior Minister", "Justice Minister"});
  CHECK(nearest("US Defense Minister") ==
        Names{"US Foreign Minister", "US Interior Minister", "US Justice Minister"});
  CHECK(nearest("U.S. Education Secretary") == Names{"U.S. Transportation Secretary",
                                                     "U.S. Health Secretary",
                                                     "U.S. Agriculture Secretary"});
  CHECK(nearest("health secretary") ==
        Names{"education secretary", "business secretary", "justice secretary"});
}

TEST_CASE("a headline tells of what an office is for") {
  CHECK(questions::isTopicOf("Mayor recovering following surgery", "Norway's health minister"));
  CHECK(questions::isTopicOf("Plane lands on a road", "Norwegian Transport Minister"));
  CHECK(questions::isTopicOf("Teachers walk out", "education minister Ann Lee"));
  CHECK_FALSE(questions::isTopicOf("Mayor recovering following surgery", "defence minister"));
  CHECK(questions::isTopicOf("Pentagon opens a museum", "Defense Secretary"));
  CHECK_FALSE(questions::isTopicOf("Wave of arrests in Norway", "Justice Minister"));
  CHECK_FALSE(questions::isTopicOf("Planetarium opens in Oslo", "transport minister"));
  CHECK_FALSE(questions::isTopicOf("", "health minister"));
  CHECK_FALSE(questions::isTopicOf("Bus strike ends", "mayor of Oslo"));
}
