// Whom an article tells of only because he stood by; the trees are the shipped model's.
#include "questions/document/bystanders.h"

#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

bool standsBy(const std::string& body) {
  const AnalysedArticle made = analysedArticle(body);
  const questions::Person* person = questions::personNamed(made.document.people, "Ida Moe");
  REQUIRE(person);
  return questions::isBystander(*person, made.document);
}

}  // namespace

TEST_CASE("whoever only lives near, saw it or uses it stands by", "[language]") {
  for (const std::string body : {
           "Ida Moe, who lives near the old bridge, said that it was loud.",
           "Ida Moe, who saw the crane fall, said that it was loud.",
           "Ida Moe, who was on a bus behind it, said that it was loud.",
           "Swedish tourist Ida Moe said that it was loud.",
           "Ida Moe, a resident of the town, said that it was loud.",
           "Ida Moe said that it was loud. The shopper Ida Moe left.",
       }) {
    CAPTURE(body);
    CHECK(standsBy(body));
  }
}

TEST_CASE("whoever holds a post, lives elsewhere or is told of in other ways does not",
          "[language]") {
  for (const std::string body : {
           "Ida Moe, who lives in exile, said that it was loud.",
           "Ida Moe, who was elected in May, said that it was loud.",
           "Ida Moe, who leads the council, said that she had taken a bus.",
           "Ida Moe, the mayor of the town, said that it was loud.",
           "Ida Moe said that a tourist was hurt.",
           "Norwegian minister Ida Moe said that it was loud.",
       }) {
    CAPTURE(body);
    CHECK_FALSE(standsBy(body));
  }
}
