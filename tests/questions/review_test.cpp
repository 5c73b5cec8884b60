#include "questions/review.h"

#include <set>

#include "tests/catch.h"
#include "tests/questions/review/reviewed.h"

using questions::Item;

namespace {

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
      {"unbound-pronoun", "Ann Lee, her main rival, won ____ votes in Oslo.", true},
      {"unbound-pronoun", "Eva Holm beat Ann Lee, her main rival, by ____ votes in Oslo.", false},
      {"unbound-pronoun", "After the vote, her party won ____ seats, said Ann Lee.", true},
      {"unbound-pronoun", "In which city was their robot shown in 2017?", true},
      {"unbound-pronoun", "In which year did Peter Lund begin his work for Anna Berg?", false},
      {"unbound-pronoun", "It is crucial that children have an adequate intake of ____.", false},
      {"unbound-pronoun", "Who said, “They were very emotional at the start of the match”?", false},
      {"unbound-pronoun", "According to Dr Ann Lee, how many units had they sent to Oslo?", true},
      {"unbound-pronoun", "According to Dr Ann Lee, how many units did clinics say they had?",
       false},
      {"unbound-pronoun", "Kuwait, they said, was pumping ____ barrels of oil a day.", true},
      {"unbound-pronoun", "Kuwait, officials said, was pumping ____ barrels a day.", false},
      {"unbound-pronoun", "Ann Lee sang in his church when she was ____.", true},
      {"unbound-pronoun", "Ann Lee sang in Bo Cole's church when he met her in ____.", false},
      {"unbound-pronoun", "Ann Lee and her father sold his church in ____.", false},
      {"unbound-pronoun", "Ann Lee sang in her church when she was ____.", false},
      {"bare-definite", "What was the website a spinoff of in that year?", true},
      {"bare-definite", "How many people did the team bring to Washington?", true},
      {"bare-definite", "In which city did the European Union hold the talks of May 2014?", false},
      {"bare-definite", "Who is the director of the Sydney Opera House in Australia?", false},
      {"bare-definite", "What is the largest lake in the world by area?", false},
      {"bare-definite", "Who said the town seen as a model for others would pay?", false},
      {"bare-definite", "Who said the town would be a model for others?", true},
      {"bare-definite", "This was held in Washington in the summer of 2017 by FIRST.", true},
      {"bare-definite", "The 31-year-old Norwegian man was arrested in Oslo in 2002.", true},
      {"bare-definite", "The 31-year-old Norwegian mayor Ann Lee sold ships in 2002.", false},
      {"bare-definite", "In which year did Anna Berg sell the family farm in Norway?", false},
      {"bare-definite", "In which year was the family farm sold after the war?", true},
      {"bare-definite", "How many of those injuries were reported in Norway in May 2014?", true},
      {"bare-definite", "From “Injuries rise” (7 May 2014): How many of those injuries were mild?",
       false},
      {"bare-definite", "How many of those on the coast of Norway left in May 2014?", false},
      {"bare-definite", "How many Norwegians will leave Oslo for the coast this weekend?", true},
      {"bare-definite", "From “Rain” (7 May 2014): How many Norwegians will leave this weekend?",
       false},
      {"bare-definite", "According to the Church, that number is closer to ____.", true},
      {"bare-definite", "The Church says that inflation is closer to ____ than before.", false},
      {"bare-definite", "Who said, “The formulations are not suitable for any of us”?", true},
      {"bare-definite", "Who said that “some of the formulations are not suitable for us”?", true},
      {"bare-definite",
       "From “New formulations” (3 May 2024): Who said, “The formulations are not suitable for "
       "us”?",
       false},
      {"bare-definite", "Who said that “some of the people are still in the country”?", false},
      {"bare-definite", "Who said, “It is hard to argue that the formulations are of any use”?",
       true},
      {"bare-definite", "Who said, “It is hard to argue that the people of Oslo are rich”?", false},
      {"bare-definite", "Who said, “A formulation is hard to find, but the formulation helps”?",
       false},
      {"bare-definite", "Who said that “the talks of last week are still going on”?", false},
      {"bare-definite", "Which country leads the “coalition of the willing” in Europe?", false},
      {"vague-definite",
       "From “A flood in Ash” (3 May 2024): The school had been opened to all on ____.", true},
      {"vague-definite",
       "From “School in Ash opens” (3 May 2024): The school had been opened to all on ____.",
       false},
      {"vague-definite",
       "From “A flood in Ash” (3 May 2024): The teachers' union of Ash gave ____ pounds.", false},
      {"bare-definite", "The agency had asked Norway and Chile to look at the decision again.",
       true},
      {"bare-definite", "Norway and Chile asked the agency to look at the decision again.", false},
      {"bare-definite", "Norway and Chile asked the government to look at the law again.", false},
      {"stem-punctuation", "Anna Berg taught her *dog* ____ new tricks in Oslo.", true},
      {"stem-punctuation", "From “A flood in Ash” (3 May 2024): [Anna] had ____ sons in all.",
       true},
      {"stem-punctuation", "Anna Berg said \"[The] plan for ____ is a mess\" in May 2015.", false},
      {"stem-punctuation", "Anna Berg said \"the plan\" for [her] ____ is late.", true},
      {"vague-time", "By midday, Norway had counted ____ homes without light.", true},
      {"vague-time", "By midday on 3 May 2024, Norway had counted ____ homes.", false},
      {"vague-time", "From “A law” (3 May 2024): Norway has recently cracked down on ____.", true},
      {"speakerless-person", "What have we learned from the talks in Moscow?", true},
      {"speakerless-person", "Which president of the US met Anna Berg in Oslo?", false},
      {"speakerless-person", "What share of the US's companies has an office in Moscow?", false},
      {"loose-time", "What happened in the city of Mecca yesterday afternoon?", true},
      {"loose-time", "Who arrived in Moscow on Tuesday for talks with Berg?", true},
      {"loose-time", "Who arrived in Moscow on Tuesday, 2 December 2025, for talks?", false},
      {"loose-time", "Who won the World Cup in Brazil last year?", true},
      {"loose-time", "How many people died in a fire in Oslo in June?", true},
      {"loose-time", "How many people died in a fire in Oslo in June 2012?", false},
      {"loose-time", "From “A fire” (3 May 2024): How many people died in Oslo in June?", false},
      {"loose-time", "How many people may die in a fire in Oslo?", false},
      {"loose-time", "Who was the last king of France before the revolution?", false},
      {"speakerless-person", "I'm interested in what Norway will look like in ____.", true},
      {"loose-time", "Over the next seven years Anna Berg was ____ times in the charts.", true},
      {"loose-time", "Over the next seven years Anna Berg will build ____ shops.", false},
      {"stem-length", "Who leads it?", true},
      {"stem-length", "Which two countries lead the coalition of the willing?", false},
      {"stem-length",
       "Which two countries of the north lead the coalition of the willing that was founded in May "
       "2014 in the old town hall of Oslo by the kings?",
       true},
      {"stem-punctuation", "People sent ____ drawings to www.flag.example in May 2015.", true},
      {"stem-punctuation", "Which country, , leads the coalition of the willing?", true},
      {"stem-punctuation", "Which country leads the coalition of the “willing?", true},
      {"stem-punctuation", "which country leads the coalition of the willing?", true},
      {"stem-punctuation", "Which country leads the coalition of the willing", true},
      {"stem-punctuation", "Which country leads the “coalition of the willing”?", false},
      {"stem-grammar", "What have maintained a policy of turning away boats?", true},
      {"stem-grammar", "How much will the plan of Oslo cost an estimated?", true},
      {"stem-grammar", "How much will the plan of Oslo cost?", false},
      {"stem-grammar", "In which year was Mr forced to go?", true},
      {"stem-grammar", "In which year was Mr Berg forced to go?", false},
      {"stem-grammar", "The survey surveys ____ members of the council each year.", true},
      {"stem-grammar", "Officials claimed that Anna Berg allegedly left on ____.", true},
      {"stem-grammar", "Officials said that Anna Berg allegedly left on ____.", false},
      {"stem-grammar", "How many people fell in Oslo in May according to officials?", true},
      {"stem-grammar", "According to officials, how many people fell in Oslo in May?", false},
      {"stem-grammar", "In Oslo, people were seated according to age in ____.", false},
      {"stem-grammar", "Which of the the countries lead the coalition?", true},
      {"stem-grammar", "Which country is a island in the Irish Sea?", true},
      {"stem-grammar", "Which country is an island in the Irish Sea?", false},
      {"stem-grammar", "The wreck was found on, reportedly, on ____, off Oslo.", true},
      {"stem-grammar", "The wreck was taken from — Norway and Sweden — in ____.", true},
      {"stem-grammar", "At least ____ from was sent to Norway in May 2014.", true},
      {"stem-grammar", "The wreck — once of Norway — was found in ____.", false},
      {"stem-grammar", "The curfew of Oslo was extended after, officials said, on ____.", true},
      {"stem-grammar", "A large object, possibly ____, was found off Oslo.", true},
      {"stem-grammar", "The captain of the ship is Anna Berg, ____.", true},
      {"stem-grammar", "The object was possibly ____ metres long and lay off Oslo.", false},
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
       "From “Judge clears pair” (3 May 2024): A judge in Rome has cleared ____ men.",
       {"two", "three", "four"},
       0,
       true},
      {"key-in-stem",
       "From “Judge clears pair” (3 May 2024): A judge in Rome has cleared ____ men.",
       {"two", "three", "four"},
       1,
       false},
      {"key-in-stem",
       "From “Lund pays for $6.2M banana” (3 May 2024): Tom Lund paid ____ for a banana.",
       {"$4.8 million", "$6.2 million", "$7.4 million"},
       1,
       true},
      {"key-in-stem",
       "From “Lund pays for $6.2M banana” (3 May 2024): Tom Lund owes ____ for a boat.",
       {"$4.8 million", "$6.2 million", "$7.4 million"},
       0,
       false},
      {"key-in-stem",  // too short for two words that begin alike
       "From “Iranian envoy in Rome” (3 May 2024): Which country sent an envoy?",
       {"Oman", "Iran", "Iraq"},
       1,
       true},
      {"key-in-stem",
       "From “French bill on arms” (3 May 2024): Which country did Ann Lee praise?",
       {"France", "Austria", "Spain"},
       0,
       true},
      {"key-in-stem",
       "From “French bill on arms” (3 May 2024): Which country did Ann Lee praise?",
       {"France", "Austria", "Spain"},
       1,
       false},
      {"key-in-stem",
       "From “Ashby end 67-year wait” (3 May 2024): Ashby had waited ____ years for the cup.",
       {"53", "67", "80"},
       1,
       true},
      {"key-in-stem",
       "From “Storm hits Rome” (11 May 2024): Prices in Rome rose ____ on 11 May 2024.",
       {"8%", "11%", "15%"},
       1,
       false},
      {"key-in-stem",
       "From “Storm hits 11 towns” (3 May 2024): The storm hit ____ towns in all.",
       {"8", "11", "15"},
       1,
       true},
      {"key-in-stem",
       "Ann Lee played ____ finals, in 2003, 2015 and 2017.",
       {"two", "three", "four"},
       1,
       true},
      {"key-in-stem",
       "Ann Lee won in ____ cities: Rome, New York, and Oslo.",
       {"two", "three", "four"},
       1,
       true},
      {"key-in-stem",
       "Ann Lee won in ____ cities, including Rome, New York and Oslo.",
       {"three", "four", "five"},
       0,
       false},
      {"key-in-stem",
       "Ann Lee sent ____ ships to Rome, New York and Oslo.",
       {"three", "four", "five"},
       1,
       false},
      {"key-in-stem",
       "When was Flight 17 of the airline shot down?",
       {"15 July 2014", "17 July 2014", "18 July 2014"},
       1,
       false},
      {"key-in-stem",
       "From “Flight crashes” (17 July 2014): When was the plane of the airline shot down?",
       {"15 July 2014", "17 July 2014", "18 July 2014"},
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

TEST_CASE("an item from elsewhere without evidence gets the checks that need none") {
  const Item item = asking("Which planet is the largest in the solar system?",
                           {"Jupiter", "Saturn", "Neptune"}, 0);
  CHECK(questions::review(item, packOf(item)).empty());
}

TEST_CASE("one name spelt twice is no choice, unless the spelling is asked for") {
  Item item =
      asking("How is the mayor's name spelt?", {"Kirsten Holm", "Kirstin Holm", "Ida Moe"}, 0);
  CHECK_FALSE(refuses(item, "distinct-options"));
  item.evidence = questions::Evidence{};
  CHECK(refuses(item, "distinct-options"));
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
