#include "tests/catch.h"
#include "tests/questions/named_article.h"

using Strings = std::vector<std::string>;

namespace {

struct Row {
  std::string body;
  Strings facts;
};

const std::string names = "Ann_Lee:P Rome:L Norway:L Acme:O";

}  // namespace

TEST_CASE("the first to do something is read as told or in passing") {
  const std::vector<Row> rows = {
      {"Ann Lee was the first person to row from Rome to Norway.",
       {"Ann Lee | the first person to row from Rome to Norway"}},
      {"A prize went to Ann Lee, the first person to row from Rome to Norway.",
       {"Ann Lee | the first person to row from Rome to Norway"}},
      {"Ann Lee became the only builder of boats in Norway.",
       {"Ann Lee | the only builder of boats in Norway"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(namedArticle(row.body, names).facts("superlative") == row.facts);
  }
}

TEST_CASE("no first is read that is claimed, denied, shared or not told to its end") {
  for (const std::string body :
       {"Ann Lee said Acme was the first firm to sell boats to Norway.",
        "Ann Lee was not the first person to row from Rome to Norway.",
        "Ann Lee was one of the first people to row from Rome to Norway.",
        "Ann Lee was the first person of those who rowed to Norway.",
        "Ann Lee was the first person to row from Rome and to swim to Norway.",
        "Ann Lee could be the first person to row from Rome to Norway.",
        "Ann Lee was the first woman to row from Rome to Norway.",
        "Ann Lee was the first to do it in her village.", "Ann Lee came first."}) {
    CAPTURE(body);
    CHECK(namedArticle(body, names).facts("superlative").empty());
  }
}
