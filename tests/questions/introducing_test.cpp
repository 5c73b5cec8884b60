// Items whose stems name people, and what they say of them then; the trees are the shipped model's.
#include "questions/introducing.h"

#include "tests/catch.h"
#include "tests/questions/analysed_article.h"
#include "tests/questions/named_article.h"

namespace {

const std::string body =
    "The chief executive of Acme, Paula Neuhaus, took over from Peter Palm in May 2023. Moira "
    "Sands, a former headmistress, sold a shop to Erik Holm. Prime Minister Tomas Vela spoke in "
    "Oslo. Ida Lund, a biologist at the University of Bergen, found an old bridge.";

std::string introduced(const std::string& stem, const std::string& key = "Bergen") {
  const AnalysedArticle made = analysedArticle(body);
  questions::Item item;
  item.stem = stem;
  item.options = {{key, ""}, {"Rome", ""}};
  questions::introducePeople(item, made.document);
  return item.stem;
}

struct Row {
  std::string stem, told;
};

}  // namespace

TEST_CASE("nobody is introduced by what somebody else is", "[language]") {
  const AnalysedArticle made = analysedArticle(
      "The paper told of the trade of Erik Holm, President of the Bakers' Union Ben Roe and two "
      "banks. Erik Holm sold a shop. Ben Roe sold two.");
  questions::Item item;
  item.stem = "Erik Holm sold a shop.";
  item.options = {{"True", ""}, {"False", ""}};
  questions::introducePeople(item, made.document);
  CHECK(item.stem.find("Roe") == std::string::npos);
}

TEST_CASE("a stem says who its people are", "[language]") {
  const std::vector<Row> rows = {
      {"When did Paula Neuhaus take over?",
       "When did Paula Neuhaus, the chief executive of Acme, take over?"},
      {"To whom did Moira Sands sell a shop?",
       "To whom did former headmistress Moira Sands sell a shop?"},
      {"How old is Moira Sands's shop?", "How old is former headmistress Moira Sands's shop?"},
      {"Moira Sands said it rained.", "Former headmistress Moira Sands said it rained."},
      {"When did Moira Sands and Erik Holm meet?",
       "When did former headmistress Moira Sands and Erik Holm meet?"},
      {"Where did Tomas Vela speak?", "Where did Prime Minister Tomas Vela speak?"},
      {"Dr Ida Lund said it rained.",
       "Dr Ida Lund, a biologist at the University of Bergen, said it rained."},
      {"According to Ida Lund, how many bridges are there?",
       "According to Ida Lund, a biologist at the University of Bergen, how many bridges are "
       "there?"},
      // Too long with her university, and a biologist without it.
      {"Ida Lund said, “I have never seen a bridge as old as this one, nor one of which so few had "
       "ever heard”.",
       "Biologist Ida Lund said, “I have never seen a bridge as old as this one, nor one of which "
       "so few had ever heard”."},
  };
  for (const Row& row : rows) {
    CAPTURE(row.stem);
    CHECK(introduced(row.stem, "Lyon") == row.told);
  }
}

TEST_CASE("nobody is introduced who is known, told of, quoted or asked for", "[language]") {
  for (const std::string stem : {
           "Who took over from Peter Palm?",                     // nothing is told of him
           "Which shop did the headmistress Moira Sands sell?",  // told of
           "Which shop did Moira Sands, who lives in Oslo, sell?",
           "Which shop did Moira Sands, 42, sell?", "Which shop did 42-year-old Moira Sands sell?",
           "Which shop did her sister Moira Sands sell?", "When did Rep. Moira Sands sell a shop?",
           "Who said, “I know Moira Sands well”?",                                  // quoted
           "From “Moira Sands sells” (7 May 2024): When did Moira Sands sell it?",  // in the lead
       }) {
    CAPTURE(stem);
    CHECK(introduced(stem) == stem);
  }
  const std::string stem = "Where does Ida Lund live?";
  CHECK(introduced(stem, "Rome") != stem);
  CHECK(introduced(stem, "Bergen") == stem);  // it would give the answer
}

TEST_CASE("whoever is named twice and never told of is a stranger", "[language]") {
  const AnalysedArticle made = analysedArticle(body);
  const auto stranger = [&](const std::string& stem) {
    questions::Item item;
    item.stem = stem;
    return questions::Strangers(made.document).in(item).value_or("nobody");
  };
  CHECK(stranger("Who took over from Peter Palm?") == "Peter Palm");
  CHECK(stranger("Which shop did Erik Holm buy?") == "Erik Holm");
  CHECK(stranger("Who took over from chief executive Peter Palm?") == "nobody");
  CHECK(stranger("According to Peter Palm, the storm cost Acme, Lund and Oslo a lot.") ==
        "Peter Palm");
  CHECK(stranger("According to Peter Palm, activist Eva Lee died in Boston, Massachusetts.") ==
        "Peter Palm");
  CHECK(stranger("According to Peter Palm, a baker, how much did it cost?") == "nobody");
  CHECK(stranger("Since when has Peter Palm headed Acme?") == "nobody");
  CHECK(stranger("Where was a Peter Palm Foundation event held?") == "nobody");
  CHECK(stranger("From “Peter Palm goes” (7 May 2024): Who followed Peter Palm?") == "nobody");
  CHECK(stranger("Who said, “Peter Palm was good”?") == "nobody");
}

TEST_CASE("who speaks in a claim is told, however often the article names him", "[language]") {
  const AnalysedArticle made = analysedArticle(
      "Peter Palm came to Oslo. Peter Palm spoke. Peter Palm sang. Peter Palm went home.");
  const auto stranger = [&](const std::string& stem, const std::string& kind) {
    questions::Item item;
    item.stem = stem;
    item.kind = kind;
    return questions::Strangers(made.document).in(item).value_or("nobody");
  };
  CHECK(stranger("Peter Palm said, “It rained for three days”.", "true_false") == "Peter Palm");
  CHECK(stranger("Mayor Peter Palm said, “It rained for days”.", "true_false") == "nobody");
  CHECK(stranger("Peter Palm sang for three days in Oslo.", "true_false") == "nobody");
  CHECK(stranger("When did Peter Palm say, “It rained”?", "when") == "nobody");
}

TEST_CASE("a surname of nobody named in full is a stranger's") {
  const NamedArticle made = namedArticle(
      "Roe made a speech. Officials took Roe for a leader. Roe left the country.", "Roe:P");
  const auto stranger = [&](const std::string& stem) {
    questions::Item item;
    item.stem = stem;
    return questions::Strangers(made.document).in(item).value_or("nobody");
  };
  CHECK(stranger("When did police charge Roe with theft?") == "Roe");
  CHECK(stranger("His heir apparent Roe was charged with theft.") == "nobody");
  CHECK(stranger("From “Roe held” (7 May 2024): When was Roe charged?") == "nobody");
}

TEST_CASE("a stem that would grow long is left as it is", "[language]") {
  const std::string stem =
      "On which day of the first week of that long and very cold month of the year 2023 did Paula "
      "Neuhaus at last take over?";
  CHECK(introduced(stem) == stem);
}
