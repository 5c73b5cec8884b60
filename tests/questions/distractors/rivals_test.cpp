// Keys in, what may never stand beside them out.
#include "questions/distractors/rivals.h"

#include <algorithm>
#include <set>

#include "tests/catch.h"
#include "tests/questions/named_article.h"

namespace {

// `after` stands behind the key in its sentence.
std::vector<std::string> rivalsOf(const std::string& key, questions::Value value,
                                  const std::vector<std::string>& after = {},
                                  const std::string& day = "2025-12-03") {
  NamedArticle made = namedArticle("Anna Berg spoke to reporters in Sampletown.", "");
  made.article->attribution.date = day;
  questions::Fact fact{"any", value, {}, {0, 1}};
  fact.statement.pieces = {{key, {}, questions::noWord, false}};
  for (const std::string& word : after)
    fact.statement.pieces.push_back({word, {}, questions::noWord, true});
  questions::Random random(7);
  const questions::rivals::Sides sides =
      value == questions::Value::Date ? questions::rivals::dates(fact, made.document, random)
                                      : questions::rivals::figures(fact, made.document, random);
  std::vector<std::string> texts;
  for (const auto* side : {&sides.below, &sides.above})
    for (const questions::rivals::Rival& rival : *side) texts.push_back(rival.option.text);
  return texts;
}

}  // namespace

TEST_CASE("no rival of a figure or a date splits hairs or betrays the key") {
  struct Row {
    std::string key;
    questions::Value value;
    std::vector<std::string> some;   // stand beside it
    std::vector<std::string> never;  // never do
  };
  constexpr questions::Value number = questions::Value::Number, date = questions::Value::Date;
  const std::vector<Row> rows = {
      {"ten days", number, {"eight days", "thirteen days"}, {"nine days", "eleven days"}},
      {"three", number, {"two", "four"}, {"zero", "three"}},
      {"71 per cent", number, {}, {"99 per cent", "100 per cent"}},
      {"3.50%", number, {"3.00%", "4.50%"}, {"2.80%", "3.25%", "4.55%"}},
      {"2050", date, {"2040", "2060"}, {"2049", "2051", "2052"}},
      {"1995", date, {"1990", "2000"}, {"1996"}},
      {"2019", date, {"2018", "2020"}, {"2030"}},
      {"October 2025", date, {"September 2025", "November 2025"}, {"December 2025"}},
      {"1 December 2025",
       date,
       {"3 December 2025", "2 December 2025"},
       {"4 December 2025", "30 November 2025"}},
      {"30 November 2025", date, {"29 November 2025", "1 December 2025"}, {"4 December 2025"}},
  };
  for (const Row& row : rows) {
    INFO(row.key);
    const std::vector<std::string> found = rivalsOf(row.key, row.value);
    const auto stands = [&](const std::string& text) {
      return std::find(found.begin(), found.end(), text) != found.end();
    };
    for (const std::string& text : row.some) {
      INFO(text);
      CHECK(stands(text));
    }
    for (const std::string& text : row.never) {
      INFO(text);
      CHECK_FALSE(stands(text));
    }
  }
}

TEST_CASE("no day is offered that the article gives for the same elsewhere") {
  struct Row {
    std::string body;   // the first sentence has the key
    std::string never;  // empty: every day of the week before stands beside it
  };
  // Of Wednesday 3 December 2025.
  const std::vector<Row> rows = {
      {"Anna Berg was a guest in Rome on 28 November. Berg spoke in Rome on 27 November 2025.",
       "27 November 2025"},
      {"Anna Berg was a guest in Rome on 28 November. Berg was in Rome this weekend.",
       "29 November 2025"},
      {"Anna Berg was a guest in Rome on 28 November. A storm hit Bonn on 27 November 2025.", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    NamedArticle made = namedArticle(row.body, "");
    made.article->attribution.date = "2025-12-03";
    questions::Fact fact{"date", questions::Value::Date, {}, {7, 8}};
    const std::size_t begin = made.document.text().find("Anna Berg was");
    const auto told =
        std::find_if(made.document.sentences.begin(), made.document.sentences.end(),
                     [&](const text::Sentence& sentence) { return sentence.range.begin == begin; });
    REQUIRE(told != made.document.sentences.end());
    fact.statement.sentence = static_cast<std::size_t>(told - made.document.sentences.begin());
    REQUIRE_FALSE(made.document.dates[fact.statement.sentence].empty());
    for (const char* word :
         {"Anna", "Berg", "was", "a", "guest", "in Rome", "on", "28 November 2025"})
      fact.statement.pieces.push_back({word, {}, questions::noWord, true});
    questions::Random random(7);
    const questions::rivals::Sides sides = questions::rivals::dates(fact, made.document, random);
    std::set<std::string> offered;
    for (const auto* side : {&sides.below, &sides.above})
      for (const questions::rivals::Rival& rival : *side) offered.insert(rival.option.text);
    CHECK(offered.contains("1 December 2025"));
    if (row.never.empty())
      CHECK(offered.contains("27 November 2025"));
    else
      CHECK_FALSE(offered.contains(row.never));
  }
}

TEST_CASE("of a whole, no rival is as many") {
  using questions::Value;
  const auto largest = [](const std::vector<std::string>& after) {
    int most = 0;
    const std::vector<std::string> rivals = rivalsOf("17", Value::Number, after);
    REQUIRE(rivals.size() > 1);
    for (const std::string& text : rivals) most = std::max(most, std::stoi(text));
    return most;
  };
  CHECK(largest({"of", "the", "19", "analysts"}) < 19);
  CHECK(largest({"of", "23", "analysts"}) < 23);
  CHECK(largest({"of", "the", "analysts"}) > 19);
  CHECK(largest({"analysts", "of", "19"}) > 19);
}

TEST_CASE("no rival of a whole is less than the part of it that is told") {
  const auto smallest = [](const std::vector<std::string>& before) {
    const NamedArticle made = namedArticle("Anna Berg spoke to reporters in Sampletown.", "");
    questions::Fact fact{"any", questions::Value::Number, {}, {before.size(), before.size() + 1}};
    for (const std::string& word : before)
      fact.statement.pieces.push_back({word, {}, questions::noWord, true});
    fact.statement.pieces.push_back({"1,400", {}, questions::noWord, true});
    questions::Random random(7);
    const questions::rivals::Sides sides = questions::rivals::figures(fact, made.document, random);
    double least = 1400;
    for (const questions::rivals::Rival& rival : sides.below) least = std::min(least, rival.place);
    return least;
  };
  CHECK(smallest({"killed", "1,034", "of"}) > 1034);
  CHECK(smallest({"killed", "1,034", "of", "around"}) > 1034);
  CHECK(smallest({"killed", "1,034", "and", "saved"}) < 1034);
}

TEST_CASE("a day of the article's month stands among days of that month") {
  const auto months = [](const std::string& key) {
    std::set<std::string> found;
    for (const std::string& text : rivalsOf(key, questions::Value::Date, {}, "2025-12-28"))
      found.insert(text.substr(text.find(' ') + 1));
    return found;
  };
  CHECK(months("15 December 2025") == std::set<std::string>{"December 2025"});
  CHECK(months("28 November 2025").size() > 1);  // of another month than the article
}

TEST_CASE("no rival of a date falls where the question or the article rules it out") {
  struct Row {
    std::string key;
    std::vector<std::string> after;
    std::set<std::string> rivals;
  };
  const std::vector<Row> rows = {
      {"1958",
       {"saw", "no", "World", "Cup"},
       {"1942", "1946", "1950", "1954", "1962", "1966", "1970", "1974"}},
      {"2001",
       {"saw", "no", "trade", "cup"},
       {"1996", "1997", "1998", "1999", "2000", "2002", "2003", "2004", "2005", "2006"}},
      {"1998",
       {"saw", "the", "end", "of", "what", "1995", "began"},
       {"1996", "1997", "1999", "2000", "2001", "2002", "2003"}},
      {"2001",
       {"saw", "the", "first", "flaw", "in", "WPA2", "and", "of", "A4"},
       {"1996", "1997", "1998", "1999", "2000", "2002", "2003", "2004", "2005", "2006"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.key);
    const std::vector<std::string> found =
        rivalsOf(row.key, questions::Value::Date, row.after, "2010-12-28");
    CHECK(std::set<std::string>(found.begin(), found.end()) == row.rivals);
  }
}

TEST_CASE("no year is offered beyond one that the headline tells") {
  const NamedArticle made = namedArticle("Anna Berg spoke in Oslo.", "", "The 2022 fire in Oslo");
  questions::Fact fact{"any", questions::Value::Date, {}, {0, 1}};
  fact.statement.pieces = {{"2021", {}, questions::noWord, false}};
  questions::Random random(7);
  CHECK(questions::rivals::dates(fact, made.document, random).above.empty());
  fact.statement.pieces[0].text = "2019";
  CHECK(questions::rivals::dates(fact, made.document, random).above.size() == 2);
}

TEST_CASE("no day is offered on which nothing had happened yet") {
  const auto earliest = [](const std::string& body, const std::string& key) {
    const NamedArticle made = namedArticle(body, "");
    questions::Fact fact{"any", questions::Value::Date, {}, {0, 1}};
    fact.statement.pieces = {{key, {}, questions::noWord, false}};
    questions::Random random(7);
    const auto below = questions::rivals::dates(fact, made.document, random).below;
    return below.empty() ? std::string() : below.back().option.text;
  };
  const std::string crash =
      "The ferry sank on 25 November 2025. The mayor spoke on 28 November 2025. ";
  CHECK(earliest(crash, "28 November 2025") == "25 November 2025");
  CHECK(earliest(crash, "25 November 2025") == "15 November 2025");
  CHECK(earliest(crash + "Another had sunk on 3 May 2024.", "28 November 2025") ==
        "25 November 2025");
  CHECK(earliest("The mayor spoke on 28 November 2025.", "28 November 2025") == "18 November 2025");
}
