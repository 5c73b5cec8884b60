// What words have in common, by the shipped model.
#include "questions/language/meanings.h"

#include "questions/document/statements.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

using language::likeness;
using language::Meaning;

TEST_CASE("words that stand beside the same others are near", "[language]") {
  const AnalysedArticle made = analysedArticle("Anna Berg sold a boat.");
  REQUIRE(made.document.trees.front());
  const language::Meanings* meanings = made.document.trees.front()->meanings;
  REQUIRE(meanings);
  const auto near = [&](std::string_view a, std::string_view b) {
    return likeness(meanings->of(a), meanings->of(b));
  };
  CHECK(near("airport", "airport") > 0.99f);
  CHECK(near("airport", "flights") > near("church", "flights"));
  CHECK(near("prescriptions", "doctors") > near("prescriptions", "drivers"));
  CHECK(near("power station", "electricity") > near("primary school", "electricity"));
  CHECK(meanings->of("qqzzxv").empty());
  CHECK(meanings->of("").empty());
  CHECK(near("qqzzxv", "airport") == 0);
  CHECK(likeness(Meaning(), Meaning()) == 0);
}
