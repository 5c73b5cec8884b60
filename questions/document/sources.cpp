#include "questions/document/sources.h"

#include "questions/document/capitals.h"
#include "questions/words.h"

namespace questions {

std::vector<Piece> clausePieces(const language::Tree& tree, const std::vector<std::size_t>& order) {
  std::vector<Piece> pieces;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const language::Word& word = tree.words[order[i]];
    const bool follows = i > 0 && order[i - 1] + 1 == order[i];
    const bool space = follows ? tree.words[order[i - 1]].spaceAfter : word.upos != "PUNCT";
    pieces.push_back({word.form, word.range, order[i], space});
  }
  return pieces;
}

void openWithSpeaker(Statement& statement, const language::Tree& tree,
                     const std::vector<std::size_t>& source) {
  std::vector<Piece> opening = clausePieces(tree, source);
  while (!opening.empty() && opening.back().text == ",") opening.pop_back();
  if (opening.empty()) return;
  statement.attribution = written(opening);
  opening.front().spaceBefore = false;
  opening.push_back({"said", {}, noWord, true});
  statement.pieces.front().text = lowered(statement.pieces.front().text);
  statement.pieces.front().spaceBefore = true;
  statement.pieces.insert(statement.pieces.begin(), opening.begin(), opening.end());
}

void openWithSource(Statement& statement, const language::Tree& tree,
                    const std::vector<std::size_t>& source) {
  std::vector<Piece> opening = {{"According", {}, noWord, false}, {"to", {}, noWord, true}};
  for (Piece& piece : clausePieces(tree, source)) {
    const bool first = opening.size() == 2;
    piece.spaceBefore = piece.spaceBefore || first;
    if (first && isAny(piece.text, {"The", "A", "An", "His", "Her", "Its", "Their", "Both"}))
      piece.text = lowered(piece.text);
    if (first && piece.word == 0 && isAny(tree.words[0].upos, {"NOUN", "ADJ", "DET", "CCONJ"}) &&
        !keepsCapital(tree, 0))
      piece.text = lowered(piece.text.substr(0, 1)) + piece.text.substr(1);
    opening.push_back(std::move(piece));
  }
  while (opening.back().text == ",") opening.pop_back();
  opening.push_back({",", {}, noWord, false});
  Piece& first = statement.pieces.front();
  first.spaceBefore = true;
  if (first.word != noWord && !keepsCapital(tree, first.word))
    first.text = lowered(first.text.substr(0, 1)) + first.text.substr(1);
  statement.attribution = written({opening.begin() + 2, opening.end() - 1});
  statement.pieces.insert(statement.pieces.begin(), opening.begin(), opening.end());
}

std::size_t openingOf(const Statement& statement) {
  if (statement.attribution.empty()) return 0;
  for (std::size_t i = 0; i < statement.pieces.size(); ++i)
    if (statement.pieces[i].text == "," && statement.pieces[i].source.empty()) return i + 1;
  return 0;
}

}  // namespace questions
