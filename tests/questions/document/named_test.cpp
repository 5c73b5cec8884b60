// Texts in, their names with what they are called out; the trees are the shipped model's.
#include "questions/document/named.h"

#include "questions/document/document.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

// "name: calling, calling" of each.
std::vector<std::string> namedIn(const std::string& body) {
  const AnalysedArticle made = analysedText(body);
  const questions::Document& document = made.document;
  std::vector<std::string> found;
  for (const questions::Named& named : questions::findNamed(document)) {
    std::string line = named.name;
    for (const questions::Calling& calling : named.callings)
      line += (&calling == &named.callings.front() ? ": " : ", ") + calling.noun;
    found.push_back(line);
  }
  return found;
}

}  // namespace

TEST_CASE("names are gathered with what the article calls them", "[language]") {
  struct Row {
    std::string body;
    std::vector<std::string> named;
  };
  const std::vector<Row> rows = {
      {"President Mark Holm spoke in Norway. Holm left on Friday.",
       {"Mark Holm: president", "Norway"}},
      {"Holm Telecom Ltd, a Swedish company, cut 300 jobs on Monday.",
       {"Holm Telecom Ltd: company"}},
      {"Judges of the Supreme Court met in London.", {"the Supreme Court: court", "London"}},
      {"The World Health Organization (WHO) spoke. The WHO said so again.",
       {"the World Health Organization: organization"}},
      {"Anna Berg is a senator.", {"Anna Berg: senator"}},
      {"It rained for days.", {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(namedIn(row.body) == row.named);
  }
}
