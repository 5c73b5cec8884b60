// Clauses made shorter.
#include "questions/document/trimming.h"

#include "tests/catch.h"
#include "tests/questions/analysed_article.h"
#include "tests/questions/tree_of.h"

namespace {

std::vector<std::size_t> allOf(const language::Tree& tree) {
  std::vector<std::size_t> words;
  for (std::size_t i = 0; i < tree.words.size(); ++i) words.push_back(i);
  return words;
}

std::string written(const language::Tree& tree, const std::vector<std::size_t>& words) {
  std::string text;
  for (const std::size_t word : words) text += (text.empty() ? "" : " ") + tree.words[word].form;
  return text;
}

struct Row {
  std::string text;
  std::string words;
  std::string shortest;  // empty where nothing can go
};

const std::string sold =
    "Anna PROPN NNP 2 nsubj sold VERB VBD 0 root two NUM CD 4 nummod "
    "shops NOUN NNS 2 obj in ADP IN 6 case Rome PROPN NNP 2 obl ";

}  // namespace

TEST_CASE("what only stands beside a clause is taken off it, the last first") {
  const std::vector<Row> rows = {
      {"Anna sold two shops in Rome after Ben left.",
       sold + "after SCONJ IN 9 mark Ben PROPN NNP 9 nsubj left VERB VBD 2 advcl",
       "Anna sold two shops in Rome"},
      {"Anna sold two shops in Rome when Ben left.",
       sold + "when ADV WRB 9 advmod Ben PROPN NNP 9 nsubj left VERB VBD 2 advcl",
       "Anna sold two shops in Rome"},
      {"Anna sold two shops in Rome, up from one.",
       sold + ", PUNCT , 8 punct up ADV RB 2 advmod from ADP IN 10 case one NUM CD 8 obl",
       "Anna sold two shops in Rome"},
      {"Anna sold two shops in Rome, her last deal.",
       sold + ", PUNCT , 10 punct her PRON PRP$ 10 nmod:poss last ADJ JJ 10 amod deal NOUN NN 4 "
              "appos",
       "Anna sold two shops in Rome"},
      {"Anna was the first woman to sell two shops in Rome after Ben left.",
       "Anna PROPN NNP 2 nsubj was VERB VBD 0 root the DET DT 5 det first ADJ JJ 5 amod "
       "woman NOUN NN 2 xcomp to PART TO 7 mark sell VERB VB 2 xcomp two NUM CD 9 nummod "
       "shops NOUN NNS 7 obj in ADP IN 11 case Rome PROPN NNP 7 obl after SCONJ IN 14 mark "
       "Ben PROPN NNP 14 nsubj left VERB VBD 2 advcl",
       ""},
      {"Anna was the new woman to sell two shops in Rome after Ben left.",
       "Anna PROPN NNP 2 nsubj was VERB VBD 0 root the DET DT 5 det new ADJ JJ 5 amod "
       "woman NOUN NN 2 xcomp to PART TO 7 mark sell VERB VB 2 xcomp two NUM CD 9 nummod "
       "shops NOUN NNS 7 obj in ADP IN 11 case Rome PROPN NNP 7 obl after SCONJ IN 14 mark "
       "Ben PROPN NNP 14 nsubj left VERB VBD 2 advcl",
       "Anna was the new woman to sell two shops in Rome"},
      {"Anna sold two shops in Rome.", sold, ""},
      {"Anna sold 20 shops after Ben left in 2020.",
       "Anna PROPN NNP 2 nsubj sold VERB VBD 0 root 20 NUM CD 4 nummod shops NOUN NNS 2 obj "
       "after SCONJ IN 7 mark Ben PROPN NNP 7 nsubj left VERB VBD 2 advcl in ADP IN 9 case "
       "2020 NUM CD 7 obl",
       ""},
      {"Anna sold two shops in Rome two days before Ben left.",
       sold + "two NUM CD 8 nummod days NOUN NNS 2 obl:unmarked before SCONJ IN 11 mark "
              "Ben PROPN NNP 11 nsubj left VERB VBD 2 advcl",
       ""},
      {"Anna sold two shops in Rome if Ben left.",
       sold + "if SCONJ IN 9 mark Ben PROPN NNP 9 nsubj left VERB VBD 2 advcl", ""},
      {"Anna sells all shops in Rome when Ben leaves.",
       "Anna PROPN NNP 2 nsubj sells VERB VBZ 0 root all DET DT 4 det shops NOUN NNS 2 obj "
       "in ADP IN 6 case Rome PROPN NNP 2 obl when ADV WRB 9 advmod Ben PROPN NNP 9 nsubj "
       "leaves VERB VBZ 2 advcl",
       ""},
      {"Anna never sold shops in Rome after Ben left.",
       "Anna PROPN NNP 3 nsubj never ADV RB 3 advmod sold VERB VBD 0 root shops NOUN NNS 3 obj "
       "in ADP IN 6 case Rome PROPN NNP 3 obl after SCONJ IN 9 mark Ben PROPN NNP 9 nsubj "
       "left VERB VBD 3 advcl",
       ""},
      {"Anna said “we sold two shops after Ben left”.",
       "Anna PROPN NNP 2 nsubj said VERB VBD 0 root “ PUNCT `` 5 punct we PRON PRP 5 nsubj "
       "sold VERB VBD 2 ccomp two NUM CD 7 nummod shops NOUN NNS 5 obj after SCONJ IN 10 mark "
       "Ben PROPN NNP 10 nsubj left VERB VBD 5 advcl ” PUNCT '' 5 punct",
       ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const language::Tree tree = treeOf(row.text, row.words);
    const std::vector<std::vector<std::size_t>> found =
        questions::trimming::shortened(tree, allOf(tree), language::rootOf(tree));
    CHECK((found.empty() ? "" : written(tree, found.back())) == row.shortest);
  }
}

TEST_CASE("a clause of clumsy length is told within that of a good question as well") {
  std::string rows = sold;  // six words, and 18 more
  for (int i = 0; i < 6; ++i) rows += "newly ADV RB 2 advmod ";
  rows +=
      "and CCONJ CC 14 cc bought VERB VBD 2 conj seven NUM CD 16 nummod houses NOUN NNS 14 obj ";
  for (int i = 0; i < 8; ++i) rows += "nearby ADV RB 14 advmod ";
  const language::Tree tree = treeOfSpaced(rows);
  const std::vector<std::vector<std::size_t>> found =
      questions::trimming::shortened(tree, allOf(tree), language::rootOf(tree));
  REQUIRE_FALSE(found.empty());
  CHECK(written(tree, found.front()) ==
        "Anna sold two shops in Rome newly newly newly newly newly newly");
}

TEST_CASE("where it was is taken off only what is too long, and no place that the verb asks for") {
  const auto trimmed = [](const std::string& text, const std::string& words, std::size_t most) {
    const language::Tree tree = treeOf(text, words);
    std::vector<std::size_t> kept = allOf(tree);
    questions::trimming::trim(tree, kept, language::rootOf(tree), most);
    return written(tree, kept);
  };
  CHECK(trimmed("Anna sold two shops in Rome.", sold, 4) == "Anna sold two shops");
  CHECK(trimmed("Anna sold two shops in Rome.", sold, 6) == "Anna sold two shops in Rome");
  const std::string met =
      "Anna PROPN NNP 2 nsubj met VERB VBD 0 root with ADP IN 4 case "
      "Ben PROPN NNP 2 obl";
  CHECK(trimmed("Anna met with Ben.", met, 2) == "Anna met with Ben");
}

TEST_CASE("the commas around what was cut go with it") {
  const language::Tree tree = treeOf(
      "Anna, elected twice, said so.",
      "Anna PROPN NNP 6 nsubj , PUNCT , 1 punct elected VERB VBN 1 acl twice ADV RB 3 advmod "
      ", PUNCT , 1 punct said VERB VBD 0 root so ADV RB 6 advmod");
  std::vector<std::size_t> words = {0, 1, 4, 5, 6};
  questions::trimming::tidy(tree, words);
  CHECK(written(tree, words) == "Anna said so");
}

TEST_CASE("what is left breaks off where the next word asks for it", "[language]") {
  const std::vector<std::pair<std::string, std::size_t>> rows = {
      {"Ann Lee hoped Ben Roe would stay.", 5},                  // … hoped Ben Roe
      {"The work took longer than expected in Oslo.", 4},        // … took longer
      {"Inflation in Norway had all but ended the talks.", 5},   // … had all
      {"Ann Lee left the shop in Oslo to Ben Roe.", 6},          // … the shop in
      {"The longer the bank waits, the more it will cost.", 5},  // The longer the bank waits
  };
  for (const auto& [body, size] : rows) {
    CAPTURE(body);
    const AnalysedArticle made = analysedArticle(body);
    const language::Tree& tree = *made.document.trees.back();
    std::vector<std::size_t> words = allOf(tree);
    words.resize(size);
    CHECK(questions::trimming::breaksOff(tree, words));
  }
}

TEST_CASE("what is left is whole where a phrase ends", "[language]") {
  const std::vector<std::pair<std::string, std::size_t>> rows = {
      {"Ann Lee met Ben Roe in Oslo.", 5},                  // … met Ben Roe
      {"The work took longer, as Ann Lee had feared.", 4},  // … took longer
      {"Ann Lee left the shop in Oslo to Ben Roe.", 5},     // … left the shop
      {"Ann Lee had the lights turned on, which pleased Ben Roe.", 7},
      {"The longest bridge in Norway fell, as Ann Lee said.", 6},
  };
  for (const auto& [body, size] : rows) {
    CAPTURE(body);
    const AnalysedArticle made = analysedArticle(body);
    const language::Tree& tree = *made.document.trees.back();
    std::vector<std::size_t> words = allOf(tree);
    words.resize(size);
    CHECK_FALSE(questions::trimming::breaksOff(tree, words));
  }
}
