// Sentences in, the questions about how long it was out; the trees are the shipped model's.
#include "questions/lead.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"
#include "tests/questions/named_article.h"

TEST_CASE("it is asked how long something was, and not how long it was not", "[language]") {
  struct Row {
    std::string body, stem;
  };
  const std::vector<Row> rows = {
      {"The people of Norway ruled the harbour of Bergen for 34 years.",
       "How long did the people of Norway rule the harbour of Bergen?"},
      {"The team of Norway had not beaten the team of Sweden for 34 years.", ""},
      {"The team of Norway had never beaten the team of Sweden for 34 years.", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    std::string stem;
    for (const questions::Item& item : itemsIn(analysedArticle(row.body).document, "how_long"))
      stem = questions::withoutLead(item.stem);
    CHECK(stem == row.stem);
  }
}
