#include "questions/asking.h"

#include "questions/document/statements.h"
#include "questions/facts.h"
#include "questions/lead.h"
#include "questions/text/article_reader.h"
#include "tests/catch.h"
#include "tests/questions/tree_of.h"

namespace {

const std::string opening = "Anna Berg opened four museums in Rome on 3 May 2024.";
const std::string openingTree =
    "Anna PROPN NNP 3 nsubj Berg PROPN NNP 1 flat opened VERB VBD 0 root four NUM CD 5 nummod "
    "museums NOUN NNS 3 obj in ADP IN 7 case Rome PROPN NNP 3 obl on ADP IN 9 case "
    "3 NUM CD 3 obl May PROPN NNP 9 nmod 2024 NUM CD 9 nmod . PUNCT . 3 punct";
const std::string openingNames = "1-2:P 7-7:L";

const std::string visited = "In Rome, Anna Berg was visited by Ben Cole of Acme.";
const std::string visitedTree =
    "In ADP IN 2 case Rome PROPN NNP 7 obl , PUNCT , 2 punct Anna PROPN NNP 7 nsubj:pass "
    "Berg PROPN NNP 4 flat was AUX VBD 7 aux:pass visited VERB VBN 0 root by ADP IN 9 case "
    "Ben PROPN NNP 7 obl Cole PROPN NNP 9 flat of ADP IN 12 case Acme PROPN NNP 9 nmod "
    ". PUNCT . 7 punct";
const std::string visitedNames = "2-2:L 4-5:P 9-10:P";

struct Row {
  std::string sentence, tree, names;
  std::string_view kind;  // of the fact asked for
  std::string key;
  std::string subject, other;  // the questions; empty where there is none
};

// The question for the fact as subject and as anything else; the preposition before it goes too.
std::pair<std::string, std::string> asked(const Row& row) {
  const text::Article article = text::readArticle(
      "A week in Rome\n\nWednesday, May 8, 2024\n\n" + row.sentence, "sample.txt");
  const auto analyse = [&](const text::Article&, const std::vector<text::Sentence>& sentences) {
    language::Tree tree = treeOf(article.text, row.tree, row.names);
    tree.sentence = sentences.size() - 1;
    return std::vector<language::Tree>{tree};
  };
  const questions::Document document = questions::readDocument(article, analyse);
  for (const questions::Fact& fact :
       questions::findFacts(document, questions::findStatements(document).found)) {
    if (fact.kind != row.kind || fact.key() != row.key) continue;
    const questions::Slot answer = {fact.slot.begin - 1, fact.slot.end};
    const std::size_t word = fact.statement.pieces[fact.slot.begin].word;
    const std::string subject = questions::askForSubject(fact, document, "Who").value_or("");
    const std::string other =
        questions::askForOther(fact, document, answer, word, "When or where").value_or("");
    return {std::string(questions::withoutLead(subject)),
            std::string(questions::withoutLead(other))};
  }
  return {"no fact", "no fact"};
}

}  // namespace

TEST_CASE("questions are asked for subjects and for what depends on the verb") {
  const std::vector<Row> rows = {
      {opening, openingTree, openingNames, "date", "3 May 2024", "",
       "When or where did Anna Berg open four museums in Rome?"},
      {opening, openingTree, openingNames, "place", "Rome", "",
       "When or where did Anna Berg open four museums on 3 May 2024?"},
      {visited, visitedTree, visitedNames, "place", "Rome", "",
       "When or where was Anna Berg visited by Ben Cole of Acme?"},
      // A clause behind "after" that the tree takes for the whole sentence.
      {"After Anna Berg opened four museums in Rome, the streets filled.",
       "After SCONJ IN 4 mark Anna PROPN NNP 4 nsubj Berg PROPN NNP 2 flat opened VERB VBD 0 root "
       "four NUM CD 6 nummod museums NOUN NNS 4 obj in ADP IN 8 case Rome PROPN NNP 4 obl , PUNCT "
       ", 4 punct the DET DT 11 det streets NOUN NNS 12 nsubj filled VERB VBD 4 parataxis . PUNCT "
       ". 4 punct",
       "2-3:P 8-8:L", "place", "Rome", "", ""},
      {"On trade, Anna Berg opened four talks with people in Rome.",
       "On ADP IN 2 case trade NOUN NN 6 obl , PUNCT , 2 punct Anna PROPN NNP 6 nsubj Berg PROPN "
       "NNP 4 flat opened VERB VBD 0 root four NUM CD 8 nummod talks NOUN NNS 6 obj with ADP IN 10 "
       "case people NOUN NNS 8 nmod in ADP IN 12 case Rome PROPN NNP 6 obl . PUNCT . 6 punct",
       "4-5:P 12-12:L", "place", "Rome", "",
       "On trade, when or where did Anna Berg open four talks with people?"},
      {"Shocked by it, Anna Berg walked with four friends to Rome.",
       "Shocked VERB VBN 7 advcl by ADP IN 3 case it PRON PRP 1 obl , PUNCT , 1 punct Anna PROPN "
       "NNP "
       "7 nsubj Berg PROPN NNP 5 flat walked VERB VBD 0 root with ADP IN 10 case four NUM CD 10 "
       "nummod friends NOUN NNS 7 obl to ADP IN 12 case Rome PROPN NNP 7 obl . PUNCT . 7 punct",
       "5-6:P 12-12:L", "place", "Rome", "", "When or where did Anna Berg walk with four friends?"},
      {"As a girl, Anna Berg walked with four friends to Rome.",
       "As ADP IN 3 case a DET DT 3 det girl NOUN NN 7 obl , PUNCT , 3 punct Anna PROPN NNP 7 "
       "nsubj "
       "Berg PROPN NNP 5 flat walked VERB VBD 0 root with ADP IN 10 case four NUM CD 10 nummod "
       "friends NOUN NNS 7 obl to ADP IN 12 case Rome PROPN NNP 7 obl . PUNCT . 7 punct",
       "5-6:P 12-12:L", "place", "Rome", "",
       "When or where did Anna Berg walk with four friends as a girl?"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.sentence, row.key);
    const auto [subject, other] = asked(row);
    CHECK(subject == row.subject);
    CHECK(other == row.other);
  }
}

TEST_CASE("the subject gives way to who") {
  const text::Article article =
      text::readArticle("A week in Rome\n\nWednesday, May 8, 2024\n\n" + opening, "sample.txt");
  const auto analyse = [&](const text::Article&, const std::vector<text::Sentence>& sentences) {
    language::Tree tree = treeOf(article.text, openingTree, openingNames);
    tree.sentence = sentences.size() - 1;
    return std::vector<language::Tree>{tree};
  };
  const questions::Document document = questions::readDocument(article, analyse);
  bool found = false;
  for (const questions::Fact& fact :
       questions::findFacts(document, questions::findStatements(document).found)) {
    if (fact.kind != "person") continue;
    found = true;
    CHECK(questions::askForSubject(fact, document, "Who") ==
          "From “A week in Rome” (8 May 2024): Who opened four museums in Rome on 3 May 2024?");
  }
  CHECK(found);
}
