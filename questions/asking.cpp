#include "questions/asking.h"

#include <algorithm>

#include "questions/document/finite.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr float sureArc = 0.7f;
constexpr std::size_t fewestRoots = 4;  // words of substance that tell one doer from others

bool isAny(std::string_view word, std::initializer_list<std::string_view> choices) {
  return std::find(choices.begin(), choices.end(), word) != choices.end();
}

std::string question(const Statement& statement, std::vector<Piece> pieces) {
  while (!pieces.empty() && isAny(pieces.back().text, {",", ";", "–", ".", "-"})) pieces.pop_back();
  if (!pieces.empty()) pieces.front().spaceBefore = false;
  return statement.lead + capitalised(written(pieces)) + "?";
}

// The piece that stands for a word of the tree.
std::optional<std::size_t> pieceOf(const Statement& statement, std::size_t word) {
  for (std::size_t i = 0; i < statement.pieces.size(); ++i)
    if (statement.pieces[i].word == word) return i;
  return std::nullopt;
}

// "did", "does" or "do" for a full verb in a simple tense.
std::string supportFor(const language::Word& verb) {
  if (verb.xpos == "VBD") return "did";
  if (verb.xpos == "VBZ") return "does";
  return verb.xpos == "VBP" ? "do" : "";
}

// The finite verb of a statement: an auxiliary that moves, or a full verb that needs "do".
struct Finite {
  std::size_t piece = 0;
  std::string fronted;  // what stands before the subject in a question
  std::string left;     // what stays behind in its place; empty for an auxiliary
};

std::optional<Finite> finiteOf(const Statement& statement, const language::Tree& tree) {
  const std::vector<std::size_t> helpers = auxiliaries(tree, statement.predicate);
  const std::size_t word = helpers.empty() ? statement.predicate : helpers.front();
  const std::optional<std::size_t> piece = pieceOf(statement, word);
  if (!piece) return std::nullopt;
  if (!helpers.empty()) return Finite{*piece, statement.pieces[*piece].text, ""};
  const std::string support = supportFor(tree.words[word]);
  if (support.empty() || tree.words[word].lemma == "be") return std::nullopt;
  return Finite{*piece, support, tree.words[word].lemma};
}

// A first word is lowered inside the sentence unless it is a name.
void lowerFirst(Piece& piece, const language::Tree& tree) {
  if (piece.word == noWord || tree.words[piece.word].upos == "PROPN") return;
  if (lowered(piece.text) != lowered(tree.words[piece.word].form)) return;  // put in: a name
  if (!lexicon::isFunctionWord(lowered(piece.text)) && tree.words[piece.word].upos == "ADJ") return;
  piece.text = lowered(piece.text.substr(0, 1)) + piece.text.substr(1);
}

bool inside(std::size_t piece, Slot slot) { return piece >= slot.begin && piece < slot.end; }

// A comma that stood only beside what was taken out.
void dropDoubleCommas(std::vector<Piece>& pieces) {
  for (std::size_t i = 0; i + 1 < pieces.size();)
    if (pieces[i].text == "," && isAny(pieces[i + 1].text, {",", "."}))
      pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(i));
    else
      ++i;
}

// Nothing but titles and nationalities stands before the slot: it is the subject, not a part of it.
bool heads(const Fact& fact) {
  const std::size_t opening = fact.statement.opening;
  for (std::size_t i = opening; i < fact.slot.begin; ++i) {
    const std::string low = lowered(fact.statement.pieces[i].text);
    if (low == "the" && i == opening) continue;
    if (lexicon::isFunctionWord(low) || isAny(low, {",", "'s", "’s", "-", "(", "/"})) return false;
  }
  return true;
}

}  // namespace

std::optional<std::string> askForSubject(const Fact& fact, const std::string& wh) {
  const Statement& statement = fact.statement;
  const Slot subject = statement.subject;
  const std::size_t opening = statement.opening;
  if (subject.end == 0 || subject.begin != opening || fact.slot.end != subject.end)
    return std::nullopt;
  if (!statement.single || !heads(fact)) return std::nullopt;
  const auto rest = statement.pieces.begin() + static_cast<std::ptrdiff_t>(subject.end);
  if (statement.pieces.end() - rest < 2 || isAny(rest->text, {",", "and"})) return std::nullopt;
  const bool one = wh == "Who" || wh == "Which country";
  const std::string told = written({rest, statement.pieces.end()});
  if (one && contentRoots(told).size() < fewestRoots) return std::nullopt;  // true of many
  if (one && isAny(lowered(rest->text), {"were", "are", "have"}))
    return std::nullopt;  // a team or a country told as many
  std::vector<Piece> pieces(statement.pieces.begin(),
                            statement.pieces.begin() + static_cast<std::ptrdiff_t>(opening));
  pieces.push_back({opening == 0 ? wh : lowered(wh.substr(0, 1)) + wh.substr(1), {}, noWord, true});
  pieces.insert(pieces.end(), rest, statement.pieces.end());
  return question(statement, std::move(pieces));
}

std::optional<std::string> askForOther(const Fact& fact, const Document& document, Slot answer,
                                       std::size_t word, const std::string& wh) {
  const Statement& statement = fact.statement;
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  const Slot subject = statement.subject;
  if (!tree || statement.predicate == noWord || subject.end == 0 || word == noWord)
    return std::nullopt;
  if (!statement.single) return std::nullopt;
  if (tree->words[word].head != statement.predicate || tree->words[word].confidence < sureArc)
    return std::nullopt;
  const std::optional<Finite> finite = finiteOf(statement, *tree);
  if (!finite || finite->piece < subject.end || answer.begin < subject.end) {
    const bool fronted = finite && answer.end <= subject.begin && finite->piece >= subject.end;
    if (!fronted) return std::nullopt;
  }
  std::vector<Piece> pieces = {{wh, {}, noWord, false}, {finite->fronted, {}, noWord, true}};
  for (std::size_t i = subject.begin; i < statement.pieces.size(); ++i) {
    if (inside(i, answer) || (i == finite->piece && finite->left.empty())) continue;
    Piece piece = statement.pieces[i];
    if (i == finite->piece) piece.text = finite->left;
    if (i == subject.begin) lowerFirst(piece, *tree), piece.spaceBefore = true;
    pieces.push_back(std::move(piece));
  }
  if (statement.opening > 0) pieces.push_back({",", {}, noWord, false});
  for (std::size_t i = 0; i < subject.begin; ++i) {  // what was fronted goes to the end
    if (inside(i, answer) || statement.pieces[i].text == ",") continue;
    Piece piece = statement.pieces[i];
    if (i == 0) lowerFirst(piece, *tree), piece.spaceBefore = true;
    if (i == 0 && statement.opening > 0) piece.text = lowered(piece.text);  // "according to"
    pieces.push_back(std::move(piece));
  }
  dropDoubleCommas(pieces);
  return question(statement, std::move(pieces));
}

}  // namespace questions
