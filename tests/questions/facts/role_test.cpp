#include <algorithm>

#include "tests/catch.h"
#include "tests/questions/analysed_article.h"
#include "tests/questions/named_article.h"

using Strings = std::vector<std::string>;

namespace {

struct Row {
  std::string body, names;
  Strings facts;
};

}  // namespace

TEST_CASE("posts are read beside the name, with whose they are") {
  const std::vector<Row> rows = {
      {"EU trade chief Ann Lee spoke in Rome.", "Ann_Lee:P Rome:L", {"Ann Lee | EU trade chief"}},
      {"Bo Cole, director of the Rome gallery, spoke to Ann Lee.",
       "Ann_Lee:P Bo_Cole:P Rome:L",
       {"Bo Cole | director of the Rome gallery"}},
      {"The guests met Ann Lee, her legal aide Bo Cole, and others.",
       "Ann_Lee:P Bo_Cole:P",
       {"Bo Cole | Ann Lee's legal aide"}},
      {"The governor of the Bank of Rome, Bo Cole, spoke to Ann Lee.",
       "Ann_Lee:P Bo_Cole:P Rome:L",
       {"Bo Cole | governor of the Bank of Rome"}},
      {"Finance Minister Ann Lee spoke.", "Ann_Lee:P", {"Ann Lee | Finance Minister"}},
      {"“The lift works,” Finance Minister Ann Lee said.",
       "Ann_Lee:P",
       {"Ann Lee | Finance Minister"}},
      {"Bo Cole cut the red ribbon Thursday morning alongside Mayor Ann Lee.",
       "Bo_Cole:P Ann_Lee:P",
       {}},
      {"Chief Executive Officer Ann Lee spoke.",
       "Ann_Lee:P",
       {"Ann Lee | Chief Executive Officer"}},
      {"The lift works, said Acme's co-founder and chief executive, Ann Lee, a former judge.",
       "Ann_Lee:P Acme:O",
       {"Ann Lee | Acme's co-founder and chief executive"}},
      {"The opposition leader, Bo Cole, spoke.", "Bo_Cole:P", {"Bo Cole | opposition leader"}},
      {"Ann Lee, the Swedish foreign minister, spoke.",
       "Ann_Lee:P",
       {"Ann Lee | Swedish foreign minister"}},
      {"Ann Lee, Rome's police chief, spoke.",
       "Ann_Lee:P Rome:L",
       {"Ann Lee | Rome's police chief"}},
      {"Rome's Director of Music Dr. Ann Lee spoke.",
       "Ann_Lee:P Rome:L",
       {"Ann Lee | Rome's Director of Music"}},
      {"Ann Lee came. Lee's press adviser Bo Cole came too.",
       "Ann_Lee:P Lee:P Bo_Cole:P",
       {"Bo Cole | Ann Lee's press adviser"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(namedArticle(row.body, row.names).facts("role") == row.facts);
  }
}

TEST_CASE("whoever is named once far down holds no post that anybody asks for") {
  const std::string far =
      "It rained.\n\nIt blew.\n\nIt froze.\n\nIt snowed.\n\nIt thawed.\n\n"
      "It rained.\n\n";
  const std::string told = "EU trade chief Ann Lee spoke in Rome.";
  const auto facts = [](const std::string& body) {
    return namedArticle(body, "Ann_Lee:P Lee:P Rome:L").facts("role");
  };
  CHECK(facts(far + told).empty());
  CHECK(facts(far + told + " Lee sang. Then Lee left.") == Strings{"Ann Lee | EU trade chief"});
  CHECK(facts("It rained.\n\n" + told) == Strings{"Ann Lee | EU trade chief"});
}

TEST_CASE("no post is read where it is not said whose, or not said of whom") {
  const std::vector<Row> rows = {
      {"University of Rome Students president Ann Lee spoke.", "Ann_Lee:P", {}},
      {"The director Ann Lee spoke in Rome.", "Ann_Lee:P Rome:L", {}},
      {"Her legal aide Bo Cole spoke to Ann Lee.", "Ann_Lee:P Bo_Cole:P", {}},
      {"Ann Lee, a director of the Rome gallery, spoke.", "Ann_Lee:P Rome:L", {}},
      {"Ann Lee thanked Dan Roe, his legal aide Bo Cole, for it.",
       "Ann_Lee:P Dan_Roe:P Bo_Cole:P",
       {}},
      {"Former EU trade chief Ann Lee spoke in Rome.", "Ann_Lee:P Rome:L", {}},
      {"The then-Acme CEO Ann Lee spoke in Rome.", "Ann_Lee:P Rome:L", {}},
      {"Bo Cole met the director of the Rome gallery, Ann Lee, and others.",
       "Ann_Lee:P Bo_Cole:P Rome:L",
       {}},
      {"Ann Lee, the director, spoke.", "Ann_Lee:P", {}},
      {"Bo Cole said, \"Let's try another party leader, Ann Lee.\"", "Bo_Cole:P Ann_Lee:P", {}},
      {"The goalkeeper of Rome Ann Lee spoke.", "Ann_Lee:P Rome:L", {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(namedArticle(row.body, row.names).facts("role") == row.facts);
  }
}

TEST_CASE("who leads one of many of a people is not asked for") {
  const auto asked = [](const std::string& post) {
    return namedArticle(post +
                            " Ann Lee spoke. Bo Cole, leader of the Rome Party, said no. Dan Roe, "
                            "leader of the Acme Party, said so too.",
                        "Ann_Lee:P Bo_Cole:P Dan_Roe:P Rome:L Acme:O")
        .items("who");
  };
  const auto asksFor = [](const std::vector<questions::Item>& items, std::string_view name) {
    return std::any_of(items.begin(), items.end(),
                       [&](const questions::Item& item) { return item.keyOption().text == name; });
  };
  CHECK(asksFor(asked("Green Party leader"), "Ann Lee"));
  CHECK_FALSE(asksFor(asked("Kashmiri leader"), "Ann Lee"));
  CHECK_FALSE(asksFor(asked("Norwegian student leader"), "Ann Lee"));
}

TEST_CASE("who leaves a post is not asked for as holding it", "[language]") {
  const std::string told = "Finance Minister Anna Berg spoke in Oslo. ";
  const std::vector<std::pair<std::string, bool>> rows = {
      {"Berg opened a harbour.", true},
      {"Peter Lund resigned.", true},
      {"Berg dismissed Peter Lund.", true},
      {"Critics called on Berg to resign.", true},
      {"Berg resigned on Monday.", false},
      {"Berg stepped down on Monday.", false},
      {"Berg was dismissed on Monday.", false},
      {"Peter Lund replaced Berg on Monday.", false},
      {"Berg's resignation came on Monday.", false},
  };
  for (const auto& [sentence, holds] : rows) {
    CAPTURE(sentence);
    const Strings facts = factsIn(analysedArticle(told + sentence).document, "role");
    const bool asked = std::any_of(facts.begin(), facts.end(), [](const std::string& fact) {
      return fact.starts_with("Anna Berg");
    });
    CHECK(asked == holds);
  }
}
