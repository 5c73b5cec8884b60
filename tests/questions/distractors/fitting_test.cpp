// Which options the other words of a statement rule out; the trees are the shipped model's.
#include "questions/distractors/fitting.h"

#include "questions/distractors/siblings.h"
#include "questions/document/statements.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

struct Row {
  std::string body;
  std::string key;
  std::vector<std::string> fitting, ruledOut;
};

}  // namespace

TEST_CASE("an option is ruled out by a word that goes with the key alone", "[language]") {
  for (const Row& row : std::vector<Row>{
           {"Norway's busiest airport suspended its flights in the spring of 2023.",
            "airport",
            {"airport"},
            {"church", "museum", "school"}},
           {"Anna Berg talked doctors into more prescriptions of her new medicine in 2023.",
            "doctors",
            {"pharmacists"},
            {"taxi drivers", "firefighters"}},
           // the noun behind the key goes with all of its class
           {"Anna Berg sold three rubber plantations to the council of Bergen in 2023.",
            "rubber",
            {"tea", "cotton", "qqzzxv"},
            {}},
           // days go with anything
           {"Anna Berg opened a museum in the west of Norway on the third day of the year 2023.",
            "museum",
            {"hotel", "school", "church"},
            {}},
       }) {
    CAPTURE(row.body);
    const AnalysedArticle made = analysedArticle(row.body);
    const auto statements = questions::findStatements(made.document).found;
    REQUIRE_FALSE(statements.empty());
    const questions::Statement& told = statements.front();
    std::optional<questions::Slot> slot;
    for (std::size_t i = 0; i < told.pieces.size() && !slot; ++i)
      slot = questions::slotOfName(told, i, row.key);
    REQUIRE(slot);
    language::Tree tree = *made.document.trees[told.sentence];
    const questions::rivals::Fitting fitting(told, *slot, tree);
    for (const std::string& option : row.fitting) CHECK(fitting.fits(option));
    for (const std::string& option : row.ruledOut) CHECK_FALSE(fitting.fits(option));
    tree.meanings = nullptr;
    for (const std::string& option : row.ruledOut)
      CHECK(questions::rivals::Fitting(told, *slot, tree).fits(option));
  }
}
