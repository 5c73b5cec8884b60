#include "questions/language/grammar.h"

namespace language {

bool isFinite(const Word& word) {
  return word.xpos == "VBD" || word.xpos == "VBZ" || word.xpos == "VBP" || word.xpos == "MD";
}

bool hasHelper(const Tree& tree, std::size_t verb) {
  for (const std::size_t child : dependents(tree, verb)) {
    const std::string_view relation = baseRelation(tree.words[child].relation);
    if (relation == "aux" || relation == "cop" || relation == "mark") return true;
  }
  return false;
}

void attach(Tree& tree, std::size_t word, std::size_t head, const char* relation) {
  tree.words[word].head = head;
  tree.words[word].relation = relation;
  tree.words[word].confidence = shownByGrammar;
  tree.words[word].vouched = false;
}

void makeRoot(Tree& tree, std::size_t word) {
  tree.words[word].head = kRoot;
  tree.words[word].relation = "root";
  tree.words[word].confidence = shownByGrammar;
}

}  // namespace language
