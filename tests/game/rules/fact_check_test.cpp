#include "game/rules/fact_check.h"

#include "tests/catch.h"

namespace {

std::vector<std::string> spelled(const std::string& stem) {
  std::vector<std::string> texts;
  for (const text::Range& word : rules::words(stem)) texts.emplace_back(text::slice(stem, word));
  return texts;
}

questions::Item claim(const std::string& stem, const std::string& altered) {
  questions::Item item;
  item.kind = "true_false";
  item.stem = stem;
  item.alteration = questions::Alteration{"date", "", altered};
  return item;
}

}  // namespace

TEST_CASE("words are told from the punctuation around them", "[rules]") {
  struct Row {
    std::string stem;
    std::vector<std::string> words;
  };
  const std::vector<Row> rows = {
      {"", {}},
      {"  EU leaders agreed. ", {"EU", "leaders", "agreed"}},
      {"“Not yet,” said (the) aide:", {"Not", "yet", "said", "the", "aide"}},
      {"€1.2 billion, 4.5 %", {"€1.2", "billion", "4.5", "%"}},
      {"Kiev’s well-known «plan» …", {"Kiev’s", "well-known", "plan", "…"}},
      {"— \"'", {"—"}},
      {"From “EU talks” (3 May 2024): EU leaders agreed.", {"EU", "leaders", "agreed"}},
  };
  for (const Row& row : rows) CHECK(spelled(row.stem) == row.words);
}

TEST_CASE("who points must touch the altered part, and not half of the claim", "[rules]") {
  const questions::Item item =
      claim("EU leaders agreed in late September to support Ukraine.", "late September");
  const auto range = [&](const std::string& words) {
    const std::size_t begin = item.stem.find(words);
    return text::Range{begin, begin + words.size()};
  };
  struct Row {
    std::string selected;
    bool right;
  };
  const std::vector<Row> rows = {
      {"late September", true},
      {"September", true},
      {"late", true},
      {"in late September", true},
      {"agreed in late September", true},
      {"agreed in late September to", false},
      {"in late", true},
      {"agreed in late", false},
      {"EU", false},
      {"support Ukraine", false},
      {item.stem, false},
      {"eptem", true},
  };
  for (const Row& row : rows) {
    INFO(row.selected);
    CHECK(rules::pointsAtAlteration(item, range(row.selected)) == row.right);
  }
  CHECK_FALSE(rules::pointsAtAlteration(item, {0, 0}));
  CHECK_FALSE(rules::pointsAtAlteration(item, {500, 900}));
}

TEST_CASE("there is nothing to point at without an alteration in the stem", "[rules]") {
  CHECK(rules::alteredParts(claim("It rained in May.", "June")).empty());
  CHECK(rules::alteredParts(claim("It rained in May.", "")).empty());
  CHECK(rules::alteredParts(questions::Item{}).empty());
  CHECK(rules::alteredParts(claim("May of May.", "May")) ==
        std::vector<text::Range>{{0, 3}, {7, 10}});
}
