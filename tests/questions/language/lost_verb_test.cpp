// Sentences in, their main verb and its subject out; the trees are the shipped model's, which took
// the verbs of the first table for something else.
#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

// "fires burnt/VBD": the root of the sentence, behind its subject.
std::string verbOf(const std::string& sentence) {
  const AnalysedArticle made = analysedArticle(sentence);
  REQUIRE(made.document.trees.front());
  const language::Tree& tree = *made.document.trees.front();
  const std::size_t root = language::rootOf(tree);
  const std::size_t subject = language::dependent(tree, root, "nsubj");
  return (subject == language::kRoot ? "" : tree.words[subject].form + " ") +
         tree.words[root].form + "/" + tree.words[root].xpos;
}

struct Row {
  const char* sentence;
  const char* expected;
};

}  // namespace

TEST_CASE("the verb that a parser lost is found", "[language]") {
  const std::vector<Row> rows = {
      {"The court justified the \"double fine\" on the grounds that the sums were large.",
       "court justified/VBD"},
      {"During the last dry season, the bushfires burnt across 300,000 hectares of land in Tarvik.",
       "bushfires burnt/VBD"},
      {"In the hills of Tarvik, a fire destroyed 11 homes, the old Lund Lodge and three barns in "
       "May 2019.",
       "fire destroyed/VBD"},
      {"Dubbed \"the Iron Baker\" on account of her long days, she enjoyed a steep rise through "
       "the ranks of the Oslo bakers.",
       "she enjoyed/VBD"},
      {"Called \"the father of Norwegian jazz\" by the Oslo Post, the pianist and bandleader was a "
       "teacher in Tarvik for years.",
       "pianist teacher/NN"},
      {"Encouraged to paint by a teacher, Berg took lessons and later showed her pictures in Rome "
       "in 1955.",
       "Berg took/VBD"},
      {"The current wave of strikes in Norway stems from the failure of the price freeze.",
       "wave stems/VBZ"},
      {"The Oslo team, led by Ben Roe, used pictures from the old telescope to measure the light "
       "of the moon.",
       "team used/VBD"},
      {"Climate group Last Harvest posted videos on its page that appeared to show its members on "
       "the tarmac.",
       "Harvest posted/VBD"},
      {"After the collapse of the bank in 2011, young traders known as Wolves attacked shops and "
       "galleries.",
       "traders attacked/VBD"},
      {"Guide Dogs claims that the plan is “dangerous and unlawful.”", "Dogs claims/VBZ"},
      {"With the town urging firms to cease trading in Tarvik, Danish firms including Lund Rail "
       "and "
       "Acme Motors have announced plans to leave.",
       "firms announced/VBN"},
      {"Mr Lund lands in Norway later on Friday for his first visit to Tarvik.", "Lund lands/VBZ"},
      {"The Danes relinquished control of Tarvik to Norway in 1887.", "Danes relinquished/VBD"},
      {"The British relinquished control of Hong Kong to China in 1887.",
       "British relinquished/VBD"},
      {"Private schools in the town, such as Lund College, prepared feasts specially for their "
       "pupils.",
       "schools prepared/VBD"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.sentence);
    CHECK(verbOf(row.sentence) == row.expected);
  }
}

TEST_CASE("what has its verb, or is no sentence, keeps its tree", "[language]") {
  const std::vector<Row> rows = {
      {"A man wounded in the square of Tarvik.", "man/NN"},
      {"Mr Lund's boats in the harbour of Tarvik in May.", "boats/NNS"},
      {"Three boats built in the harbour of Tarvik by Acme Motors in 1955.", "boats built/VBN"},
      {"The state owned bank of the town of Tarvik in Norway.", "bank/NN"},
      {"The mayor, shaken by the news, said she would leave.", "mayor said/VBD"},
      {"Speaking to the Gazette, Head of Harbours Anna Berg was keen to end the strike at the "
       "docks.",
       "Head keen/JJ"},
      {"The Oslo team, led by Ben Roe, used pictures from the old telescope", "team/NN"},
      {"Pictures from the old telescope of the Oslo team, led by Ben Roe.", "Pictures/NNS"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.sentence);
    CHECK(verbOf(row.sentence) == row.expected);
  }
}

TEST_CASE("a second subject of a verb of saying is that of what was said", "[language]") {
  const AnalysedArticle made = analysedArticle(
      "He said the success of the new harbour depended on the help of all parties.");
  const language::Tree& tree = *made.document.trees.front();
  const std::size_t said = language::rootOf(tree);
  const std::size_t told = language::dependent(tree, said, "ccomp");
  REQUIRE(told != language::kRoot);
  CHECK(tree.words[told].form == "depended");
  CHECK(tree.words[language::dependent(tree, told, "nsubj")].form == "success");
}
