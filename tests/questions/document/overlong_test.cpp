// What clauses that are too long are told without.
#include "questions/document/overlong.h"

#include "tests/catch.h"
#include "tests/questions/tree_of.h"

namespace {

constexpr std::size_t most = 12;

// Ten words: "Anna sold two shops in the north of Rome yesterday".
const std::string sold =
    "Anna PROPN NNP 2 nsubj sold VERB VBD 0 root two NUM CD 4 nummod shops NOUN NNS 2 obj "
    "in ADP IN 7 case the DET DT 7 det north NOUN NN 2 obl of ADP IN 9 case Rome PROPN NNP 7 nmod "
    "yesterday NOUN NN 2 obl:unmarked ";

std::string leftOf(const std::string& rows, std::size_t predicate = 1) {
  const language::Tree tree = treeOfSpaced(rows);
  std::vector<std::size_t> words;
  for (std::size_t i = 0; i < tree.words.size(); ++i) words.push_back(i);
  const std::vector<std::size_t> end = questions::overlong::endOf(tree, words, predicate, most);
  return end.empty() ? "" : tree.words[end.front()].form;
}

struct Row {
  std::string end;
  std::string first;  // word that is taken off with all behind it; empty where nothing is
};

}  // namespace

TEST_CASE("a long clause is told without what only adds to it at its end") {
  const std::vector<Row> rows = {
      {"and CCONJ CC 12 cc bought VERB VBD 2 conj seven NUM CD 14 nummod houses NOUN NNS 12 obj",
       "and"},
      {"until SCONJ IN 13 mark Ben PROPN NNP 13 nsubj left VERB VBD 2 advcl", "until"},
      {"to PART TO 12 mark help VERB VB 2 advcl poor ADJ JJ 14 amod farmers NOUN NNS 12 obj", "to"},
      {"including VERB VBG 13 case a DET DT 13 det bakery NOUN NN 4 nmod", "including"},
      {", PUNCT , 16 punct most ADJ JJS 16 nsubj of ADP IN 14 case which PRON WDT 12 nmod had AUX "
       "VBD 16 aux closed VERB VBN 4 acl:relcl",
       ","},
      {", PUNCT , 13 punct a DET DT 13 det city NOUN NN 10 appos near ADP IN 15 case Oslo PROPN "
       "NNP "
       "13 nmod",
       ","},
      {", PUNCT , 13 punct seven NUM CD 13 nummod days NOUN NNS 2 obl ahead ADV RB 13 advmod of "
       "ADP "
       "IN 16 case it PRON PRP 14 obl",
       ","},
      {", PUNCT , 12 punct called VERB VBN 4 acl Lund PROPN NNP 12 xcomp", ","},
      {", PUNCT , 13 punct rather ADV RB 14 cc than ADP IN 14 case one NUM CD 4 conj", ","},
      {", PUNCT , 12 punct seven NUM CD 4 conj barns NOUN NNS 12 dep", ""},
      {", PUNCT , 12 punct called VERB VBN 4 acl Lund PROPN NNP 12 xcomp , PUNCT , 15 punct mills "
       "NOUN NNS 4 conj",
       ""},
      // behind it the clause goes on
      {", PUNCT , 14 punct which PRON WDT 13 nsubj closed VERB VBD 4 acl:relcl , PUNCT , 13 punct "
       "saw VERB VBD 2 dep",
       ""},
      // a condition, whose word it is, and words that the rest needs
      {"and CCONJ CC 12 cc said VERB VBD 2 conj little ADJ JJ 12 obj", ""},
      {"if SCONJ IN 13 mark Ben PROPN NNP 13 nsubj left VERB VBD 2 advcl", ""},
      {"near ADP IN 13 case old ADJ JJ 13 amod walls NOUN NNS 2 obl", ""},
      // the last of three verbs
      {", PUNCT , 12 punct closed VERB VBD 2 conj one NUM CD 12 obj and CCONJ CC 15 cc left VERB "
       "VBD 2 conj",
       ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.end);
    CHECK(leftOf(sold + row.end) == row.first);
  }
}

TEST_CASE("less is not taken for true of what is denied, or long enough") {
  CHECK(leftOf("Anna PROPN NNP 2 nsubj left VERB VBD 0 root Rome PROPN NNP 2 obj when ADV WRB 6 "
               "advmod Ben PROPN NNP 6 nsubj came VERB VBD 2 advcl") == "");
  CHECK(leftOf(sold + "never ADV RB 2 advmod until SCONJ IN 14 mark Ben PROPN NNP 14 nsubj "
                      "left VERB VBD 2 advcl") == "");
  // what was so only then
  CHECK(
      leftOf("Anna PROPN NNP 3 nsubj was AUX VBD 3 aux selling VERB VBG 0 root two NUM CD 5 nummod "
             "shops NOUN NNS 3 obj in ADP IN 9 case the DET DT 9 det north NOUN NN 3 obl "
             "of ADP IN 10 case Rome PROPN NNP 9 nmod when ADV WRB 14 advmod the DET DT 13 det "
             "shop NOUN NN 14 nsubj fell VERB VBD 3 advcl",
             2) == "");
}
