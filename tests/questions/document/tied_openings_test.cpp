// What a sentence opens with only to go on from the one before; the trees are the shipped model's.
#include "questions/document/tied_openings.h"

#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

TEST_CASE("words that only tie a sentence to the one before are dropped", "[language]") {
  struct Row {
    std::string body, told;
  };
  const std::vector<Row> rows = {
      {"In retaliation, Norway closed the harbour of Oslo to 40 boats.",
       "Norway closed the harbour of Oslo to 40 boats"},
      {"In total, the fires of Norway destroyed 5,900 barns.",
       "the fires of Norway destroyed 5,900 barns"},
      {"In total around 750 barns were burnt in Norway.", "around 750 barns were burnt in Norway"},
      {"Earlier that day, the Bank of Norway signed a treaty on fishing with Oslo.",
       "the Bank of Norway signed a treaty on fishing with Oslo"},
      {"Other guests in Oslo included Anna Berg and Peter Lund.",
       "guests in Oslo included Anna Berg and Peter Lund"},
      {"In 2010, another Norwegian, Peter Lund, was sent to prison in Rome.",
       "In 2010, a Norwegian, Peter Lund, was sent to prison in Rome"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(holds(statementsIn(row.body), row.told));
  }
}

TEST_CASE("an opening that bounds what is told stays", "[language]") {
  struct Row {
    std::string body, told;
  };
  const std::vector<Row> rows = {
      {"Until then, Norway had ten harbours on the coast of Africa.",
       "Norway had ten harbours on the coast of Africa"},
      {"Since then, Norway has opened ten harbours on the coast of Africa.",
       "Norway has opened ten harbours on the coast of Africa"},
      {"Previously, ten harbours were opened in Norway.", "ten harbours were opened in Norway"},
      {"Back then, Norway had ten harbours on the coast of Africa.",
       "Norway had ten harbours on the coast of Africa"},
      {"Other guests in Oslo were Anna Berg and Peter Lund.",
       "guests in Oslo were Anna Berg and Peter Lund"},
      {"In 2010, another Norwegian was sent to prison in Rome.",
       "In 2010, a Norwegian was sent to prison in Rome"},
      {"In response to the storm, Norway closed ten harbours.",
       "to the storm, Norway closed ten harbours"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK_FALSE(holds(statementsIn(row.body), row.told));
  }
  CHECK(statementsIn("In total secrecy, Norway sold ten harbours on the coast of Africa.").empty());
}
