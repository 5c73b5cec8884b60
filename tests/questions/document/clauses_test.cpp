#include "questions/document/clauses.h"

#include "tests/catch.h"
#include "tests/questions/tree_of.h"

namespace {

std::vector<std::string> told(const language::Tree& tree) {
  std::vector<std::string> texts;
  for (const questions::Clause& clause : questions::clausesOf(tree)) {
    std::string text;
    for (const std::size_t word : clause.source)
      text += tree.words[word].form + (word == clause.source.back() ? ":" : " ");
    for (const std::size_t word : clause.words)
      text += (text.empty() ? "" : " ") + tree.words[word].form;
    texts.push_back(text);
  }
  return texts;
}

struct Row {
  std::string text;
  std::string words;
  std::vector<std::string> clauses;
};

}  // namespace

TEST_CASE("clauses are cut and lifted from a sentence") {
  const std::vector<Row> rows = {
      {"However, Anna met Ben.",
       "However ADV RB 4 advmod , PUNCT , 4 punct Anna PROPN NNP 4 nsubj met VERB VBD 0 root "
       "Ben PROPN NNP 4 obj . PUNCT . 4 punct",
       {"Anna met Ben"}},
      {"Anna, who runs Acme, met Ben.",
       "Anna PROPN NNP 7 nsubj , PUNCT , 4 punct who PRON WP 4 nsubj runs VERB VBZ 1 acl:relcl "
       "Acme PROPN NNP 4 obj , PUNCT , 4 punct met VERB VBD 0 root Ben PROPN NNP 7 obj "
       ". PUNCT . 7 punct",
       {"Anna , who runs Acme , met Ben", "Anna met Ben", "Anna runs Acme"}},
      {"Anna met Ben and left Rome.",
       "Anna PROPN NNP 2 nsubj met VERB VBD 0 root Ben PROPN NNP 2 obj and CCONJ CC 5 cc "
       "left VERB VBD 2 conj Rome PROPN NNP 5 obj . PUNCT . 2 punct",
       {"Anna met Ben and left Rome", "Anna met Ben", "Anna left Rome"}},
      {"Anna failed, despite having met Ben.",
       "Anna PROPN NNP 2 nsubj failed VERB VBD 0 root , PUNCT , 6 punct despite SCONJ IN 6 mark "
       "having AUX VBG 6 aux met VERB VBN 2 advcl Ben PROPN NNP 6 obj . PUNCT . 2 punct",
       {"Anna failed , despite having met Ben", "Anna failed", "Anna having met Ben"}},
      {"Cleo said that Anna met Ben.",
       "Cleo PROPN NNP 2 nsubj said VERB VBD 0 root that SCONJ IN 5 mark Anna PROPN NNP 5 nsubj "
       "met VERB VBD 2 ccomp Ben PROPN NNP 5 obj . PUNCT . 2 punct",
       {"Cleo said that Anna met Ben", "Cleo: Anna met Ben"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(told(treeOf(row.text, row.words)) == row.clauses);
  }
}

TEST_CASE("nothing is lifted from doubt, conditions and other people's words") {
  const std::vector<Row> rows = {
      {"Meeting Ben again.",
       "Meeting VERB VBG 0 root Ben PROPN NNP 1 obj again ADV RB 1 advmod",
       {}},
      {"If Anna met Ben.",
       "If SCONJ IN 3 mark Anna PROPN NNP 3 nsubj met VERB VBD 0 root Ben PROPN NNP 3 obj",
       {}},
      {"Anna identifies and names Ben.",
       "Anna PROPN NNP 2 nsubj identifies VERB VBZ 0 root and CCONJ CC 4 cc names VERB VBZ 2 conj "
       "Ben PROPN NNP 4 obj",
       {"Anna identifies and names Ben", "Anna names Ben"}},
      {"Anna, who runs Acme, met Ben, Cleo said.",
       "Anna PROPN NNP 7 nsubj , PUNCT , 4 punct who PRON WP 4 nsubj runs VERB VBZ 1 acl:relcl "
       "Acme PROPN NNP 4 obj , PUNCT , 4 punct met VERB VBD 0 root Ben PROPN NNP 7 obj "
       ", PUNCT , 11 punct Cleo PROPN NNP 11 nsubj said VERB VBD 7 parataxis",
       {"Anna , who runs Acme , met Ben , Cleo said", "Anna met Ben , Cleo said",
        "Cleo: Anna met Ben"}},
      {"Cleo denied that Anna met Ben.",
       "Cleo PROPN NNP 2 nsubj denied VERB VBD 0 root that SCONJ IN 5 mark Anna PROPN NNP 5 nsubj "
       "met VERB VBD 2 ccomp Ben PROPN NNP 5 obj . PUNCT . 2 punct",
       {"Cleo denied that Anna met Ben"}},
      {"Cleo did not say Anna met Ben.",
       "Cleo PROPN NNP 4 nsubj did AUX VBD 4 aux not PART RB 4 advmod say VERB VB 0 root "
       "Anna PROPN NNP 6 nsubj met VERB VBD 4 ccomp Ben PROPN NNP 6 obj . PUNCT . 4 punct",
       {"Cleo did not say Anna met Ben"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(told(treeOf(row.text, row.words)) == row.clauses);
  }
}
