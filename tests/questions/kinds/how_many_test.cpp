// Sentences in, the questions about their figures out; the trees are the shipped model's.
#include <set>

#include "questions/lead.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"
#include "tests/questions/named_article.h"

using Strings = std::vector<std::string>;

namespace {

struct Row {
  std::string body;
  Strings questions;  // "stem -> key"
};

void check(std::string_view kind, const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.body);
    std::set<std::string> asked;
    for (const questions::Item& item : itemsIn(analysedArticle(row.body).document, kind))
      asked.insert(std::string(questions::withoutLead(item.stem)) + " -> " + item.keyOption().text);
    CHECK(Strings(asked.begin(), asked.end()) == row.questions);
  }
}

}  // namespace

TEST_CASE("it is asked how many, wherever the figure stands in its clause", "[language]") {
  check("how_many",
        {
            {"Since the beginning of 2023, 36 people have been arrested in Norway.",
             {"Since the beginning of 2023, how many people have been arrested in Norway? -> 36"}},
            {"On Monday 450 people were arrested in Oslo.",
             {"On 6 May 2024, how many people were arrested in Oslo? -> 450"}},
            {"Twenty-five couples are currently suing the city of Oslo over its museum.",
             {"How many couples are currently suing the city of Oslo over its museum? -> "
              "Twenty-five"}},
            {"The Bank of Norway has pledged to buy 40 boats of the harbour.",
             {"How many boats of the harbour has the Bank of Norway pledged to buy? -> 40"}},
            {"The Bank of Norway won 12 of its 16 cases in Oslo.",
             {"How many of its 16 cases in Oslo did the Bank of Norway win? -> 12"}},
            {"More than five million people in Norway have a boat.",
             {"More than how many people in Norway have a boat? -> five million"}},
            {"The storm injured over 300 people in Oslo.",
             {"More than how many people in Oslo did the storm injure? -> 300"}},
            {"At least 400 people were arrested in Oslo in May.",
             {"At least how many people were arrested in Oslo in May? -> 400"}},
            {"There were about 40 boats in the harbour of Oslo.",
             {"About how many boats were there in the harbour of Oslo? -> 40"}},
            {"There were 40 boats.", {}},
            {"The bombing of the harbour of Oslo resulted in 270 deaths.",
             {"How many deaths did the bombing of the harbour of Oslo result in? -> 270"}},
            {"The research followed 840 adults in Norway, Denmark and the Netherlands for nine "
             "years.",
             {"How many adults did the research follow in Norway, Denmark and the Netherlands for "
              "nine "
              "years? -> 840"}},
        });
}

TEST_CASE("no figure is asked of which a part would be left over", "[language]") {
  check("how_many",
        {
            {"The Bank of Norway lost 24 of its 60 seats in Oslo, the capital of Norway.",
             {"How many of its 60 seats in Oslo did the Bank of Norway lose? -> 24"}},
            {"Norway sent 40 boats to rescue the crew, of which two were lost near Oslo.",
             {"How many boats did Norway send to rescue the crew? -> 40"}},
            {"Anna Berg promised to build 500 homes and to sell the harbour of Oslo.",
             {"How many homes did Anna Berg promise to build? -> 500"}},
        });
  check("choose_figure",
        {
            {"The museum stayed at 340 Hay Street in the old harbour of Oslo.", {}},
            {"The Battle of Oslo of 28 May 621 was a decisive victory for Norway.", {}},
            {"Anna Berg passed Peter Lund in Oslo with 17 laps remaining.", {}},
            {"Norway led Sweden with a goal by Anna Berg after five minutes.", {}},
            {"Anna Berg sang \"93 Million Miles\" at the museum in Oslo.", {}},
            {"Bergen is a city located about 70 miles north of Oslo.", {}},
            {"The number of cases of cholera in Norway rose past 140.", {}},
            {"The moons of the planet Norse, none more than five kilometres wide, are grey.", {}},
            {"The flight to Oslo sent its last word 6 ½ minutes after the launch.", {}},
        });
  check("how_many",
        {
            {"The Bank of Norway lost the case in Oslo, with 40 witnesses for the city.", {}},
            {"The Bank of Norway won two of several cases in Oslo.", {}},
            {"Anna Berg opened another 40 shops in Norway.", {}},
            {"Police in Norway arrested an estimated 1,600 people in Oslo.", {}},
            {"Seven or nine people were injured by the storm in Oslo.", {}},
            {"Anna Berg was supported in Oslo by two rights groups.", {}},
        });
}

TEST_CASE("ages, weights and times of a race are asked for by their own words", "[language]") {
  check("when", {{"Anna Berg opened her first museum in Oslo at the age of 26.",
                  {"At what age did Anna Berg open her first museum in Oslo? -> 26"}},
                 {"Anna Berg was the oldest woman to open a museum at the age of 86.", {}}});
  check("how_much",
        {{"The oldest whale in the harbour of Oslo weighed 82 tonnes.",
          {"How much did the oldest whale in the harbour of Oslo weigh? -> 82 tonnes"}}});
  check("how_much", {{"The Bank of Norway lost $5 million in 2019 and $9 million in 2021.", {}},
                     {"The Bank of Norway lost $5 million in 2019.",
                      {"How much money did the Bank of Norway lose in 2019? -> $5 million"}}});
  check("how_much", {{"Acme Norway is 49 percent owned by the carrier Acme of Oslo.", {}}});
  check("how_long", {{"Anna Berg ran the final lap in 61.8 seconds.",
                      {"In what time did Anna Berg run the final lap? -> 61.8 seconds"}},
                     {"Anna Berg won the cup of Norway for the first time in 67 years.", {}},
                     {"Anna Berg will open the museum in nine months.", {}}});
}

TEST_CASE("a bound is asked for only of an article whose day is known", "[language]") {
  const std::string body = "More than five million people in Norway have a boat.";
  CHECK(itemsIn(analysedArticle(body).document, "how_many").size() == 1);
  CHECK(itemsIn(analysedText(body).document, "how_many").empty());
  CHECK(itemsIn(analysedText("Five million people in Norway have a boat.").document, "how_many")
            .size() == 1);
}
