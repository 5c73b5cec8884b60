// Articles in, who is offered for somebody out; the trees are the shipped model's.
#include <algorithm>

#include "questions/distractors.h"
#include "questions/distractors/rivals.h"
#include "questions/document/statements.h"
#include "questions/facts.h"
#include "questions/words.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"
#include "tests/questions/distractors/offered.h"
#include "tests/questions/named_article.h"

TEST_CASE("nobody speaks who is dead, rules a quoted third person or does nothing", "[language]") {
  const std::string said =
      "“The bridge will be closed for at least two years,” said Anna Berg. It "
      "rained in the whole of the valley. ";
  struct Row {
    std::string rest;
    std::string offered;
  };
  const std::vector<Row> rows = {
      {"Tom Lind said that it was old. Eva Holm said that it was dear.", "Eva Holm, Tom Lind"},
      {"Tom Lind said that it was old. The late Eva Holm said that it was dear.", "Tom Lind"},
      {"Tom Lind said that it was old. Eva Holm said so too. Eva Holm was killed in the storm.",
       "Tom Lind"},
      {"Tom Lind said that it was old. Ida Moe said so at Eva Holm's funeral.",
       "Ida Moe, Tom Lind"},
      {"Tom Lind said that it was old. Paul Ross Eide said so too, and when Eide died, it closed.",
       "Tom Lind"},
      {"Tom Lind said that it was old. There were pictures of Eva Holm and Ida Moe.", "Tom Lind"},
      {"Tom Lind said that it was old. It is of a club founded by the writer Eva Holm.",
       "Tom Lind"},
      {"Tom Lind said that it was old. It is of a club founded in 1931 by Eva Holm.", "Tom Lind"},
      {"Tom Lind said that it was old in Eva Holm.", "Tom Lind"},
      {"Tom Lind said that it was old in the port of Eva Holm.", "Tom Lind"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.rest);
    CHECK(offered(said + row.rest, "quotation", "Anna Berg") == row.offered);
  }
}

TEST_CASE("of what somebody says only who could have said it is offered", "[language]") {
  struct Row {
    std::string said;
    std::string rest;
    std::string offered;
  };
  const std::string plain =
      "“The bridge will be closed for at least two years,” said Anna Berg. It rained in the whole "
      "of the valley. ";
  const std::string woman =
      "“I was told all my life that a woman could not build such a bridge,” said Anna Berg. ";
  const std::string own =
      "“I was beaten by the guards of the prison below the bridge,” said Anna Berg. ";
  std::vector<Row> rows = {
      {plain, "Tom Lind said that it was dear. Ida Moe said so too.", "Ida Moe, Tom Lind"},
      {plain,
       "“The road is dear,” said Tom Lind. “The road is old,” Eva Holm said. Ida Moe sold the "
       "house.",
       "Eva Holm, Tom Lind"},
      {plain, "“The road is dear,” said Tom Lind. Ida Moe sold the house.", "Tom Lind"},
      {plain, "Tom Lind, the miller, has denounced it. Ida Moe also praised it.",
       "Ida Moe, Tom Lind"},
      {plain, "Tom Lind, the miller, has painted it. Ida Moe also sold it.", ""},
      {plain, "Mayor Tom Lind has painted it. Ida Moe also sold it.", "Tom Lind"},
      {plain, "There were pictures of Mayor Tom Lind and Minister Ida Moe.", ""},
      {plain, "Danish tourist Tom Lind said that it was dear. Ida Moe said so too.", "Ida Moe"},
      {plain, "Tom Lind said that it was dear. Ida Moe, who lives near it, said so.", "Tom Lind"},
      {"“The owners will close the bridge for at least two years,” said Anna Berg. ",
       "Tom Lind, owner of a mill in Oslo, said no. Ida Moe said so too.", "Ida Moe"},
      {"“The bridge will be closed for two years, as Tom knows,” said Anna Berg. ",
       "Tom Lind said that it was dear. Ida Moe said so too.", "Ida Moe"},
      {plain, "According to Tom Lind, it was dear. Ida Moe said so too.", "Ida Moe, Tom Lind"},
      {woman, "Tom Lind said that it was dear. Ida Moe said so too. Eva Holm said that it was old.",
       "Eva Holm, Ida Moe"},
      {own,
       "Norway's foreign minister Tom Lind said that it was dear. Ida Moe said that it was old.",
       "Ida Moe"},
      {plain,
       "Norway's foreign minister Tom Lind said that it was dear. Ida Moe said that it was old.",
       "Ida Moe, Tom Lind"},
  };
  const std::vector<Row> more = {
      {plain,
       "Tom Lind was accused of killing a guard. Tom Lind said that it was dear. Ida Moe said so "
       "too. Eva Holm said that it was old.",
       "Eva Holm, Ida Moe"},
      {plain,
       "Tom Lind was accused of breaking his word. Tom Lind said that it was dear. Ida Moe said so "
       "too.",
       "Ida Moe, Tom Lind"},
      {plain, "Tom Lind of the Oslo Gazette questioned it. Ida Moe said so too.",
       "Ida Moe, Tom Lind"},
      {plain, "According to the engineer Tom Lind, it was dear. Ida Moe said so too.",
       "Ida Moe, Tom Lind"},
      {plain, "Tom Lind hoped that it was new. Ida Moe said so too. Eva Holm said that it was old.",
       "Eva Holm, Ida Moe"},
      {plain,
       "Tom Lind was jailed for it. Tom Lind said that it was dear. Ida Moe said so too. Eva Holm "
       "said that it was old.",
       "Eva Holm, Ida Moe"},
  };
  rows.insert(rows.end(), more.begin(), more.end());
  for (const Row& row : rows) {
    CAPTURE(row.said, row.rest);
    CHECK(offered(row.said + row.rest, "quotation", "Anna Berg") == row.offered);
  }
}

TEST_CASE("whoever played may have been the best player of the match", "[language]") {
  const std::string match =
      " Norway's Ida Moe was shown a yellow card. Sweden's Eva Holm was booked for a foul. "
      "Sweden's "
      "coach Tom Lind left the stadium. The singer Kari Lund opened a shop.";
  const std::string beat = "Norway beat Sweden 2-1 in Oslo on Sunday. ";
  CHECK(offered(beat + "Anna Berg won the Budweiser Man of the Match award." + match, "person",
                "Anna Berg") == "Eva Holm, Ida Moe");
  CHECK(offered(beat + "Norway's Anna Berg scored the second goal for Norway." + match, "person",
                "Anna Berg") == "Ida Moe");
}

TEST_CASE("nobody of the same party is offered, however that is said", "[language]") {
  const std::string told =
      "Two old hands, Anna Berg of the Labour Party and Paul Eide of the Farmers' Party, lost "
      "their "
      "seats. Eva Holm of the Green Party kept hers.";
  CHECK(offered(told, "profile", "Anna Berg") == "Eva Holm");
  CHECK(offered(told + " In the Labour Party Eva Holm had been a treasurer.", "profile",
                "Anna Berg") == "");
}

TEST_CASE("where somebody may have been elsewhere too is not asked", "[language]") {
  CHECK(offered("The engineer Anna Berg served as a captain of the Red Cross in Poland in 2003.",
                "place", "Poland") == "");
  CHECK(offered("The company Acme built a bridge for the Red Cross in Poland in 2003.", "place",
                "Poland") != "");
}

TEST_CASE("whom the question, the headline or plain sense rules out is not offered") {
  const std::string match =
      "Norwood 3-2 Ashby. Norwood's striker Tom Lind fell. Norwood's captain Paul Moe hit the bar. "
      "Norwood's goalkeeper Ali Vik and Ashby's goalkeeper Jan Holm wept. Ashby's striker Carl "
      "Ross "
      "left. The coach of Norwood, Max Eide, smiled. Later Ole Berg came on. ";
  const std::string town =
      "Emperor Karl met Lena Moe. The spokeswoman Ida Berg slept. Jan Holm fell. His brother "
      "slept. "
      "Later Jan Holm lost his hat. Mia Day ran. ";
  struct Row {
    std::string body, key, role, stem, offered;
  };
  const std::vector<Row> rows = {
      {match, "Tom Lind", "", "scored", "Paul Moe"},
      {match, "Carl Ross", "", "scored against Norwood", ""},
      {match, "Ali Vik", "", "saved a kick", ""},
      {match, "Ole Berg", "", "scored", ""},  // of which side?
      {town, "Lena Moe", "", "bought a boat", "Ida Berg, Jan Holm, Mia Day"},
      {town, "Lena Moe", "a teacher at the school", "is", "Ida Berg, Jan Holm"},
      {town, "Ida Berg", "a spokeswoman for the town", "is", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body, row.key, row.stem);
    NamedArticle made =
        namedArticle(row.body,
                     "Tom_Lind:P Paul_Moe:P Ali_Vik:P Jan_Holm:P Carl_Ross:P Max_Eide:P Ole_Berg:P "
                     "Emperor_Karl:P Lena_Moe:P Ida_Berg:P Mia_Day:P");
    made.article->attribution.title = "Mia Day wins in Sampletown";
    questions::Fact fact{"person", questions::Value::Person, {}, {0, 1}, "", row.role};
    fact.statement.pieces = {{row.key, {}, questions::noWord, false},
                             {row.stem, {}, questions::noWord, true}};
    std::vector<questions::Option> people;
    for (const questions::Person& person : made.document.people)
      if (person.name != row.key) people.push_back({person.name, ""});
    questions::rivals::keepPlausible(people, fact, made.document);
    std::vector<std::string> names;
    for (const questions::Option& option : people) names.push_back(option.text);
    std::sort(names.begin(), names.end());
    CHECK(questions::joined(names, ", ") == row.offered);
  }
}

TEST_CASE("for a post nobody is offered of another country, of the past or of more power",
          "[language]") {
  const std::string text =
      "Anna Berg, head of the Norwegian National Roads Council, closed the bridge. "
      "Norwegian engineer Tom Lind said that it was old. "
      "Norwegian engineer Bo Falk said that it was dear. ";
  struct Row {
    std::string rest;
    std::string offered;
  };
  const std::vector<Row> rows = {
      {"Norwegian engineer Eva Holm said so too.", "Bo Falk, Eva Holm, Tom Lind"},
      {"Danish engineer Eva Holm said so too.", "Bo Falk, Tom Lind"},
      {"Former Norwegian engineer Eva Holm said so too.", "Bo Falk, Tom Lind"},
      {"Norwegian opposition leader Eva Holm said so too.", "Bo Falk, Tom Lind"},
      {"Eva Holm said so too.", "Bo Falk, Tom Lind"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.rest);
    CHECK(offered(text + row.rest, "role", "Anna Berg") == row.offered);
  }
}

TEST_CASE("of a quotation only who could have used its words is offered", "[language]") {
  const std::string rest =
      "Norwegian minister Tom Lind said that it was old. Norwegian minister Eva Holm said that it "
      "was dear. Danish minister Bo Falk said so too. Swedish minister Carl Ross said that it was "
      "wide. ";
  struct Row {
    std::string said;
    std::string more;
    std::string offered;
  };
  const std::vector<Row> rows = {
      // of the speaker's own country
      {"“In Norway the bridges are closed for at least two years,” said Norwegian minister Anna "
       "Berg. ",
       "", "Eva Holm, Tom Lind"},
      // of another country than the speaker's
      {"“The bridges of Denmark are closed for two years,” said Norwegian minister Anna Berg. ", "",
       "Carl Ross, Eva Holm, Tom Lind"},
      {"“The bridges will be closed for at least two years,” said Norwegian minister Anna Berg. ",
       "Ulf Dahl said that it was long.",
       "Bo Falk, Carl Ross, Eva Holm, Tom Lind"},  // not whom the article calls nothing: there are
                                                   // enough
      {"“The bridges will be closed for at least two years,” said Norwegian minister Anna Berg. ",
       "Eva Holm was arrested on Monday.", "Bo Falk, Carl Ross, Tom Lind"},
      {"“The bridges will be closed for at least two years,” said Norwegian minister Anna Berg. ",
       "Paul Eide and Eva Holm were found guilty of it on Monday. A print of Ida Moe called "
       "“Town” was sold.",
       "Bo Falk, Carl Ross, Tom Lind"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.said, row.more);
    CHECK(offered(row.said + rest + row.more, "quotation", "Anna Berg") == row.offered);
  }
}

TEST_CASE("nobody is offered of another standing, nor for what only a ruler decides",
          "[language]") {
  const std::string rest =
      "Norwegian minister Tom Lind said that it was old. Norwegian senator Eva Holm said that it "
      "was dear. Engineer Bo Falk said so too. Engineer Ida Moe said that it was wide. ";
  const std::string closed = "“The bridges will be closed for at least two years,” said ";
  CHECK(offered(closed + "Norwegian mayor Anna Berg. " + rest, "quotation", "Anna Berg") ==
        "Eva Holm, Tom Lind");
  CHECK(offered(closed + "engineer Anna Berg. " + rest, "quotation", "Anna Berg") ==
        "Bo Falk, Ida Moe");
  CHECK(offered(closed + "chemist Anna Berg. Norwegian engineer Bo Falk said no. Norwegian mayor "
                         "Tom Lind said so too.",
                "quotation", "Anna Berg") == "Bo Falk, Tom Lind");
  CHECK(offered("“We have the best laws for the bridges of the north,” said Norwegian senator Anna "
                "Berg. Acme president Tom Lind said no. Acme president Eva Holm said so too.",
                "quotation", "Anna Berg") == "");
  const std::string decided = "“I made the decision to close the bridges of the north,” said ";
  CHECK(offered(decided + "President Anna Berg. " + rest, "quotation", "Anna Berg") == "");
  CHECK(offered(decided + "Norwegian mayor Anna Berg. " + rest, "quotation", "Anna Berg") ==
        "Eva Holm, Tom Lind");
}

TEST_CASE("for what a ruler or somebody under arrest did nobody else is offered", "[language]") {
  const std::string others =
      " Norwegian senator Tom Lind said that it was old. Norwegian senator Eva Holm said that it "
      "was dear. ";
  CHECK(offered("President Anna Berg took 40 crowns for each of the bridges in Oslo." + others,
                "person", "Anna Berg") == "");
  const std::string took = "Senator Anna Berg took 40 crowns for each of the bridges in Oslo.";
  CHECK(offered(took + others, "person", "Anna Berg") == "Eva Holm, Tom Lind");
  CHECK(offered(took + others + "Anna Berg was arrested on Monday.", "person", "Anna Berg") == "");
}

TEST_CASE("no other town is offered for the seat of an embassy or a government", "[language]") {
  CHECK(offered("The company Acme built a bridge for Anna Berg in Bergen in 2003.", "place",
                "Bergen") != "");
  CHECK(offered("The company Acme built a bridge for Anna Berg in Oslo in 2003.", "place",
                "Oslo") != "");
  CHECK(offered("Anna Berg asked for asylum at the Brazilian embassy in Oslo in 2003.", "place",
                "Oslo") == "");
  CHECK(offered("Denmark defended the government in Oslo in the Security Council in 2003.", "place",
                "Oslo") == "");
  CHECK(offered("The boxer Anna Berg won a gold medal in the games in Oslo in 1952.", "place",
                "Oslo") == "");
}

TEST_CASE("for a post of which no country is told nobody of some country is offered",
          "[language]") {
  const auto held = [](const std::string& post) {
    return offered("Anna Berg, " + post +
                       ", closed the bridge. Tom Lind, leader of the Farmers' Party, said no. "
                       "Eva Holm, leader of the Green Party, said so too. Danish senator Bo Falk "
                       "said that it was old.",
                   "role", "Anna Berg");
  };
  CHECK(held("leader of the Labour Party") == "Eva Holm, Tom Lind");
  CHECK(held("leader of the European Parliament") == "Bo Falk, Eva Holm, Tom Lind");
}
