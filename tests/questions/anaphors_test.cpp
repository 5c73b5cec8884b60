// Stems that speak of what their article told before; the trees are the shipped model's.
#include "questions/anaphors.h"

#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

const std::string body =
    "Rebels tried to blow up a train in Norway, officials said. Soldiers attacked a camp of the "
    "rebels in a raid on Monday. The army fought in the north for weeks and took the region. "
    "A group claimed responsibility on Tuesday for the failed attack. Nine people died during the "
    "three-week offensive. Forty people were hurt in the shooting, and Oslo sent boats. Troops "
    "shot at cars. The stake of Acme Motors, a company of Rome, is now 38 percent of the votes in "
    "the "
    "company. Nine guests were hurt by people leaving the region. Oslo sent 200 soldiers to the "
    "region. A team of doctors came to the camp, and "
    "the team left in May. Ann Lee drove the two-door car. The match ended at noon.";

// What is strange in a stem that rests on the sentence with these words.
std::string strange(const std::string& stem, const std::string& sentence,
                    const std::string& lead = "From “New flag for Fiji” (7 May 2024): ") {
  const AnalysedArticle made = analysedArticle(body);
  questions::Item item;
  item.stem = lead + stem;
  for (const text::Sentence& one : made.document.sentences)
    if (text::slice(body, one.range).find(sentence) != std::string_view::npos)
      item.evidence = questions::Evidence{"", "", one.range, {}};
  REQUIRE(item.evidence);
  return questions::strangeThing(item, made.document).value_or("nothing");
}

struct Row {
  std::string stem, sentence, lead, thing;
};

}  // namespace

TEST_CASE("what an article told of before is strange to whoever reads a stem alone", "[language]") {
  const std::string flag = "From “New flag for Fiji” (7 May 2024): ";
  const std::vector<Row> rows = {
      {"When did a group claim responsibility for the failed attack?", "failed attack", flag,
       "the failed attack"},
      {"When did a group claim responsibility for the failed attack?", "failed attack",
       "From “Bombing suspect lived in Oslo” (7 May 2024): ", "the failed attack"},
      {"How many people died during the three-week offensive?", "offensive", flag,
       "the three-week offensive"},
      {"How many people were hurt in the shooting?", "shooting", flag, "the shooting"},
      {"How many soldiers did Oslo send to the region?", "200 soldiers", flag, "the region"},
      {"When did the team leave?", "team of doctors", flag, "nothing"},  // told in its sentence
      // The lead says which, or the stem does.
      {"When did a group claim responsibility for the failed attack?", "failed attack",
       "From “Attack on a train fails” (7 May 2024): ", "nothing"},
      {"How many people were hurt in the shooting?", "shooting",
       "From “Troops shoot at cars in Norway” (7 May 2024): ", "nothing"},
      {"How many soldiers did Oslo send to the region?", "200 soldiers",
       "From “Region of Tromso falls” (7 May 2024): ", "nothing"},
      {"When troops shoot at cars, how many people were hurt in the shooting?", "shooting", flag,
       "nothing"},
      {"What percentage of the votes in the company is Acme Motors's stake?", "38 percent", flag,
       "nothing"},
      {"How many guests were hurt by people leaving the region?", "Nine guests", flag, "nothing"},
      {"How many people died during the three-week offensive?", "offensive",
       "From “Army invades the north” (7 May 2024): ", "nothing"},
      // It points back at nothing, or the words are somebody's own.
      {"Who drove the two-door car?", "two-door", flag, "nothing"},
      {"When did the match end?", "match", flag, "nothing"},
      {"How many people were hurt, and who sent boats?", "shooting", flag, "nothing"},
      {"How many people were hurt in the shooting?", "shooting", "", "nothing"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.stem, row.lead);
    CHECK(strange(row.stem, row.sentence, row.lead) == row.thing);
  }
}

TEST_CASE("an item without evidence has nothing strange", "[language]") {
  const AnalysedArticle made = analysedArticle(
      "Rebels tried to blow up a train in Norway. A group claimed responsibility on Tuesday for "
      "the "
      "failed attack.");
  questions::Item item;
  item.stem =
      "From “New flag for Fiji” (7 May 2024): When did a group claim responsibility for the "
      "failed attack?";
  CHECK_FALSE(questions::strangeThing(item, made.document));
  item.evidence = questions::Evidence{"", "", made.document.sentences.back().range, {}};
  CHECK(questions::strangeThing(item, made.document) == "the failed attack");
}
