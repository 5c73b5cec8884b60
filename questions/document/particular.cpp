#include "questions/document/particular.h"

#include <algorithm>

#include "questions/document/finite.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

// "was a member of the club", "one of the states that": there are others.
bool tellsOfMembers(const Statement& statement) {
  return std::any_of(statement.pieces.begin(), statement.pieces.end(), [](const Piece& piece) {
    return isAny(lowered(piece.text), {"member", "members", "signatory", "signatories"});
  });
}

bool namesAYear(const Statement& statement) {
  return std::any_of(statement.pieces.begin(), statement.pieces.end(),
                     [](const Piece& piece) { return lexicon::isYear(piece.text); });
}

// What is done now and may come to an end: "plans to", "faces a trial".
bool isUnderWay(const std::string& lemma) {
  return isAny(lemma, {"plan", "intend", "face", "aim", "seek", "await", "prepare"});
}

}  // namespace

bool tellsParticular(const Statement& statement, const language::Tree& tree) {
  if (statement.predicate == noWord || tellsOfMembers(statement)) return false;
  const language::Word& verb = tree.words[statement.predicate];
  const std::vector<std::size_t> helpers = auxiliaries(tree, statement.predicate);
  const bool finite = isFiniteTag(verb.xpos);
  const language::Word& first = finite || helpers.empty() ? verb : tree.words[helpers.front()];
  if (first.xpos == "VBD") return true;
  if (first.xpos == "MD") return isAny(lowered(first.form), {"will", "'ll", "’ll", "would", "wo"});
  if (isUnderWay(verb.lemma)) return true;
  if (verb.upos != "VERB" || finite) return namesAYear(statement);
  return first.lemma == "have" || verb.xpos == "VBG" || namesAYear(statement);
}

}  // namespace questions
