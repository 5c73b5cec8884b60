// Days that a sentence takes over from the one before it; the trees are the shipped model's.
#include "questions/earlier_days.h"

#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

// The day that a stem from the sentence with these words leaves out.
std::string unsaid(const std::string& body, const std::string& sentence,
                   const std::string& stem = "How many pirates were killed?") {
  const AnalysedArticle made = analysedArticle(body);  // of 7 May 2024
  questions::Item item;
  item.stem = "From “New flag for Fiji” (7 May 2024): " + stem;
  for (const text::Sentence& one : made.document.sentences)
    if (text::slice(body, one.range).find(sentence) != std::string_view::npos)
      item.evidence = questions::Evidence{"", "", one.range, {}};
  REQUIRE(item.evidence);
  return questions::unsaidDay(item, made.document).value_or("none");
}

}  // namespace

TEST_CASE("a stem says when everything happened that its article tells of an earlier month",
          "[language]") {
  const std::string seized = "In January, pirates seized a ship. ";
  CHECK(unsaid(seized + "Two pirates were killed by soldiers.", "killed") == "January");
  CHECK(unsaid("On 4 March 2024, pirates seized a ship. Soldiers killed two pirates.", "killed") ==
        "4 March 2024");
}

TEST_CASE("what is of the article's month, of another day or dated needs no day of another",
          "[language]") {
  struct Row {
    std::string body;
    std::string stem = "How many pirates were killed?";
  };
  const std::string seized = "In January, pirates seized a ship. ";
  const std::vector<Row> rows = {
      {"On 4 May 2024, pirates seized a ship. Two pirates were killed by soldiers."},
      {"Pirates seized a ship in January. Two pirates were killed by soldiers."},
      {"In 2020, pirates seized a ship. Two pirates were killed by soldiers."},
      {seized + "Two pirates were later killed by soldiers."},
      {seized + "After that two pirates were killed by soldiers."},
      {seized + "Two pirates were killed by soldiers in March."},
      {seized + "Two pirates have been killed by soldiers."},
      {seized + "Two pirates are killed every month."},
      {seized + "The crew swam home. Two pirates were killed by soldiers."},
      {"Two pirates were killed by soldiers."},
      {seized + "Two pirates were killed by soldiers.",
       "How many pirates were killed in January 2024?"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body, row.stem);
    CHECK(unsaid(row.body, "killed", row.stem) == "none");
  }
}

TEST_CASE("an item without evidence leaves out no day", "[language]") {
  const AnalysedArticle made =
      analysedArticle("In January, pirates seized a ship. Two pirates were killed by soldiers.");
  questions::Item item;
  item.stem = "How many pirates were killed?";
  CHECK_FALSE(questions::unsaidDay(item, made.document));
  item.evidence = questions::Evidence{"", "", made.document.sentences.back().range, {}};
  CHECK(questions::unsaidDay(item, made.document) == "January");
}
