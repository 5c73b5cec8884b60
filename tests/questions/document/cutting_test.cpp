// Long sentences in, the shorter statements that are told instead out; the trees are the shipped
// model's.
#include "questions/document/cutting.h"

#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

struct Row {
  std::string body;
  std::string statement;
};

}  // namespace

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
      {"With soldiers in the harbours and shops of Norway, the government of Ben Roe on Monday "
       "sought to end a row over the price of bread by a show of force in two towns.",
       "the government of Ben Roe on 6 May 2024 sought to end a row over the price of bread by a "
       "show of force in two towns"},
      {"The Bank of Norway agreed new rules to cut the price of bread from shops and bakeries in "
       "an attempt to help poor farmers in the north of the country through the winter.",
       "The Bank of Norway agreed new rules to cut the price of bread from shops and bakeries"},
      {"The Bank of Norway will show that the price of bread in Oslo has fallen by 42 "
       "percent since the spring of 2019 – just short of the goal of the farmers in the north.",
       "The Bank of Norway will show that the price of bread in Oslo has fallen by 42 "
       "percent since the spring of 2019"},
      {"The city of Oslo approved a transfer of 40 million euros in aid for shops in the north of "
       "Rome and in Lund, which is set to take effect at once according to the plan.",
       "The city of Oslo approved a transfer of 40 million euros in aid for shops in the north of "
       "Rome and in Lund"},
      {"According to the Bank of Norway, farmers give Ann Lee a good rating and a small prize.",
       "According to the Bank of Norway, farmers give Ann Lee a good rating and a small prize"},
      {"Acme Motors sold 40 shops in Rome, Ann Lee said Monday, marking the third sale of the "
       "year.",
       "According to Ann Lee, Acme Motors sold 40 shops in Rome"},
      {"The new school in Narvik, 80 kilometres north of Lund, offers the farmers of the valley of "
       "Fjordane in Norway lessons on the price of bread and on trade with the shops of Sweden.",
       "The new school in Narvik offers the farmers of the valley of Fjordane in Norway lessons on "
       "the "
       "price of bread and on trade"},
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
      {"Further, the Bank of Norway closed ten shops in Rome in 2019.",
       "The Bank of Norway closed ten shops in Rome in 2019"},
      {"Anna Berg added that the Bank of Norway closed ten shops in Rome in 2019.",
       "Anna Berg said that the Bank of Norway closed ten shops in Rome in 2019"},
      {"Back in 2019, the Bank of Norway closed ten shops in Rome.",
       "in 2019, the Bank of Norway closed ten shops in Rome"},
      {"In Rome though, the Bank of Norway closed ten shops in 2019.",
       "In Rome, the Bank of Norway closed ten shops in 2019"},
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
           {"About 430 farmers live among the people of Lodden, which has been under the rule of "
            "Norway since 1967.",
            "About 430 farmers live among the people of Lodden, which has been under the rule of "
            "Norway"},
           {"Ann Lee signed a law on Monday that forbids the sale of bread to people wearing hats, "
            "coats, scarves and other things of wool in the shops and harbours of Norway.",
            "Ann Lee signed a law on 6 May 2024 that forbids the sale of bread to people"},
           {"Acme Motors has offered to pay 300 million euros to settle the charges, in a deal "
            "that is under review by the Bank of Norway.",
            "Acme Motors has offered to pay 300 million euros to settle the charges, in a deal"},
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
        "to the towns",
        "In Norway, 40 shops were closed by Acme Motors in the spring of 2019"}},
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
      {"One man was killed and three others were hurt at the old harbour of Oslo when a tree "
       "fell onto a bridge in a storm, the mayor of Oslo said.",
       {}},
      {"The envoy Ann Lee expressed concern on Monday at the loss of 40 ships of Norway that "
       "had left the harbour of Rome in the spring of the year for Sweden.",
       {}},
      {"The shops of Acme Motors will close in the spring of 2025 – but only if the farmers "
       "of Norway and Sweden have not paid the price of the bread that they were sold.",
       {}},
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
        "According to the Bank of Norway, a storm on 6 May 2024 brought down a crane in Oslo",
        "According to the Bank of Norway, 20 people were killed when a storm on 6 May 2024 brought "
        "down a crane in Oslo",
        "According to the Bank of Norway, 40 people were wounded when a storm on 6 May 2024 "
        "brought down a crane in Oslo"}},
      {"The law requires earnings before interest and tax of 20 million euros or more of all banks "
       "in Norway, Sweden and Denmark that want to lend money to the makers of cars.",
       {}},
  };
  for (const Told& row : rows) {
    CAPTURE(row.body);
    CHECK(statementsIn(row.body) == row.told);
  }
}
