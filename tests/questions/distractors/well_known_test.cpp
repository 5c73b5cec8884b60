// Articles of 7 May 2024 in, who is offered for somebody well known out; the trees are the shipped
// model's.
#include "questions/distractors/well_known.h"

#include <algorithm>

#include "questions/document/statements.h"
#include "questions/facts.h"
#include "questions/words.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"
#include "tests/questions/distractors/offered.h"

namespace {

struct Row {
  std::string body;
  std::string key;
  std::string offered;
};

void check(const std::vector<Row>& rows, std::string_view kind) {
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(offered(row.body, kind, row.key) == row.offered);
  }
}

const std::string bridge = "“The bridge will be closed for at least two years,” said ";
const std::string rain = " It rained in the whole of the valley.";

}  // namespace

TEST_CASE("others of the circle of somebody well known are offered for him", "[language]") {
  const std::string european = "Olaf Scholz, Pedro Sanchez, Rishi Sunak";
  check(
      {
          {bridge + "President Emmanuel Macron." + rain, "Emmanuel Macron", european},
          // Whom the article names it may mean, be it by his surname.
          {bridge + "President Emmanuel Macron. Scholz slept." + rain, "Emmanuel Macron",
           "Joe Biden, Pedro Sanchez, Rishi Sunak"},
          // Somebody as well known who is heard goes before them; somebody unknown does not.
          {bridge +
               "President Emmanuel Macron. “The road is old,” said Prime Minister Giorgia "
               "Meloni." +
               rain,
           "Emmanuel Macron", "Giorgia Meloni, Olaf Scholz, Rishi Sunak"},
          {bridge + "President Emmanuel Macron. “The road is old,” said Anna Berg." + rain,
           "Emmanuel Macron", european},
          // Of his country, where what is told is of it.
          {"“The bridge to France will be closed for at least two years,” said President Emmanuel "
           "Macron." +
               rain,
           "Emmanuel Macron", "Elisabeth Borne, Jean-Luc Melenchon, Marine Le Pen"},
          {"“The bridge to Germany will be closed for at least two years,” said President Emmanuel "
           "Macron." +
               rain,
           "Emmanuel Macron", "Joe Biden, Pedro Sanchez, Rishi Sunak"},
          {"“The bridge to France will be closed for at least two years,” said President Emmanuel "
           "Macron. “The road is old,” said Prime Minister Giorgia Meloni." +
               rain,
           "Emmanuel Macron", "Elisabeth Borne, Jean-Luc Melenchon, Marine Le Pen"},
          // “The president” is no president's word.
          {"“The president has closed the old bridge for two years,” said the French minister "
           "Gabriel Attal." +
               rain,
           "Gabriel Attal", "Bruno Le Maire, Jordan Bardella, Valerie Pecresse"},
      },
      "quotation");
}

TEST_CASE("nobody is offered for a namesake, nor where the words tell who it was", "[language]") {
  check(
      {
          {bridge + "Anna Berg." + rain, "Anna Berg", ""},
          {bridge + "the singer Emmanuel Macron." + rain, "Emmanuel Macron", ""},
          {bridge + "Emmanuel Macron." + rain, "Emmanuel Macron", ""},  // nothing of France
          // In public life in other years.
          {bridge + "President Francois Mitterrand." + rain, "Francois Mitterrand", ""},
          {"“As the president, I have closed the old bridge,” said President Emmanuel Macron." +
               rain,
           "Emmanuel Macron", "no fact"},
          {"“I was beaten by the guards of the old bridge,” said President Emmanuel Macron." + rain,
           "Emmanuel Macron", ""},
          {"“The guests of the old bridge were whores and thieves,” said President Emmanuel "
           "Macron." +
               rain,
           "Emmanuel Macron", ""},
          {"“I am sorry for what became of the old bridge,” said President Emmanuel Macron." + rain,
           "Emmanuel Macron", ""},
          {"“My mother and I once lived at the old bridge in Leeds,” said President Emmanuel "
           "Macron." +
               rain,
           "Emmanuel Macron", ""},
          {bridge + "President Emmanuel Macron. Emmanuel Macron was killed in the storm." + rain,
           "Emmanuel Macron", ""},
      },
      "quotation");
}

TEST_CASE("of what one alone can have done others of the circle are offered", "[language]") {
  const std::string european = "Olaf Scholz, Pedro Sanchez, Rishi Sunak";
  check(
      {
          {"President Emmanuel Macron bought three boats of the Lund Rowing Club." + rain,
           "Emmanuel Macron", european},
          // Another of them may have done it with him.
          {"President Emmanuel Macron founded the Lund Rowing Club." + rain, "Emmanuel Macron", ""},
          // What others did at other times is told by its year.
          {"President Emmanuel Macron became captain of the Lund Rowing Club in 2023." + rain,
           "Emmanuel Macron", european},
          {"President Emmanuel Macron became captain of the Lund Rowing Club." + rain,
           "Emmanuel Macron", ""},
          {"Prime Minister Giorgia Meloni became the first woman to buy the Lund Rowing Club in "
           "2023." +
               rain,
           "Giorgia Meloni", ""},
          {"President Emmanuel Macron visited the Lund Rowing Club." + rain, "Emmanuel Macron", ""},
          {"President Emmanuel Macron praised the Lund Rowing Club." + rain, "Emmanuel Macron", ""},
          {"President Emmanuel Macron met Anna Berg of the Lund Rowing Club." + rain,
           "Emmanuel Macron", ""},
          {"President Emmanuel Macron opened the Lund Rowing Club." + rain, "Emmanuel Macron", ""},
          {"President Emmanuel Macron sold stolen boats to the Lund Rowing Club." + rain,
           "Emmanuel Macron", ""},
          // What a ruler does now is done by the one who rules.
          {"President Emmanuel Macron imposed a tax on boats of the Lund Rowing Club." + rain,
           "Emmanuel Macron", ""},
      },
      "person");
}

TEST_CASE("the year of a fact is its own, else its article's") {
  const auto year = [](const std::string& told) {
    const AnalysedArticle made = analysedArticle("It rained.");
    questions::Fact fact;
    fact.statement.pieces = {{"Anna Berg", {}, questions::noWord, false},
                             {told, {}, questions::noWord, true}};
    fact.slot = {0, 1};
    return questions::rivals::yearOfNews(fact, made.document);
  };
  CHECK(year("came in 1998") == 1998);
  CHECK(year("came on 3 May 2003") == 2003);
  CHECK(year("came") == 2024);
  CHECK(year("sold 1900000 boats") == 2024);
  CHECK(year("“It was so in 1998”") == 2024);
}
