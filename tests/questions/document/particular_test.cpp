// Texts in, whether their statement tells of one occasion out; the trees are the shipped model's.
#include "questions/document/particular.h"

#include "questions/document/statements.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

bool tellsParticular(const std::string& body) {
  const AnalysedArticle made = analysedArticle(body);
  const auto statements = questions::findStatements(made.document).found;
  REQUIRE_FALSE(statements.empty());
  const questions::Statement& told = statements.front();
  REQUIRE(made.document.trees[told.sentence]);
  return questions::tellsParticular(told, *made.document.trees[told.sentence]);
}

}  // namespace

TEST_CASE("what happened, happens now or will happen is one occasion", "[language]") {
  for (const std::string body : {
           "Anna Berg sold the old harbour of Bergen to the town of Oslo.",
           "Anna Berg was a leader of the harbour workers of Bergen and Oslo.",
           "The harbour of Bergen was sold to the town of Oslo by Anna Berg.",
           "Anna Berg has sold the old harbour of Bergen to the town of Oslo.",
           "Anna Berg is selling the old harbour of Bergen to the town of Oslo.",
           "Anna Berg will sell the old harbour of Bergen to the town of Oslo.",
           "Anna Berg plans to sell the old harbour of Bergen to the town of Oslo.",
       }) {
    CAPTURE(body);
    CHECK(tellsParticular(body));
  }
}

TEST_CASE("how things are is no occasion", "[language]") {
  for (const std::string body : {
           "Anna Berg sells old boats of the harbour of Bergen to the town of Oslo.",
           "Anna Berg is the owner of the old harbour of Bergen in the west of Norway.",
           "Anna Berg was a member of the council of Bergen and of that of Oslo.",
           "Norway is a member of the league of the harbours of the North Sea.",
           "Boats of the harbour of Bergen are sold to the town of Oslo by Anna Berg.",
           "Anna Berg can sell old boats of the harbour of Bergen to the town of Oslo.",
           "Anna Berg likes the old harbour of Bergen and the town hall of Oslo.",
       }) {
    CAPTURE(body);
    CHECK_FALSE(tellsParticular(body));
  }
}
