// What can be seen of an item in, how likely it is to be signed out.
#include "questions/odds.h"

#include "tests/catch.h"
#include "tests/questions/named_article.h"

using questions::Trait;

namespace {

// The traits of the first item of this kind on an article.
std::vector<Trait> traitsIn(const std::string& body, std::string_view kind) {
  const NamedArticle made = namedArticle(body, "");
  const auto statements = questions::findStatements(made.document).found;
  questions::Random random(1);
  for (const questions::Fact& fact : questions::findFacts(made.document, statements))
    for (const questions::Item& item :
         questions::kindNamed(kind)->word(fact, made.document, random))
      return questions::traitsOf(item, fact, made.document);
  return {};
}

double valueOf(const std::vector<Trait>& traits, const std::string& name) {
  for (const Trait& trait : traits)
    if (trait.name == name) return trait.value;
  return 0;
}

}  // namespace

TEST_CASE("traits tell what is asked, how, and with how much around it") {
  const std::string body =
      "Anna Berg had sold 84,121 boats to Sampletown and to builders of old bridges in May 2024.";
  const std::vector<Trait> gap = traitsIn(body, "choose_figure");
  CHECK(valueOf(gap, "gap") == 1);
  CHECK(valueOf(gap, "fact figure") == 1);
  CHECK(valueOf(gap, "gap figure") == 1);
  CHECK(valueOf(gap, "had") == 1);
  CHECK(valueOf(gap, "of the headline at all") == 1);  // "A day in Sampletown"
  CHECK(valueOf(gap, "of the opening") == 1);          // it is the article's first sentence
  CHECK(valueOf(gap, "words") > 0.5);
  CHECK(valueOf(gap, "asked") == 0);
  const std::vector<Trait> claim = traitsIn(body, "altered_claim");
  CHECK(valueOf(claim, "claim") == 1);
  CHECK(valueOf(claim, "gap") == 0);
  CHECK(valueOf(claim, "true claim") + valueOf(claim, "false claim") == 1);
}

TEST_CASE("what the third paragraph tells is of the opening as far as its words are") {
  const std::vector<Trait> later = traitsIn(
      "The mayor spoke.\n\nThe bridge is old.\n\nAnna Berg built 84 boats near the old bridge.",
      "choose_figure");
  CHECK(valueOf(later, "of the opening") > 0);
  CHECK(valueOf(later, "of the opening") < 0.5);
}

TEST_CASE("the odds grow with what readers like, and what nobody learnt of changes nothing") {
  const std::vector<Trait> bare = {{"gap", 1}, {"fact figure", 1}, {"words", 0.3}};
  std::vector<Trait> full = bare;
  full[2].value = 1;
  std::vector<Trait> had = bare;
  had.push_back({"had", 1});
  std::vector<Trait> unheard = bare;
  unheard.push_back({"no such trait", 3});
  CHECK(questions::logOdds(full) > questions::logOdds(bare));
  CHECK(questions::logOdds(had) < questions::logOdds(bare));
  CHECK(questions::logOdds(unheard) == questions::logOdds(bare));
  CHECK(questions::share(0) == 0.5);
  CHECK(questions::share(2) > 0.85);
  CHECK(questions::share(-2) < 0.15);
}
