// Sentences in, which of a row is asked for out; the trees are the shipped model's.
#include "questions/lead.h"
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
    CHECK(factsIn(analysedArticle(row.body).document, "ordinal") == row.facts);
  }
}

}  // namespace

TEST_CASE("which minute, lap, title or place it was is read", "[language]") {
  check({
      {"Tunisia scored against Norway in the 33rd minute.", {"33rd | minute"}},
      {"In the 71st minute, Anna Berg scored the second goal for Norway.", {"71st | minute"}},
      {"Anna Berg scored for Norway in the 12th minute of the game.",
       {"12th | minute of the game"}},
      {"Anna Berg took the lead on the 17th lap of the race.", {"17th | lap of the race"}},
      {"Anna Berg lost in the third round of the French Open.",
       {"third | round of the French Open"}},
      {"Anna Berg won her sixth title in Oslo on Sunday.", {"sixth | "}},
      {"Anna Berg won her sixth Norway Cup title in Oslo on Sunday.", {"sixth | "}},
      {"Anna Berg finished fourth at the European championships in Oslo.", {"fourth | "}},
      {"Anna Berg finished in fifth place at the European championships in Oslo.", {"fifth | "}},
  });
}

TEST_CASE("no place in a row is read that is told beside, or of no moment", "[language]") {
  check({
      {"In the 20th minute, Anna Berg missed a chance to put Norway in the lead.", {}},
      {"Tunisia won a penalty kick in the 33rd minute.", {}},
      {"Anna Berg scored for Norway around the 20th minute.", {}},
      {"Anna Berg won a free kick for Norway in the 20th minute.", {}},
      {"In the 20th minute, Norway took off Anna Berg.", {}},
      {"Anna Berg scored a goal in the second half.", {}},
      {"Anna Berg scored in the second minute and in the 40th minute.", {}},
      {"Norway conceded a penalty which the referee gave in the 20th minute.", {}},
      {"Anna Berg won her first title in Oslo on Sunday.", {}},
      {"Anna Berg won her sixth title.", {}},
      {"Anna Berg won her third and last title in Oslo on Sunday.", {}},
      {"Anna Berg opened the third harbour of Oslo on Sunday.", {}},
      {"Anna Berg finished second, two seconds behind Eva Lund of Norway.", {}},
      {"Anna Berg finished her third boat in Oslo on Sunday.", {}},
      {"Anna Berg opened the Third Bank of Oslo on Sunday.", {}},
  });
}

TEST_CASE("a minute is asked for with its own words and beside minutes of its half", "[language]") {
  const AnalysedArticle made = analysedArticle(
      "In the 38th minute, Anna Berg scored the second goal for Norway. Sweden equalised in the "
      "33rd minute of the game. Denmark scored against Finland in the 71st minute.");
  Strings stems;
  for (const questions::Item& item : itemsIn(made.document, "when")) {
    stems.push_back(std::string(questions::withoutLead(item.stem)));
    CHECK(item.options.size() > 2);
    for (const questions::Option& option : item.options) {
      CAPTURE(option.text);
      CHECK((std::stoi(option.text) > 45) == (std::stoi(item.keyOption().text) > 45));
    }
  }
  CHECK(stems == Strings{"In which minute did Anna Berg score the second goal for Norway?",
                         "In which minute of the game did Sweden equalise?",
                         "In which minute did Denmark score against Finland?"});
}
