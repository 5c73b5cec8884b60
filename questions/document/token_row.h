// The tokens of one sentence by their index, for finders that read words side by side.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "questions/document/document.h"

namespace questions {

// A person's name in the row: tokens [first, end).
struct PersonSpan {
  const Person* person = nullptr;
  std::size_t first = 0;
  std::size_t end = 0;
};

class TokenRow {
 public:
  // The document outlives the row.
  TokenRow(const Document& document, std::size_t sentence);

  std::size_t size() const { return sentence_.tokens.size(); }
  std::string_view token(std::size_t i) const;  // empty past the end
  std::string low(std::size_t i) const;         // lowered; empty past the end
  bool isPossessive(std::size_t i) const;       // 's

  // Whether "the" at `the`, with words up to `end`, means a thing told before: "the company". "the
  // Navy", "the board of the University of Rome" and what the headline names do not.
  bool pointsBack(std::size_t the, std::size_t end) const;

  // The token that begins, or ends, at this byte of the article.
  std::optional<std::size_t> startingAt(std::size_t byte) const;
  std::optional<std::size_t> endingAt(std::size_t byte) const;

  // Tokens [first, end) as they stand in the article, and without its line breaks.
  text::Range range(std::size_t first, std::size_t end) const;
  std::string text(std::size_t first, std::size_t end) const;

  const std::vector<PersonSpan>& people() const { return people_; }
  // The person whose name begins, or ends before, this token; null if none.
  const PersonSpan* personFrom(std::size_t first) const;
  const PersonSpan* personUntil(std::size_t end) const;

 private:
  const Document& document_;
  const text::Sentence& sentence_;
  std::vector<PersonSpan> people_;  // in order
};

// "Berg’s", "James’s" with the apostrophe that the article uses.
std::string possessiveOf(const std::string& name, const Document& document);

}  // namespace questions
