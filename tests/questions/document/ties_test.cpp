#include "questions/document/ties.h"

#include "questions/document/statements.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

TEST_CASE("what ties a statement to another sentence is seen", "[language]") {
  struct Row {
    std::string body, tie;
  };
  const std::vector<Row> rows = {
      {"About 66 children in Norway needed care as a result.",
       "\"as a result\" does not say of what"},
      {"About 66 children in Norway needed care as a result of falls.", ""},
      {"The bus from Oslo left the road and two people were hurt as a result.", ""},
      {"In total Norway lost ten ships in May.", "\"in total\" does not say of what"},
      {"Norway lost ten ships in total in May.", ""},
      {"A report from Oslo comes as Norway votes.", "\"comes as\" does not say of what"},
      {"The report from Oslo came as a surprise.", ""},
      {"In exchange, Norway sent ten ships to Oslo.", "\"in exchange\" does not say of what"},
      {"In exchange for ten ships Norway opened Oslo.", ""},
      {"Back then, Norway closed two bridges.", "\"back then\" does not say of what"},
      {"The harbour of Oslo was opened by then-mayor Anna Berg.", ""},
      {"Norway had closed two bridges by then.", "\"by then\" does not say of what"},
      {"Norway closed two bridges in response.", "\"in response\" does not say of what"},
      {"Norway closed two bridges in response to the floods.", ""},
      {"Anna Berg was 16 at the time.", "\"at the time\" does not say when"},
      {"Anna Berg was 16 at the time of the fire.", ""},
      {"The subsequent sinking of the ship killed 40 people.",
       "\"subsequent\" does not say to what"},
      {"The fire and subsequent sinking of the ship killed 40 people.", ""},
      {"Similar warnings were issued in Norway.", "\"similar\" does not say to what"},
      {"Anna Berg of Acme Motors had a similar plan for Rome.", "\"similar\" does not say to what"},
      {"Norway and Sweden hold similar views.", ""},
      {"Prices in Norway rose more than in comparable parts of Sweden.", ""},
      {"The plan of Norway is similar to the plan of Sweden.", ""},
      {"In a nearby camp, 40 people were treated.", "\"nearby\" does not say to what"},
      {"Oslo and a nearby camp took in 40 people.", ""},
      {"Pressure at that tank rose to 40 bars in Oslo.", "\"that tank\" points back"},
      {"Anna Berg said that tanks in Oslo leak.", ""},
      {"Anna Berg closed that part of the harbour.", ""},
      {"Anna Berg sold a tank and bought that tank again.", ""},
      {"Anna Berg left Oslo in 2003 and came back later that year.", ""},
      {"In Norway's half of the first, Anna Berg scored twice.",
       "it does not say the first of what"},
      {"In Norway's half of the first set, Anna Berg scored twice.", ""},
      {"Anna Berg was the first to score.", ""},
      {"A school was opened in Oslo, as well as one in Lund.",
       "\"as well as one\" tells of another"},
      {"Anna Berg sold shops as well as boats.", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const AnalysedArticle made = analysedText(row.body);
    REQUIRE(made.document.trees[0]);
    const questions::Statement whole = questions::wholeSentence(made.document, 0);
    std::string tie;
    for (std::size_t i = 0; i < whole.pieces.size() && tie.empty(); ++i)
      tie = questions::tieAt(whole, &*made.document.trees[0], i).value_or("");
    CHECK(tie == row.tie);
  }
}
