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
      {"chief executive of Acme", "finance director of Acme"},
      {"Acme's Chief Executive Officer", "Acme's Chief Financial Officer"},
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
                           "codirector of the gallery", "Norway's Higher Education Minister", ""})
    CHECK(questions::otherOffices(post).empty());
  CHECK(questions::otherKin("Ann Lee’s friend").empty());
  CHECK_FALSE(questions::isKin("law"));
}
