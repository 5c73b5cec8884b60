#include "questions/finite_verb.h"

#include <vector>

#include "questions/document/finite.h"
#include "questions/language/irregular.h"
#include "questions/words.h"

namespace questions {
namespace {

// "did", "does" or "do" for a full verb in a simple tense. "Norway beat Sweden": in news it did.
std::string supportFor(const language::Word& verb) {
  if (verb.xpos == "VBD" || (verb.xpos == "VBP" && verb.lemma == "beat")) return "did";
  if (verb.xpos == "VBZ") return "does";
  if (verb.lemma == "lay") return "";  // "the boats lay in the harbour", when they did
  return verb.xpos == "VBP" ? "do" : "";
}

// "co-wrote", of which no other form is known: "did … co-wrote".
bool isUnknownPast(const language::Word& verb) {
  if (verb.xpos != "VBD" || verb.lemma != lowered(verb.form)) return false;
  const language::IrregularVerb* irregular = language::irregularVerb(verb.lemma);
  return !irregular || irregular->past != verb.lemma;
}

// "The kings ruled", where the sentence has "had ruled".
bool isToldAsPast(const Statement& statement, const language::Tree& tree,
                  const std::vector<std::size_t>& helpers) {
  return helpers.size() == 1 && lowered(tree.words[helpers[0]].form) == "had" &&
         !pieceOf(statement, helpers[0]);
}

// "After rebels staged a revolt in 2003, …": a clause that a tree takes for the whole sentence.
bool isSubordinate(const Statement& statement, const language::Tree& tree) {
  const std::size_t mark = language::dependent(tree, statement.predicate, "mark");
  return mark < statement.predicate && pieceOf(statement, mark) &&
         isAny(lowered(tree.words[mark].form),
               {"after", "before", "when", "while", "because", "although", "though", "since", "as",
                "until", "once", "if"});
}

// "The bridge [was] built in 1974": put in where the sentence has "the bridge, built in 1974, …".
bool isPutIn(const Piece& piece) {
  return piece.word == noWord && isAny(piece.text, {"was", "were"});
}

}  // namespace

std::optional<FiniteVerb> finiteVerbOf(const Statement& statement, const language::Tree& tree) {
  if (isSubordinate(statement, tree)) return std::nullopt;
  const std::size_t behind = statement.subject.end;
  if (behind + 1 < statement.pieces.size() && isPutIn(statement.pieces[behind]) &&
      statement.pieces[behind + 1].word == statement.predicate)
    return FiniteVerb{behind, statement.pieces[behind].text, ""};
  std::vector<std::size_t> helpers = auxiliaries(tree, statement.predicate);
  const bool toldAsPast = isToldAsPast(statement, tree, helpers);
  if (toldAsPast) helpers.clear();
  const std::size_t word = helpers.empty() ? statement.predicate : helpers.front();
  const std::optional<std::size_t> piece = pieceOf(statement, word);
  if (!piece) return std::nullopt;
  if (!helpers.empty()) return FiniteVerb{*piece, statement.pieces[*piece].text, ""};
  const std::string support = toldAsPast ? "did" : supportFor(tree.words[word]);
  if (support.empty() || tree.words[word].lemma == "be" || isUnknownPast(tree.words[word]))
    return std::nullopt;
  return FiniteVerb{*piece, support, tree.words[word].lemma};
}

}  // namespace questions
