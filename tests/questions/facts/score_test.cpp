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
