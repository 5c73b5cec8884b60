// Surnames that may mean another one who bears them; the trees are the shipped model's.
#include "questions/document/namesakes.h"

#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

// Whether the surname before the last "said" of the article may mean somebody else than is thought.
bool lastMayBeOther(const std::string& body) {
  const AnalysedArticle made = analysedArticle(body);
  const std::size_t at = made.document.text().rfind("Moe said");
  const questions::Person* person =
      questions::personAt(made.document.people, {at, at + std::string_view("Moe").size()});
  REQUIRE(person);
  return questions::mayBeNamesake({at, at + 3}, made.document);
}

}  // namespace

TEST_CASE("behind another one who bears it, a surname may mean either", "[language]") {
  CHECK(
      lastMayBeOther("President Ida Moe has a nephew. Moe's nephew, Carl Moe, owns a mine. "
                     "Moe said that it was deep."));
  CHECK(lastMayBeOther("Ida Moe left. Moe sang. Carl Moe, her son, slept. Then Moe said no."));
}

TEST_CASE("a surname means the one who was named last, or alone bears it", "[language]") {
  for (const std::string body : {
           "President Ida Moe has a nephew. Moe said that it was deep.",
           "President Ida Moe has a friend. The friend, Carl Lund, owns a mine. Moe said no.",
           "Ida Moe left. Moe said no. Carl Moe, her son, slept.",
       }) {
    CAPTURE(body);
    CHECK_FALSE(lastMayBeOther(body));
  }
}
