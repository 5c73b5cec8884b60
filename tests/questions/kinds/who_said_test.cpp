// Sentences with somebody's words in, stems out; the trees are the shipped model's.
#include <string>
#include <vector>

#include "questions/lead.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"
#include "tests/questions/named_article.h"

TEST_CASE("whose words they were is asked as they were said", "[language]") {
  struct Row {
    std::string said;
    std::vector<std::string> stems;
  };
  const std::vector<Row> rows = {
      {"“The bridge will be closed for two years,” said Anna Berg.",
       {"Who said, “The bridge will be closed for two years”?"}},
      {"Anna Berg said that “the bridge will be closed for two years”.",
       {"Who said that “the bridge will be closed for two years”?"}},
      {"“How will the people of Oslo cross the river?” asked Anna Berg.",
       {"Who asked, “How will the people of Oslo cross the river?”"}},
      {"“We shall close the old bridge of the town,” said Anna Berg, “until the river has fallen.”",
       {"Who said, “We shall close the old bridge of the town until the river has fallen”?"}},
      {"“We shall close the old bridge of the town,” said Anna Berg, “and the ferries of Oslo will "
       "run.”",
       {"Who said, “We shall close the old bridge of the town, and the ferries of Oslo will "
        "run”?"}},
      {"“The harbour of the OPQ will be closed for two years,” said Anna Berg.", {}},
      {"“That is the way to close a bridge,” said Anna Berg.", {}},
      {"“While the bridge of Oslo is old, the house is not,” said Anna Berg.",
       {"Who said, “While the bridge of Oslo is old, the house is not”?"}},
      {"Peter Lund, said Anna Berg, “is a man who built the bridge of Oslo”.", {}},
      {"Anna Berg said while the closing of the bridge makes a difference “in the summer of Oslo”, "
       "the boats will run.",
       {}},
      {"“We look forward to the closing of the bridge,” said Anna Berg.", {}},
  };
  const std::string rest =
      " It rained in the whole of the valley. Tom Lind said that the boat was old. Ida Moe said "
      "that the house was dear.";
  for (const Row& row : rows) {
    CAPTURE(row.said);
    const AnalysedArticle made = analysedArticle(row.said + rest);
    std::vector<std::string> stems;
    for (const questions::Item& item : itemsIn(made.document, "who_said"))
      stems.emplace_back(questions::withoutLead(item.stem));
    CHECK(stems == row.stems);
  }
}
