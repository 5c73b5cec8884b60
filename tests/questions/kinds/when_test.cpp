// Sentences in, the questions about days and years out; the trees are the shipped model's.
#include <set>

#include "questions/lead.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"
#include "tests/questions/named_article.h"

using Strings = std::vector<std::string>;

namespace {

struct Row {
  std::string body;
  Strings questions;  // "stem -> key"
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.body);
    std::set<std::string> asked;
    for (const questions::Item& item : itemsIn(analysedArticle(row.body).document, "when"))
      asked.insert(std::string(questions::withoutLead(item.stem)) + " -> " + item.keyOption().text);
    CHECK(Strings(asked.begin(), asked.end()) == row.questions);
  }
}

}  // namespace

TEST_CASE("of what is long past the year is asked, of what is months ago the month", "[language]") {
  check({
      {"Anna Berg opened a museum in Oslo on 3 May 2024.",
       {"When did Anna Berg open a museum in Oslo? -> 3 May 2024"}},
      {"Anna Berg opened a museum in Oslo at 3:15 pm on 3 May 2024.",
       {"At what time did Anna Berg open a museum in Oslo on 3 May 2024? -> 3:15 pm",
        "On which date did Anna Berg open a museum in Oslo at 3:15 pm? -> 3 May 2024"}},
      {"Anna Berg opened a museum in Oslo on 3 November 2023.",
       {"When did Anna Berg open a museum in Oslo? -> November 2023"}},
      {"Anna Berg opened a museum in Oslo on 3 May 1998.",
       {"In which year did Anna Berg open a museum in Oslo? -> 1998"}},
      {"Anna Berg opened a museum in Oslo in May 1998.",
       {"In which year did Anna Berg open a museum in Oslo? -> 1998"}},
      {"Anna Berg opened a museum in Oslo on Saturday night.",
       {"When did Anna Berg open a museum in Oslo? -> 4 May 2024"}},
  });
}

TEST_CASE("what a participle tells of a thing named is asked for, and no date beside another deed",
          "[language]") {
  check({
      {"The Mertola Dam, completed in 1968, supplies water to Oslo.",
       {"In which year was the Mertola Dam completed? -> 1968"}},
      {"Norway ratified the Bergen Treaty, signed in 1992, on Thursday.",
       {"In which year was the Bergen Treaty signed? -> 1992"}},
      {"Norway criticised a trial that ended in 1998.", {}},
      {"A dam, completed in 1968, supplies water to Oslo.", {}},
  });
  for (const questions::Item& item :
       itemsIn(analysedArticle("Anna Berg, born in 1960, runs the Bank of Oslo.").document,
               "choose_date"))
    CHECK(questions::withoutLead(item.stem) == "Anna Berg was born in ____.");
}

TEST_CASE("a day goes with the verb before it, but not with an event or another verb",
          "[language]") {
  check({
      {"Anna Berg sold two shops to Peter Lund from Norway in 2019.",
       {"In which year did Anna Berg sell two shops to Peter Lund from Norway? -> 2019"}},
      {"In 2019, Anna Berg sold two shops to Peter Lund.",
       {"In which year did Anna Berg sell two shops to Peter Lund? -> 2019"}},
      {"The Bank of Norway collapsed two years after Anna Berg's death in 1989.", {}},
      {"Anna Berg wrote a book about the war in 1940.", {}},
      {"Anna Berg approved the march in response to the invasion of Norway in 2014.", {}},
      {"Anna Berg approved the march in view of the annexation of Norway in 2014.", {}},
      {"Anna Berg praised the nurses rescued on 2 May 2024 by the Norwegian army.", {}},
  });
}

TEST_CASE("no day is asked for that is half of one, of a state, or told of another year",
          "[language]") {
  check({
      {"Anna Berg opened two museums in Oslo in June and in July of 1998.", {}},
      {"Anna Berg opened two museums in Oslo between May 1998 and July 2004.", {}},
      {"Anna Berg was a teacher in Oslo in 1972.", {}},
      {"Visits to the museum of Oslo were allowed on Thursday nights and Fridays.", {}},
      {"The Bank of Norway collapsed before the American invasion in 2003.", {}},
      {"Voters chose between the new flag and the old flag of Norway early in 2016.", {}},
      {"A great event took place at the harbour of Oslo on 3 May 2024.", {}},
      {"Saturday Night Live made fun of Anna Berg of Norway.", {}},
      {"Next year, in 1949, Anna Berg opened a museum in Oslo.", {}},
      {"Anna Berg signed in 2001.", {}},
      {"Anna Berg opened a museum in Oslo on 10th December in 1989.",
       {"In which year did Anna Berg open a museum in Oslo? -> 1989"}},
      {"In 2013, Anna Berg moved to Norway. She opened a museum in Oslo on 6 July.",
       {"In which year did Anna Berg move to Norway? -> 2013"}},
      {"In 2013, Anna Berg moved to Norway. She opened a museum in Oslo on 6 July 2014.",
       {"In which year did Anna Berg move to Norway? -> 2013",
        "In which year did Anna Berg open a museum in Oslo? -> 2014"}},
  });
}

TEST_CASE("a question about a day has the verb's own form and no comma of the date", "[language]") {
  check({
      {"Anna Berg co-wrote a book about Norway with Peter Lund in 2004.", {}},
      {"Anna Berg was born July 16, 1949, in Oslo, Norway.",
       {"In which year was Anna Berg born in Oslo, Norway? -> 1949"}},
  });
}

TEST_CASE("the year of an event of which something is told is that of the deed", "[language]") {
  check({
      {"Anna Berg seized control of Norway in a 2001 military coup.",
       {"In which year did Anna Berg seize control of Norway in a military coup? -> 2001"}},
      {"Anna Berg seized control of Norway after the 2001 military coup.", {}},
      {"Anna Berg drives to Oslo in a 2001 Volvo.", {}},
  });
}

TEST_CASE("a date deep in a long sentence is asked with what it belongs to", "[language]") {
  check({
      {"When the Bank of Norway closed its branch in Oslo in 2019, the staff, who had heard "
       "nothing "
       "of it and whom nobody had asked, went to the press with all they knew about its owners.",
       {"In which year did the Bank of Norway close its branch in Oslo? -> 2019"}},
      {"The shops, which are now empty, were once the pride of the whole street, although Anna "
       "Berg "
       "said that the Bank of Norway closed its branch in Oslo in 2019 for want of customers "
       "there.",
       {}},
      {"The staff would have gone to the press with all they knew about the owners and their many "
       "friends if the Bank of Norway had closed its branch in Oslo in 2019 as it had planned to.",
       {}},
  });
}

TEST_CASE("the headline does not count to the year that is asked for", "[language]") {
  AnalysedArticle made = analysedArticle("Anna Berg was born in Oslo in 1942.");
  CHECK(itemsIn(made.document, "when").size() == 1);
  made.article->attribution.title = "Anna Berg dies, aged 81";
  CHECK(itemsIn(made.document, "when").empty());
}
