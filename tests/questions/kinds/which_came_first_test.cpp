#include <algorithm>

#include "tests/catch.h"
#include "tests/questions/named_article.h"

using questions::Item;

namespace {

std::string tree(const std::string& name, const std::string& noun, const std::string& year) {
  return name + " PROPN NNP 2 nsubj opened VERB VBD 0 root the DET DT 5 det old ADJ JJ 5 amod " +
         noun + " NOUN NN 2 obj of ADP IN 7 case Rome PROPN NNP 5 nmod in ADP IN 9 case " + year +
         " NUM CD 2 obl . PUNCT . 2 punct ";
}

std::string sentence(const std::string& name, const std::string& noun, const std::string& year) {
  return name + " opened the old " + noun + " of Rome in " + year + ".";
}

}  // namespace

TEST_CASE("of three dated events the first is the key, each other with its date") {
  const NamedArticle article = treedArticle(
      sentence("Acme", "harbour", "2019") + " " + sentence("Norway", "market", "2011") + " " +
          sentence("Finland", "theatre", "2015"),
      tree("Acme", "harbour", "2019") + "\n" + tree("Norway", "market", "2011") + "\n" +
          tree("Finland", "theatre", "2015"),
      "1-1:O 7-7:L\n1-1:L 7-7:L\n1-1:L 7-7:L");
  const std::vector<Item> items = article.items("which_came_first");
  REQUIRE(items.size() == 1);
  CHECK(items[0].stem == "Which of these events came first?");
  CHECK(items[0].keyOption().text == "Norway opened the old market of Rome");
  CHECK(items[0].options.size() == 3);
  for (const questions::Option& other : questions::distractors(items[0]))
    CHECK(other.note == "The article dates this to " +
                            std::string(other.text.starts_with("Acme") ? "2019." : "2015."));
}

TEST_CASE("nothing came first among too few, undated, equally dated or reported events") {
  struct Row {
    std::string a, b, c;  // years
    std::string verb;
  };
  for (const Row& row : std::vector<Row>{{"2019", "2011", "2011", "opened"},
                                         {"2019", "2019", "2019", "opened"},
                                         {"2019", "2011", "2015", "announced"},
                                         {"2019", "2011", "2015", "opens"},
                                         {"2019", "2011", "2015", "similar"}}) {
    CAPTURE(row.a, row.b, row.c, row.verb);
    std::string body = sentence("Acme", "harbour", row.a) + " " +
                       sentence("Norway", "market", row.b) + " " +
                       sentence("Finland", "theatre", row.c);
    std::string trees = tree("Acme", "harbour", row.a) + "\n" + tree("Norway", "market", row.b) +
                        "\n" + tree("Finland", "theatre", row.c);
    if (row.verb == "similar")
      for (std::string* text : {&body, &trees})
        for (std::size_t at = text->find("old"); at != std::string::npos; at = text->find("old"))
          text->replace(at, 3, row.verb);
    for (std::string* text : {&body, &trees})
      for (std::size_t at = text->find("opened"); at != std::string::npos;
           at = text->find("opened", at + 1))
        text->replace(at, 6, row.verb == "similar" ? "opened" : row.verb);
    if (row.verb == "opens")
      for (std::size_t at = trees.find("VBD"); at != std::string::npos; at = trees.find("VBD"))
        trees.replace(at, 3, "VBZ");
    CHECK(treedArticle(body, trees, "1-1:O 7-7:L\n1-1:L 7-7:L\n1-1:L 7-7:L")
              .items("which_came_first")
              .empty());
  }
}

TEST_CASE("an item one of whose events touches on death is marked") {
  std::string trees = tree("Acme", "harbour", "2019") + "\n" + tree("Norway", "market", "2011") +
                      "\n" + tree("Finland", "theatre", "2015");
  std::string body = sentence("Acme", "harbour", "2019") + " " +
                     sentence("Norway", "market", "2011") + " " +
                     sentence("Finland", "theatre", "2015");
  const std::string names = "1-1:O 7-7:L\n1-1:L 7-7:L\n1-1:L 7-7:L";
  const std::vector<Item> plain = treedArticle(body, trees, names).items("which_came_first");
  REQUIRE(plain.size() == 1);
  CHECK_FALSE(plain[0].sensitive);
  for (std::string* text : {&body, &trees}) text->replace(text->find("harbour"), 7, "suicide");
  const std::vector<Item> grave = treedArticle(body, trees, names).items("which_came_first");
  REQUIRE(grave.size() == 1);
  CHECK(grave[0].sensitive);
}
