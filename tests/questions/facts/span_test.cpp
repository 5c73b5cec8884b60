// Sentences of 7 May 2024 in, the end of what they tell out; the trees are the shipped model's.
#include "questions/lead.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"
#include "tests/questions/named_article.h"

using Strings = std::vector<std::string>;

namespace {

struct Row {
  std::string body;
  std::string found;
};

// The stems that ask when, with their keys.
std::string askedOf(const std::string& body) {
  const AnalysedArticle made = analysedArticle(body);
  std::string all;
  for (const questions::Item& item : itemsIn(made.document, "when"))
    all += std::string(questions::withoutLead(item.stem)) + " " + item.keyOption().text;
  return all;
}

}  // namespace

TEST_CASE("the end of a span is read behind its beginning", "[language]") {
  const std::vector<Row> rows = {
      {"The small exhibit in Bergen is to run from June 23 through July 9.", "9 July 2024"},
      {"The first referendum is to be held from November 20 to December 11.", "11 December 2024"},
      {"Anna Berg led the Bergen Boat Club from 1998 until 2004.", "2004"},
      {"Anna Berg was president of Norway from 1998 to 2004.", "2004"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(factsIn(analysedArticle(row.body).document, "span") == Strings{row.found + " | "});
  }
}

TEST_CASE("no span is read that measures, is told in part or ends before it begins", "[language]") {
  for (const std::string body : {"The sales of small boats in Bergen rose from 1998 to 2004.",
                                 "Anna Berg was president of Norway from 1998 to 2004 and from "
                                 "2008 to 2012.",
                                 "The old pier of Bergen was rebuilt from 1998 to 2004.",
                                 "The meeting in Bergen was moved from June 23 to July 9.",
                                 "The museum of Bergen will be closed from Monday until Friday.",
                                 "The exhibit in Bergen runs from early June through July 9.",
                                 "The small boats of Bergen sailed from Oslo to Rome in 2004.",
                                 "Anna Berg led the Bergen Boat Club between 1998 and 2004."}) {
    CAPTURE(body);
    CHECK(factsIn(analysedArticle(body).document, "span").empty());
  }
}

TEST_CASE("of what lasts the end is read, and no year in between", "[language]") {
  const auto dates = [](const std::string& body) {
    return factsIn(analysedArticle(body).document, "date");
  };
  CHECK(dates("The road between Oslo and Bergen will remain closed until 5 June.") ==
        Strings{"5 June 2024 | "});
  CHECK(dates("The road between Oslo and Bergen remained closed in 2016.").empty());
}

TEST_CASE("when, until when and since when are asked in their own words", "[language]") {
  const std::vector<Row> rows = {
      {"Anna Berg led the Bergen Boat Club from 1998 until 2004.",
       "Until which year did Anna Berg lead the Bergen Boat Club? 2004"},
      {"The long bridge across the Tana will be closed until 5 June.",
       "Until when will the long bridge across the Tana be closed? 5 June 2024"},
      {"Anna Berg has headed the Bergen Boat Club since 2016.",
       "Since which year has Anna Berg headed the Bergen Boat Club? 2016"},
      {"The Bergen Rovers beat Oslo United 2-1 on Sunday.",
       "When did the Bergen Rovers beat Oslo United 2-1? 5 May 2024"},
      {"Anna Berg won the first race of the Bergen Boat Club since 2016.", ""},
      {"The bridge across the Tana will not be closed until 5 June.", ""},
      {"The bridge across the Tana will be closed by 5 June.", ""},
      {"The road between Oslo and Bergen stayed shut in 2016.", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(askedOf(row.body) == row.found);
  }
}
