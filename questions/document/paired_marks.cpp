#include "questions/document/paired_marks.h"

#include <algorithm>
#include <cctype>

#include "questions/document/spoken.h"
#include "questions/words.h"

namespace questions {
namespace {

bool isMark(const Piece& piece) { return isQuotationMark(piece.text); }

bool isWord(const Piece& piece) {
  return std::any_of(piece.text.begin(), piece.text.end(),
                     [](unsigned char c) { return std::isalnum(c) != 0 || c >= 0x80; }) &&
         !isMark(piece) && !isAny(piece.text, {"•", "–", "—", "…"});
}

// "he said: “It is late" and "It is late,” he said": somebody says it outside the one mark, and no
// words are left out beside the other.
bool canBePaired(const std::vector<Piece>& pieces, bool goesOn) {
  const auto mark = std::find_if(pieces.begin(), pieces.end(), isMark);
  const auto isDots = [](const Piece& piece) { return isAny(piece.text, {"...", "…", "...."}); };
  if (std::any_of(pieces.begin(), pieces.end(), isDots)) return false;
  return goesOn ? std::any_of(mark, pieces.end(), isWord)
                : std::any_of(pieces.begin(), mark, isWord) && isWord(pieces.back());
}

}  // namespace

void pairMarks(Statement& statement, const Document& document) {
  std::vector<Piece>& pieces = statement.pieces;
  const auto first = std::find_if(pieces.begin(), pieces.end(), isMark);
  if (first == pieces.end()) return;
  const text::Sentence& sentence = document.sentences[statement.sentence];
  const std::size_t begin = sentence.range.begin, end = sentence.range.end;
  const bool goesOn = isQuoted(document, statement.sentence, {begin, begin});
  const bool isLeft = isQuoted(document, statement.sentence, {end, end});
  const bool straight = first->text == "\"";
  const auto marks = static_cast<std::size_t>(std::count_if(pieces.begin(), pieces.end(), isMark));
  if (marks % 2 != (goesOn != isLeft ? 1U : 0U) || !canBePaired(pieces, goesOn)) return;
  if (isLeft && pieces.back().word + 2 >= sentence.tokens.size()) {
    pieces.push_back({".", {}, noWord, false});
    pieces.push_back({straight ? "\"" : "”", {}, noWord, false});
  }
  if (goesOn && pieces.front().word == 0) {
    pieces.front().spaceBefore = false;
    pieces.front().text = capitalised(pieces.front().text);
    pieces.insert(pieces.begin(), {straight ? "\"" : "“", {}, noWord, false});
  }
}

}  // namespace questions
