// The parts of Markdown: the parser's events become pieces of text, these become the parts of
// questions, these become items; and packs are written.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "questions/carriers/table.h"
#include "questions/columns/labels.h"
#include "questions/formats.h"
#include "questions/intake.h"

namespace questions::format {

// Whether questions with options and a key that more than bold words tell are in it.
bool holdsQuestions(std::string_view bytes);
Imported readMarkdown(std::string_view bytes, const std::string& file);
Exported writeMarkdown(const Pack& pack);

// --- blocks.cpp

// Signs inside a piece's text: line ends of both kinds, where bold begins and ends, and what
// stands around the address of a link.
inline constexpr char softBreak = '\x1f', hardBreak = '\x1e', boldBegin = '\x1d', boldEnd = '\x1c',
                      linkSign = '\x1b';

struct Piece {
  enum class Kind { Heading, Words, Code, Quotation, Rule, Table };
  Kind kind = Kind::Words;
  std::string text;                 // with the signs above
  std::size_t line = 0;             // on which it begins
  std::size_t level = 0;            // of a heading
  std::size_t list = 0, entry = 0;  // where it stands, both from 1; 0 outside
  std::size_t number = 0;           // of the entry, in an ordered list
  bool opens = false;               // whether it is the first of its entry
  Box box = Box::None;              // of the entry
  bool image = false;
  carriers::Table table;
  std::string comments;  // between the piece before and this one
};

struct List {
  std::size_t parent = 0;  // the list in whose entry it stands; 0 if in none
  bool ordered = false;
  std::size_t start = 1, entries = 0;
  bool boxes = false, emptyBoxes = false;  // whether an entry has one
  std::size_t first = 0, end = 0;          // the pieces in it
};

struct Document {
  std::vector<Piece> pieces;
  std::vector<List> lists;  // the first stands for none

  const List& listOf(const Piece& piece) const { return lists[piece.list]; }
};

Document documentOf(std::string_view text, std::size_t linesBefore);

// --- parts.cpp

// What a part of a question is: "3. Which?" starts one, "Answer: B" is its key, "3. B" far below
// is a pair.
enum class Sort {
  Heading,
  Start,
  Words,
  Option,
  More,  // of the option before
  Note,  // on the option before
  Quotation,
  Key,
  Explanation,
  Pair,
  Rule,
  Table
};

struct Part {
  Sort sort = Sort::Words;
  std::string text;  // with the signs of a piece
  std::size_t piece = 0, line = 0;
  std::size_t number = 0;  // of a question; 0 if it has none
  Box box = Box::None;
  bool bold = false, lettered = false;
  bool ours = false;  // in a question as we write them
};

std::vector<Part> partsOf(const Document& document);

// --- questions.cpp

struct Question;

// With the keys that stand in one place for all.
std::vector<Question> questionsOf(const Document& document, std::string& title);

}  // namespace questions::format
