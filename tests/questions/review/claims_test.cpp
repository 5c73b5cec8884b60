// Claims that were spoilt in, the check that sees it out.
#include "questions/review.h"
#include "tests/catch.h"
#include "tests/questions/review/reviewed.h"

using questions::Alteration;
using questions::Item;

TEST_CASE("checks of claims") {
  struct Row {
    std::string_view check;
    void (*change)(Item&);
    bool refused;
  };
  const std::vector<Row> rows = {
      {"lead-tells", [](Item&) {}, false},
      {"lead-tells",
       [](Item& i) { i.stem = "From “€180 billion paid” (3 December 2025): " + i.stem; }, true},
      {"lead-tells", [](Item& i) { i.stem = "From “Aid paid” (3 December 2025): " + i.stem; },
       false},
      {"rest-tells", [](Item&) {}, false},
      {"rest-tells",
       [](Item& i) {
         i.evidence = evidenceOf("France", "Kremlin");
         i.alteration = Alteration{"organisation", "Kremlin", "Pentagon"};
         i.stem = "The Pentagon said on the Kremlin’s own page that France leads the group.";
       },
       true},
      {"rest-tells",
       [](Item& i) {
         i.evidence->quote = "The ballot was carried by 83% to 17 in France.";
         i.evidence->span = text::Range{26, 29};
         i.alteration = Alteration{"percentage", "83%", "87%"};
         i.stem = "The ballot was carried by 87% to 17 in France.";
       },
       true},
      {"rest-tells",
       [](Item& i) {
         i.evidence->quote = "The ballot was carried by 83% of 17 towns in France.";
         i.evidence->span = text::Range{26, 29};
         i.alteration = Alteration{"percentage", "83%", "87%"};
         i.stem = "The ballot was carried by 87% of 17 towns in France.";
       },
       false},
      {"pronoun-cue",
       [](Item& i) {
         i.evidence = evidenceOf("France", "Kremlin");
         i.alteration = Alteration{"person", "Anna Berg", "Ivan Holm"};
         i.stem = "Ivan Holm gave her last speech in France for the group.";
       },
       true},
      {"pronoun-cue", [](Item&) {}, false},
      {"claim-options", [](Item& i) { std::swap(i.options[0], i.options[1]); }, true},
      {"claim-options",
       [](Item& i) {
         i.options.push_back({"Unknown", ""});
       },
       true},
      {"claim-options", [](Item&) {}, false},
      {"alteration-shown", [](Item& i) { i.alteration.reset(); }, true},
      {"alteration-shown", [](Item& i) { i.alteration->altered = "€95 billion"; }, true},
      {"alteration-shown", [](Item& i) { i.alteration->said = "in aid"; }, true},
      {"alteration-shown", [](Item& i) { i.key = 0; }, true},
      {"alteration-shown", [](Item&) {}, false},
      {"alteration-alike",
       [](Item& i) {
         i.alteration = Alteration{"verb", "have", "have not"};
       },
       true},
      {"alteration-alike",
       [](Item& i) {
         i.alteration = Alteration{"money", "€180 billion", "nothing"};
       },
       true},
      {"alteration-alike", [](Item&) {}, false},
      {"key-in-evidence", [](Item& i) { i.alteration->said = "€140 billion"; }, true},
  };
  for (const Row& row : rows) {
    Item item = claim();
    row.change(item);
    CAPTURE(row.check);
    CHECK(refuses(item, row.check) == row.refused);
  }
}
