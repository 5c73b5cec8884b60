#include "questions/document/acronyms.h"

#include <algorithm>
#include <set>
#include <vector>

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t fewestLetters = 3, mostLetters = 6;

bool joins(std::string_view low) {
  for (std::string_view join : {"of", "and", "the", "for", "on", "in", "with", "to", "against"})
    if (low == join) return true;
  return false;
}

class Speller {
 public:
  explicit Speller(const std::string& text) : text_(text), words_(words(text)) {}

  std::map<std::string, std::string> find() const {
    std::set<std::string> wanted;
    for (const Word& word : words_)
      if (isInitials(word.text) && !lexicon::isHouseholdAcronym(word.text))
        wanted.insert(std::string(word.text));
    std::map<std::string, std::set<std::string>> names;
    for (std::size_t first = 0; first < words_.size() && !wanted.empty(); ++first)
      read(first, wanted, names);
    std::map<std::string, std::string> found;
    for (const auto& [letters, spelled] : names)
      if (spelled.size() == 1) found[letters] = *spelled.begin();
    return found;
  }

 private:
  // The names that begin at a word: capitals, with "of" and the like between them; with a comma as
  // well where the acronym follows in brackets: "Parks, Forests and Rivers Norway (PFRN)".
  void read(std::size_t first, const std::set<std::string>& wanted,
            std::map<std::string, std::set<std::string>>& names) const {
    std::string letters;
    bool listed = false;
    for (std::size_t i = first; i < words_.size() && i < first + 2 * mostLetters; ++i) {
      const std::string_view word = words_[i].text;
      const std::size_t gap = i > first ? words_[i].range.begin - words_[i - 1].range.end : 1;
      listed = listed || gap == 2;
      if (gap > 2 || (gap == 2 && text_[words_[i - 1].range.end] != ',')) return;
      if (i > first && joins(lowered(word))) continue;
      const bool unknown = isInitials(word) && !lexicon::isHouseholdAcronym(word);
      if (!startsUpper(word) || word.size() < 2 || unknown) return;
      letters += word[0];
      if (letters.size() >= fewestLetters && wanted.contains(letters) &&
          (!listed ||
           text_.compare(words_[i].range.end, letters.size() + 3, " (" + letters + ")") == 0))
        names[letters].insert(name(first, i));
    }
  }

  std::string name(std::size_t first, std::size_t last) const {
    const text::Range range{words_[first].range.begin, words_[last].range.end};
    const bool the = first > 0 && lowered(words_[first - 1].text) == "the";
    return (the ? "the " : "") + squeezed(text::slice(text_, range));
  }

  const std::string& text_;
  std::vector<Word> words_;
};

}  // namespace

bool isInitials(std::string_view word) {
  return word.size() >= fewestLetters && word.size() <= mostLetters &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::map<std::string, std::string> findAcronyms(const Document& document) {
  return Speller(document.text()).find();
}

std::string spelledOut(const std::string& text, const Document& document) {
  Statement statement;
  for (const Word& word : words(text))
    statement.pieces.push_back({std::string(word.text), {}, noWord, !statement.pieces.empty()});
  spellOut(statement, document.acronyms);
  return statement.notes.empty() ? text : written(statement.pieces);
}

void spellOut(Statement& statement, const std::map<std::string, std::string>& names) {
  for (const auto& [letters, spelled] : names) {
    for (std::size_t i = 0; i < statement.pieces.size(); ++i) {
      if (statement.pieces[i].text != letters) continue;
      const std::string said = written(statement.pieces);
      const bool the = spelled.starts_with("the ");
      if (holdsWords(said, the ? spelled.substr(4) : spelled)) break;
      const std::string before = i > 0 ? lowered(statement.pieces[i - 1].text) : "";
      const bool led = before == "the" || before == "a";
      const bool within =
          (i + 1 < statement.pieces.size() && startsUpper(statement.pieces[i + 1].text)) ||
          (!led && i > 0 && startsUpper(statement.pieces[i - 1].text) && i > 1);
      if (within) break;  // a part of a longer name
      statement.pieces = withSlot(statement, {i, i + 1}, led && the ? spelled.substr(4) : spelled);
      statement.notes.push_back(letters + " is " + spelled + ".");
      break;
    }
  }
}

}  // namespace questions
