// Sentences below the headline "New harbour for Sampletown" in, remarks out; the trees are the
// shipped model's.
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"
#include "tests/questions/named_article.h"

namespace {

struct Row {
  std::string body;
  std::string remark;  // what is said of the speaker; empty where nothing is made of it
};

std::string remarkIn(const std::string& body) {
  const AnalysedArticle made = analysedArticle(body);
  for (const questions::Fact& fact :
       questions::findFacts(made.document, questions::findStatements(made.document).found))
    if (fact.kind == "remark") return questions::written(fact.statement.pieces);
  return "";
}

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(remarkIn(row.body) == row.remark);
  }
}

}  // namespace

TEST_CASE("what is quoted in part is read with who says it", "[language]") {
  check({
      {"Anna Berg, the mayor of Oslo, said the new bridge was \"a disgrace for the whole "
       "country\".",
       "Anna Berg said the new bridge was “a disgrace for the whole country”"},
      {"Anna Berg described the crossing to Sweden as “a mess,” with two ferries out of service.",
       "Anna Berg described the crossing to Sweden as “a mess”"},
      {"Anna Berg has accused the city of Oslo of “meddling” in the work on the bridge to Sweden.",
       "Anna Berg has accused the city of Oslo of “meddling” in the work on the bridge to Sweden"},
      {"Anna Berg said on Monday that the new bridge would be \"the pride of Norway\", and left.",
       "Anna Berg said that the new bridge would be “the pride of Norway”"},
      {"The bridge to Sweden is becoming “a national disgrace,” Anna Berg said.",
       "Anna Berg said the bridge to Sweden is becoming “a national disgrace”"},
      {"Anna Berg said that the new bridge to Sweden \"will create a more tolerant society in the "
       "towns along both coasts of the water and will mean that people meet one another far more "
       "often than they do today\".",
       "Anna Berg said that the new bridge to Sweden “will create a more tolerant society in the "
       "towns along both coasts of the water…”"},
      {"In 2016, Anna Berg described the crossing to Sweden as “a mess”.",
       "In 2016, Anna Berg described the crossing to Sweden as “a mess”"},
  });
}

TEST_CASE("no remark is made of what nobody is sure to have said", "[language]") {
  check({
      {"Anna Berg sold a boat. \"He left the town,\" she said, adding that Tom Lind was the "
       "\"right "
       "hand\" of the old mayor.",
       ""},
      {"The bridge to Sweden was described by Anna Berg as “a mess”.", ""},
      {"Anna Berg has a plan for the bridge which she said would end “the misery of Norway”.", ""},
      {"Anna Berg sold a house in Norway, which the Oslo Times called “the best of the year”.", ""},
      {"The council of Oslo said the new bridge was \"a disgrace for the whole country\".", ""},
      {"Anna Berg, a tourist, said the new bridge was \"a disgrace for the whole country\".", ""},
      {"Anna Berg might say the new bridge was \"a disgrace for the whole country\".", ""},
      {"Anna Berg said the new bridge to Sweden would be opened \"soon\".", ""},
      {"Anna Berg said the bridge was \"also aimed at the whole trade of the country\".", ""},
      {"Anna Berg said the new bridge \"[was] a disgrace for the whole country\".", ""},
      {"Anna Berg welcomed the news: \"The new bridge is the pride of the whole country.\"", ""},
      {"Anna Berg said that most people from the towns of Norway, had “odd” burns on the hands.",
       ""},
      {"Anna Berg said that it was named \"as a joke for all of Norway\".", ""},
      {"Last year, Anna Berg described the crossing to Sweden as “a mess”.", ""},
      {"Anna Berg said: \"The new bridge is a disgrace for the whole country.\"", ""},
  });
}
