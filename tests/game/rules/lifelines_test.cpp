#include "game/rules/lifelines.h"

#include <algorithm>
#include <set>

#include "tests/catch.h"
#include "tests/game/sample_pack.h"

TEST_CASE("half of the options are struck out, never the key", "[rules]") {
  struct Row {
    std::size_t options;
    std::size_t struck;
  };
  for (const Row& row : {Row{2, 0}, Row{3, 1}, Row{4, 2}, Row{5, 2}, Row{6, 3}}) {
    questions::Item item = tests::sampleItem("1");
    item.options.resize(row.options, {"other", ""});
    rules::Asked asked{0, {}};
    for (std::size_t i = row.options; i > 0; --i) asked.options.push_back(i - 1);
    std::set<std::vector<std::size_t>> seen;
    for (std::uint32_t seed = 0; seed < 40; ++seed) {
      const auto places = rules::struckOut(item, asked, seed);
      CHECK(places.size() == row.struck);
      CHECK(std::is_sorted(places.begin(), places.end()));
      for (std::size_t place : places) CHECK(asked.options[place] != item.key);
      CHECK(places == rules::struckOut(item, asked, seed));
      seen.insert(places);
    }
    CHECK(seen.size() == (row.options == 2   ? 1
                          : row.options == 3 ? 2
                          : row.options == 4 ? 3
                          : row.options == 5 ? 6
                                             : 10));
  }
}

TEST_CASE("the paragraph of the evidence hides the key", "[rules]") {
  questions::Pack pack = tests::samplePack(1);
  questions::Item& item = pack.items[0];
  CHECK(rules::maskedParagraph(pack, item) == "____ opened the bridge in round 0.");
  const std::string before = "A first line.\nBerit is mayor. ";
  pack.articles[0].text = before + item.evidence->quote + " Then Berit left.\nBerit slept.";
  item.evidence->range = {before.size(), before.size() + item.evidence->quote.size()};
  CHECK(rules::maskedParagraph(pack, item) ==
        "____ is mayor. ____ opened the bridge in round 0. Then ____ left.");
  item.evidence->range.end = 9999;
  CHECK(rules::maskedParagraph(pack, item) == "____ opened the bridge in round 0.");
}

TEST_CASE("a key that is not the span itself is hidden too", "[rules]") {
  questions::Pack pack = tests::samplePack(1);
  questions::Item& item = pack.items[0];
  item.evidence->span = text::Range{17, 23};
  CHECK(rules::maskedParagraph(pack, item) == "____ opened the ____ in round 0.");
}

TEST_CASE("a part of a name is hidden with it", "[rules]") {
  questions::Pack pack = tests::samplePack(1);
  questions::Item& item = pack.items[0];
  item.evidence->quote = "Moira Sands of the EU left. Then Sands, said Ann, wept by the sands.";
  item.evidence->span = text::Range{0, 11};
  item.options[1].text = "Moira Sands";
  CHECK(rules::maskedParagraph(pack, item) ==
        "____ of the EU left. Then ____, said Ann, wept by the sands.");
}

TEST_CASE("only whole words are hidden", "[rules]") {
  questions::Pack pack = tests::samplePack(1);
  questions::Item& item = pack.items[0];
  const std::string quote = "Of 25 bridges, 5 closed; €5 was paid by 5th graders in 1.5 days.";
  item.evidence->quote = quote;
  item.evidence->span = text::Range{15, 16};
  item.options[1].text = "5";
  CHECK(rules::maskedParagraph(pack, item) ==
        "Of 25 bridges, ____ closed; €____ was paid by 5th graders in 1.5 days.");
}

TEST_CASE("a claim hides what it may have altered", "[rules]") {
  questions::Pack pack = tests::samplePack(0);
  pack.items.push_back(tests::sampleClaim("7", false));
  CHECK(rules::maskedParagraph(pack, pack.items[0]) == "Bridge 7 was opened in ____.");
}

TEST_CASE("without evidence or span there is no paragraph", "[rules]") {
  questions::Pack pack = tests::samplePack(1);
  pack.items[0].evidence->span.reset();
  CHECK_FALSE(rules::maskedParagraph(pack, pack.items[0]).has_value());
  pack.items[0].evidence.reset();
  CHECK_FALSE(rules::maskedParagraph(pack, pack.items[0]).has_value());
}

TEST_CASE("lifelines are used up by the responses", "[rules]") {
  CHECK(rules::used({}) == rules::Lifelines{});
  CHECK(rules::used({{.lifelines = {.half = true}}, {.lifelines = {.skip = true}}}) ==
        rules::Lifelines{.half = true, .paragraph = false, .skip = true});
}
