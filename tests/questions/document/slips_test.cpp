#include "questions/document/slips.h"

#include "questions/document/statements.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

TEST_CASE("slips of the writer's are seen", "[language]") {
  struct Row {
    std::string body, slip;
  };
  const std::vector<Row> rows = {
      {"Anna Berg and Thomas Lind has played in Oslo.", "\"Anna … has\" do not agree"},
      {"Norway's forwards Anna Berg and Thomas Lind has played in Oslo seven times.",
       "\"forwards … has\" do not agree"},
      {"The workers has left the factory in Oslo.", "\"workers … has\" do not agree"},
      {"Officials said fisherman noticed the boat.", "\"fisherman\" lacks its article"},
      {"The advice of the on the training of pilots came late.", "\"the on\" lacks a word"},
      {"A women died in Oslo.", "\"A women\" does not go together"},
      {"Anna Berg saved a defensive a clearance.", "\"a defensive\" does not go together"},
      {"Anna Berg met Thomas Lind in 1972, whom she had known in Oslo.",
       "\"whom\" stands behind a day"},
      {"More than 50 Norway civilians were killed in Oslo.",
       "\"Norway civilians\" lacks the name of the people"},
      {"The election elects 70 members of the council.",
       "\"election … elects\" says one thing twice"},
      {"Some 15 guards of Norway were aboard the boat, all of them died in the fire.",
       "a comma joins two sentences before \"all\""},
      {"A protest of guards took place, where boats were burnt in Oslo.",
       "\"where\" follows no place"},
      {"Officials denied having used any boats and also deny the reports that 40 had sunk.",
       "\"denied … deny\" says one thing twice"},
      {"Anna Berg won in 2008 and won again in 2012.", ""},
      {"Anna Berg also dealt very well with Thomas Lind and Josh Hansen, who turns 18 in three "
       "days, "
       "came on for his Oslo debut.",
       "\"Josh\" is who \"came\""},
      {"Anna Berg dealt very well with Thomas Lind and Josh Hansen, who turns 18 in three days.",
       ""},
      {"Norway and Sweden shared the points with 1–1.", "\"with 1–1\" lacks a word"},
      {"Norway and Sweden shared the points in a 1–1 draw.", ""},
      {"The trial of two guards being tried for theft began in Oslo.",
       "\"trial … tried\" says one thing twice"},
      {"The trial of two guards held in Oslo began on Monday.", ""},
      {"The Oslo Parade was the third iteration of the parade.", "\"Parade\" is told by itself"},
      {"The Oslo Parade was the third parade of the year.", ""},
      {"Anna Berg warned shipyards in May 2019, including Acme Motors of Oslo.",
       "\"including\" stands behind a day"},
      {"Forty guards came to Oslo in May 2019, including Anna Berg.", ""},
      {"According to the Oslo Gazette Anna Berg left Norway in May.",
       "a comma is missing behind its source"},
      {"According to the Oslo Gazette, Anna Berg left Norway in May.", ""},
      {"The guard thanked his collegues in Oslo.", "\"collegues\" is misspelt"},
      {"The boats were anounced in Oslo.", ""},  // it is clear what is meant
      {"Guards met in the harbour of Oslo, where boats were burnt.", ""},
      {"Some 15 guards were aboard the boat, Anna Berg said.", ""},
      {"Unlike Norway, the report was short.", "what it opens with is not like its subject"},
      {"Power had been cut off in 40 homes of Oslo.", ""},
      {"In Oslo, power had been cut off in 40 homes.", ""},
      {"Unlike Norway, Sweden has closed the bridge.", ""},
      {"More than 50 US citizens were killed in Oslo.", ""},
      {"A women's team played in Oslo.", ""},
      {"A series of talks began in Oslo.", ""},
      {"Anna Berg met Thomas Lind, whom she had known in Oslo.", ""},
      {"A total 30 fouls were committed in Oslo.", "\"A total 30\" lacks a word"},
      {"A total of 30 fouls was committed in Oslo.", ""},
      {"Anna Berg and Thomas Lind have played in Oslo.", ""},
      {"The workers have left the factory in Oslo.", ""},
      {"Ten years is a long time.", ""},
      {"The United States has left the club.", ""},
      {"The news was good for Oslo.", ""},
      {"A fisherman noticed the boat.", ""},
      {"Fishermen noticed the boat.", ""},
      {"The in-house lawyer left the firm.", ""},
      {"The firm asked president Anna Berg.", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const AnalysedArticle made = analysedText(row.body);
    REQUIRE(made.document.trees[0]);
    const questions::Statement whole = questions::wholeSentence(made.document, 0);
    CHECK(questions::slipIn(whole, *made.document.trees[0]).value_or("") == row.slip);
  }
}
