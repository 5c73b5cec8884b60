#include "questions/distractors/hints.h"

#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

TEST_CASE("a lead tells of a place that it names, of its people and of what may be in it",
          "[language]") {
  const AnalysedArticle made =
      analysedArticle("Norway has sold eleven trawlers of Anna Berg to a museum in Bergen.");
  for (const std::string lead :
       {"From “Norway sells trawlers” (7 May 2024): ", "From “Norwegian trawlers” (7 May 2024): ",
        "From “Oslo sells trawlers” (7 May 2024): ", "From “Berg sells trawlers” (7 May 2024): ",
        "From “A museum for Bergen” (7 May 2024): "}) {
    CAPTURE(lead);
    CHECK(questions::tellsOfPlace(lead, "Norway", made.document));
  }
  for (const std::string lead :
       {"From “Eleven trawlers sold” (7 May 2024): ", "From “Trawlers for Iceland” (7 May 2024): ",
        "From an article of 7 May 2024: ", "From “Europe's trawlers” (7 May 2024): "}) {
    CAPTURE(lead);
    CHECK(!questions::tellsOfPlace(lead, "Norway", made.document));
  }
}
