#include "questions/lead.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"
#include "tests/questions/named_article.h"

using questions::Item;

namespace {

struct Row {
  std::string body, words, names, stem;  // no stem: nothing is asked
};

// The stem of the one item of the kind; of the sentence that is treed.
std::string asked(std::string_view kind, const Row& row) {
  const NamedArticle article =
      treedArticle("It was the first day of the week and there was a lot to do. " + row.body,
                   row.words, row.names);
  const std::vector<Item> items = article.items(kind);
  return items.empty() ? "" : std::string(questions::withoutLead(items.front().stem));
}

}  // namespace

TEST_CASE("shares and sums are asked for in the words that go with their place") {
  const std::vector<Row> rows = {
      {"Ann Lee collected about 71% of the votes in Rome.",
       "Ann PROPN NNP 3 nsubj Lee PROPN NNP 1 flat collected VERB VBD 0 root about ADV RB 5 advmod "
       "71 NUM CD 6 nummod % SYM NN 3 obj of ADP IN 9 case the DET DT 9 det votes NOUN NNS 6 nmod "
       "in ADP IN 11 case Rome PROPN NNP 3 obl . PUNCT . 3 punct",
       "1-2:P 11-11:L", "About what percentage of the votes did Ann Lee collect in Rome?"},
      {"Prices in Norway climbed by about 34% in May 2024.",
       "Prices NOUN NNS 4 nsubj in ADP IN 3 case Norway PROPN NNP 1 nmod climbed VERB VBD 0 root "
       "by ADP IN 8 case about ADV RB 8 advmod 34 NUM CD 8 nummod % SYM NN 4 obl in ADP IN 10 "
       "case May PROPN NNP 4 obl 2024 NUM CD 10 nmod . PUNCT . 4 punct",
       "3-3:L", "By about what percentage did prices in Norway climb in May 2024?"},
      {"Prices in Norway climbed 12% in May 2024.",
       "Prices NOUN NNS 4 nsubj in ADP IN 3 case Norway PROPN NNP 1 nmod climbed VERB VBD 0 root "
       "12 NUM CD 6 nummod % SYM NN 4 obl in ADP IN 8 case May PROPN NNP 4 obl 2024 NUM CD 8 nmod "
       ". PUNCT . 4 punct",
       "3-3:L", "By what percentage did prices in Norway climb in May 2024?"},
      {"The council of Rome handed €180 million to Acme in May 2024.",
       "The DET DT 2 det council NOUN NN 5 nsubj of ADP IN 4 case Rome PROPN NNP 2 nmod handed "
       "VERB "
       "VBD 0 root € SYM $ 5 obj 180 NUM CD 8 compound million NUM CD 6 nummod to ADP IN 10 case "
       "Acme PROPN NNP 5 obl in ADP IN 12 case May PROPN NNP 5 obl 2024 NUM CD 12 nmod . PUNCT . "
       "5 punct",
       "4-4:L 10-10:O", "How much money did the council of Rome hand to Acme in May 2024?"},
      // What follows belongs to the figure, or another verb tells something else.
      {"Prices in Norway climbed 12% more in May 2024.",
       "Prices NOUN NNS 4 nsubj in ADP IN 3 case Norway PROPN NNP 1 nmod climbed VERB VBD 0 root "
       "12 NUM CD 6 nummod % SYM NN 7 obl more ADJ JJR 4 advmod in ADP IN 9 case May PROPN NNP 4 "
       "obl 2024 NUM CD 9 nmod . PUNCT . 4 punct",
       "3-3:L", ""},
      {"Ann Lee said prices in Norway climbed 12% in May 2024.",
       "Ann PROPN NNP 3 nsubj Lee PROPN NNP 1 flat said VERB VBD 0 root prices NOUN NNS 7 nsubj "
       "in ADP IN 6 case Norway PROPN NNP 4 nmod climbed VERB VBD 3 ccomp 12 NUM CD 9 nummod % SYM "
       "NN "
       "7 obl in ADP IN 11 case May PROPN NNP 7 obl 2024 NUM CD 11 nmod . PUNCT . 3 punct",
       "1-2:P 6-6:L",
       "According to Ann Lee, by what percentage did prices in Norway climb in May 2024?"},
      {"Ann Lee had a 12% stake in Acme in May 2024.",
       "Ann PROPN NNP 3 nsubj Lee PROPN NNP 1 flat had VERB VBD 0 root a DET DT 7 det 12 NUM CD 6 "
       "nummod % SYM NN 7 compound stake NOUN NN 3 obj in ADP IN 9 case Acme PROPN NNP 7 nmod in "
       "ADP IN 11 case May PROPN NNP 3 obl 2024 NUM CD 11 nmod . PUNCT . 3 punct",
       "1-2:P 9-9:O", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(asked("how_much", row) == row.stem);
  }
}

TEST_CASE("a level is asked for where the verb leads to it", "[language]") {
  struct Sentence {
    std::string body, stem;  // no stem: nothing is asked
  };
  const std::vector<Sentence> rows = {
      {"Prices in Norway climbed to 34% in May.",
       "To what level did prices in Norway climb in May?"},
      {"The trade gap of Norway rose to $12 billion in May.",
       "To what sum did the trade gap of Norway rise in May?"},
      {"The trade gap of Norway rose 12% to $56 billion in May.", ""},
      {"The plan of Norway includes raising the cap to $250,000 in Oslo.", ""},
      {"The bill for the bridge in Oslo came in at $9 million.", ""},
  };
  for (const Sentence& row : rows) {
    CAPTURE(row.body);
    std::string stem;
    for (const Item& item : itemsIn(analysedArticle(row.body).document, "how_much"))
      if (item.stem.find("what sum") != std::string::npos ||
          item.stem.find("what level") != std::string::npos)
        stem = questions::withoutLead(item.stem);
    CHECK(stem == row.stem);
  }
}

TEST_CASE("the agent of a deed is asked for as its doer") {
  const std::string tree =
      "The DET DT 4 det Rome PROPN NNP 4 compound robot NOUN NN 4 compound club NOUN NN 6 "
      "nsubj:pass was AUX VBD 6 aux:pass founded VERB VBN 0 root by ADP IN 8 case Ann PROPN NNP 6 "
      "obl:agent Lee PROPN NNP 8 flat to PART TO 11 mark help VERB VB 6 advcl young ADJ JJ 13 amod "
      "builders NOUN NNS 11 obj . PUNCT . 6 punct\n"
      "Bo PROPN NNP 3 nsubj Cole PROPN NNP 1 flat left VERB VBD 0 root early ADV RB 3 advmod "
      ". PUNCT . 3 punct\n"
      "Dan PROPN NNP 3 nsubj Roe PROPN NNP 1 flat slept VERB VBD 0 root . PUNCT . 3 punct";
  const std::string body = "The Rome robot club was founded by Ann Lee to help young builders. ";
  const std::string others = "Bo Cole left early. Dan Roe slept.";
  const Row row{body + others, tree, "2-2:L 8-9:P\n1-2:P\n1-2:P",
                "Who founded the Rome robot club to help young builders?"};
  CHECK(asked("who", row) == row.stem);
  // "is founded", "founded near": no past deed, no doer.
  Row present = row;
  present.body.replace(present.body.find("was founded"), 11, "is founded");
  present.words.replace(present.words.find("was AUX VBD"), 11, "is AUX VBZ");
  CHECK(asked("who", present) == "");
  Row near = row;
  near.body.replace(near.body.find("by Ann"), 6, "near Ann");
  near.words.replace(near.words.find("by ADP"), 6, "near ADP");
  near.words.replace(near.words.find("obl:agent"), 9, "obl");
  CHECK(asked("who", near) == "");
}

TEST_CASE("what opens a sentence stays before who") {
  const std::string words =
      "In ADP IN 4 case the DET DT 4 det 69th ADJ JJ 4 amod minute NOUN NN 7 obl Ann PROPN NNP 7 "
      "nsubj Lee PROPN NNP 5 flat doubled VERB VBD 0 root the DET DT 9 det lead NOUN NN 7 obj for "
      "ADP IN 11 case Rome PROPN NNP 7 obl . PUNCT . 7 punct\n"
      "Bo PROPN NNP 3 nsubj Cole PROPN NNP 1 flat left VERB VBD 0 root early ADV RB 3 advmod "
      ". PUNCT . 3 punct\n"
      "Dan PROPN NNP 3 nsubj Roe PROPN NNP 1 flat slept VERB VBD 0 root . PUNCT . 3 punct";
  const Row row{
      "In the 69th minute Ann Lee doubled the lead for Rome. Bo Cole left early. Dan Roe "
      "slept.",
      words, "5-6:P 11-11:L\n1-2:P\n1-2:P", "In the 69th minute, who doubled the lead for Rome?"};
  CHECK(asked("who", row) == row.stem);
  Row hers = row;
  hers.body.replace(hers.body.find("the 69th"), 8, "her 69th");
  hers.words.replace(hers.words.find("the DET DT 4 det 69th"), 21,
                     "her PRON PRP$ 4 nmod:poss 69th");
  CHECK(asked("who", hers) == "");
}
