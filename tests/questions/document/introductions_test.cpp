// How an article introduces people; the trees are the shipped model's.
#include "questions/document/introductions.h"

#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

// The words beside the name, "^" before those that stand right in front of it.
std::vector<std::string> told(const std::string& body) {
  const AnalysedArticle made = analysedArticle(body);
  std::vector<std::string> all;
  for (const questions::Called& called : questions::introductionsOf(made.document))
    all.push_back((called.front ? "^" : "") + called.text);
  return all;
}

struct Row {
  std::string body;
  std::vector<std::string> told;
};

}  // namespace

TEST_CASE("people are introduced before or behind their names", "[language]") {
  const std::vector<Row> rows = {
      {"Jan Claes, the Belgian interior minister, said the alert was over.",
       {"the Belgian interior minister"}},
      {"Charles Maes, Belgium's prime minister, called the attack a crime.",
       {"Belgium's prime minister"}},
      {"Corinne Duval, head of the Red Cross mission in Chad, said it was over.",
       {"head of the Red Cross mission in Chad"}},
      {"Democratic Senator John Miller said the vote was a mistake.", {"^Democratic Senator"}},
      {"Federal Bank of Kansas City President Thomas Miller said the vote was a mistake.", {}},
      {"Minority leader Chuck Miller asked for a special prosecutor.", {"^minority leader"}},
      {"Harbour co-founder Chuck Miller left. Erik Holm joined Harbour in May.",
       {"^Harbour co-founder"}},
      {"University of Lund Student Union president Moira Sands said it rained.", {}},
      {"His defence lawyer, Michaela Roth, said that the young man was sorry.",
       {"^defence lawyer"}},
      {"The attacker, Arid Berg, 22, shot at a bus in the town.", {"^attacker"}},
      {"Police have tentatively identified the shooter as Steven Berg.",
       {"tentatively identified as the shooter"}},
      {"Police identified the suicide bomber as Steven Berg.",
       {"identified as the suicide bomber"}},
      {"The pilot has been identified as Edward Lund, a father of two.",
       {"identified as the pilot"}},
      {"Moira Sands left. Moira Sands sang. Moira Sands slept. Moira Sands's brother, Tom Sands, "
       "won a medal.",
       {"^Moira Sands's brother"}},
      {"The shop is known as Roth, the name under the previous owner, Michaela Roth, who sold it.",
       {"^previous owner"}},
      {"Former headmistress Moira Sands sold the shop to a friend.", {"^former headmistress"}},
      {"The plan failed, said Karl Nilsen, Norland Bird Fund (NBF) conservation director.",
       {"Norland Bird Fund conservation director"}},
      {"Tom Vela, Acme data scientist and co-author of the study, has posted an explanation.",
       {"Acme data scientist"}},
      {"Republican Sen. John Miller said the vote was a mistake.", {"^Republican Senator"}},
      {"As Ben Palm, a planetary scientist and a co-author of the study, told them: it rained.",
       {"a planetary scientist"}},
      {"Eva Maes, who has headed Acme since 2016, will become chairman.",
       {"who has headed Acme since 2016"}},
      {"The answer came from the governor of the state of Norland, Bob Miller.",
       {"the governor of the state of Norland"}},
      {"The bank was right, said NBF chief economist, Moira Sands.", {"^NBF chief economist"}},
      {"It was sold to another Vela associate, Moira Sands.", {"^Vela associate"}},
      {"Longtime Vela ally Moira Sands said it rained.", {"^longtime Vela ally"}},
      {"It was sold to a Norland attorney, Moira Sands.", {"^a Norland attorney"}},
      {"Former Norland Ferries navigating officer Bo Palm said it rained.",
       {"^former Norland Ferries navigating officer"}},
      {"Bo Palm, managing editor of The Norland Gazette online news site focused on trade, said it "
       "rained.",
       {"managing editor of The Norland Gazette online news site"}},
      {"Moira Sands left. Moira Sands sang. Moira Sands slept. Brian Palm, one of Sands's lawyers, "
       "spoke to the jury.",
       {"one of Moira Sands's lawyers"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(told(row.body) == row.told);
  }
}

TEST_CASE("nobody is introduced by what points back, doubts or belongs to others", "[language]") {
  for (const std::string body : {
           "It was the decision to fire director James Miller that angered them.",
           "John Miller, the company's director, said the plant was closed.",
           "The alleged attacker John Miller said that he was innocent.",
           "Police identified the problem as John Miller.",
           "Police identified two attackers as John Miller and Peter Palm.",
           "The man was known to the police as John Miller.",
           "Then-minister John Miller resigned from the cabinet in May.",
           "His opponent John Miller won the vote in May.",
           "John Miller, Peter Palm and Ida Lund were elected in May.",
           "Mr John Miller was elected in May.",
           "They heard John Miller, Norland Press, and left.",
           "They saw John Miller, Norland minister Peter, and left.",
           "The driver John Miller was hurt.",
           "Moira Sands's brother, Tom Sands, won a medal.",  // whoever she is
           "Eva Maes, who has headed it since 2016, will become chairman.",
           "Eva Maes, who came to Oslo in May, will become chairman.",
           "It was sent to the mayors of Lund and Oslo, Eva Maes and Bob Miller.",
           "Brian Palm, one of Lund's rivers, is long.",
           "It was sold to an attorney, Moira Sands, and a clerk.",
           "Her old ally Moira Sands said it rained.",
       }) {
    CAPTURE(body);
    CHECK(told(body).empty());
  }
}
