// Texts in, the questions on who got the most out; the trees are the shipped model's.
#include <set>

#include "questions/document/statements.h"
#include "questions/facts.h"
#include "questions/kinds.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

// "What is asked? key / why others are wrong".
std::set<std::string> askedOf(const std::string& body) {
  const AnalysedArticle made = analysedArticle(body);
  const auto statements = questions::findStatements(made.document).found;
  questions::Random random(1);
  std::set<std::string> asked;
  for (const questions::Fact& fact : questions::findFacts(made.document, statements)) {
    if (fact.kind != "most") continue;
    for (const questions::ItemKind& kind : questions::kinds())
      for (const questions::Item& item : kind.word(fact, made.document, random)) {
        std::string text =
            item.stem.substr(item.stem.find("): ") + 3) + " " + item.keyOption().text;
        for (const questions::Option& option : fact.others) text += " / " + option.note;
        asked.insert(text);
      }
  }
  return asked;
}

struct Row {
  std::string body;
  std::string asked;
};

}  // namespace

TEST_CASE("who got the most or the fewest is asked with the figures of all", "[language]") {
  const std::vector<Row> rows = {
      {"Anna Berg received 1,200 votes. Tom Lund received 3,400 votes. Eva Holm was elected with "
       "2,100 votes. Anna Berg paints.",
       "Which of these candidates received the most votes? Tom Lund / The article gives Anna Berg "
       "1,200 votes. / The article gives Eva Holm 2,100 votes."},
      {"Anna Berg took 4,918 votes to 4,857 for Mr Tom Lund. Eva Holm received 1,204 votes. Anna "
       "Berg sells boats in Oslo. Anna Berg paints. Tom Lund sold boats to Anna Berg.",
       "Which of these candidates received the fewest votes? Eva Holm / The article gives Anna "
       "Berg 4,918 votes. / The article gives Tom Lund 4,857 votes."},
      {"Norway won 12 medals, Sweden won 9 and Denmark won 15. The games were held in Oslo.",
       "Which of these countries won the most medals? Denmark / The article gives Norway 12 "
       "medals. / The article gives Sweden 9 medals."},
      {"Anna Berg won 45 percent of the vote, Tom Lund took 30 percent and Eva Holm took 12 "
       "percent.",
       "Which of these candidates received the largest share of the vote? Anna Berg / The article "
       "gives Tom Lund 30 percent. / The article gives Eva Holm 12 percent."},
      {"The Labour Party won 20 seats. The Green Party won seven seats. The Centre Party won 13 "
       "seats.",
       "Which of these parties won the most seats? Labour Party / The article gives Green Party "
       "seven seats. / The article gives Centre Party 13 seats."},
      {"Norway with 12 medals led the table, ahead of Sweden with nine and Denmark with three.",
       "Which of these countries won the most medals? Norway / The article gives Sweden nine "
       "medals. / The article gives Denmark three medals."},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(askedOf(row.body) == std::set<std::string>{row.asked});
  }
}

TEST_CASE("nothing is compared that is not counted alike, or not certain", "[language]") {
  for (const std::string body : {
           // two only
           "Anna Berg received 1,200 votes. Tom Lund received 3,400 votes.",
           // of another sort, or of something else
           "Anna Berg received 1,200 votes. Norway received 3,400 votes. Oslo received 90 votes.",
           "Anna Berg received 1,200 votes. Tom Lund won 3,400 seats. Eva Holm scored two goals.",
           "Norway won 12 medals. Sweden won nine gold medals. Denmark won 15 silver medals.",
           // shares of different things
           "Anna Berg won 45 percent of the vote. Tom Lund took 30 percent of the profit. Eva Holm "
           "took 12 percent of the vote.",
           // a draw at the top
           "Anna Berg received 1,200 votes. Tom Lund received 3,400 votes. Eva Holm received 3,400 "
           "votes. Anna Berg paints.",
           // too near for what is told roughly
           "Anna Berg received 1,200 votes. Tom Lund received about 3,400 votes. Eva Holm received "
           "3,390 votes. Anna Berg paints.",
           // lost, by so many, denied, hoped or claimed, or of another year
           "Anna Berg received 1,200 votes. Tom Lund lost 3,400 votes. Eva Holm received 2,100 "
           "votes.",
           "Anna Berg received 1,200 votes. Tom Lund won by 3,400 votes. Eva Holm received 2,100 "
           "votes.",
           "Anna Berg received 1,200 votes. Tom Lund could win 3,400 votes. Eva Holm received "
           "2,100 "
           "votes.",
           "Anna Berg received 1,200 votes. Tom Lund claimed he won 3,400 votes. Eva Holm received "
           "2,100 votes.",
           "Anna Berg received 1,200 votes. Tom Lund received 3,400 votes in 2019. Eva Holm "
           "received 2,100 votes.",
           // one of them has two counts
           "Anna Berg received 1,200 votes. Tom Lund received 3,400 votes. Eva Holm received 2,100 "
           "votes. Eva Holm received 5,100 votes.",
       }) {
    CAPTURE(body);
    CHECK(askedOf(body).empty());
  }
}
