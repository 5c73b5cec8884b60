// Texts in, what can be told of them by itself out; the trees are the shipped model's.
#include "questions/document/statements.h"

#include <algorithm>

#include "questions/document/acronyms.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

struct Row {
  std::string body;
  std::string statement;
};

}  // namespace

TEST_CASE("clauses that a stranger understands are told", "[language]") {
  const std::vector<Row> rows = {
      {"The harbour was sold to Norway in 1998 and employs 40 people.",
       "The harbour employs 40 people"},
      {"Acme Motors sold two shops in Rome, the Bank of Norway said on Monday.",
       "According to the Bank of Norway, Acme Motors sold two shops in Rome"},
      {"An earlier attempt by Norway to sell the harbour of Oslo was abandoned in 2019.",
       "An earlier attempt by Norway to sell the harbour of Oslo was abandoned in 2019"},
      {"Shareholders approved the sale of the new harbour on Monday.",
       "Shareholders approved the sale of the new harbour on 6 May 2024"},
      {"Three runners were taken to hospital in Oslo, none of them with injuries.",
       "Three runners were taken to hospital in Oslo, none of them with injuries"},
      {"Norway closed eight crossings on the country's border in December 2023.",
       "Norway closed eight crossings on the country's border in December 2023"},
      {"Acme Motors reported a profit of 212 million euros for 2023, up from 164 million a year "
       "earlier.",
       "Acme Motors reported a profit of 212 million euros for 2023"},
      {"Anna Berg, 58, of Ardwick, was sent to prison in January 2024.",
       "Anna Berg, 58, of Ardwick, was sent to prison in January 2024"},
      {"Today, about 900 boats of Norway carry old names, such as Freya and Odin.",
       "about 900 boats of Norway carry old names, such as Freya and Odin"},
      {"Officials told Reuters, that the Bank of Norway had sold two shops in Rome.",
       "Officials told Reuters that the Bank of Norway had sold two shops in Rome"},
      {"The Bank of Norway, by contrast, welcomed the sale of two shops in Rome.",
       "The Bank of Norway welcomed the sale of two shops in Rome"},
      {"The Bank of Norway, by comparison, closed two shops in Rome.",
       "The Bank of Norway closed two shops in Rome"},
      {"Today, about 100,000 Greeks voted in Athens.",
       "on 7 May 2024, about 100,000 Greeks voted in Athens"},
      {"Today, about 100,000 Greeks in Athens would vote.", ""},
      {"Anna Berg, whose three shops in Rome closed in 2020, left Norway.",
       "Anna Berg's three shops in Rome closed in 2020"},
      {"Anna Berg later closed two shops in Rome.", "Anna Berg closed two shops in Rome"},
      {"Two shops in Rome were later closed by Anna Berg.",
       "Two shops in Rome were closed by Anna Berg"},
      {"Once told of the fire, the Bank of Norway announced it would close two shops in Rome, "
       "where "
       "most of its workers had left by May.",
       "the Bank of Norway said it would close two shops in Rome"},
      {"Anna Berg beat six other bidders for the harbour of Rome.",
       "Anna Berg beat six other bidders for the harbour of Rome"},
      {"If convicted, Anna Berg faces a fine of $40,000 in Norway.",
       "If convicted, Anna Berg faces a fine of $40,000 in Norway"},
      {"Acme Motors has promised to pay Rome Motors a fee of $40,000 if the deal fails.",
       "Acme Motors has promised to pay Rome Motors a fee of $40,000 if the deal fails"},
      {"Anna Berg played Peter Lund in Get On Up in 2014.",
       "Anna Berg played Peter Lund in Get On Up in 2014"},
      {"Anna Berg met Peter Lund to to ask for 40 boats.",
       "Anna Berg met Peter Lund to ask for 40 boats"},
      {"On May 5 and 6, Anna Berg sold two shops in Rome.",
       "On May 5 and 6, Anna Berg sold two shops in Rome"},
      {"Anna Berg eventually closed two shops in Rome.", "Anna Berg closed two shops in Rome"},
      {"Anna Berg asked Peter Lund if he could sell two shops in Rome.",
       "Anna Berg asked Peter Lund if he could sell two shops in Rome"},
      {"A kind of ray known to leap as if in flight was named after Anna Berg.",
       "A kind of ray known to leap as if in flight was named after Anna Berg"},
      {"Anna Berg once told The Oslo Post that two shops in Rome were hers.",
       "Anna Berg once told The Oslo Post that two shops in Rome were hers"},
      {"As Anna Berg told the Oslo Post, the price of bread in Norway fell by 20 percent.",
       "According to Anna Berg, the price of bread in Norway fell by 20 percent"},
      {"Shops in Rome will stay shut until at least Friday.",
       "Shops in Rome will stay shut until at least 10 May 2024"},
      {"The Bank of Norway today closed three shops in Rome.",
       "The Bank of Norway on 7 May 2024 closed three shops in Rome"},
      {"Today, the Bank of Norway closed three shops in Rome.",
       "on 7 May 2024, the Bank of Norway closed three shops in Rome"},
      {"Anna Berg opened a shop in Rome on Monday - the first since 2019 - with three guests.",
       "Anna Berg opened a shop in Rome on 6 May 2024 with three guests"},
      {"The old harbour of Rome -- which Norway sold in 1998 -- employs 40 people.",
       "The old harbour of Rome employs 40 people"},
      {"Shops in Rome employ 40 people today.", ""},
      {"There are 40 schools in the city of Rome.", "There are 40 schools in the city of Rome"},
      {"There the shops employ 40 people.", ""},
      {"Anna Berg opened a shop in Rome. She said 40 people came on Monday.",
       "According to Anna Berg, 40 people came on 6 May 2024"},
      {"Acme Motors Inc opened a shop in Rome. Acme employs 40 people in Oslo.",
       "Acme Motors Inc employs 40 people in Oslo"},
      {"Acme Street was closed in Rome. Acme employs 40 people in Oslo.",
       "Acme employs 40 people in Oslo"},
      {"Anna Berg opened a shop in Rome. Ms. Berg sold 40 books in Oslo.",
       "Anna Berg sold 40 books in Oslo"},
      {"Thus far, three banks in Rome have been closed.",
       "Thus far, three banks in Rome have been closed"},
      {"Today saw the start of the third trial in Rome.",
       "7 May 2024 saw the start of the third trial in Rome"},
      {"Anna Berg was hurt in Sunday's protests in Rome.",
       "Anna Berg was hurt in the 5 May 2024 protests in Rome"},
      {"Anna Berg was hurt in Sunday's fire in Rome.", "Anna Berg was hurt in the fire in Rome"},
      {"Anna Berg was hurt in yesterday's fire in Rome.", "Anna Berg was hurt in the fire in Rome"},
      {"Anna Berg won three seats in the Rome Council (Second) election district.",
       "Anna Berg won three seats in the Rome Council (Second) election district"},
      {"Anna Berg won three seats in the Rome City Council (RCC) election.",
       "Anna Berg won three seats in the Rome City Council election"},
      {"A warning for Rome went out at 6 am; mayor Anna Berg declared a state of emergency.",
       "A warning for Rome went out at 6 am"},
      {"The wreck of the Baltic Star, was found by divers from Norway.",
       "The wreck of the Baltic Star was found by divers from Norway"},
      {"Anna Berg was subsequently arrested in Rome.", "Anna Berg was arrested in Rome"},
      {"Anna Berg was previously arrested in Rome.", "Anna Berg was arrested in Rome"},
      {"Anna Berg sold two shops in Rome as well.", "Anna Berg sold two shops in Rome"},
      {"As a result, Anna Berg sold two shops in Rome.", "Anna Berg sold two shops in Rome"},
      {"Now Anna Berg has sold two shops in Rome.", "Anna Berg has sold two shops in Rome"},
      {"A fire in Rome has killed two guards of Acme Motors on Monday.",
       "A fire in Rome killed two guards of Acme Motors on 6 May 2024"},
      {"A fire in Rome has killed two guards of Acme Motors.",
       "A fire in Rome has killed two guards of Acme Motors"},
      {"The kings of Norway had ruled the city of Oslo for 600 years.",
       "The kings of Norway ruled the city of Oslo for 600 years"},
      {"Two shops in Rome had been sold to Norway.", "Two shops in Rome were sold to Norway"},
      {"Anna Berg had survived a vote of no confidence in Rome.",
       "Anna Berg survived a vote of no confidence in Rome"},
      {"Two shops in Rome had been sold to Norway after the fire of 2019.",
       "Two shops in Rome were sold to Norway after the fire of 2019"},
      {"Anna Berg was not given a visa, by either Norway or Sweden, to visit Rome.",
       "Anna Berg was not given a visa, by either Norway or Sweden, to visit Rome"},
      {"Workers of Acme Motors had already marched in Rome on Monday.",
       "Workers of Acme Motors marched in Rome on 6 May 2024"},
      {"Anna Berg had sold two shops in Rome built by Acme Motors.",
       "Anna Berg sold two shops in Rome built by Acme Motors"},
      {"The shop in Rome had been in Norway's hands since 1998.",
       "The shop in Rome had been in Norway's hands since 1998"},
      {"Acme Motors opened the 2024 Cup of Norway in Rome on Monday.",
       "Acme Motors opened the 2024 Cup of Norway in Rome on 6 May"},
      {"Acme Motors opened the 2023 Cup of Norway in Rome on Monday.",
       "Acme Motors opened the 2023 Cup of Norway in Rome on 6 May 2024"},
      {"By the evening of 3 May 2024, the shops of Norway had sold 40 boats.",
       "By the evening of 3 May 2024, the shops of Norway had sold 40 boats"},
      {"Anna Berg said she was \"shocked by the fire in Rome\" and pledged Norway would do "
       "\"everything\" to help.",
       "Anna Berg said she was \"shocked by the fire in Rome\" and pledged Norway would do "
       "\"everything\" to help"},
      {"The company sold its last shop in Washington D.C.", ""},
      {"Anna Berg opened a shop in Washington D.C.", "Anna Berg opened a shop in Washington D.C."},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const std::vector<std::string> found = statementsIn(row.body);
    CAPTURE(found);
    CHECK((row.statement.empty() ? found.empty() : holds(found, row.statement)));
  }
}

TEST_CASE("an acronym is spelled out where the article does so once", "[language]") {
  const std::string shop = " The shop in Rome was sold to USI in 1998.";
  CHECK(holds(statementsIn("Anna Berg left the University of Southern Idaho." + shop),
              "The shop in Rome was sold to the University of Southern Idaho in 1998"));
  CHECK(holds(statementsIn("Anna Berg left the University of Southern Idaho and the Union of "
                           "Swedish Inventors." +
                           shop),
              "The shop in Rome was sold to USI in 1998"));
  CHECK(holds(statementsIn("Anna Berg left the University of Norway." + shop),
              "The shop in Rome was sold to USI in 1998"));
  CHECK(holds(statementsIn("Anna Berg left the Union for Sailors with HIV. The shop in Rome was "
                           "sold to USH in 1998."),
              "The shop in Rome was sold to the Union for Sailors with HIV in 1998"));
  const std::string other = " The shop in Rome was sold to PRN in 1998.";
  CHECK(holds(statementsIn("Anna Berg left Ports, Rivers Norway (PRN)." + other),
              "The shop in Rome was sold to Ports, Rivers Norway in 1998"));
  CHECK(holds(statementsIn("Anna Berg left Peter, Rolf and Nils." + other),
              "The shop in Rome was sold to PRN in 1998"));
}

TEST_CASE("no space stands before a stop", "[language]") {
  CHECK(holds(statementsIn("In March 1998 , Anna Berg sold the shop in Rome to Norway."),
              "In March 1998, Anna Berg sold the shop in Rome to Norway"));
}

TEST_CASE("a post is asked for without letters that the article spells out", "[language]") {
  const AnalysedArticle made = analysedArticle(
      "Anna Berg left the University of Southern Idaho. The shop in Rome was sold to USI.");
  CHECK(questions::spelledOut("head of USI", made.document) ==
        "head of the University of Southern Idaho");
  CHECK(questions::spelledOut("head of the USI", made.document) ==
        "head of the University of Southern Idaho");
  CHECK(questions::spelledOut("head of UNO", made.document) == "head of UNO");
}

TEST_CASE("nothing is told that points at what is not there", "[language]") {
  for (const std::string& body : std::vector<std::string>{
           "It rose by 5 points in May, the University of Norway said.",
           "Norway and Sweden closed eight crossings on the country's border in December 2023.",
           "The company closed eight shops near the border of Norway.",
           "Some 450 jobs will be cut in offices in Norway, they said.",
           "That shop was part of a chain in Norway and Sweden.",
           "That was part of a plan for Norway and Sweden, Anna Berg said.",
           "Two other planets are known to orbit the same star in Norway.",
           "Acme Motors and Rome Motors support it with 20 million euros.",
           "Six months later, Acme Motors sold two shops in Rome.",
           "Since then, Norway has added three titles to the collection of Rome.",
           "Smith opened a shop for Acme Motors in Rome.",
           "A third candidate of the party received 204 votes in Rome.",
           "Anna Berg of Acme Motors had a similar encounter in Rome in 2019.",
           "Anna Berg took over from Tom Lind in Rome in 2019.",
           "Some 46 others were treated in Rome on Monday.",
           "Director of Acme Motors met the children of Rome on Monday.",
           "The shop in question was sold to Norway on Monday.",
           "It was attended by 20 people in Rome.",
           "The boat was sunk on Monday according to Norway, off the coast of Rome by a mine.",
           "That is about 24,000 children in Norway.",
           "Anna Berg will sell two shops in Rome if it rains.",
           "If found, the ship will be towed to Rome by Acme Motors.",
           "Anna Berg asked for help, and if it rains will sell two shops in Rome.",
           "Six other bidders left the harbour of Rome in May.",
           "Acme Motors sold its shops In Rome and Norway it was cold.",
           "The first man tried in Norway since 2003, he told the court that he was drunk.",
       }) {
    CAPTURE(body);
    CHECK(statementsIn(body) == std::vector<std::string>{});
  }
}

TEST_CASE("no 'and' is left that joined what was cut", "[language]") {
  const std::vector<std::string> told = statementsIn(
      "Anna Berg, an activist and one of Norway's fiercest critics, returned to Norway from Rome "
      "in "
      "2021 after recovering from a long fever.");
  CHECK_FALSE(told.empty());
  for (const std::string& statement : told) CHECK_FALSE(statement.starts_with("Anna Berg and"));
}

TEST_CASE("a statement is vague where a noun alone needs its article", "[language]") {
  struct VagueRow {
    std::string body;
    bool found, vague;
  };
  const std::vector<VagueRow> rows = {
      {"The company closed eight shops near the border of Norway.", true, true},
      {"The clerk sold the family farm in Norway in May 2019.", true, true},
      {"Acme Motors closed eight shops near the border of Norway.", true, false},
      {"The harbour was sold to Norway in 1998.", true, false},  // the lead tells of one
      {"Six months later, the company sold two shops in Rome.", false, false},
      {"The company support it with 20 million euros.", false, false},
      {"The company had a similar encounter in Rome in 2019.", false, false},
  };
  for (const VagueRow& row : rows) {
    CAPTURE(row.body);
    const AnalysedArticle made = analysedArticle(row.body);
    const auto found = questions::findStatements(made.document).found;
    CHECK(found.empty() != row.found);
    for (const questions::Statement& statement : found) CHECK(statement.vague == row.vague);
  }
}

TEST_CASE("a statement does not break off at the subject of what was cut", "[language]") {
  const std::vector<std::string> found = statementsIn(
      "More than 200 people were ordered out of their homes on the island of Norway on Monday "
      "night "
      "after Mount Vesta, a volcano that had been quiet since 1982, threw a column of ash nine "
      "kilometres into the sky and sent hot debris down its western slope towards the valley.");
  for (const std::string& statement : found) CHECK_FALSE(statement.ends_with("Vesta"));
  CHECK(holds(statementsIn("Norway expects five ministers to meet in Oslo before June, although "
                           "not at once."),
              "Norway expects five ministers to meet in Oslo before June"));
}

TEST_CASE("what was done to somebody is not told as his own deed", "[language]") {
  const std::vector<std::string> found =
      statementsIn("Some 61,000 pupils in Norway were sent home or told not to come in at all.");
  REQUIRE_FALSE(found.empty());
  for (const std::string& statement : found)
    CHECK(statement.find("pupils in Norway told") == std::string::npos);
  CHECK(statementsIn("Anna Berg was arrested in Rome in 2019, and prosecuted for selling boats.") ==
        std::vector<std::string>{
            "Anna Berg was arrested in Rome in 2019, and prosecuted for selling boats",
            "Anna Berg was arrested in Rome in 2019"});
}

TEST_CASE("what one side said is not told as another's word", "[language]") {
  const std::vector<std::string> found = statementsIn(
      "After Norway said in March that ten shops in Rome would be closed in 2025, Peter Lund of "
      "Oslo "
      "said that it would be too early.");
  CHECK_FALSE(found.empty());
  CHECK_FALSE(
      holds(found, "According to Peter Lund of Oslo, ten shops in Rome would be closed in 2025"));
}

TEST_CASE("no clause is told without whose word it is", "[language]") {
  CHECK(statementsIn("A quarter of the readers in Norway regularly write letters and have sites of "
                     "their own, according to a report by the Bank of Norway.") ==
        std::vector<std::string>{
            "A quarter of the readers in Norway regularly write letters and have sites of their "
            "own, according to a report by the Bank of Norway",
            "According to a report by the Bank of Norway, a quarter of the readers in Norway "
            "regularly write letters and have sites of their own",
            "According to a report by the Bank of Norway, a quarter of the readers in Norway "
            "regularly write letters"});
}

TEST_CASE("a whole sentence has its dashes as dashes", "[language]") {
  const AnalysedArticle made =
      analysedArticle("Anna Berg opened two shops -- and 40 more in Rome -- for Norway.");
  CHECK(questions::written(questions::wholeSentence(made.document, 0).pieces) ==
        "Anna Berg opened two shops – and 40 more in Rome – for Norway");
}

TEST_CASE("nobody is told to say something without what it is", "[language]") {
  const std::vector<std::string> found = statementsIn(
      "After Norway said in March that ten shops in Rome would be closed in 2025, Peter Lund of "
      "Oslo said that it would be too early to open 40 shops in Lund.");
  CHECK(std::count(found.begin(), found.end(), "Norway said in March") == 0);
  CHECK(holds(statementsIn("Norway said in March 2024 that ten shops in Rome would be closed."),
              "Norway said in March 2024 that ten shops in Rome would be closed"));
}

TEST_CASE("a statement does not break off behind a semicolon", "[language]") {
  CHECK(statementsIn("Anna Berg sold two shops in Norway; her lawyer in Rome.") ==
        std::vector<std::string>{"Anna Berg sold two shops in Norway"});
}
