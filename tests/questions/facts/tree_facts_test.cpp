// Facts that rest on the tree: who leads what, how long something lasted, who described it how,
// where a photograph was taken, what came first.
#include "tests/catch.h"
#include "tests/questions/named_article.h"

using Strings = std::vector<std::string>;

namespace {

struct Row {
  std::string body, tree, names;
  std::string_view kind;
  Strings facts;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(treedArticle(row.body, row.tree, row.names).facts(row.kind) == row.facts);
  }
}

const std::string pact =
    "A DET DT 3 det “ PUNCT `` 3 punct pact NOUN NN 12 nsubj of ADP IN 5 case harbours NOUN NNS 3 "
    "nmod ” PUNCT '' 7 punct led VERB VBN 3 acl by ADP IN 9 case France PROPN NNP 7 obl:agent "
    "and CCONJ CC 11 cc Britain PROPN NNP 9 conj has AUX VBZ 13 aux promised VERB VBN 0 root "
    "boats NOUN NNS 13 obj to ADP IN 16 case Norway PROPN NNP 13 obl . PUNCT . 13 punct";

std::string pactLedBy(const std::string& agent) {
  std::string tree = pact;
  const std::string old =
      "France PROPN NNP 7 obl:agent and CCONJ CC 11 cc Britain PROPN NNP 9 conj ";
  tree.replace(tree.find(old), old.size(), agent);
  return tree;
}

const std::string talks =
    "Ann PROPN NNP 4 nsubj Lee PROPN NNP 1 flat has AUX VBZ 4 aux left VERB VBN 0 root after ADP "
    "IN 10 case a DET DT 10 det five NUM CD 9 nummod - PUNCT HYPH 7 punct hour NOUN NN 10 compound "
    "meeting NOUN NN 4 obl in ADP IN 12 case Rome PROPN NNP 10 nmod with ADP IN 14 case Bo PROPN "
    "NNP 10 nmod Cole PROPN NNP 14 flat . PUNCT . 4 punct";

std::string with(std::string tree, const std::string& old, const std::string& put) {
  return tree.replace(tree.find(old), old.size(), put);
}

const std::string mess =
    "Ann PROPN NNP 3 nsubj Lee PROPN NNP 1 flat described VERB VBD 0 root the DET DT 5 det war "
    "NOUN NN 3 obj in ADP IN 7 case Norway PROPN NNP 5 nmod as ADP IN 11 case “ PUNCT `` 11 punct "
    "a DET DT 11 det mess NOUN NN 3 obl ” PUNCT '' 11 punct . PUNCT . 3 punct";

}  // namespace

TEST_CASE("leaders are read behind \"led by\"") {
  check({
      {"A “pact of harbours” led by France and Britain has promised boats to Norway.",
       pact,
       "9-9:L 11-11:L 16-16:L",
       "leader",
       {"France and Britain | "}},
      {"A “pact of harbours” led by the old France has promised boats to Norway.",
       pactLedBy("the DET DT 11 det old ADJ JJ 11 amod France PROPN NNP 7 obl:agent "),
       "11-11:L 16-16:L",
       "leader",
       {}},
      {"A “pact of harbours” led by some towns there has promised boats to Norway.",
       pactLedBy("some DET DT 10 det towns NOUN NNS 7 obl:agent there ADV RB 10 advmod "),
       "16-16:L",
       "leader",
       {}},
  });
}

TEST_CASE("how long a meeting lasted is read before its noun") {
  check({
      {"Ann Lee has left after a five-hour meeting in Rome with Bo Cole.",
       talks,
       "1-2:P 12-12:L 14-15:P",
       "lasting",
       {"five hours | last"}},
      {"Ann Lee will leave after a five-hour meeting in Rome with Bo Cole.",
       with(with(talks, "has AUX VBZ", "will AUX MD"), "left VERB VBN", "leave VERB VB"),
       "1-2:P 12-12:L 14-15:P",
       "lasting",
       {}},
      {"Ann Lee has left after a five-hour breakfast in Rome with Bo Cole.",
       with(talks, "meeting NOUN", "breakfast NOUN"),
       "1-2:P 12-12:L 14-15:P",
       "lasting",
       {}},
      {"Ann Lee has left after a five-hour meeting in town with old friends.",
       with(with(with(talks, "Rome PROPN NNP", "town NOUN NN"), "Bo PROPN NNP 10 nmod",
                 "old ADJ JJ 14 amod"),
            "Cole PROPN NNP 14 flat", "friends NOUN NNS 10 nmod"),
       "1-2:P",
       "lasting",
       {}},
      {"Ann Lee has left after a one-hour meeting in Rome with Bo Cole.",
       with(talks, "five NUM", "one NUM"),
       "1-2:P 12-12:L 14-15:P",
       "lasting",
       {}},
  });
}

TEST_CASE("remarks are read with their speaker") {
  check({
      {"Ann Lee described the war in Norway as “a mess”.",
       mess,
       "1-2:P 7-7:L",
       "remark",
       {"Ann Lee | "}},
      {"Ann Lee mentioned the war in Norway as “a mess”.",
       with(mess, "described VERB", "mentioned VERB"),
       "1-2:P 7-7:L",
       "remark",
       {}},
      {"It all described the war in Norway as “a mess”.",
       with(with(mess, "Ann PROPN NNP", "It PRON PRP"), "Lee PROPN NNP", "all PRON DT"),
       "7-7:L",
       "remark",
       {}},
  });
}

TEST_CASE("where a photograph was taken is read from a caption with its day") {
  const std::string flat =
      "A DET DT 2 det house NOUN NN 0 root damaged VERB VBN 2 acl by ADP IN 6 case a DET DT 6 det "
      "storm NOUN NN 3 obl:agent in ADP IN 9 case the DET DT 9 det city NOUN NN 3 obl of ADP IN 11 "
      "case Kazan PROPN NNP 9 nmod , PUNCT , 13 punct Russia PROPN NNP 11 appos , PUNCT , 15 punct "
      "December PROPN NNP 11 dep 2 NUM CD 15 nummod , PUNCT , 18 punct 2025 NUM CD 15 nmod . PUNCT "
      ". 2 punct";
  const std::string caption =
      "A house damaged by a storm in the city of Kazan, Russia, December 2, 2025. REUTERS/Jo Doe";
  const std::string names = "11-11:L 13-13:L";
  const std::string credit =
      "REUTERS PROPN NNP 0 root / PUNCT , 1 punct Jo PROPN NNP 1 flat Doe PROPN NNP 1 flat";
  const auto scenes = [&](const std::string& body, const std::string& trees) {
    return treedArticle(body, trees, names).facts("scene");
  };
  CHECK(scenes(caption, flat + "\n" + credit) == Strings{"Kazan | city"});
  // Of no town, without its day, or of several houses, it is not told like this.
  CHECK(scenes(with(caption, "city", "hills"),
               with(flat, "city NOUN NN", "hills NOUN NNS") + "\n" + credit)
            .empty());
  CHECK(scenes(with(caption, "December 2, 2025", "December"),
               with(flat, "2 NUM CD 15 nummod , PUNCT , 18 punct 2025 NUM CD 15 nmod ", "") + "\n" +
                   credit)
            .empty());
  CHECK(scenes(with(caption, "A house", "Some houses"),
               with(with(flat, "A DET DT", "Some DET DT"), "house NOUN NN", "houses NOUN NNS") +
                   "\n" + credit)
            .empty());
}
