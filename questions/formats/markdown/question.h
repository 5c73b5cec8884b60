// A question as it is found in Markdown, before it is an item.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "questions/carriers/table.h"
#include "questions/columns/labels.h"
#include "questions/intake.h"

namespace questions::format {

struct Question {
  struct Entry {
    std::string text, note;
    Box box = Box::None;
    bool bold = false, lettered = false;
  };

  static Question without(std::string stem, std::size_t line);  // options

  // Whether nothing but a heading is known.
  bool isBare() const { return stem.empty() && options.empty() && keys.empty(); }
  bool awaitsKey() const { return !keys.empty() && keys.back().empty(); }
  bool hasKey() const;  // in whatever way
  bool isTold() const;  // with more than bold words, which articles have too

  std::size_t line = 0, number = 0;
  std::string heading, stem, explanation, comments;
  std::vector<Entry> options;
  std::vector<std::string> keys;  // what stands after "Answer:"
  bool headed = false;            // the heading ends the question before
  bool started = false;           // by a number, or in a list of questions
  bool inList = false;            // that it, or its key, stands in
  bool parted = false;            // from what follows, by a line
  bool prose = false;             // the stem begins with a paragraph
  bool explaining = false, image = false, ours = false;
  const carriers::Table* table = nullptr;
};

using Pairs = std::vector<std::pair<std::size_t, std::string>>;

// Gives the questions the keys, and what explains them, by their numbers.
void answer(std::vector<Question>& questions, const Pairs& keys, const Pairs& remarks);

void hand(Question question, Intake& intake);

}  // namespace questions::format
