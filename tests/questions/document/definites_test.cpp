// Texts in, what "the airline" of them stands for out; the trees are the shipped model's.
#include "questions/document/definites.h"

#include "questions/document/document.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

// What the last definite of a text stands for; empty where it is not known.
std::string meant(const std::string& body) {
  const AnalysedArticle made = analysedText(body);
  const std::vector<questions::Reference> found = questions::findDefinites(made.document);
  return found.empty() ? "none" : found.back().name;
}

}  // namespace

TEST_CASE("what has its name right behind its noun goes by that name", "[language]") {
  CHECK(meant("Norway banned Danish airline Tarvik Air in May. The airline is owned by a bank.") ==
        "Tarvik Air");
  CHECK(meant("Norway sold danish airline shares in May. The airline is owned by a bank.") == "");
  CHECK(
      meant("Norway banned Danish airline Tarvik Air and a Swedish airline in May. The airline is "
            "owned by a bank.") == "");
  CHECK(meant("Norway banned an airline May sold. The airline is owned by a bank.") == "");
}
