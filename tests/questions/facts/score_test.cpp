// Sentences in, scores, votes and parts of a whole out; the trees are the shipped model's.
#include <set>

#include "questions/distractors.h"
#include "questions/lead.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"
#include "tests/questions/named_article.h"

using Strings = std::vector<std::string>;

namespace {

struct Row {
  std::string body;
  Strings facts;
  std::string title = "New harbour for Sampletown";
};

void check(std::string_view kind, const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.body, row.title);
    CHECK(factsIn(analysedArticle(row.body, row.title).document, kind) == row.facts);
  }
}

Strings stemsOf(std::string_view kind, const std::string& body) {
  std::set<std::string> stems;
  for (const questions::Item& item : itemsIn(analysedArticle(body).document, kind))
    stems.insert(std::string(questions::withoutLead(item.stem)));
  return {stems.begin(), stems.end()};
}

}  // namespace

TEST_CASE("how a match or a vote ended is read", "[language]") {
  check("score",
        {
            {"Norway defeated Denmark 3–2 in Oslo on Sunday.", {"3–2 | score"}},
            {"Denmark lost to Norway 3–2 in Oslo on Sunday.", {"3–2 | score"}},
            {"Norway won its first match with a 30-0 victory over Denmark.", {"30-0 | score"}},
            {"The parliament of Norway voted 107-19 to send troops to Denmark.", {"107-19 | vote"}},
            // Before the end, of nobody, told by the headline, or no such thing.
            {"Norway led Denmark 2–1 at half time in Oslo.", {}},
            {"Norway defeated Denmark 2–1 in the first half in Oslo.", {}},
            {"The visitors won the match 2–0 on Sunday.", {}},
            {"Norway defeated Denmark 3–2 in Oslo.", {}, "Norway 3–2 Denmark"},
            {"Norway played Denmark from 2001 to 2004 in Oslo.", {}},
        });
}

TEST_CASE("it is asked by what score, where it is of the verb", "[language]") {
  CHECK(stemsOf("how_much", "Norway defeated Denmark 3–2 in Oslo on Sunday.") ==
        Strings{"By what score did Norway defeat Denmark in Oslo on 5 May 2024?"});
  CHECK(stemsOf("how_much", "Norway beat Denmark by a score of 24–10 in Oslo on Sunday.") ==
        Strings{"By what score did Norway beat Denmark in Oslo on 5 May 2024?"});
  CHECK(stemsOf("how_much", "Norway lost its lead after losing 3–2 to Denmark in Oslo.").empty());
}

TEST_CASE("which part of a whole it is is read", "[language]") {
  check("fraction",
        {
            {"About two thirds of the schools of Norway have a garden.", {"two thirds | "}},
            {"Anna Berg sold half of the boats of Sampletown to Acme.", {"half | "}},
            {"One in five Norwegians did not vote in the election of Oslo.", {"One in five | "}},
            {"One-third of the boats of Norway left Oslo.", {"One-third | "}},
            {"The vote in Norway failed to reach the two-thirds majority for a new flag.",
             {"two-thirds | "}},
            // A bound, one of two, or nothing of which it is a part.
            {"More than half of the schools of Norway have a garden.", {}},
            {"The second half of the match in Oslo was dull.", {}},
            {"Norway scored in the bottom half of the seventh inning.", {}},
            {"Anna Berg sold half of it to Acme in Oslo.", {}},
            {"Anna Berg left Oslo half an hour later.", {}},
        });
}

TEST_CASE("no share is read of which the deed is lost", "[language]") {
  check(
      "percentage",
      {
          {"The council of Oslo announced 66 percent of the votes.", {}},
          {"Iodine is added to 10 percent of the salt of Norway.", {"10 percent | "}},
          {"Anna Berg said 66 percent of the voters of Norway stayed in Oslo.", {"66 percent | "}},
      });
}

TEST_CASE("beside a score or a part stand others that could be", "[language]") {
  struct Case {
    std::string body;
    std::string kind;
    Strings never;
  };
  for (const Case& row : std::vector<Case>{
           {"Norway defeated Denmark 3–2 in Oslo on Sunday. Norway led 2–1 before.",
            "score",
            {"3–2", "2–1", "2–2", "2–3", "3–3"}},
           {"The parliament of Norway voted 107-19 to send troops to Denmark.",
            "score",
            {"107-19", "107-20", "19-107"}},
           {"About a third of the schools of Norway have a garden.",
            "fraction",
            {"a third", "a quarter", "two fifths"}},
           {"The vote in Norway failed to reach the two-thirds majority for a new flag.",
            "fraction",
            {"two-thirds", "half", "a third"}},
       }) {
    CAPTURE(row.body);
    const AnalysedArticle made = analysedArticle(row.body);
    std::set<std::string> offered;
    for (const questions::Item& item : itemsIn(made.document, "choose_figure")) {
      CHECK(item.options.size() > 2);
      for (std::size_t i = 0; i < item.options.size(); ++i)
        if (i != item.key) offered.insert(item.options[i].text);
    }
    CHECK(offered.size() > 1);
    for (const std::string& text : row.never) CHECK_FALSE(offered.contains(text));
  }
}

TEST_CASE("how long or how strong it was is asked for before its noun", "[language]") {
  CHECK(stemsOf("choose_figure", "Anna Berg imposed a 48-hour curfew in Oslo.") ==
        Strings{"Anna Berg imposed a ____-hour curfew in Oslo."});
  CHECK(stemsOf("choose_figure", "Anna Berg was given a 15-year prison sentence in Oslo.") ==
        Strings{"Anna Berg was given a ____-year prison sentence in Oslo."});
  CHECK(stemsOf("choose_figure", "Norway reported a total of 5667 cases of measles in Oslo.") ==
        Strings{"Norway reported a total of ____ cases of measles in Oslo."});
  for (const std::string body : {
           "Anna Berg bought two-year bonds in Oslo after the storm.",
           "Anna Berg bought a two-year bond in Oslo after the storm.",
           "Anna Berg broke the 48-hour curfew in Oslo after the storm.",
           "Anna Berg lives in a ten-storey tower in Oslo.",
           "Anna Berg has lived in Oslo since 1967.",
       }) {
    CAPTURE(body);
    CHECK(stemsOf("choose_figure", body).empty());
  }
}

TEST_CASE("no figure stands behind an article that it does not go with", "[language]") {
  const AnalysedArticle made =
      analysedArticle("A 7.9 quake struck the island of Crete on Sunday and caused a blackout.");
  const std::vector<questions::Item> items = itemsIn(made.document, "choose_figure");
  REQUIRE_FALSE(items.empty());
  for (const questions::Item& item : items)
    for (const questions::Option& option : item.options) {
      CAPTURE(option.text);
      CHECK_FALSE(option.text.starts_with("8"));
    }
}

TEST_CASE("figures of a list are told each by itself", "[language]") {
  CHECK(stemsOf("how_many", "Norwegian police arrested two mayors and four judges in Oslo.") ==
        Strings{"How many judges in Oslo did Norwegian police arrest?",
                "How many mayors in Oslo did Norwegian police arrest?"});
  CHECK(stemsOf("choose_figure", "Police in Oslo arrested two mayors and four judges on Sunday.") ==
        Strings{"Police in Oslo arrested ____ judges on 5 May 2024.",
                "Police in Oslo arrested ____ mayors on 5 May 2024."});
  // Of all together, or beside no other figure.
  CHECK(
      stemsOf("choose_figure", "Anna Berg divided the prize between two mayors and four judges.") ==
      Strings{"Anna Berg divided the prize between ____ mayors and four judges.",
              "Anna Berg divided the prize between two mayors and ____ judges."});
  CHECK(stemsOf("choose_figure", "Police in Oslo arrested two mayors and a judge on Sunday.") ==
        Strings{"Police in Oslo arrested ____ mayors and a judge on 5 May 2024."});
}
