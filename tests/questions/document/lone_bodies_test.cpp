// Articles in, which firm "the company" of them is out; the trees are the shipped model's.
#include "questions/document/lone_bodies.h"

#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

TEST_CASE("the company is the one firm that the article is about", "[language]") {
  const auto company = [](const std::string& body, const std::string& title) {
    const AnalysedArticle made = analysedArticle(body, title);
    for (const questions::Reference& reference : made.document.references)
      if (text::slice(made.document.text(), reference.mention).ends_with("company"))
        return reference.name;
    return std::string("none");
  };
  const std::string before =
      "Microsoft sold ten ships. Microsoft opened a harbour. Microsoft hired 40 people. ";
  CHECK(company(before + "The company was sued in May.", "Microsoft sells ships") == "Microsoft");
  CHECK(company(before + "The company was sued in May.", "Ten ships are sold") == "");
  CHECK(company(before + "Google was wet. The company was sued in May.", "Microsoft sells ships") ==
        "");
  CHECK(company(before + "It was cold. Rain fell. It was wet. The company was sued in May.",
                "Microsoft sells ships") == "");
  CHECK(company("Microsoft sold ten ships. The company was sued in May.",
                "Microsoft sells ships") == "");
}
