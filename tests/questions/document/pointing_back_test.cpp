#include "questions/document/alone.h"
#include "questions/document/statements.h"
#include "questions/lead.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

TEST_CASE("words that need the sentences before them are seen, others are not", "[language]") {
  struct Row {
    std::string body, flaw;
  };
  const std::vector<Row> rows = {
      {"Over the next seven years Anna Berg won ten prizes.",
       "\"next\" counts on from another sentence"},
      {"Anna Berg promised help for the next seven years.", ""},
      {"Anna Berg lost the two ships in Oslo.", "\"the two\" points back"},
      {"Anna Berg lacked the two-thirds majority in Oslo.", ""},
      {"Norway will build ten ships over the next seven years.", ""},
      {"Anna Berg opened the subsequent meeting in Oslo.", "\"subsequent\" points back"},
      {"An additional 40 ships reached Oslo in May.", "\"additional\" points back"},
      {"Anna Berg said a further nine ships left Oslo.", "\"a further\" goes on counting"},
      {"Anna Berg said further ships left Oslo in May.", ""},
      {"Anna Berg said that was the reason.", "\"that\" points back"},
      {"Ships waited in nearby harbours for Anna Berg.", "\"nearby\" does not say near what"},
      {"Ships left Oslo for nearby harbours in May.", ""},
      {"The marriage of same-sex couples came to Norway in May.", ""},
      {"Peter Lund sent the same letters to Norway.", "\"the same\" points back"},
      {"The council of Oslo voted 9 to 1 earlier this week to close a school.", ""},
      {"The council of Oslo voted 9 to 1 earlier to close a school.",
       "\"earlier\" goes on from another sentence"},
      {"Profits of Acme rose to $12 million from $8 million year-earlier.", ""},
      {"Half of those who came to Oslo were nurses.", ""},
      {"Half of those were nurses in Oslo.", "\"those\" points at nothing"},
      {"Prices in Norway rose even faster in May.", "\"even faster\" points back"},
      {"Prices in Norway rose even faster than in Oslo.", ""},
      {"Norway was further fined in May.", "\"further fined\" goes on from another sentence"},
      {"Norway moved further north in May.", ""},
      {"Norway is worse in May.", "\"worse\" does not say than what"},
      {"Prices in Norway are higher than in Oslo.", ""},
      {"Anna Berg said Peter Lund was found guilty of his in Oslo.",
       "\"his\" owns something that is not said"},
      {"Peter Lund was found guilty of his crimes in Oslo.", ""},
      {"A number of other countries have joined Norway.", "\"other\" points back"},
      {"Norway has more ships than three other countries.", ""},
      {"Anna Berg said six other bidders had left Oslo.", "\"other\" points back"},
      {"Anna Berg said there have been ten fires in Norway.", ""},
      {"There have been ten fires in Norway.", ""},
      {"There Anna Berg sold ten ships to Norway.", "\"There\" points back"},
      {"The two-stage rocket left Norway in May.", "it does not say which \"two\" is meant"},
      {"The two left Norway in May.", "\"the two\" points back"},
      {"Norway and Sweden have ten and twelve ships, respectively.", ""},
      {"Ten ships left Norway, respectively.", "\"respectively\" goes on from another sentence"},
      {"The Oslo Post said it was the worst fire in Norway.",
       "nothing before it says what \"it\" stands for"},
      {"The Oslo Post said it was time for Norway to pay.", ""},
      {"Anna Berg said there could be ten fires in Norway.", ""},
      {"Anna Berg moved there from Norway.", "\"there\" does not say where"},
      {"It is unable to pay the workers of Oslo.", "nothing before it says what \"it\" stands for"},
      {"Anna Berg and Peter Lund have known each other since May.", ""},
      {"Both Norway and Sweden have sold ten ships.", ""},
      {"Both countries have sold ten ships to Norway.", "\"Both\" points back"},
      {"Norway gave the former minister ten ships in May.", ""},
      {"Norway sold the former in May.", "\"the former\" points back"},
      {"Previously Norway had no king.", "\"Previously\" goes on from another sentence"},
      {"The storm in Oslo was the worst since May.", ""},
      {"When the harbour of Oslo opened, it employed 40 people.", ""},
      {"The Portuguese has won two titles in Oslo.", "it does not say who the Portuguese is"},
      {"The Portuguese coach has won two titles in Oslo.", ""},
      {"The Portuguese have won two titles in Oslo.", ""},
      {"The survey alleged that Norway lost ten ships in May.",
       "it does not say whose survey says so"},
      {"The survey of Acme Motors alleged that Norway lost ten ships in May.", ""},
      {"Norway signed the treaty in 1995.", "it does not say which \"treaty\" is meant"},
      {"Norway signed the treaty of Oslo in 1995.", ""},
      {"Norway signed a treaty in 1995.", ""},
      {"The museum opened in Norway.", "it does not say which \"museum\" is meant"},
      {"Anna Berg opened the museum.", ""},  // readers take it as it comes
      {"The Norwegian parliament closed the country's largest factory.", ""},
      {"The Norwegian parliament thanked the country.", ""},
      {"Norwegian and Swedish lawyers read the country's laws.",
       "it does not say which \"country\" is meant"},
      {"Lawyers in Oslo opened the city's first museum.", ""},
      {"Lawyers in Oslo and Bergen opened the city's first museum.",
       "it does not say which \"city\" is meant"},
      {"Norway gave up the death penalty in May.", ""},
      {"The old and very rich man left Oslo.", "it does not say which \"old\" is meant"},
      {"Anna Berg led the civil rights movement in Oslo.", ""},
      {"Anna Berg sold the family farm in Norway.", ""},
      {"The clerk sold the family farm in Norway.", "it does not say which \"clerk\" is meant"},
      {"Anna Berg was given the nickname “Mother Courage” in Oslo.", ""},
      {"Anna Berg broke an arm and hurt the chest in Oslo.", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const AnalysedArticle made = analysedArticle(row.body);
    questions::Statement whole = questions::wholeSentence(made.document, 0);
    whole.lead = questions::leadOf(made.document);
    REQUIRE(made.document.trees[0]);
    CHECK(questions::pointsBack(whole, &*made.document.trees[0], row.body).value_or("") ==
          row.flaw);
  }
}
