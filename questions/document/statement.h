// A statement: what the article says in one sentence, cut and mended so that a stranger
// understands it. It knows for each of its pieces which bytes of the article it stands for.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "questions/text/range.h"

namespace questions {

constexpr std::size_t noWord = static_cast<std::size_t>(-1);

// A word of a statement, or words that stand in for some of the article's.
struct Piece {
  std::string text;
  text::Range source;         // bytes of the article
  std::size_t word = noWord;  // index into the sentence's tokens; noWord where words were put in
  bool spaceBefore = true;

  bool operator==(const Piece&) const = default;
};

// Pieces [begin, end).
struct Slot {
  std::size_t begin = 0;
  std::size_t end = 0;

  bool operator==(const Slot&) const = default;
};

struct Statement {
  std::size_t sentence = 0;        // index into Document::sentences
  text::Range evidence;            // the sentence (or two, for a quotation) that proves it
  std::vector<Piece> pieces;       // without a full stop
  std::string attribution;         // whose word it is; empty if the article's own
  std::size_t predicate = noWord;  // index into the sentence's tree; noWord without a tree
  Slot subject;                    // of the predicate; empty if not known
  bool single = false;             // one clause: what is asked of its subject is asked of all of it
  std::string lead;                // names the article; empty if nothing could be said of it
  std::size_t opening = 0;         // pieces of "According to X," before the clause itself
  bool sure = true;                // nothing was cut or lifted on a doubtful parse
  bool vague = false;              // "the team scanned": told apart by the article, not by itself
  std::vector<std::string> notes;  // what was put in, and from where, for the explanation

  bool operator==(const Statement&) const = default;
};

// The pieces as running text, without a full stop.
std::string written(const std::vector<Piece>& pieces);
// The statement as a stem: behind its lead, capital first, full stop last.
std::string stemOf(const Statement& statement, const std::vector<Piece>& pieces);
// The pieces as a sentence: capital first, full stop last.
std::string sentenceOf(const std::vector<Piece>& pieces);

std::string slotText(const Statement& statement, Slot slot);
// A piece in lower case; empty behind the last.
std::string lowAt(const Statement& statement, std::size_t piece);
// Whether it holds a "not", "never" or "no".
bool isDenied(const Statement& statement);
// Whether the slot stands in somebody's words: those stay as they were said.
bool isQuoted(const Statement& statement, Slot slot);
// The piece that stands for a word of the tree.
std::optional<std::size_t> pieceOf(const Statement& statement, std::size_t word);
// Where the pieces of a slot stand in the article, from the first to the last byte.
text::Range sourceOf(const Statement& statement, Slot slot);
// The pieces that stand for exactly these bytes of the article.
std::optional<Slot> slotAt(const Statement& statement, text::Range source);

// Takes the pieces that `unwanted` marks out; the subject moves along.
void erasePieces(Statement& statement, const std::vector<bool>& unwanted);

// The statement's pieces with other words in the slot.
std::vector<Piece> withSlot(const Statement& statement, Slot slot, const std::string& text);

}  // namespace questions
