// Articles of one pack in, who is offered for somebody out.
#include <algorithm>

#include "questions/distractors.h"
#include "questions/document/statements.h"
#include "questions/document/stories.h"
#include "questions/facts.h"
#include "questions/words.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

// Everybody who is offered for this person in a fact of the first article.
std::string offered(const std::vector<std::string>& bodies, std::string_view kind,
                    const std::string& key) {
  std::vector<AnalysedArticle> made;
  std::vector<questions::Document> documents;
  for (const std::string& body : bodies) {
    made.push_back(analysedArticle(body));
    documents.push_back(made.back().document);
  }
  questions::setBeside(documents);
  const questions::Document& first = documents.front();
  for (const questions::Fact& fact :
       questions::findFacts(first, questions::findStatements(first).found)) {
    if (fact.kind != kind || fact.key() != key) continue;
    questions::Random random(1);
    std::vector<std::string> names;
    for (const questions::Option& option : questions::distractorsFor(fact, first, random))
      names.push_back(option.text);
    std::sort(names.begin(), names.end());
    return questions::joined(names, ", ");
  }
  return "no fact";
}

}  // namespace

TEST_CASE("mayors of other articles are offered for a mayor", "[language]") {
  const std::string own =
      "Ada Brandt, the mayor of Lerre, opened the bridge. Tomas Vela, the governor of Rogaland, "
      "repaired the boat.";
  const std::string others =
      "Eva Holm, the mayor of Oslo, spoke. Tom Lind, the mayor of Bergen, left.";
  CHECK(offered({own}, "role", "Ada Brandt") == "Tomas Vela");
  CHECK(offered({own, others}, "role", "Ada Brandt") == "Eva Holm, Tom Lind, Tomas Vela");
  CHECK(offered({own, others + " The late Eva Holm was loved."}, "role", "Ada Brandt") ==
        "Tom Lind, Tomas Vela");
  CHECK(offered({own, "Eva Holm, the mayor of Lerre, spoke."}, "role", "Ada Brandt") ==
        "Tomas Vela");  // mayor of the same town
  CHECK(offered({own, "Eva Holm, the director of the zoo, spoke."}, "role", "Ada Brandt") ==
        "Tomas Vela");
}

TEST_CASE("a quotation takes its speaker's colleagues where nobody else is left", "[language]") {
  const std::string own =
      "“The bridge will be closed for at least two years,” said Ada Brandt, the mayor of Lerre.";
  const std::string others =
      "Eva Holm, the mayor of Oslo, spoke. Tom Lind, the mayor of Bergen, left.";
  const std::string two = " Ida Moe repaired the boat. Paul Eide sold the mill.";
  CHECK(offered({own}, "quotation", "Ada Brandt") == "");
  CHECK(offered({own, others}, "quotation", "Ada Brandt") == "Eva Holm, Tom Lind");
  CHECK(offered({own + two, others}, "quotation", "Ada Brandt") == "Eva Holm, Tom Lind");
  const std::string heard = " Ida Moe said that it was old. Paul Eide said that it was dear.";
  CHECK(offered({own + heard, others}, "quotation", "Ada Brandt") == "Ida Moe, Paul Eide");
}

TEST_CASE("nobody is offered of whom another article says the same", "[language]") {
  const std::string own =
      "Ada Brandt founded the rowing club of Lerre in 1974. Ida Moe repaired the boat. Paul Eide "
      "sold the mill of Hestra.";
  CHECK(offered({own}, "person", "Ada Brandt") == "Ida Moe, Paul Eide");
  CHECK(offered({own, "Ida Moe founded the rowing club of Lerre, Paul Eide of Hestra said."},
                "person", "Ada Brandt") == "");
  CHECK(offered({own, "Ida Moe swam to Hestra. Paul Eide watched."}, "person", "Ada Brandt") ==
        "Ida Moe, Paul Eide");
}
