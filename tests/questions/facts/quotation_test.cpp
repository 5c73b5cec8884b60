// Sentences below the headline "New harbour for Sampletown" in, quotations out; the trees are the
// shipped model's.
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"
#include "tests/questions/named_article.h"

using Strings = std::vector<std::string>;

TEST_CASE("words that the headline has are not asked for where it has the speaker too",
          "[language]") {
  struct Row {
    std::string body;
    Strings facts;
  };
  const std::vector<Row> rows = {
      {"“The harbour will be dear for the whole country,” said the mayor of Oslo, Anna Berg.",
       {"Anna Berg | "}},
      {"“The bridge will be dear for the whole country,” said the mayor of Sampletown, Anna Berg.",
       {"Anna Berg | "}},
      {"“The harbour will be dear for the whole country,” said the mayor of Sampletown, Anna Berg.",
       {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(factsIn(analysedArticle(row.body).document, "quotation") == row.facts);
  }
}

TEST_CASE("who merely stood by is not asked for", "[language]") {
  const auto quoted = [](const std::string& speaker) {
    const std::string body = "“The bridge will be dear for the whole country,” said " + speaker;
    return factsIn(analysedArticle(body).document, "quotation").size();
  };
  CHECK(quoted("the mayor of Oslo, Anna Berg.") == 1);
  CHECK(quoted("Anna Berg, a resident of Oslo.") == 0);
  CHECK(quoted("Anna Berg, a Facebook user, on Monday.") == 0);
}

TEST_CASE("what is said of something is asked with it where it points back", "[language]") {
  struct Row {
    std::string body;
    Strings facts;
  };
  const std::vector<Row> rows = {
      {"Anna Berg of Oslo said of the crime scene, “it was a butchery of the old sort”.",
       {"Anna Berg |  of the crime scene"}},
      {"Asked about the new bridge, Anna Berg of Oslo said: “It costs far more than the ferry.”",
       {"Anna Berg |  of the new bridge"}},
      {"Speaking about the sailors who lost their lives, Anna Berg said: “They pushed the old "
       "boundaries.”",
       {"Anna Berg |  of the sailors who lost their lives"}},
      {"Anna Berg of Oslo said of his plan: “It costs far more than the ferry.”", {}},
      {"Anna Berg of Oslo said: “It costs far more than the ferry.”", {}},
      {"Anna Berg of Oslo said of the ferry: “The country will pay for new bridges.”",
       {"Anna Berg | "}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(factsIn(analysedArticle(row.body).document, "quotation") == row.facts);
  }
}

TEST_CASE("a year that tells when somebody came is not the year in which he spoke", "[language]") {
  const auto quoted = [](const std::string& body) {
    return factsIn(analysedArticle(body).document, "quotation");
  };
  CHECK(quoted("Anna Berg, who took over in May 2011, said on Monday that she was calm. “Nobody in "
               "Oslo should wait for new bridges.”")
            .empty());
  CHECK(quoted("Anna Berg said in 2011, “Nobody in Oslo should wait for new bridges.”") ==
        Strings{"Anna Berg |  in 2011"});
}
