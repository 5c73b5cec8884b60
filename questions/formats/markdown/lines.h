// What single lines of a question say, in whatever wording people and programs use.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "questions/columns/labels.h"

namespace questions::format {

// A piece's text without its signs: what offsets below are counted in.
std::string plainOf(std::string_view text);

// The same as an item has it: soft line ends as spaces, hard ones as lines; and with the address of
// each link behind its words.
std::string wordsOf(std::string_view text);
std::string withLinks(std::string_view text);

// A piece's text as its lines, without those that are empty; options that stand on one line,
// "a) one b) two", have one each.
std::vector<std::string> linesOf(std::string_view text);

// What stands at these offsets, with the signs in it.
std::string cut(std::string_view text, std::size_t begin, std::size_t end = std::string::npos);

// Whether all of what stands at these offsets is bold.
bool isBold(std::string_view text, std::size_t begin, std::size_t end);

// "Q3. Which?", "3) Which?", "Question 3: Which?": the number and where the words begin. A number
// of 0 if there is none.
struct Numbered {
  std::size_t number = 0, words = 0;
  bool named = false;  // "Question 3", "Q3"
};
Numbered numberedIn(std::string_view line);

// An option with its label and what marks it as right or wrong: "✅ B) two", "two (correct)".
struct OptionLine {
  Label label;
  Box box = Box::None;
  std::size_t outside = 0, begin = 0, end = 0;  // of the label, of the words
};
OptionLine optionIn(std::string_view line);

// "Answer: B", "The correct answer is B.", "Explanation: …", "Options:".
struct Verdict {
  enum class Kind { None, Key, Keys, Explanation, Options };  // Keys: of all questions
  Kind kind = Kind::None;
  std::size_t words = 0;  // where they begin
};
Verdict verdictIn(std::string_view line);

// The same for a line that says no more, such as a heading "Answer key".
Verdict::Kind titleIn(std::string_view line);

// The pairs of "1. B, 2. C", "1-b 2-c"; none if the text is something else.
std::vector<std::pair<std::size_t, std::string>> pairsIn(std::string_view text);

// Where the mark at the end of "It opened on Friday. (True)" begins; npos if there is none.
std::size_t truthMarkIn(std::string_view line);

// "True or false?"
bool asksForTruth(std::string_view words);

}  // namespace questions::format
