#include "questions/document/statement.h"

#include <algorithm>

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {

std::string written(const std::vector<Piece>& pieces) {
  std::string text;
  for (const Piece& piece : pieces) {
    if (piece.text.empty()) continue;
    if (piece.spaceBefore && !text.empty()) text += ' ';
    text += piece.text;
  }
  return squeezed(text);
}

std::string sentenceOf(const std::vector<Piece>& pieces) {
  const std::string text = capitalised(written(pieces));
  const bool stops = text.ends_with('.') || text.ends_with('!') || text.ends_with('?') ||
                     text.ends_with(".”") || text.ends_with("!”") || text.ends_with("?”") ||
                     text.ends_with(".\"") || text.ends_with("!\"") || text.ends_with("?\"");
  return stops ? text : text + ".";
}

std::string stemOf(const Statement& statement, const std::vector<Piece>& pieces) {
  return statement.lead + sentenceOf(pieces);
}

bool isDenied(const Statement& statement) {
  return std::any_of(statement.pieces.begin(), statement.pieces.end(),
                     [](const Piece& piece) { return lexicon::isNegation(lowered(piece.text)); });
}

std::string lowAt(const Statement& statement, std::size_t piece) {
  return piece < statement.pieces.size() ? lowered(statement.pieces[piece].text) : "";
}

std::string slotText(const Statement& statement, Slot slot) {
  const auto first = statement.pieces.begin();
  return written({first + static_cast<std::ptrdiff_t>(slot.begin),
                  first + static_cast<std::ptrdiff_t>(slot.end)});
}

text::Range sourceOf(const Statement& statement, Slot slot) {
  return {statement.pieces[slot.begin].source.begin, statement.pieces[slot.end - 1].source.end};
}

std::optional<Slot> slotAt(const Statement& statement, text::Range source) {
  const std::vector<Piece>& pieces = statement.pieces;
  for (std::size_t begin = 0; begin < pieces.size(); ++begin) {
    if (pieces[begin].source.empty() || pieces[begin].source.begin != source.begin) continue;
    for (std::size_t end = begin; end < pieces.size(); ++end)
      if (pieces[end].source.end == source.end) return Slot{begin, end + 1};
  }
  return std::nullopt;
}

bool isQuoted(const Statement& statement, Slot slot) {
  const auto begin = statement.pieces.begin();
  const auto isMark = [](const Piece& piece) { return isQuotationMark(piece.text); };
  return std::count_if(begin, begin + static_cast<std::ptrdiff_t>(slot.begin), isMark) % 2 == 1;
}

std::optional<std::size_t> pieceOf(const Statement& statement, std::size_t word) {
  for (std::size_t i = 0; i < statement.pieces.size(); ++i)
    if (statement.pieces[i].word == word) return i;
  return std::nullopt;
}

void erasePieces(Statement& statement, const std::vector<bool>& unwanted) {
  const auto keptBefore = [&](std::size_t end) {
    return static_cast<std::size_t>(
        std::count(unwanted.begin(), unwanted.begin() + static_cast<std::ptrdiff_t>(end), false));
  };
  statement.subject = {keptBefore(statement.subject.begin), keptBefore(statement.subject.end)};
  statement.opening = keptBefore(statement.opening);
  std::vector<Piece> kept;
  for (std::size_t i = 0; i < statement.pieces.size(); ++i)
    if (!unwanted[i]) kept.push_back(statement.pieces[i]);
  if (!kept.empty()) kept.front().spaceBefore = false;
  statement.pieces = std::move(kept);
}

std::vector<Piece> withSlot(const Statement& statement, Slot slot, const std::string& text) {
  std::vector<Piece> pieces;
  for (std::size_t i = 0; i < statement.pieces.size(); ++i) {
    if (i == slot.begin)
      pieces.push_back({text, sourceOf(statement, slot), statement.pieces[i].word,
                        statement.pieces[i].spaceBefore});
    if (i < slot.begin || i >= slot.end) pieces.push_back(statement.pieces[i]);
  }
  return pieces;
}

}  // namespace questions
