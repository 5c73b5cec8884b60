// Words that tell that somebody speaks, and what may stand around them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "questions/text/range.h"
#include "questions/words.h"

namespace questions {

// A stretch of an article by its words, which know their bytes in it.
class Stretch {
 public:
  Stretch(const std::string& text, std::size_t begin, std::size_t end);

  std::size_t size() const { return words_.size(); }
  std::string low(std::size_t word) const { return lowered(words_[word].text); }
  bool isUpper(std::size_t word) const { return startsUpper(words_[word].text); }
  bool isShouted(std::size_t word) const;  // "WHO": several capitals
  text::Range range(std::size_t word) const;
  // Whether one of these marks stands before the word; before size(): behind the last one.
  bool hasMark(std::size_t word, std::string_view marks) const;
  // The first word that begins at or behind a byte; size() if none.
  std::size_t from(std::size_t byte) const;

 private:
  std::string_view text_;
  std::size_t begin_;
  std::vector<Word> words_;
};

// said, tweeted, adding; what introduces words said, and nothing else.
bool speaks(std::string_view low);

// These, and what somebody does with words: blamed, denounced, apologised.
bool actsInWords(std::string_view low);

// "hoped", "plans": among them, but done without a word.
bool staysUnsaid(std::string_view low);

// "later", "also", "has": between a subject and its verb.
bool standsBeforeVerb(std::string_view low);

// Titles and descriptions before a name: no verb, no pronoun, nothing that begins another clause.
bool describes(const Stretch& stretch, std::size_t first, std::size_t end);

// "a spokesman for", "Ann Lee and": a name behind these is not the one who speaks.
bool holdsOff(std::string_view low);

// The verb that opens a quotation at the end of the stretch: "said,", "told the BBC:", "said in a
// statement,", "said that"; size() if none.
std::size_t openingVerb(const Stretch& stretch);

// Behind a name: X said.   X also said.   X of Oslo said.   X, the mayor, said.
bool saysBehind(const Stretch& stretch, std::size_t next);

// “…,” X's statement said: the two words behind the name.
bool statesBehind(const Stretch& stretch, std::size_t next);

// What a name that ends before `next` does, also beside an aside: "denounced" of "X, 54,
// denounced".
std::string verbBehind(const Stretch& stretch, std::size_t next);

// Whether only asides stand between a name and a verb: "X, of Oslo, one of four brothers, stated".
bool standsBesideAsides(const Stretch& stretch, std::size_t next, std::size_t verb);

// "gave a statement condemning it", "addressed the jury".
bool issuesWords(const Stretch& stretch);

// Of "responded by saying" the first verb.
std::size_t answering(const Stretch& stretch, std::size_t verb);

// "X wrote a book, which the Times called": not X did.
bool standsInRelative(const Stretch& stretch, std::size_t verb);

// What words are said of, by what stands before or behind them: "X said of the crime scene,",
// "Asked about the new tax, X said". Its bytes; nothing where they tell of no thing.
std::optional<text::Range> topicOf(const Stretch& stretch);

}  // namespace questions
