// Dates near by and long past; the trees are the shipped model's.
#include "questions/remoteness.h"

#include "questions/document/statements.h"
#include "questions/facts.h"
#include "questions/kinds.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

using questions::Remoteness;

namespace {

// Calls back with every item of this kind on an article of 7 May 2024, and the fact behind it.
template <typename See>
void eachItem(const std::string& title, const std::string& body, std::string_view kind, See see) {
  const AnalysedArticle made = analysedArticle(body, title);
  const auto statements = questions::findStatements(made.document).found;
  questions::Random random(1);
  for (const questions::Fact& fact : questions::findFacts(made.document, statements))
    for (const questions::Item& item :
         questions::kindNamed(kind)->word(fact, made.document, random))
      see(item, fact, made.document);
}

// Why the dates of an article are not worth asking for; "asked" where one is.
std::string verdict(const std::string& title, const std::string& body,
                    std::string_view kind = "choose_date") {
  std::string all = "none";
  eachItem(title, body, kind,
           [&](const questions::Item& item, const questions::Fact& fact,
               const questions::Document& document) {
             if (all != "asked") all = questions::sideDate(item, fact, document).value_or("asked");
           });
  return all;
}

Remoteness remotenessIn(const std::string& body) {
  Remoteness found = Remoteness::Unknown;
  eachItem("A title", body, "choose_date",
           [&](const questions::Item&, const questions::Fact& fact,
               const questions::Document& document) {
             found = questions::remotenessOf(fact, document);
           });
  return found;
}

struct Row {
  std::string title;
  std::string body;
};

}  // namespace

TEST_CASE("a date is long past, near by or ahead of its article", "[language]") {
  CHECK(remotenessIn("Acme opened the Orle Bridge in 1974.") == Remoteness::LongPast);
  CHECK(remotenessIn("Acme opened the Orle Bridge in May 2021.") == Remoteness::LongPast);
  CHECK(remotenessIn("In the early 1960s, Norway invited Anna Berg to Oslo.") ==
        Remoteness::LongPast);
  CHECK(remotenessIn("Acme opened the Orle Bridge in 2023.") == Remoteness::Past);
  CHECK(remotenessIn("Acme opened the Orle Bridge in January.") == Remoteness::Past);
  CHECK(remotenessIn("Acme opened the Orle Bridge on 3 May 2024.") == Remoteness::Near);
  CHECK(remotenessIn("Acme opened the Orle Bridge on 29 April 2024.") == Remoteness::Near);
  CHECK(remotenessIn("Acme will open the Orle Bridge on 9 May 2024.") == Remoteness::Ahead);
  CHECK(remotenessIn("Acme will open the Orle Bridge in 2031.") == Remoteness::Ahead);
  CHECK(remotenessIn("Acme opened 12 bridges.") == Remoteness::Unknown);
}

TEST_CASE("of days near by only that of the headline's deed is asked for", "[language]") {
  const std::vector<Row> asked = {
      {"Acme opens Orle Bridge", "Acme opened the Orle Bridge on 3 May 2024."},
      {"Lund Rovers beat Acme FC", "Lund Rovers defeated Acme FC in Sampletown on 3 May 2024."},
      {"Trains collide in Orle", "A freight train crashed into a tram in Orle on 3 May 2024."},
      {"Attack on museum in Orle", "The attackers stormed the Orle Museum on 3 May 2024."},
      {"Quiet vote in the Orle election", "The Orle election was held on 3 May 2024."},
      {"Orle Bridge costs more", "Acme will open the Orle Bridge on 9 May 2024."},
      {"Orle Bridge costs more", "Acme opened the Orle Bridge in 1974."},
      {"Orle Bridge costs more", "Acme opened the Orle Bridge in January."},
      {"Norway Puts Ferry of Acme on Orle Lake",
       "Norway succeeded in floating a ferry on Orle Lake on 3 May 2024."},
  };
  for (const Row& row : asked) {
    CAPTURE(row.title, row.body);
    CHECK(verdict(row.title, row.body) == "asked");
  }
  const std::vector<Row> beside = {
      {"Orle Bridge costs more", "Acme opened the Orle Bridge on 3 May 2024."},
      {"Acme opens Orle Bridge", "Divers inspected the Orle Bridge for cracks on 3 May 2024."},
      {"Acme opens Orle Bridge", "Sampletown opened three new schools on 3 May 2024."},
      {"Strikes hit Orle", "Farmers in Sampletown held a rally on 3 May 2024."},
      {"Strikes hit Orle", "The next race in Sampletown will be held on 9 May 2024."},
      // In words only, half of a headline that tells more, and no main clause.
      {"Norway Puts Ferry on Orle Lake",
       "Norway welcomed a plan for a ferry on Orle Lake on 3 May 2024."},
      {"Norway Puts Ferry on Orle Lake as Acme Sacks Three Captains in Row Over Bonus Pay",
       "Norway succeeded in floating a ferry on Orle Lake on 3 May 2024."},
      {"Norway Puts Ferry on Orle Lake",
       "Anna Berg spoke in Rome. Norway succeeded in floating a ferry on Orle Lake on 3 May 2024."},
  };
  for (const Row& row : beside) {
    CAPTURE(row.title, row.body);
    CHECK(verdict(row.title, row.body).ends_with("is not the day of what the headline tells"));
  }
}

TEST_CASE("of days ahead, further down only those are asked for that the headline tells of",
          "[language]") {
  const std::string title = "Acme opens Orle Bridge";
  const std::string concert = "The Orle Choir will sing in Sampletown on 9 May 2024.";
  const std::string bridge = "Acme will paint the Orle Bridge on 9 May 2024.";
  std::string before;
  for (const std::string name : {"Rome", "Paris", "Bonn", "Lund", "Oslo"})
    before += "Anna Berg spoke in " + name + ".\n\n";
  CHECK(verdict(title, concert) == "asked");
  CHECK(verdict(title, before + bridge) == "asked");
  CHECK(verdict(title, before + concert) == "9 May 2024 is not the day of what the headline tells");
  CHECK(verdict(title, "A race will be held in Sampletown on 9 May 2024.") ==
        "9 May 2024 is not the day of what the headline tells");
}

TEST_CASE("years of private lives are asked of those in the headline", "[language]") {
  const std::string moved = "Ann Lee moved from Paris to Sampletown in 1974.";
  CHECK(verdict("Ann Lee wins prize", moved) == "asked");
  CHECK(verdict("Orle Bridge costs more", moved) ==
        "1974 is of the life of somebody whom the headline does not name");
  CHECK(verdict("Orle Bridge costs more", "Acme moved from Paris to Sampletown in 1974.") ==
        "asked");
  CHECK(verdict("Ben Roe wins prize", "Ben Roe's daughter Ann Lee was born in 1974.") ==
        "1974 is of the life of somebody whom the headline does not name");
  CHECK(verdict("Orle Bridge costs more", "Ann Lee founded the Orle Museum in 1974.") == "asked");
}

TEST_CASE("a claim that nothing was altered in does not turn on its date", "[language]") {
  eachItem(
      "Strikes hit Sampletown", "Acme opened the Orle Bridge on 3 May 2024.", "choose_date",
      [](questions::Item item, const questions::Fact& fact, const questions::Document& document) {
        CHECK(questions::sideDate(item, fact, document));
        item.kind = "true_false";
        CHECK_FALSE(questions::sideDate(item, fact, document));
        item.alteration = questions::Alteration{};
        CHECK(questions::sideDate(item, fact, document));
      });
}
