// Articles in, which country "the country" of them is out; the trees are the shipped model's.
#include "questions/document/lone_places.h"

#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

TEST_CASE("of several countries the one that the article is about is the country", "[language]") {
  const auto country = [](const std::string& body, const std::string& title) {
    const AnalysedArticle made = analysedArticle(body, title);
    for (const questions::Reference& reference : made.document.references)
      if (text::slice(made.document.text(), reference.mention).ends_with("country"))
        return reference.name;
    return std::string("none");
  };
  const std::string title = "Norway opens a harbour";
  const std::string before = "Norway fought Sweden in May. Norway was wet. Rain fell on Norway. ";
  CHECK(country(before + "It was cold. The country sold ten ships.", title) == "Norway");
  CHECK(country(before + "The country sold ten ships to Sweden.", title) == "Norway");
  CHECK(country("Norway fought Sweden in May. The country sold ten ships.", title) == "");
  CHECK(country(before + "Swedish ships came. The country sold ten ships.", title) == "");
  CHECK(country("Norway fought Sweden in May. Sweden was wet. Rain fell on Sweden. It was "
                "cold. The country sold ten ships.",
                "A harbour opens") == "Sweden");
  CHECK(country("Norway fought Spain. Norway fought Peru. Norway fought Chad. Norway won. Rain "
                "fell. It was "
                "cold. Rain fell on Chad. It was wet. The country sold ten ships.",
                title) == "");
}
