// The lists of the world: cities, bodies, what letters could stand for.
#include <algorithm>
#include <array>

#include "questions/distractors/bodies.h"
#include "questions/distractors/cities.h"
#include "questions/distractors/expansions.h"
#include "questions/distractors/rivals.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

TEST_CASE("cities lie in one country, and their rivals in the same") {
  CHECK(questions::countryOfCity("Lviv") == "Ukraine");
  CHECK(questions::citiesOf("U.K.").size() > 3);
  CHECK(questions::countryOfCity("Tripoli").empty());  // in Lebanon, too
  CHECK(questions::countryOfCity("Bavaria").empty());
  CHECK(questions::countryOfCity("").empty());
  CHECK(questions::citiesOf("Lviv").empty());
  CHECK(questions::citiesOf("Europe").empty());
}

TEST_CASE("of a country whose states are listed, cities stand beside those of their state") {
  using questions::citiesBeside;
  using questions::liesIn;
  CHECK(questions::countryOfCity("El Paso") == "United States");
  CHECK(liesIn("El Paso", "Texas"));
  CHECK(liesIn("El Paso", "United States"));
  CHECK(liesIn("Leeds", "England"));
  CHECK_FALSE(liesIn("El Paso", "Ohio"));
  CHECK_FALSE(liesIn("Texas", "United States"));
  CHECK_FALSE(liesIn("Tripoli", "Libya"));  // or in Lebanon
  for (const auto& [city, near, far] : {std::array<const char*, 3>{"El Paso", "Lubbock", "Chicago"},
                                        {"Leeds", "Bristol", "Lyon"}}) {
    CAPTURE(city);
    const std::vector<std::string_view>& beside = citiesBeside(city);
    CHECK(std::count(beside.begin(), beside.end(), near) == 1);
    CHECK(std::count(beside.begin(), beside.end(), far) == 0);
  }
  CHECK(citiesBeside("Texas").empty());
  CHECK(citiesBeside("Tripoli").empty());
  CHECK(citiesBeside("").empty());
}

TEST_CASE("a city stands beside those about as great", "[language]") {
  for (const auto& [city, never] : {std::array<std::string, 2>{"Sydney", "Ballarat"},
                                    {"Milan", "Otranto"},
                                    {"Lublin", "Lviv"},
                                    {"Mumbai", "Ranchi"}}) {
    CAPTURE(city);
    const AnalysedArticle made =
        analysedArticle("Anna Berg opened a large school in " + city + " in May 2024.");
    questions::Fact fact{"place", questions::Value::Place, {}, {7, 8}};
    for (const std::string word : {"Anna", "Berg", "opened", "a", "large", "school", "in"})
      fact.statement.pieces.push_back({word, {}, questions::noWord, true});
    fact.statement.pieces.push_back({city, {}, questions::noWord, true});
    const std::vector<questions::Option> towns = questions::rivals::towns(fact, made.document);
    CHECK(towns.size() > 2);
    const auto isDelhi = [](const auto& option) { return option.text.ends_with("Delhi"); };
    CHECK(std::count_if(towns.begin(), towns.end(), isDelhi) < 2);  // one city
    for (const questions::Option& option : towns) {
      CHECK(option.text != city);
      CHECK(option.text != never);
    }
  }
}

TEST_CASE("capitals stand among capitals of their region") {
  const std::vector<std::string_view> near = questions::capitalsNear("Tehran");
  CHECK(std::count(near.begin(), near.end(), "Doha") == 1);
  CHECK(std::count(near.begin(), near.end(), "Tehran") == 0);
  CHECK(std::count(near.begin(), near.end(), "Lima") == 0);
  CHECK(questions::capitalsNear("Mashhad").empty());
  CHECK(questions::capitalsNear("Iran").empty());
  CHECK(questions::capitalsNear("").empty());
}

TEST_CASE("bodies stand among bodies of their kind") {
  REQUIRE(questions::bodiesLike("FIFA"));
  CHECK(questions::bodiesLike("FIFA")->noun == "football body");
  CHECK_FALSE(questions::bodiesLike("United Nations"));  // no other is of the whole world
  for (const auto& [name, noun, other] :
       {std::array<std::string, 3>{"Greek Ministry of Culture", "ministry",
                                   "Greek Ministry of Health"},
        {"U.S. Department of Energy", "government department", "U.S. Department of Commerce"},
        {"University of Glasgow", "university", "University of Edinburgh"},
        {"Leeds City Council", "council", "Liverpool City Council"},
        {"University of Ohio", "university", "University of Indiana"}}) {
    CAPTURE(name);
    const auto bodies = questions::bodiesLike(name);
    REQUIRE(bodies);
    CHECK(bodies->noun == noun);
    CHECK(std::count(bodies->others.begin(), bodies->others.end(), other) == 1);
    CHECK(std::count(bodies->others.begin(), bodies->others.end(), name) == 0);
  }
  CHECK_FALSE(questions::bodiesLike("Ministry of Silly Walks"));
  CHECK_FALSE(questions::bodiesLike("University of Nowhere"));
  CHECK_FALSE(questions::bodiesLike("City Council"));
  CHECK_FALSE(questions::bodiesLike("Oslo"));
  CHECK_FALSE(questions::bodiesLike(""));
  CHECK_FALSE(questions::bodiesLike("fifa"));
  CHECK_FALSE(questions::bodiesLike("University"));
  CHECK_FALSE(questions::bodiesLike("Acme"));
}

TEST_CASE("a party is meant where an article speaks of its country") {
  const auto settings = questions::bodiesLike("Democratic Party")->settings;
  CHECK(std::count(settings.begin(), settings.end(), "Senate") == 1);
  CHECK(questions::bodiesLike("FIFA")->settings.empty());
  CHECK_FALSE(questions::bodiesLike("Senate"));
}

TEST_CASE("other expansions have the same initials and differ in one word") {
  const std::vector<std::string> others = questions::otherExpansions("World Health Agency");
  REQUIRE(others.size() >= 3);
  for (const std::string& other : others) {
    CAPTURE(other);
    CHECK(other != "World Health Agency");
    CHECK(other[0] == 'W');
    CHECK(other[other.find(' ') + 1] == 'H');
    CHECK(other[other.rfind(' ') + 1] == 'A');
  }
  CHECK(questions::otherExpansions("Quaint Zone").empty());
  CHECK(questions::otherExpansions("").empty());
}
