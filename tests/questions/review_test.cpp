#include "questions/review.h"

#include <algorithm>

#include "tests/catch.h"

using questions::Alteration;
using questions::Evidence;
using questions::Item;
using questions::Pack;

namespace {

const std::string article =
    "European powers have provided roughly €180 billion in aid to Ukraine since February 2022. "
    "France and Britain lead the group, the Kremlin said on Wednesday. "
    "At least 107 people were killed in Mecca on 11 September 2015. "
    "Analysts warn that Moscow could rebuild its military.";

Pack packOf(const Item& item) {
  Pack pack;
  pack.articles.push_back({"a", {"Aid to Ukraine", "", "2025-12-03", "", ""}, article, ""});
  pack.items.push_back(item);
  return pack;
}

Evidence evidenceOf(const std::string& sentenceStart, const std::string& span) {
  const std::size_t begin = article.find(sentenceStart);
  const std::size_t end = article.find(". ", begin) + 1;
  const std::string quote = article.substr(begin, (end == 0 ? article.size() : end) - begin);
  const std::size_t at = quote.find(span);
  return {"a", quote, {begin, begin + quote.size()}, text::Range{at, at + span.size()}};
}

// An item without a fault.
Item aid() {
  Item item;
  item.kind = "complete_sentence";
  item.stem = "European powers have provided roughly ____ in aid to Ukraine since February 2022.";
  item.options = {{"€90 billion", ""}, {"€130 billion", ""}, {"€180 billion", ""}};
  item.key = 2;
  item.evidence = evidenceOf("European", "€180 billion");
  item.explanation = "The article says so.";
  return item;
}

Item claim() {
  Item item = aid();
  item.kind = "true_false";
  item.stem =
      "European powers have provided roughly €90 billion in aid to Ukraine since February 2022.";
  item.options = {{"True", ""}, {"False", ""}};
  item.key = 1;
  item.alteration = Alteration{"money", "€180 billion", "€90 billion"};
  return item;
}

Item asking(const std::string& stem, const std::vector<std::string>& options, std::size_t key) {
  Item item;
  item.kind = "which";
  item.stem = stem;
  for (const std::string& option : options) item.options.push_back({option, ""});
  item.key = key;
  return item;
}

bool refuses(const Item& item, std::string_view check) {
  const std::vector<questions::Refusal> refusals = questions::review(item, packOf(item));
  return std::any_of(refusals.begin(), refusals.end(),
                     [&](const questions::Refusal& refusal) { return refusal.check == check; });
}

struct StemRow {
  std::string_view check;
  std::string stem;
  bool refused;
};

}  // namespace

TEST_CASE("an item without a fault passes every check") {
  for (const Item& item : {aid(), claim()}) {
    for (const questions::Refusal& refusal : questions::review(item, packOf(item)))
      FAIL_CHECK(refusal.check << ": " << refusal.reason);
  }
}

TEST_CASE("checks of the stem") {
  const std::vector<StemRow> rows = {
      {"unbound-pronoun", "When did he resign from the post of prime minister?", true},
      {"unbound-pronoun", "What did they say about the talks in Moscow?", true},
      {"unbound-pronoun", "In which city was their robot shown in 2017?", true},
      {"unbound-pronoun", "In which year did Yuri Ushakov begin his work for Vladimir Putin?",
       false},
      {"unbound-pronoun", "It is crucial that children have an adequate intake of ____.", false},
      {"unbound-pronoun", "Who said, “They were very emotional at the start of the match”?", false},
      {"unbound-pronoun", "Kuwait, they said, was pumping ____ barrels of oil a day.", true},
      {"unbound-pronoun", "Kuwait, officials said, was pumping ____ barrels a day.", false},
      {"bare-definite", "What was the website a spinoff of in that year?", true},
      {"bare-definite", "How many people did the team bring to Washington?", true},
      {"bare-definite", "In which city did the European Union hold the talks of May 2014?", false},
      {"bare-definite", "Who is the director of the Sydney Opera House in Australia?", false},
      {"bare-definite", "What is the largest lake in the world by area?", false},
      {"bare-definite", "This was held in Washington in the summer of 2017 by FIRST.", true},
      {"bare-definite", "According to the Church, that number is closer to ____.", true},
      {"bare-definite", "The Church says that inflation is closer to ____ than before.", false},
      {"bare-definite", "Who said that “some of the formulations are not suitable for us”?", true},
      {"bare-definite", "Who said that “some of the people are still in the country”?", false},
      {"bare-definite", "Who said that “the talks of last week are still going on”?", false},
      {"bare-definite", "Which country leads the “coalition of the willing” in Europe?", false},
      {"vague-definite",
       "From “A flood in Ash” (3 May 2024): The school had been opened to all on ____.", true},
      {"vague-definite",
       "From “School in Ash opens” (3 May 2024): The school had been opened to all on ____.",
       false},
      {"vague-definite",
       "From “A flood in Ash” (3 May 2024): The teachers' union of Ash gave ____ pounds.", false},
      {"bare-definite", "Norway and Chile asked the agency to look at the decision again.", true},
      {"bare-definite", "Norway and Chile asked the government to look at the law again.", false},
      {"vague-time", "By midday, Norway had counted ____ homes without light.", true},
      {"vague-time", "By midday on 3 May 2024, Norway had counted ____ homes.", false},
      {"vague-time", "From “A law” (3 May 2024): Norway has recently cracked down on ____.", true},
      {"speakerless-person", "What have we learned from the talks in Moscow?", true},
      {"speakerless-person", "Which president of the US met Vladimir Putin in Alaska?", false},
      {"loose-time", "What happened in the city of Mecca yesterday afternoon?", true},
      {"loose-time", "Who arrived in Moscow on Tuesday for talks with Putin?", true},
      {"loose-time", "Who arrived in Moscow on Tuesday, 2 December 2025, for talks?", false},
      {"loose-time", "Who won the World Cup in Brazil last year?", true},
      {"loose-time", "Who was the last king of France before the revolution?", false},
      {"stem-length", "Who leads it?", true},
      {"stem-length", "Which two countries lead the coalition of the willing?", false},
      {"stem-punctuation", "Which country, , leads the coalition of the willing?", true},
      {"stem-punctuation", "Which country leads the coalition of the “willing?", true},
      {"stem-punctuation", "which country leads the coalition of the willing?", true},
      {"stem-punctuation", "Which country leads the coalition of the willing", true},
      {"stem-punctuation", "Which country leads the “coalition of the willing”?", false},
      {"stem-grammar", "What have maintained a policy of turning away boats?", true},
      {"stem-grammar", "The survey surveys ____ members of the council each year.", true},
      {"stem-grammar", "Officials claimed that Anna Berg allegedly left on ____.", true},
      {"stem-grammar", "Officials said that Anna Berg allegedly left on ____.", false},
      {"stem-grammar", "Which of the the countries lead the coalition?", true},
      {"stem-grammar", "Which country is a island in the Irish Sea?", true},
      {"stem-grammar", "Which country is an island in the Irish Sea?", false},
      {"stem-grammar", "In ____, France and Britain led the ____ of the willing.", true},
  };
  for (const StemRow& row : rows) {
    INFO(row.check << ": " << row.stem);
    CHECK(refuses(asking(row.stem, {"One", "Two", "Three"}, 0), row.check) == row.refused);
  }
}

TEST_CASE("checks of the options") {
  struct Row {
    std::string_view check;
    std::string stem;
    std::vector<std::string> options;
    std::size_t key;
    bool refused;
  };
  const std::vector<Row> rows = {
      {"key-in-range", "Which city is the capital of France?", {"Paris", "Rome", "Bern"}, 3, true},
      {"true-distractor",
       "Where did the talks of 2025 take place?",
       {"Moscow", "Moscow, Russia", "Minsk"},
       0,
       true},
      {"true-distractor",
       "How much was given to Ukraine?",
       {"€1.8 billion", "€1,800 million", "€3 billion"},
       0,
       true},
      {"true-distractor",
       "How much was given to Ukraine?",
       {"€1.4 billion", "€1.8 billion", "€3 billion"},
       1,
       false},
      {"list-gap", "Ubisoft, ____, and Nintendo had stands.", {"Sega", "Sony", "Atari"}, 0, true},
      {"list-gap", "____, Greece and Malta met in June.", {"Italy", "Spain", "Cyprus"}, 0, true},
      {"list-gap",
       "France and ____ lead the group of states.",
       {"Italy", "Spain", "Malta"},
       0,
       false},
      {"list-gap", "In June, ____ led the group of states.", {"Italy", "Spain", "Malta"}, 0, false},
      {"distinct-options", "Who leads the talks in Moscow?", {"The EU", "EU", "Russia"}, 2, true},
      {"options-alike", "How many people were there in Mecca?", {"140", "12", "Tuesday"}, 0, true},
      {"options-alike", "How many people were there in Mecca?", {"140", "120", "12%"}, 0, true},
      {"options-alike", "Who leads the talks in Moscow?", {"Russia", "a deal", "Ukraine"}, 0, true},
      {"options-alike", "How many people were there in Mecca?", {"120", "140", "160"}, 0, false},
      {"numbers-ascend", "How many people were there in Mecca?", {"140", "120", "160"}, 0, true},
      {"numbers-ascend", "How many people were there in Mecca?", {"120", "140", "160"}, 0, false},
      {"enough-options", "Who leads the talks in Moscow?", {"Russia", "Ukraine"}, 0, true},
      {"plausible-figures", "How many came to Mecca?", {"12", "140", "9,000,000"}, 1, true},
      {"plausible-figures", "How many came to Mecca?", {"2,000", "2,417", "3,000"}, 0, true},
      {"plausible-figures", "How many came to Mecca?", {"2,000", "2,500", "3,000"}, 0, false},
      {"no-fillers", "Who leads the talks?", {"Russia", "Ukraine", "None of the above"}, 0, true},
      {"key-in-stem",
       "What does the Kremlin call its home?",
       {"the Kremlin", "the White House", "the Elysée"},
       0,
       true},
      {"key-in-stem",
       "What does Russia's president call his home?",
       {"the Kremlin", "the White House", "the Elysée"},
       0,
       false},
      {"key-in-stem",
       "Lanterns of Taipei stand for the counties of ____.",
       {"Taiwan", "Japan", "China"},
       0,
       true},
      {"key-in-stem",
       "Lanterns of the capital stand for the counties of ____.",
       {"Taiwan", "Japan", "China"},
       0,
       false},
      {"loose-time",
       "The foundation gave two donations, in ____ and a second recently.",
       {"2005", "2007", "2008"},
       1,
       true},
      {"key-in-stem",
       "From “Ashby end 67-year wait” (3 May 2024): Ashby had waited ____ years for the cup.",
       {"53", "67", "80"},
       1,
       true},
      {"article-cue",
       "Ukraine sent an ____ to the talks in Moscow.",
       {"envoy", "minister", "general"},
       0,
       true},
      {"article-cue",
       "Ukraine sent a ____ to the talks in Moscow.",
       {"diplomat", "minister", "general"},
       0,
       false},
      {"marks-sensitive", "How many people were killed in Mecca?", {"90", "107", "120"}, 1, true},
      {"marks-sensitive", "How many people arrived in Mecca?", {"90", "107", "120"}, 1, false},
  };
  for (const Row& row : rows) {
    INFO(row.check << ": " << row.stem << " " << row.options.front());
    CHECK(refuses(asking(row.stem, row.options, row.key), row.check) == row.refused);
  }
}

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

TEST_CASE("an item from elsewhere without evidence gets the checks that need none") {
  const Item item = asking("Which planet is the largest in the solar system?",
                           {"Jupiter", "Saturn", "Neptune"}, 0);
  CHECK(questions::review(item, packOf(item)).empty());
}

TEST_CASE("every check has a name of its own and a rule") {
  std::vector<std::string_view> names;
  for (const questions::Check& check : questions::checks()) {
    CHECK((check.rule >= 1 && check.rule <= 13));
    names.push_back(check.name);
  }
  for (const questions::PackCheck& check : questions::packChecks()) names.push_back(check.name);
  std::sort(names.begin(), names.end());
  CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
}
