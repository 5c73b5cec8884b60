#include "tests/catch.h"
#include "tests/questions/named_article.h"

using Strings = std::vector<std::string>;

namespace {

struct Row {
  std::string body, names;
  Strings facts;
};

// Makes somebody known to the reader: named again and again.
const std::string known =
    " Dan Roe then sang a song for the children. Dan Roe went home late. Dan Roe slept well.";

}  // namespace

TEST_CASE("family is read with whose it is") {
  const std::vector<Row> rows = {
      {"Dan Roe's son-in-law Bo Cole came to Rome.",
       "Dan_Roe:P Bo_Cole:P Rome:L",
       {"Bo Cole | Dan Roe's son-in-law"}},
      {"Dan Roe's envoy Ann Lee and son-in-law Bo Cole came.",
       "Dan_Roe:P Ann_Lee:P Bo_Cole:P",
       {"Bo Cole | Dan Roe's son-in-law"}},
      {"Dan Roe and his wife, Ann Lee, came to Rome.",
       "Dan_Roe:P Ann_Lee:P Rome:L",
       {"Ann Lee | Dan Roe's wife"}},
      {"Ann Lee, the daughter of Dan Roe, came.",
       "Dan_Roe:P Ann_Lee:P",
       {"Ann Lee | Dan Roe's daughter"}},
      {"Dan Roe, whose sister Ann Lee came, sang.",
       "Dan_Roe:P Ann_Lee:P",
       {"Ann Lee | Dan Roe's sister"}},
      {"Ann Lee, Dan Roe's niece, came.", "Dan_Roe:P Ann_Lee:P", {"Ann Lee | Dan Roe's niece"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(namedArticle(row.body + known, row.names).facts("relation") == row.facts);
  }
}

TEST_CASE("no family is read where the other is not named for certain") {
  const std::vector<Row> rows = {
      {"His son-in-law Bo Cole came with Dan Roe.", "Dan_Roe:P Bo_Cole:P", {}},
      {"Dan Roe met Ann Lee, and his wife Eva Roe came.", "Dan_Roe:P Ann_Lee:P Eva_Roe:P", {}},
      {"The son Bo Cole came with Dan Roe.", "Dan_Roe:P Bo_Cole:P", {}},
      {"Ann Lee, a daughter of two teachers, met Dan Roe.", "Dan_Roe:P Ann_Lee:P", {}},
      {"Rome's son Bo Cole came home.", "Bo_Cole:P Rome:L", {}},
      {"Ann Lee, the daughter of Dan Roe and Eva Roe.", "Dan_Roe:P Ann_Lee:P Eva_Roe:P", {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(namedArticle(row.body + known, row.names).facts("relation") == row.facts);
  }
}

TEST_CASE("of two strangers it is not asked how they are related") {
  const std::string names = "Dan_Roe:P Bo_Cole:P Rome:L";
  const std::string told = "Dan Roe's son-in-law Bo Cole came to Rome.";
  CHECK(namedArticle(told + known, names).facts("relation").size() == 1);
  CHECK(namedArticle(told + " Dan Roe went home late.", names).facts("relation").empty());
}

TEST_CASE("of a namesake who only passes by it is not asked") {
  const std::string told = "Dan Roe's son Bo Roe came to Rome.";
  CHECK(namedArticle(told + known, "Dan_Roe:P Bo_Roe:P Rome:L").facts("relation").empty());
  CHECK(namedArticle(told + known + " Bo Roe sang.", "Dan_Roe:P Bo_Roe:P Rome:L")
            .facts("relation")
            .size() == 1);
}

TEST_CASE("one of several relatives of a kind is not asked for") {
  const std::string names = "Dan_Roe:P Bo_Cole:P Ann_Lee:P Ed_Fox:P Jo_May:P";
  const std::string others = " Ann Lee, Ed Fox and Jo May came too.";
  const auto asked = [&](const std::string& body) {
    return namedArticle(body + others + known, names).items("who").size();
  };
  CHECK(asked("Dan Roe's son-in-law Bo Cole came.") == 1);
  CHECK(asked("Dan Roe's son-in-law Bo Cole came. Both sons-in-law sang.") == 0);
  CHECK(asked("Dan Roe's son Bo Cole came. Dan Roe's son Ed Fox sang.") == 0);
}
