// Sentences in, which of its kind something is out; the trees are the shipped model's.
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"
#include "tests/questions/named_article.h"

using Strings = std::vector<std::string>;

namespace {

struct Row {
  std::string body;
  Strings facts;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(factsIn(analysedArticle(row.body).document, "numbered") == row.facts);
  }
}

}  // namespace

TEST_CASE("which of its kind it is is read where it is counted", "[language]") {
  check({
      {"Marlow was the eighth named storm of the 2023 season.", {"eighth | "}},
      {"Anna Berg became the third woman to row alone across the Baltic Sea.", {"third | "}},
      {"Anna Berg became Norway's fifth president on Sunday.", {"fifth | "}},
      {"On Sunday Oslo celebrated its 75th birthday with a large regatta.", {"75th | "}},
  });
}

TEST_CASE("no number is read that is told beside, of no row, of a rank or of a name",
          "[language]") {
  check({
      {"Marlow was the first named storm of the 2023 season.", {}},
      {"Marlow was the third and last named storm of the 2023 season.", {}},
      {"Marlow was the third named storm of 2023 and the fifth since 2022.", {}},
      {"Oslo celebrated its third consecutive victory over Bergen in May.", {}},
      {"Anna Berg was not the third woman to row across the Baltic Sea.", {}},
      {"Marlow was the third storm.", {}},
      {"Marlow became its third storm.", {}},
      {"Oslo is the second largest city in Norway.", {}},
      {"Anna Berg opened the third museum of Oslo on Sunday.", {}},
      {"Anna Berg became the third wheel of the coalition in Norway.", {}},
      {"Anna Berg became the Third Secretary of the embassy in Oslo.", {}},
      {"Anna Berg became one of the third women of Norway.", {}},
  });
}
