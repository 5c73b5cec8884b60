// Texts in, what can be told of them by itself out; the trees are the shipped model's.
#include "questions/document/statements.h"

#include "questions/document/acronyms.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

// The statements of the text's last sentence, but for vague ones; the article is called "New
// harbour for Sampletown".
std::vector<std::string> statementsIn(const std::string& body) {
  const AnalysedArticle made = analysedArticle(body);
  const questions::Document& document = made.document;
  std::vector<std::string> found;
  for (const questions::Statement& statement : questions::findStatements(document).found)
    if (statement.sentence + 1 == document.sentences.size() && !statement.vague)
      found.push_back(questions::written(statement.pieces));
  return found;
}

bool holds(const std::vector<std::string>& all, const std::string& wanted) {
  return std::find(all.begin(), all.end(), wanted) != all.end();
}

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
       "Acme Motors reported a profit of 212 million euros for 2023, up from 164 million a year "
       "earlier"},
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
           "The first man tried in Norway since 2003, he told the court that he was drunk.",
       }) {
    CAPTURE(body);
    CHECK(statementsIn(body) == std::vector<std::string>{});
  }
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
            "regularly write letters and have sites of their own"});
}

TEST_CASE("a statement does not break off behind a semicolon", "[language]") {
  CHECK(statementsIn("Anna Berg sold two shops in Norway; her lawyer in Rome.") ==
        std::vector<std::string>{"Anna Berg sold two shops in Norway"});
}

TEST_CASE("a long sentence is told in shorter ones, each whole and true", "[language]") {
  const std::vector<Row> rows = {
      {"Ann Lee, dubbed the Iron Mayor, has been given a prison sentence of six years for taking "
       "money from building companies in Norway that wanted to open new shops in Oslo.",
       "Ann Lee has been given a prison sentence of six years for taking money from building "
       "companies in Norway that wanted to open new shops in Oslo"},
      {"At the end of the talks in Oslo, Prime Minister Ann Lee read a statement of joint "
       "understanding by the Bank of Norway and the Bank of Sweden, which had met for two days.",
       "Prime Minister Ann Lee read a statement of joint understanding by the Bank of Norway and "
       "the Bank of Sweden"},
      {"Early on Monday, a passenger train of Acme Motors, bound for Oslo from Lund, slammed into "
       "a freight train in Narvik, about ten miles north of Lodden, capital of the county of "
       "Fjordane in Norway.",
       "Early on 6 May 2024, a passenger train of Acme Motors slammed into a freight train in "
       "Narvik"},
      {"According to Ann Lee, a doctor at the University of Oslo who had no part in it, the price "
       "of bread in Norway fell by 20 percent.",
       "According to Ann Lee, the price of bread in Norway fell by 20 percent"},
      {"Import duties cost Acme Motors 41 million euros in April 2023, chief executive Ann Lee "
       "said, "
       "and she put the cost of the year at \"140, maybe 150\".",
       "According to chief executive Ann Lee, import duties cost Acme Motors 41 million euros in "
       "April 2023"},
      {"Ann Lee, a doctor in Lund, told the Oslo Post in a statement that the Bank of Norway had "
       "closed 40 shops in Rome.",
       "According to Ann Lee, the Bank of Norway had closed 40 shops in Rome"},
      {"The Bank of Norway, which owns half of all shops in Oslo, said 40 shops in Rome had "
       "closed.",
       "According to the Bank of Norway, 40 shops in Rome had closed"},
      {"The mayor of Oslo, Ann Lee, a former teacher, told the Bank of Norway in 2019 that 40 "
       "shops in "
       "Rome, Lund and Narvik had closed.",
       "The mayor of Oslo, Ann Lee, told the Bank of Norway in 2019 that 40 shops in Rome, Lund "
       "and "
       "Narvik had closed"},
      {"Ann Lee has since sold 40 shops in Oslo; Ben Roe, who was her only friend there, opened "
       "two "
       "shops in Rome.",
       "Ann Lee has since sold 40 shops in Oslo"},
      {"Founded in 1921, Swedish ferry operator Baltica sold 40 ships to Finland in 2019.",
       "Swedish ferry operator Baltica sold 40 ships to Finland in 2019"},
      {"Norway beat Sweden 14-10 in Oslo, while Rome won 25-21 despite two late goals by Lund.",
       "Norway beat Sweden 14-10 in Oslo"},
      {"The water supply of Oslo was cut off after ash clogged the filters of the plant in Lund, "
       "and about 28,000 households across the south of Norway were without water.",
       "The water supply of Oslo was cut off after ash clogged the filters of the plant in Lund"},
      {"Workers at a glass factory of the town of Lund in Norway are preparing to defend their own "
       "running of the place, as the courts of Oslo start to look for a new owner.",
       "Workers at a glass factory of the town of Lund in Norway are preparing to defend their own "
       "running of the place"},
      {"Bizarrely, the Bank of Norway closed ten shops in Rome in 2019.",
       "The Bank of Norway closed ten shops in Rome in 2019"},
      {"Ultimately, the Bank of Norway closed ten shops in Rome in 2019.",
       "The Bank of Norway closed ten shops in Rome in 2019"},
      {"The Bank of Norway paid NZ $ 26 million for ten shops in Rome in 2019.",
       "The Bank of Norway paid NZ$26 million for ten shops in Rome in 2019"},
      {"The Bank of Norway has closed ten shops in Rome earlier today.",
       "The Bank of Norway closed ten shops in Rome on 7 May 2024"},
      {"The Bank of Norway anounced the sale of ten shops in Rome in 2019.",
       "The Bank of Norway announced the sale of ten shops in Rome in 2019"},
      {"Acme Motors has agreed to pay 50 million euros to settle a Norwegian inquiry into the "
       "maker's sale of old boats from small shops illegally selling stolen parts to young buyers.",
       "Acme Motors has agreed to pay 50 million euros to settle a Norwegian inquiry into the "
       "maker's sale of old boats from small shops"},
      {"Saturday is the 60th anniversary of the Open Harbour Act, signed into law by President "
       "Ann Lee on August 9, 1964.",
       "The Open Harbour Act was signed into law by President Ann Lee on 9 August 1964"},
      {"Anna Berg opened a shop with a school friend in an Oslo garage in 1976, was forced out a "
       "decade later, then returned to rescue the bank.",
       "Anna Berg opened a shop with a school friend in an Oslo garage in 1976"},
      {"Norwegian Formula One (F1) driver Ann Lee sold ten shops in Rome in 2019.",
       "Norwegian Formula One driver Ann Lee sold ten shops in Rome in 2019"},
      {"For example, the Bank of Norway closed three shops in Rome in 2019.",
       "The Bank of Norway closed three shops in Rome in 2019"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    std::vector<std::string> found = statementsIn(row.body);
    CAPTURE(found);
    CHECK((holds(found, row.statement) || holds(found, "t" + row.statement.substr(1))));
  }
}

TEST_CASE("what a clause is told without leaves no half of another, and keeps its purpose",
          "[language]") {
  struct Never {
    std::string body, statement;
  };
  for (const Never& row : std::vector<Never>{
           {"Norway beat Sweden 14-10 in Oslo, while Rome won 25-21 despite two late goals by "
            "Lund.",
            "Norway beat Sweden 14-10 in Oslo, while Rome won 25-21"},
           {"Anna Berg was not given a visa, by either Norway or Sweden, to visit Rome.",
            "Anna Berg was not given a visa, by either Norway or Sweden"},
           {"Acme Motors has sold a shop in Rome and the town of Lund has closed its harbour.",
            "Acme Motors has sold a shop in Rome and the town of Lund has closed its harbour"},
           {"Norway answered by sending 25 divers to Rome, as did Sweden.",
            "Norway answered by sending 25 divers to Rome Sweden"},
           {"Anna Berg, a sailor of Norway, had been drinking in Rome.",
            "Anna Berg, a sailor of Norway, was drinking in Rome"},
           {"A court in Oslo cleared Acme Motors, a maker of boats, of bribing officials in Rome.",
            "A court in Oslo cleared Acme Motors"},
           {"Anna Berg, a teacher at the school of Lund moved to Norway in 2006.",
            "Anna Berg, a teacher at the school of Lund moved to Norway in 2006"},
           {"Twenty couples are suing the city of Rome in order to marry.",
            "Twenty couples are suing the city of Rome"},
           {"The bodies of the guards of Norway arrived at the airport of Rome on 3 May 2024.",
            "The bodies of the guards of Norway arrived on 3 May 2024"}}) {
    CAPTURE(row.body);
    const std::vector<std::string> found = statementsIn(row.body);
    CHECK_FALSE(found.empty());
    CHECK_FALSE(holds(found, row.statement));
  }
}

TEST_CASE("what a long sentence does not say of itself is not told for being shorter",
          "[language]") {
  struct Told {
    std::string body;
    std::vector<std::string> told;
  };
  const std::vector<Told> rows = {
      {"In a survey of 900 people in Norway and Sweden by the Bank of Norway, which was held in "
       "the spring, 68 percent said the price of bread should be lowered before the next election.",
       {"In a survey of 900 people in Norway and Sweden by the Bank of Norway, 68 percent said the "
        "price of bread should be lowered"}},
      {"In Norway, where most of the schools are small and far from one another, 40 shops were "
       "closed by Acme Motors in the spring of 2019 for want of visitors to the towns.",
       {"In Norway, 40 shops were closed by Acme Motors in the spring of 2019 for want of visitors "
        "to the towns"}},
      {"Ann Lee met Ben Roe, his adviser Cleo Sund, and the envoy Dag Moe in Oslo late on Tuesday "
       "for talks on the price of bread in Norway and Sweden.",
       {"Ann Lee met Ben Roe, his adviser Cleo Sund, and the envoy Dag Moe in Oslo late on 7 May "
        "2024 for talks on the price of bread"}},
      {"Acme Motors will not sell any of its 40 shops in Norway, Sweden and Denmark to the Bank of "
       "Norway before the next election in the spring of 2025.",
       {"Acme Motors will not sell any of its 40 shops in Norway, Sweden and Denmark to the Bank "
        "of Norway before the next election in the spring of 2025"}},
      {"Acme Motors has not agreed to pay 50 million euros to settle an inquiry into a sale of "
       "boats from small shops in Norway selling stolen parts to buyers in the towns of Lund.",
       {}},
      {"Ann Lee said that if the price of bread fell in Norway, the Bank of Norway would lend "
       "money to Acme Motors and the shops in Oslo would open again.",
       {}},
      {"Ann Lee said 500 schools in Norway received the letter and 190 schools in Sweden have "
       "accepted an offer.",
       {}},
      {"Ann Lee said Ben Roe had met the owners and he left Norway in 2019.",
       {"Ann Lee said Ben Roe had met the owners and he left Norway in 2019",
        "Ann Lee said Ben Roe had met the owners",
        "According to Ann Lee, Ben Roe had met the owners"}},
      {"Ann Lee showed paintings by Ben Roe of Oslo; Cleo Sund of Lund; and Dag Moe, who paints in "
       "Rome in the summer.",
       {"Dag Moe paints in Rome in the summer"}},
      {"Director of Acme Motors, Ann Lee, met Ben Roe in Oslo on Monday.", {}},
      {"Ann Lee claims that she worked in Norway for twelve years and due to a lack of money ended "
       "up in prison in Oslo.",
       {"Ann Lee claims that she worked in Norway for twelve years and due to a lack of money "
        "ended up in prison in Oslo"}},
      {"Ann Lee showed a table with a skin laid upon it, cars given to officials in Oslo, a young "
       "woman said to have been sent as a gift, and a bag of gold rings.",
       {}},
      {"A storm on Monday brought down a crane in Oslo, killing 20 people and wounding 40, "
       "according to the Bank of Norway.",
       {"A storm on 6 May 2024 brought down a crane in Oslo, killing 20 people and wounding 40, "
        "according to the Bank of Norway",
        "According to the Bank of Norway, a storm on 6 May 2024 brought down a crane in Oslo"}},
      {"The law requires earnings before interest and tax of 20 million euros or more of all banks "
       "in Norway, Sweden and Denmark that want to lend money to the makers of cars.",
       {}},
  };
  for (const Told& row : rows) {
    CAPTURE(row.body);
    CHECK(statementsIn(row.body) == row.told);
  }
}
