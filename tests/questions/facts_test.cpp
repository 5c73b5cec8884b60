#include "questions/facts.h"

#include <set>

#include "questions/document/statements.h"
#include "questions/text/article_reader.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

text::Article articleOf(const std::string& body) {
  return text::readArticle("A week in Sampletown\n\nWednesday, December 3, 2025\n\n" + body,
                           "sample.txt");
}

// "kind: key" of every fact, as a set.
std::set<std::string> factsIn(const std::string& body) {
  const text::Article article = articleOf(body);
  const questions::Document document = questions::readDocument(article);
  const questions::Statements statements = questions::findStatements(document);
  std::set<std::string> found;
  for (const questions::Fact& fact : questions::findFacts(document, statements.found))
    found.insert(std::string(fact.kind) + ": " + fact.key());
  return found;
}

}  // namespace

TEST_CASE("facts of every kind that needs no tree are found") {
  struct Row {
    std::string body;
    std::set<std::string> facts;
  };
  const std::vector<Row> rows = {
      {"The test in Sampletown shook houses 150 miles away from Hong Kong.", {"figure: 150 miles"}},
      {"Eddie Chu was elected in Hong Kong with 84,121 votes.", {"figure: 84,121"}},
      {"Anna Berg of Sampletown turns 80 in August.", {"figure: 80"}},
      {"Anna Berg walked 30 miles from Sampletown to Hong Kong.", {"figure: 30 miles"}},
      {"The death toll in Sampletown was put at 70 by Hong Kong.", {"figure: 70"}},
      {"Anna Berg of Hong Kong said her rival will lose $9,000.", {"money: $9,000"}},
      {"Hong Kong lost two of its best workers to Anna Berg.", {"figure: two"}},
      {"Sampletown scored two quick goals in Hong Kong. It won 3-0.", {"figure: two"}},
      {"Sampletown led by three points in Hong Kong on Sunday.", {"figure: three"}},
      {"At least 84,121 people from Sampletown voted in Hong Kong.", {"figure: 84,121"}},
      {"More than 46 percent of the people of Sampletown voted.", {"percentage: 46 percent"}},
      {"Anna Berg paid up to $26,000 to Acme for robots.", {"money: $26,000"}},
      {"Prices in Sampletown rose 12.3% to $1.15 trillion in May 2024.",
       {"percentage: 12.3%", "money: $1.15 trillion"}},
      {"Anna Berg was one of the 40 people held in Sampletown.", {"figure: 40"}},
      {"Anna Berg defended the $515 billion request of Sampletown.", {"money: $515 billion"}},
      {"A ballot in May 2024 was carried by the teachers of Sampletown.", {"date: May 2024"}},
      {"Anna Berg paid $26,000 to Acme for three robots.", {"money: $26,000", "figure: three"}},
      {"Ozone pollution in Europe caused 46 percent of losses to crops.",
       {"percentage: 46 percent"}},
      {"In October 2024, Anna Berg opened a museum in Sampletown.", {"date: October 2024"}},
      {"Anna Berg opened a museum in Sampletown on Tuesday.", {"date: 2 December 2025"}},
      {"Anna Berg spoke to reporters in Sampletown for five hours.", {"duration: five hours"}},
      {"Malaysia's Foreign Minister Najib Razak said, \"Talks with parties are held "
       "everywhere.\"",
       {"quotation: Najib Razak", "role: Najib Razak"}},
      {"Anna Berg said, \"People in Sampletown still wonder how the old stars live and dress, "
       "since "
       "nobody has met one of them in the town for many years.\"",
       {"quotation: Anna Berg"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const std::set<std::string> found = factsIn(row.body);
    for (const std::string& fact : row.facts) {
      CAPTURE(fact);
      CHECK(found.contains(fact));
    }
  }
}

TEST_CASE("of what the article alone tells apart, figures and dates are asked", "[language]") {
  const auto kindsIn = [](const std::string& body) {
    const AnalysedArticle made = analysedArticle(body);
    const auto statements = questions::findStatements(made.document).found;
    std::set<std::string_view> kinds;
    for (const questions::Fact& fact : questions::findFacts(made.document, statements))
      kinds.insert(fact.kind);
    return kinds;
  };
  const std::set<std::string_view> figure = {"figure"}, date = {"date"};
  CHECK(kindsIn("The company closed eight shops near the border of Norway.") == figure);
  CHECK(kindsIn("The company opened a shop near the border of Norway in 2019.") == date);
  CHECK(kindsIn("The company praised Anna Berg of Norway.").empty());
  CHECK(kindsIn("The company ran a shop near the border of Norway for 20 years.").empty());
}

TEST_CASE("no fact is found where one would be wrong") {
  struct Row {
    std::string body;
    std::string kind;  // of which no fact may be found
  };
  const std::vector<Row> rows = {
      {"Less than 84,121 people from Sampletown voted in Hong Kong.", "figure"},
      {"A crowd of 400 or more people from Sampletown voted in Hong Kong.", "figure"},
      {"At least three people from Sampletown voted in Hong Kong.", "figure"},
      {"Anna Berg opened museums in Sampletown over four years with Acme.", "duration"},
      {"Between 20 and 30 people from Sampletown met in Hong Kong.", "figure"},
      {"Anna Berg met one of her friends in Sampletown again.", "figure"},
      {"Anna Berg thanked the two envoys of Sampletown for coming.", "figure"},
      {"Trams on lines 3 and 7 of Sampletown will end at the market.", "figure"},
      {"About four people from Sampletown met Anna Berg in Hong Kong.", "figure"},
      {"Anna Berg paid less than $26,000 to Acme for robots.", "money"},
      {"Under 46 percent of the people of Sampletown voted.", "percentage"},
      {"Anna Berg thanked the dozen, the 12 envoys of Sampletown, for coming.", "figure"},
      {"The campaign of Anna Berg in Sampletown is named Climb the 50.", "figure"},
      {"Six minutes later Anna Berg opened the museum in Sampletown.", "duration"},
      {"Two teams from Sampletown came, one with Anna Berg and one without.", "figure"},
      {"Anna Berg opened museums in Sampletown in 2017 and 2019.", "date"},
      {"Anna Berg opened museums in Sampletown in 2013, 2017 and 2019.", "date"},
      {"Anna Berg told Sampletown that the museum will open in early August 2026.", "date"},
      {"Anna Berg opened museums in Sampletown in May 2024 and June 2024.", "date"},
      {"The 2017 contest in Sampletown was won by Anna Berg.", "date"},
      {"It was her first win in Sampletown since 2004 Anna Berg told the press.", "date"},
      {"Anna Berg came back to Sampletown some time later.", "date"},
      {"Anna Berg said it was “a mess” in Sampletown again.", "quotation"},
      {"Several trains have left the rails in Sampletown in the past three months.", "duration"},
      {"Trains of Anna Berg in Sampletown carry the richest 20% of its people.", "percentage"},
      {"\"We are in contact with all parties in Sampletown,\" he said.", "quotation"},
      {"\"People ask me if I'm proud,\" Anna Berg said.", "quotation"},
      {"The losses of Anna Berg in Sampletown exceeded 46 percent of the harvest.", "percentage"},
      {"Anna Berg said, \"I thought that in real life it was kind of magical.\"", "quotation"},
      {"\"The museum of the town was a great success,\" he said. Anna Berg said nothing more.",
       "quotation"},
      {"Anna Berg said, \"It was the best result of the whole season.\"", "quotation"},
      {"Anna Berg said, \"We are in it for all of them.\"", "quotation"},
      {"Anna Berg said, \"On the other hand, old stars live and dress like people.\"", "quotation"},
      {"Four towns, Sampletown, Ashby, Norwood and Lund, have closed their schools.", "figure"},
      {"Anna Berg of Sampletown scored when Hong Kong were ahead 61–50 on Monday.", "figure"},
      {"Anna Berg, the 2009 Formula 3 Euro Series champion, drove in Sampletown.", "figure"},
      {"Two bodies, the Centre for Harbours and the Union of Sampletown, wrote to Anna Berg.",
       "figure"},
      {"Sampletown made two changes late on, as Anna Berg and Ida Moe came on for Hong Kong.",
       "figure"},
      {"The last evening of the show in Sampletown was to begin at 7.30.", "figure"},
      {"The pictures from Sampletown show white objects, possibly four, on the sand.", "figure"},
      {"The test in Sampletown shook the windows of houses five miles away.", "figure"},
      {"Two trains from Sampletown collided near Hong Kong.", "figure"},
      {"Sampletown collected three points in Hong Kong on Sunday.", "figure"},
      {"The toll in Sampletown was raised to five and then lowered to four.", "figure"},
      {"Profits of Acme rose to $12 million from $8 million in 2015.", "money"},
      {"Profits of Acme rose 50% to $12 million from $8 million in 2015.", "percentage"},
      {"Acme of Sampletown has patches for Windows 7, 8 and 10 in its shops.", "figure"},
      {"Sampletown scored two quick goals in Hong Kong. It won 2-0.", "figure"},
      {"Anna Berg gave an interview to Acme in Sampletown on Tuesday.", "date"},
      {"Anna Berg made two substitutions for Sampletown in Hong Kong.", "figure"},
      {"There are plans to move the museum of Sampletown to Rome on Friday.", "date"},
      {"The pilot of Sampletown was named as Anna Berg, 57.", "figure"},
      {"There were two votes in the parliament of Hong Kong on Monday.", "figure"},
      {"Anna Berg was stabbed twenty times in Sampletown, a court in Hong Kong was told.",
       "figure"},
      {"Of the remaining 400 boats of Sampletown, Anna Berg sold most.", "figure"},
      {"Sampletown is located about 30 miles from Hong Kong.", "figure"},
      {"The satellite of Sampletown will stand at 26\xC2\xB0 East above Hong Kong.", "figure"},
      {"The initial death toll in Sampletown was put at 70 by Hong Kong.", "figure"},
      {"The toll in Sampletown was put at first at 70 by Hong Kong.", "figure"},
      {"Anna Berg served in the council of Sampletown for twenty three years.", "duration"},
      {"Anna Berg founded the museum of Sampletown eight years ago.", "duration"},
      {"The oil field of Sampletown is about 160 km east of the capital.", "figure"},
      {"Peter Lund of Hong Kong lost two of his best workers.", "figure"},
      {"Anna Berg of Hong Kong said her family farm will lose $9,000.", "money"},
      {"Anna Berg lost a boat before age 13 and came to Hong Kong at 17.", "figure"},
      {"The storm in Sampletown injured three more people from Hong Kong.", "figure"},
      {"Malaysia's Foreign Minister Najib Razak spoke in Sampletown in October 2025.", "role"},
      {"The festival of Sampletown lasts from 7 December 2025 until 21st.", "date"},
      {"Anna Berg said, \"The fact that all the towns had been preparing for this.\"", "quotation"},
      {"Anna Berg said, \"One more bad week in this town and the whole harbour closes.\"",
       "quotation"},
      {"Anna Berg, leader of the Sampletown Party said, \"Talks with parties are held.\"", "role"},
      {"The goalkeeper Najib Razak of Sampletown was injured early.", "role"},
      {"He paid $26,000 to them for the robots.", "money"},
      {"If Anna Berg pays $26,000, Acme will build the robots.", "money"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    for (const std::string& fact : factsIn(row.body)) {
      CAPTURE(fact);
      CHECK_FALSE(fact.starts_with(row.kind + ":"));
    }
  }
}

TEST_CASE("how many a headline names is not asked", "[language]") {
  const auto counts = [](const std::string& body, const std::string& title) {
    const AnalysedArticle made = analysedArticle(body, title);
    for (const questions::Fact& fact :
         questions::findFacts(made.document, questions::findStatements(made.document).found))
      if (fact.kind == "figure") return true;
    return false;
  };
  const std::string body = "A rocket of Norway has launched two satellites from Oslo.";
  CHECK_FALSE(counts(body, "Rocket launches Alba-1 and Berg-2 satellites"));
  CHECK_FALSE(counts(body, "Rocket launches Alba-1, and Berg-2 satellites"));
  CHECK(counts(body, "Rocket launches Alba-1, Berg-2 and Lund-3 satellites"));
  CHECK(counts(body, "Rocket and satellites of Norway launched"));
  CHECK(counts(body, "New harbour for Oslo and Lund"));
}
