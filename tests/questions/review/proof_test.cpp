// Items whose proof was spoilt in, the check that sees it out.
#include <algorithm>

#include "questions/review.h"
#include "tests/catch.h"
#include "tests/questions/review/reviewed.h"

using questions::Item;

TEST_CASE("checks of the proof") {
  struct Row {
    std::string_view check;
    void (*change)(Item&);
    bool refused;
  };
  const std::vector<Row> rows = {
      {"quote-stands", [](Item& i) { i.evidence->quote[0] = 'e'; }, true},
      {"quote-stands", [](Item& i) { ++i.evidence->range.begin; }, true},
      {"quote-stands", [](Item& i) { i.evidence->article = "b"; }, true},
      {"quote-stands",
       [](Item& i) {
         i.evidence->span = text::Range{10, 900};
       },
       true},
      {"quote-stands", [](Item&) {}, false},
      {"key-found", [](Item&) {}, false},
      {"key-found", [](Item& i) { i.stem = "How many bicycles did Lyon count last summer?"; },
       true},
      {"answer-elsewhere", [](Item&) {}, false},
      {"answer-elsewhere",  // Mecca, the distractor, is where the article says it happened
       [](Item& i) {
         i = asking("In which city were at least 107 people killed on 11 September 2015?",
                    {"Mecca", "Medina", "Moscow"}, 2);
         i.evidence = evidenceOf("Analysts", "Moscow");
         i.explanation = "The article says so.";
       },
       true},
      {"answer-elsewhere",
       [](Item& i) {
         i = asking("In which city were at least 107 people killed on 11 September 2015?",
                    {"Mecca", "Medina", "Moscow"}, 0);
         i.evidence = evidenceOf("At least", "Mecca");
         i.explanation = "The article says so.";
       },
       false},
      {"bare-acronym", [](Item& i) { i.stem = "The USI gave roughly ____ to Ukraine."; }, true},
      {"bare-acronym", [](Item& i) { i.stem = "The EU gave roughly ____ to Ukraine and the USI."; },
       false},
      {"bare-acronym", [](Item& i) { i.stem = "The EU gave roughly ____ to Ukraine."; }, false},
      {"bare-acronym",
       [](Item& i) {
         i.stem = "From “University of Southern Iowa pays” (3 May 2024): USI gave ____ to Ukraine.";
       },
       false},
      {"bare-acronym", [](Item& i) { i.stem = "Queen Anna II gave roughly ____ to Ukraine."; },
       false},
      {"exact-figure", [](Item&) {}, false},
      {"exact-figure",
       [](Item& i) {
         i.options = {{"58,825", ""}, {"73,527", ""}, {"84,121", ""}};
       },
       true},
      {"exact-figure",
       [](Item& i) {
         i.options = {{"25,000", ""}, {"30,000", ""}, {"1,325,000", ""}};
       },
       false},
      {"exact-figure",
       [](Item& i) {
         i.stem = "After the votes of the council, the line was opened in ____.";
         i.tags = {"date"};
         i.options = {{"1951", ""}, {"1953", ""}, {"1957", ""}};
       },
       false},
      {"exact-figure", [](Item& i) { i.tags = {"clock"}; }, true},
      {"key-in-evidence", [](Item& i) { i.key = 0; }, true},
      {"key-in-evidence", [](Item& i) { i.options[2].text = "€0.18 trillion"; }, true},
      {"key-in-evidence",
       [](Item& i) {
         i.options[2].text = "€0.18 trillion";
         i.explanation = "€180 billion is €0.18 trillion.";
       },
       false},
      {"hedge-kept",
       [](Item& i) { i.stem = "European powers have provided ____ in aid to Ukraine since 2022."; },
       true},
      {"hedge-kept", [](Item&) {}, false},
      {"attribution-kept",
       [](Item& i) {
         i.stem = "France and ____ lead the “coalition of the willing”.";
         i.evidence = evidenceOf("France", "Britain");
       },
       true},
      {"attribution-kept",
       [](Item& i) {
         i.stem = "According to the Kremlin, France and ____ lead the “coalition of the willing”.";
         i.evidence = evidenceOf("France", "Britain");
       },
       false},
      {"not-hypothetical",
       [](Item& i) {
         i.stem = "Analysts warn that Moscow is to rebuild its ____.";
         i.evidence = evidenceOf("Analysts", "military");
       },
       true},
      {"not-hypothetical",
       [](Item& i) {
         i.stem = "Analysts warn that Moscow could rebuild its ____.";
         i.evidence = evidenceOf("Analysts", "military");
       },
       false},
      {"explained", [](Item& i) { i.explanation = " "; }, true},
      {"not-furniture", [](Item& i) { i.evidence->quote = "Image: Mark Rathbun, Moscow."; }, true},
      {"marks-sensitive", [](Item& i) { i.evidence = evidenceOf("At least", "107"); }, true},
  };
  for (const Row& row : rows) {
    Item item = aid();
    row.change(item);
    INFO(row.check << ": " << item.stem);
    CHECK(refuses(item, row.check) == row.refused);
  }
}

TEST_CASE("a date is proved in whatever order it is written, and by less than all of it") {
  struct Row {
    std::string key;
    bool refused;
  };
  const std::vector<Row> rows = {{"15 February 1923", false},
                                 {"February 1923", false},
                                 {"1923", false},
                                 {"16 February 1923", true},
                                 {"February 1924", true}};
  for (const Row& row : rows) {
    CAPTURE(row.key);
    Item item = asking("When was Anna Berg born in Turkmenistan?", {row.key, "1 May 1930"}, 0);
    const std::string quote = "Anna Berg was born in Turkmenistan February 15, 1923.";
    item.evidence = evidenceOf("At least", "107");
    item.evidence->quote = quote;
    item.evidence->span = text::Range{35, 52};
    item.explanation = quote;
    CHECK(refuses(item, "key-in-evidence") == row.refused);
  }
}

TEST_CASE("what somebody was denied, went on with or says besides, is nobody's word") {
  struct Row {
    std::string quote;
    bool refused;
  };
  const std::vector<Row> rows = {
      {"Anna Berg died in 2012 after she was denied a visa.", false},
      {"Anna Berg died in 2012, which the ministry denied.", true},
      {"Anna Berg moved to Oslo in 2012 where she continued her work.", false},
      {"Anna Berg moved to Oslo in 2012, she continued.", true},
      {"Anna Berg resigned in 2012, saying that she was tired.", false},
      {"Anna Berg moved in 2012 to Oslo, which is cold according to Ben Cole.", false},
      {"Anna Berg moved in 2012 to Oslo, which is cold, according to Ben Cole.", true},
      {"Anna Berg won in 2012 in a vote that threatened to split Norway.", false},
      {"Anna Berg, saying that she was tired, resigned in 2012.", true},
      {"Anna Berg resigned in 2012, a man who threatened to sue said.", true},
      {"Anna Berg resigned in 2012, Peter Lund was saying.", true},
  };
  for (const Row& row : rows) {
    CAPTURE(row.quote);
    Item item = asking("In which year did this happen to Anna Berg?", {"2012", "2014"}, 0);
    item.evidence = evidenceOf("At least", "107");
    item.evidence->quote = row.quote;
    const std::size_t at = row.quote.find("2012");
    item.evidence->span = text::Range{at, at + 4};
    CHECK(refuses(item, "attribution-kept") == row.refused);
  }
}

TEST_CASE("what goes on now is told with its day") {
  struct Row {
    std::string stem, date;  // the article's
    bool refused;
  };
  const std::vector<Row> rows = {
      {"How much aid are European powers giving to Ukraine?", "", true},
      {"European powers have already provided roughly ____ in aid to Ukraine.", "", true},
      {"How much aid are European powers giving to Ukraine?", "2025-12-03", false},
      {"European powers have provided roughly ____ in aid to Ukraine since 2022.", "", false},
      {"How much aid did European powers give to Ukraine?", "", false},
      {"European powers said, \"There will be ____ in aid to Ukraine.\"", "", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.stem, row.date);
    Item item = aid();
    item.stem = row.stem;
    questions::Pack pack = packOf(item);
    pack.articles[0].attribution.date = row.date;
    const std::vector<questions::Refusal> found = questions::review(item, pack);
    CHECK(std::any_of(found.begin(), found.end(), [](const questions::Refusal& refusal) {
            return refusal.check == "undated";
          }) == row.refused);
  }
}
