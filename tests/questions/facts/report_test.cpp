// Who said something, not word for word.
#include "tests/catch.h"
#include "tests/questions/named_article.h"

using Strings = std::vector<std::string>;

namespace {

struct Row {
  std::string body, tree, names;
  Strings facts;
};

const std::string bridge =
    "some DET DT 6 det old ADJ JJ 6 amod bridges NOUN NNS 9 nsubj:pass would AUX MD 9 aux be AUX "
    "VB 9 "
    "aux:pass closed VERB VBN 3 ccomp in ADP IN 12 case west ADJ JJ 12 amod Rome PROPN NNP 9 obl ";

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(treedArticle(row.body, row.tree, row.names).facts("report") == row.facts);
  }
}

}  // namespace

TEST_CASE("whoever said something is known, though not word for word") {
  check({{"Ann Lee said some old bridges would be closed in west Rome.",
          "Ann PROPN NNP 3 nsubj Lee PROPN NNP 1 flat said VERB VBD 0 root " + bridge +
              ". PUNCT . 3 punct",
          "1-2:P 12-12:L",
          {"Ann Lee | "}}});
}

TEST_CASE("nobody is asked for whose words are not clear without the speaker") {
  check({
      {"The club said some old bridges would be closed in west Rome.",
       "The DET DT 2 det club NOUN NN 3 nsubj said VERB VBD 0 root " + bridge + ". PUNCT . 3 punct",
       "12-12:L",
       {}},
      {"Ann Lee denied some old bridges would be closed in west Rome.",
       "Ann PROPN NNP 3 nsubj Lee PROPN NNP 1 flat denied VERB VBD 0 root " + bridge +
           ". PUNCT . 3 punct",
       "1-2:P 12-12:L",
       {}},
      {"Ann Lee said the old bridge would be closed in west Rome.",
       "Ann PROPN NNP 3 nsubj Lee PROPN NNP 1 flat said VERB VBD 0 root the DET DT 6 det old ADJ "
       "JJ "
       "6 amod bridge NOUN NN 9 nsubj:pass would AUX MD 9 aux be AUX VB 9 aux:pass closed VERB VBN "
       "3 ccomp in ADP IN 12 case west ADJ JJ 12 amod Rome PROPN NNP 9 obl . PUNCT . 3 punct",
       "1-2:P 12-12:L",
       {}},
      {"Ann Lee said she would close it.",
       "Ann PROPN NNP 3 nsubj Lee PROPN NNP 1 flat said VERB VBD 0 root she PRON PRP 6 nsubj would "
       "AUX MD 6 aux close VERB VB 3 ccomp it PRON PRP 6 obj . PUNCT . 3 punct",
       "1-2:P",
       {}},
  });
}
