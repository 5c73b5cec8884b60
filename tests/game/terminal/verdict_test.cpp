#include "game/terminal/verdict.h"

#include <sstream>

#include "tests/catch.h"
#include "tests/game/english.h"
#include "tests/game/sample_pack.h"

namespace {

std::string verdict(const questions::Pack& pack, const rules::Response& response) {
  std::istringstream in;
  std::ostringstream out;
  terminal::Terminal terminal(
      in, out, [] { return 0.0; }, {}, tests::english());
  terminal::tellVerdict(terminal, pack, response, 1);
  return out.str();
}

}  // namespace

TEST_CASE("the span is marked inside the sentence", "[terminal]") {
  struct Row {
    std::string quote;
    std::optional<text::Range> span;
    std::string marked;
  };
  const std::vector<Row> rows = {
      {"It cost €9.", text::Range{8, 12}, "It cost «€9»."},
      {"It cost €9.", std::nullopt, "It cost €9."},
      {"It cost €9.", text::Range{8, 99}, "It cost €9."},
      {"Il dit « neuf ».", text::Range{0, 2}, "[[Il]] dit « neuf »."},
  };
  for (const Row& row : rows)
    CHECK(terminal::markedQuote({"a", row.quote, {}, row.span}) == row.marked);
}

TEST_CASE("the source is named as far as it is known", "[terminal]") {
  CHECK(terminal::sourceLine(tests::english(), {"A bridge opens", "Lerre Post", "2025-05-02", "",
                                                ""}) == "A bridge opens. Lerre Post, 2 May 2025");
  CHECK(terminal::sourceLine(tests::english(), {"Who opened it?", "Lerre Post", "", "", ""}) ==
        "Who opened it? Lerre Post");
  CHECK(terminal::sourceLine(tests::english(), {"", "", "May 2025", "", ""}) == "May 2025");
  CHECK(terminal::sourceLine(tests::english(), {"A bridge opens", "", "", "", ""}) ==
        "A bridge opens");
  CHECK(terminal::sourceLine(tests::english(), {}).empty());
}

TEST_CASE("a verdict says right or wrong, why, and where it stands", "[terminal]") {
  questions::Pack pack = tests::samplePack(1);
  pack.items[0].options[3].note = "she closed it";
  pack.items[0].explanation = "Berit is the mayor.";
  rules::Response response{.option = 1, .correct = true};
  CHECK(verdict(pack, response) ==
        "Right. The answer is B. Berit\n"
        "The article says:\n"
        "  «Berit» opened the bridge in round 0.\n"
        "  A bridge opens. Lerre Post, 2 May 2025\n"
        "Berit is the mayor.\n");
  response = {.option = 3};
  CHECK(verdict(pack, response)
            .starts_with("Wrong. The answer is B. Berit\n"
                         "Dora: she closed it\n"));
  CHECK(verdict(pack, {}).starts_with("No answer in time. The answer is B. Berit\n"));
  CHECK(verdict(pack, {.lifelines = {.skip = true}})
            .starts_with("Skipped. The answer is B. Berit\n"));
}

TEST_CASE("an explanation that only repeats the evidence is not said twice", "[terminal]") {
  questions::Pack pack = tests::samplePack(1);
  const std::string without = verdict(pack, {.option = 1, .correct = true});
  pack.items[0].explanation = "The Post says: " + pack.items[0].evidence->quote;
  CHECK(verdict(pack, {.option = 1, .correct = true}) == without);
}

TEST_CASE("a false claim's verdict says what was altered", "[terminal]") {
  questions::Pack pack = tests::samplePack(0);
  pack.items.push_back(tests::sampleClaim("7", false));
  CHECK(verdict(pack, {.option = 1, .correct = true}) ==
        "Right. The answer is B. False\n"
        "The claim says “June”, the article says “May”.\n"
        "The article says:\n"
        "  Bridge 7 was opened in «May».\n"
        "  A bridge opens. Lerre Post, 2 May 2025\n");
}

TEST_CASE("an item without evidence has a verdict all the same", "[terminal]") {
  questions::Pack pack = tests::samplePack(1);
  pack.items[0].evidence.reset();
  CHECK(verdict(pack, {.option = 1, .correct = true}) == "Right. The answer is B. Berit\n");
}
