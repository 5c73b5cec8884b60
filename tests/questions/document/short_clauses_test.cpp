// What the clauses of a long sentence tell by themselves.
#include "questions/document/short_clauses.h"

#include "tests/catch.h"
#include "tests/questions/tree_of.h"

namespace {

using Texts = std::vector<std::string>;

// A sentence of these words, then a clause of 20 more that `opener` subordinates to word 2.
std::string before(const std::string& rows, std::size_t count, const std::string& opener) {
  const std::string verb = std::to_string(count + 3);
  std::string all = rows + opener + " SCONJ IN " + verb + " mark Ben PROPN NNP " + verb +
                    " nsubj left VERB VBD 2 advcl ";
  for (int i = 0; i < 17; ++i) all += "quietly ADV RB " + verb + " advmod ";
  return all;
}

// What is told but of Ben.
Texts toldBy(const std::string& rows) {
  const language::Tree tree = treeOfSpaced(rows);
  Texts told;
  for (const questions::Clause& clause : questions::shortClauses(tree)) {
    if (tree.words[clause.words.front()].form == "Ben") continue;
    std::string words;
    for (const std::size_t word : clause.source) words += tree.words[word].form + ": ";
    for (const std::size_t word : clause.words)
      words += tree.words[word].form + (word == clause.words.back() ? "" : " ");
    told.push_back(words);
  }
  return told;
}

// Seven words.
const std::string sold =
    "Anna PROPN NNP 2 nsubj sold VERB VBD 0 root two NUM CD 4 nummod shops NOUN NNS 2 obj "
    "in ADP IN 7 case old ADJ JJ 7 amod Rome PROPN NNP 2 obl ";

// Seven words as well.
const std::string wasSelling =
    "Anna PROPN NNP 3 nsubj was AUX VBD 3 aux selling VERB VBG 0 root two NUM CD 5 nummod "
    "shops NOUN NNS 3 obj in ADP IN 7 case Rome PROPN NNP 3 obl ";

const std::string wouldSell =
    "Anna PROPN NNP 3 nsubj would AUX MD 3 aux sell VERB VB 0 root two NUM CD 5 nummod "
    "shops NOUN NNS 3 obj in ADP IN 7 case Rome PROPN NNP 3 obl ";

}  // namespace

TEST_CASE("a clause of a long sentence is told with its own subject, object and settings") {
  CHECK(toldBy(before(sold, 7, "after")) == Texts{"Anna sold two shops in old Rome"});
  CHECK(toldBy(before("Anna PROPN NNP 2 nsubj said VERB VBD 0 root Cleo PROPN NNP 4 nsubj "
                      "sold VERB VBD 2 ccomp two NUM CD 6 nummod shops NOUN NNS 4 obj in ADP IN 9 "
                      "case old ADJ JJ 9 amod Rome PROPN NNP 4 obl ",
                      9, "after")) == Texts{"Anna: Cleo sold two shops in old Rome"});
}

TEST_CASE("nothing is told of a short sentence, of a condition, or of what is not sure") {
  const Texts rows = {
      sold,
      before(sold, 7, "if"),
      before(wouldSell, 7, "after"),
      before(sold + "never ADV RB 2 advmod ", 8, "after"),
      before(sold + "again ADV RB 2 advmod ", 8, "after"),
  };
  for (const std::string& row : rows) {
    CAPTURE(row);
    CHECK(toldBy(row).empty());
  }
}

TEST_CASE("a clause that lacks what stands before it is not told") {
  CHECK(toldBy(before("Dan PROPN NNP 2 nsubj liked VERB VBD 0 root shops NOUN NNS 2 obj Anna PROPN "
                      "NNP 5 nsubj sold VERB VBD 3 acl:relcl in ADP IN 9 case the DET DT 9 det "
                      "old ADJ JJ 9 amod Rome PROPN NNP 5 obl yesterday NOUN NN 5 obl:unmarked ",
                      10, "after")) ==
        Texts{"Dan liked shops Anna sold in the old Rome yesterday"});
}

TEST_CASE("what was going on is not told without when it was") {
  std::string rows = before(wasSelling, 7, "when");
  rows.replace(rows.find("VBD 2 advcl"), 11, "VBD 3 advcl");
  CHECK(toldBy(rows).empty());
}
