// What was taken for a participle, and is the verb of its sentence.
#include "questions/language/main_verb.h"

#include <sstream>
#include <string>

#include "tests/catch.h"

namespace {

using language::kRoot;

/// "exports/NNS/2/nsubj surged/VBN/0/root ././2/punct": form, tag, head (0 is none), relation.
language::Tree treeOf(const std::string& rows) {
  language::Tree tree;
  std::istringstream words(rows);
  for (std::string row; words >> row;) {
    std::istringstream cells(row);
    language::Word word;
    std::string head;
    std::getline(cells, word.form, '/');
    std::getline(cells, word.xpos, '/');
    std::getline(cells, head, '/');
    std::getline(cells, word.relation, '/');
    word.head = head == "0" ? kRoot : static_cast<std::size_t>(std::stoi(head)) - 1;
    const std::string& tag = word.xpos;
    word.upos = tag.starts_with("NNP")  ? "PROPN"
                : tag.starts_with("NN") ? "NOUN"
                : tag.starts_with("VB") ? "VERB"
                : tag == "CC"           ? "CCONJ"
                : tag == "CD"           ? "NUM"
                : tag == "IN"           ? "ADP"
                : tag.size() == 1       ? "PUNCT"
                                        : "X";
    word.lemma = word.form == "wore" ? "wear" : word.form;
    tree.words.push_back(word);
  }
  return tree;
}

std::string settled(const std::string& rows) {
  language::Tree tree = treeOf(rows);
  language::settleMainVerb(tree);
  const std::size_t root = language::rootOf(tree);
  const std::size_t subject = language::dependent(tree, root, "nsubj");
  return (subject == kRoot ? "" : tree.words[subject].form + " ") + tree.words[root].form + "/" +
         tree.words[root].xpos;
}

struct Row {
  const char* rows;
  const char* expected;
};

}  // namespace

TEST_CASE("The verb of a sentence is found among its participles", "[language]") {
  const Row row = GENERATE(
      // Exports surged.
      Row{"exports/NNS/2/nsubj surged/VBN/0/root ././2/punct", "exports surged/VBD"},
      // The gap narrowed by 4.9 points.
      Row{"gap/NN/2/nsubj:pass narrowed/VBN/0/root by/IN/4/case 4.9/CD/2/obl:agent ././2/punct",
          "gap narrowed/VBD"},
      // Peers wore pink.
      Row{"Peers/NNS/0/root wore/VBN/1/acl pink/NN/2/xcomp ././1/punct", "Peers/NNS"},
      Row{"Peers/NNS/2/nsubj:pass wore/VBN/0/root pink/NN/2/xcomp ././2/punct", "Peers wore/VBD"},
      // Voters spoiled votes.
      Row{"voters/NNS/0/root spoiled/VBN/1/acl votes/NNS/2/obj ././1/punct", "voters spoiled/VBD"},
      // Flight, an Airbus, lost contact.
      Row{"Flight/NNP/0/root ,/,/4/punct an/DT/4/det Airbus/NNP/1/appos ,/,/4/punct "
          "lost/VBN/4/amod contact/NN/6/obj ././1/punct",
          "Flight lost/VBD"},
      // Pilots interviewed by Acme accused it.
      Row{"pilots/NNS/2/nsubj:pass interviewed/VBN/0/root by/IN/4/case Acme/NNP/2/obl:agent "
          "accused/VBD/1/acl it/PRP/5/obj ././2/punct",
          "pilots accused/VBD"},
      // Lai funded shops.
      Row{"Lai/NNP/2/compound funded/VBN/0/root shops/NNS/2/obj ././2/punct", "Lai funded/VBD"},
      // Fires burned, and shops lost power.
      Row{"Fires/NNS/2/nsubj:pass burned/VBN/0/root ,/,/5/punct and/CC/5/cc lost/VBD/2/conj "
          "shops/NNS/5/nsubj ././2/punct",
          "Fires burned/VBD"});
  CAPTURE(row.rows);
  CHECK(settled(row.rows) == row.expected);
}

TEST_CASE("What is no whole sentence, or has another verb, stays as it is", "[language]") {
  const Row row = GENERATE(
      // A headline has no full stop.
      Row{"exports/NNS/2/nsubj surged/VBN/0/root", "exports surged/VBN"},
      // A caption: "A man pictured in Oslo."
      Row{"man/NN/2/nsubj:pass pictured/VBN/0/root in/IN/4/case Oslo/NNP/2/obl ././2/punct",
          "man pictured/VBN"},
      // Shops were sold.
      Row{"shops/NNS/3/nsubj:pass were/VBD/3/aux:pass sold/VBN/0/root ././3/punct",
          "shops sold/VBN"},
      // The value of cars recovered and sold was high.
      Row{"value/NN/2/nsubj recovered/VBN/0/root and/CC/4/cc sold/VBN/2/conj was/VBD/6/cop "
          "high/JJ/2/conj ././2/punct",
          "value recovered/VBN"},
      // Shops run by Lai and sold to Acme.
      Row{"shops/NNS/0/root run/VBN/1/acl by/IN/4/case Lai/NNP/2/obl:agent ././1/punct",
          "shops/NNS"},
      // In shops, votes spoiled …: a noun behind a preposition is no subject.
      Row{"In/IN/2/case shops/NNS/0/root spoiled/VBN/2/acl votes/NNS/3/obj ././2/punct",
          "shops/NNS"});
  CAPTURE(row.rows);
  CHECK(settled(row.rows) == row.expected);
}
