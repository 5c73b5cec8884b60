// Texts in, the passage that is quoted before what their last sentence tells; the trees are the
// shipped model's.
#include "questions/document/passages.h"

#include "questions/document/statements.h"
#include "questions/lead.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

// "-" if the last sentence tells nothing; empty if it stands alone.
std::string passageFor(const std::string& body) {
  const AnalysedArticle made = analysedArticle(body);
  const questions::Document& document = made.document;
  for (const questions::Statement& statement : questions::findStatements(document).found)
    if (statement.sentence + 1 == document.sentences.size())
      return std::string(questions::passageIn(statement.lead));
  return "-";
}

struct Row {
  std::string body;
  std::string passage;
};

const std::string poll =
    "In a poll by the Harbour Gazette in Norway, 68 percent of 900 people "
    "wanted a new harbour.";

}  // namespace

TEST_CASE("what goes on from a sentence is told behind it", "[language]") {
  const std::vector<Row> rows = {
      {poll + " Four percent said that they had no opinion.", poll},
      {poll + " Four percent had no opinion. Nine percent hoped for a new school.", poll},
      {"Anna Berg opened a large shop in Rome on Monday. It employs 40 people and two dogs.",
       "Anna Berg opened a large shop in Rome on [6 May 2024]."},
      {"The mayor Anna Berg opened a shop in Rome. Berg moved to Oslo with two brothers. "
       "There were 40 guests in Oslo with the brothers.",
       "[Anna Berg] moved to Oslo with two brothers."},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(passageFor(row.body) == row.passage);
  }
}

TEST_CASE("nothing is quoted before what stands alone, nor what does not stand alone itself",
          "[language]") {
  const std::vector<Row> rows = {
      {"Anna Berg opened a shop in Rome. The Bank of Norway employs 40 people in Oslo.", ""},
      {"They opened one there on Monday. It employs 40 people and two dogs.", "-"},
      {"Anna Berg met Maria Lind in a cafe in Rome. She has 40 shops in the town of Oslo.", "-"},
      {"Four percent had no opinion. Nine percent hoped for a new school.", "-"},
      {"It employs 40 people and two dogs.", "-"},
      {"The mayor Anna Berg opened a shop in Rome. Berg moved to Oslo with two brothers. "
       "There were 40 guests at the table.",
       "-"},
      {poll + " The researchers sent 40 letters to schools in Oslo.", "-"},
      {"Anna Berg opened a large shop in Rome. The chemist employs 40 people in Oslo.", "-"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(passageFor(row.body) == row.passage);
  }
}
