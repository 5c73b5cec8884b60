// Whose words were told before, so that "she" may say more; the trees are the shipped model's.
#include "questions/document/topic.h"

#include "questions/document/document.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

// Whom the last "she" of a text means; empty where it is not known.
std::string meant(const std::string& body) {
  const AnalysedArticle made = analysedText(body);
  std::string name;
  for (const questions::Reference& reference : made.document.references)
    if (text::slice(made.document.text(), reference.mention).ends_with("he")) name = reference.name;
  return name;
}

}  // namespace

TEST_CASE("who is the source of a sentence says more in the next", "[language]") {
  CHECK(meant("According to doctor Anna Berg, rain helped the bees of Norway. She said it would "
              "come again.") == "Anna Berg");
  CHECK(meant("According to Anna Berg and Maria Holm, rain helped the bees of Norway. She said it "
              "would come again.") == "");
  CHECK(meant("Rain helped the bees of Norway. She said it would come again.") == "");
}
