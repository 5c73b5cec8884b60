#include "questions/document/names_told.h"

#include <algorithm>
#include <string>
#include <vector>

#include "questions/distractors/nationalities.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

// "the Oslo Monument", put for "the monument".
bool holdsName(const std::string& text) {
  const std::vector<Word> all = words(text);
  return std::any_of(all.begin(), all.end(), [](const Word& word) {
    return startsUpper(word.text) && !lexicon::isMonth(lowered(word.text));
  });
}

// "FedEx", or a capital in the midst of a sentence on what was taken for another noun.
bool isNameLike(const Piece& piece, const language::Word& word) {
  const std::string& text = piece.text;
  const bool mixed = startsUpper(text) && hasInnerCapital(text);
  return mixed || (piece.word > 0 && startsUpper(text) && text.size() > 1 && word.upos == "NOUN" &&
                   !lexicon::isMonth(lowered(text)) && !lexicon::isWeekday(lowered(text)));
}

}  // namespace

std::size_t namesIn(const Statement& statement, const language::Tree& tree) {
  std::size_t names = 0;
  bool inside = false;
  bool quoted = false;
  for (const Piece& piece : statement.pieces) {
    if (isQuotationMark(piece.text)) quoted = !quoted;
    const language::Word* word = piece.word == noWord ? nullptr : &tree.words[piece.word];
    const bool other = word && piece.text != word->form;  // "she", "the monument"
    const bool put = !word || (word->upos == "PRON" && other);
    const bool full = other && piece.text.find(' ') != std::string::npos;
    const bool name = put    ? startsUpper(piece.text)
                      : full ? holdsName(piece.text)
                             : word->upos == "PROPN" || (!quoted && isNameLike(piece, *word)) ||
                                   !countryOfNationality(piece.text).empty();
    if (name && !inside) ++names;
    inside = name;
  }
  return names;
}

}  // namespace questions
