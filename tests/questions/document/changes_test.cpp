// Figures told without those that they are set against; the trees are the
// shipped model's.
#include "questions/document/changes.h"

#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

struct Row {
  std::string body, told;
};

void check(const std::vector<Row> &rows) {
  for (const Row &row : rows) {
    CAPTURE(row.body);
    CHECK(holds(statementsIn(row.body), row.told));
  }
}

}  // namespace

TEST_CASE("a change is told without where it began", "[language]") {
  check({
      {"The death toll in Norway rose from three to nine, Anna Berg said.",
       "According to Anna Berg, the death toll in Norway rose to nine"},
      {"The sales of the Bank of Norway rose 2% to $11 million from $10 "
       "million.",
       "The sales of the Bank of Norway rose 2% to $11 million"},
      {"The sales of the Bank of Norway rose from $10 million to $11 million "
       "in May 2024.",
       "The sales of the Bank of Norway rose to $11 million in May 2024"},
      {"The sales of the Bank of Norway rose 2% to $11 million in May 2024, "
       "from $10 million a year "
       "earlier.",
       "The sales of the Bank of Norway rose 2% to $11 million in May 2024"},
      {"The Bank of Norway earned $11 million in 2023, compared with $10 "
       "million in the same "
       "period of the year before.",
       "The Bank of Norway earned $11 million in 2023"},
      {"The sales of the Bank of Norway rose to $11 million in 2023 from $10 "
       "million in 2022.",
       "The sales of the Bank of Norway rose to $11 million in 2023"},
  });
}

TEST_CASE("what only looks like the start of a change stays", "[language]") {
  struct Wrong {
    std::string body, cut;
  };
  const std::vector<Wrong> rows = {
      {"The Bank of Norway sent 40 boats from 12 harbours to 30 towns.",
       "The Bank of Norway sent 40 boats to 30 towns"},
      {"The Bank of Norway took $10 million from 20 people in Oslo.",
       "The Bank of Norway took $10 million in Oslo"},
      {"The Bank of Norway grew quickly in Oslo from 1990 to 2000.",
       "The Bank of Norway grew quickly in Oslo to 2000"},
      {"The share of women in Norway rose to 30%, compared with 20% in Denmark.",
       "The share of women in Norway rose to 30% in Denmark"},
      {"The sales of the Bank of Norway rose to $12 million from $8 million in 2015.",
       "The sales of the Bank of Norway rose to $12 million in 2015"},
  };
  for (const Wrong &row : rows) {
    CAPTURE(row.body);
    CHECK_FALSE(holds(statementsIn(row.body), row.cut));
  }
}
