// Sentences in, the words that have an opposite out; the trees are the shipped model's.
#include "questions/document/statements.h"
#include "questions/facts.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

// "rose > fell", or nothing.
std::string directionIn(const std::string& body,
                        const std::string& title = "New harbour for Sampletown") {
  const AnalysedArticle made = analysedArticle(body, title);
  const questions::Document& document = made.document;
  const auto statements = questions::findStatements(document).found;
  for (const questions::Fact& fact : questions::findFacts(document, statements))
    if (fact.kind == "direction") return fact.key() + " > " + fact.others.at(0).text;
  return "";
}

struct Row {
  std::string body;
  std::string direction;
};

}  // namespace

TEST_CASE("which way it went can be turned round", "[language]") {
  const std::vector<Row> rows = {
      {"Exports of steel from Norway rose in the first quarter.", "rose > fell"},
      {"The parliament of Norway rejected the law on fishing in May.", "rejected > accepted"},
      {"The central bank of Norway raised its interest rates in May.", "raised > lowered"},
      {"The central bank of Norway cut its interest rates in May.", "cut > raised"},
      {"Exports of steel from Norway have declined in the first quarter.", "declined > risen"},
      {"Exports of steel from Norway rose by six percent in the first quarter.", "rose > fell"},
      {"The people of Oslo were allowed to fish in the harbour of Norway.", "allowed > forbidden"},
      {"The parliament of Norway agreed to open the harbour of Bergen.", "agreed > refused"},
      {"The mayor of Oslo denied reports of a fire in Bergen.", "denied > confirmed"},
      {"The mayor of Oslo confirmed that Anna Berg had left Bergen.", "confirmed > denied"},
      {"The rebels of Norway lost control of the harbour of Bergen.", "lost > gained"},
      {"The court in Oslo rejected an appeal by supporters of Anna Berg.", "rejected > accepted"},
      {"Exports of steel from Norway dropped 6 percent in May.", "dropped > climbed"},
      {"Norway has the highest share of electric cars in Europe.", "highest > lowest"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(directionIn(row.body) == row.direction);
  }
}

TEST_CASE("nothing is turned round that is denied, told twice, or has no opposite of its own",
          "[language]") {
  for (const std::string body : {
           "Exports of steel from Norway did not rise in the first quarter.",
           "Exports of steel from Norway rose in May but fell in June again.",
           "Exports of steel from Norway rose further in the first quarter.",
           "Political conflict has risen between the Labour Party and the Union of Norway.",
           "The speech of Anna Berg in Oslo was one of the strongest of the year 2019.",
           "Acme Motors and Ubis are among the largest makers of cars in Norway.",
           "The mayor of Oslo raised a large family in the town of Bergen.",
           "The mayor of Oslo won the award of the Gazette for her garden.",
           "Anna Berg gave her support to the people of Bergen on Monday.",
           "Anna Berg called it “a rising star of Norway” in the Gazette.",
           "The People's Union of Norway slipped to 24.2% from 29.0% in May.",
           "The mayor of Oslo declined to speak about the harbour of Norway.",
           "The farmers of Norway grew maize and barley near the harbour.",
           "Anna Berg lost her lower leg in an accident in the harbour of Oslo.",
           "Prices rose.",
           "Charges against the mayor of Oslo were dropped by the court of Bergen in May.",
           "Warplanes of Norway dropped two bombs on the harbour of Oslo.",
           "The statues of the harbour of Oslo in Norway fell over in May.",
           "Anna Berg of Norway won her second race in the harbour of Oslo.",
           "Norway won its first match with a 30-0 victory over Sweden.",
           "The mayor of Oslo lost control of the harbour to the rebels of Norway.",
           "A woman of Norway was confirmed to have the disease of Oslo.",
           "According to Anna Berg, exports of steel from Norway rose in May.",
           "Exports of steel from Norway to Iceland may rise in the first quarter.",
           "The parliament of Norway rejected what it called a new law.",
           "Norway has been raising its share of the market.",
           "Cameras in Oslo confirmed that Anna Berg had left the harbour of Bergen.",
           "The mayor of Oslo praised Anna Berg of Norway: “She was the best baker of us all.”",
           "Warm weather increases the growth of weeds and pests.",
       }) {
    CAPTURE(body);
    CHECK(directionIn(body).empty());
  }
}

TEST_CASE("nothing is turned round that the headline tells", "[language]") {
  const std::string body = "The parliament of Norway rejected the law on fishing in May.";
  CHECK(directionIn(body, "Norway and its fishing law") == "rejected > accepted");
  CHECK(directionIn(body, "Norway blocks fishing law").empty());
  CHECK(directionIn(body, "Fishing law rejected").empty());
  CHECK(directionIn("Exports of steel from Norway rose in the first quarter.", "Steel is up")
            .empty());
}
