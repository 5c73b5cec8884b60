// Texts in, the questions on members of a list out; the trees are the shipped model's.
#include <algorithm>
#include <set>

#include "questions/document/statements.h"
#include "questions/facts.h"
#include "questions/kinds.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

// What is asked, behind the lead, of which member, and which wrong options there are.
struct Asked {
  std::set<std::string> stems;
  std::set<std::string> keys;
  std::set<std::string> others;
};

Asked askedOf(const std::string& body) {
  const AnalysedArticle made = analysedArticle(body);
  const auto statements = questions::findStatements(made.document).found;
  questions::Random random(1);
  Asked asked;
  for (const questions::Fact& fact : questions::findFacts(made.document, statements)) {
    if (fact.kind != "member") continue;
    for (const questions::Option& option : fact.others) asked.others.insert(option.text);
    for (const questions::ItemKind& kind : questions::kinds())
      for (const questions::Item& item : kind.word(fact, made.document, random)) {
        CHECK(item.kind == "which");
        const std::size_t lead = item.stem.find("): ");
        asked.stems.insert(item.stem.substr(lead + 3));
        asked.keys.insert(item.keyOption().text);
      }
  }
  return asked;
}

struct Row {
  std::string body;
  std::string stem;
  std::set<std::string> keys;
};

}  // namespace

TEST_CASE("which of several it was is asked of the best known, beside others of their sort",
          "[language]") {
  const std::vector<Row> rows = {
      {"The survey followed 400 nurses in Norway, Denmark and Sweden.",
       "The survey followed 400 nurses in which of these countries?",
       {"Norway"}},
      {"A survey of 400 nurses was carried out in Norway and Denmark in 2019.",
       "In which of these countries was a survey of 400 nurses carried out in 2019?",
       {"Norway"}},
      {"Anna Berg visited Rwanda, Ghana and Liberia in the spring of 2023.",
       "Which of these countries did Anna Berg visit in the spring of 2023?",
       {"Rwanda"}},
      {"Anna Berg visited Rwanda, Ghana and Liberia in the spring of 2023. Nobody sells more gold "
       "than Ghana.",
       "Which of these countries did Anna Berg visit in the spring of 2023?",
       {"Ghana"}},
      {"Crews from Norway and Denmark had long delays at the gates of the harbour. Two boats of "
       "Poland won a prize. The museum has three pictures of Iceland. A chef of Spain cooked.",
       "Crews from which of these countries had long delays at the gates of the harbour?",
       {"Norway"}},
      {"Norway and Denmark closed their harbours. Anna Berg and Tom Lund opened the new bridge of "
       "Bergen in May. It was blue. Eva Holm said the museum was small. Ida Dahl painted four "
       "large "
       "pictures.",
       "Which of these people opened the new bridge of Bergen in May?",
       {"Anna Berg"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const Asked asked = askedOf(row.body);
    CHECK(asked.stems == std::set<std::string>{row.stem});
    CHECK(asked.keys == row.keys);
    for (const std::string& key : row.keys) CHECK_FALSE(asked.others.contains(key));
  }
}

TEST_CASE("nothing is asked of an open list, or of what others may have done too", "[language]") {
  for (const std::string body : {
           // open
           "The survey followed 400 nurses in lands such as Norway, Denmark and Sweden.",
           "The survey followed 400 nurses in lands including Norway and Denmark.",
           "Anna Berg visited Rwanda, Ghana and Liberia, along with many small islands.",
           // done by two with one another, or of two together
           "Norway and Denmark met for talks about the price of fish in Oslo in May. Poland won a "
           "prize. The museum has three pictures of Iceland.",
           "Norway and Denmark built the long bridge of Bergen together in 2019. Poland won a "
           "prize. The museum has three pictures of Iceland.",
           // of both as one
           "The survey followed 400 nurses near the border of Norway and Denmark.",
           // of two sorts
           "Anna Berg visited Rwanda, Oslo and Liberia in the spring of 2023.",
           // denied, or not done
           "The survey did not follow nurses in Norway, Denmark and Sweden in 2019.",
           // nobody else is named, and the world is not asked of what several did
           "Norway and Denmark closed four large harbours to ships of war in May.",
           // they hold posts that none of the others could hold
           "President Anna Berg and President Tom Lund opened the new bridge of Bergen in May. It "
           "was blue. Eva Holm said the museum was small. Ida Dahl painted four large pictures.",
       }) {
    CAPTURE(body);
    CHECK(askedOf(body).stems.empty());
  }
}

TEST_CASE("whoever is told to have done the same is no wrong option", "[language]") {
  const Asked asked = askedOf(
      "Anna Berg visited Rwanda, Ghana and Liberia in the spring of 2023. Tom Lund ate a cake from "
      "Kenya. The Senegalese crew cheered. In May, a ship of Nigeria was visited by Tom Lund. He "
      "sold maps of Mali.");
  CHECK_FALSE(asked.stems.empty());
  CHECK_FALSE(asked.others.contains("Senegal"));
  CHECK_FALSE(asked.others.contains("Nigeria"));
  CHECK(asked.others.contains("Mali"));
}
