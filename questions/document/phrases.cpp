#include "questions/document/phrases.h"

#include <algorithm>

#include "questions/lead.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr float sureArc = 0.5f;

void nameInFull(Statement& statement, const std::vector<Person>& people) {
  for (const Person& person : people) {
    if (holdsWords(written(statement.pieces), person.name)) continue;
    for (const text::Range& mention : person.mentions)
      if (const std::optional<Slot> slot = slotAt(statement, mention)) {
        statement.pieces = withSlot(statement, *slot, person.name);
        break;
      }
  }
}

// A closing mark may hang on the words that were left out.
void closeQuote(const language::Tree& tree, std::vector<std::size_t>& words) {
  const auto marks = [&](std::string_view open, std::string_view close) {
    int balance = 0;
    for (const std::size_t word : words) {
      if (tree.words[word].form == open) ++balance;
      if (tree.words[word].form == close) --balance;
    }
    const std::size_t next = words.empty() ? 0 : words.back() + 1;
    if (balance == 1 && next < tree.words.size() && tree.words[next].form == close)
      words.push_back(next);
  };
  marks("“", "”");
}

}  // namespace

std::vector<Piece> phraseOf(const Document& document, std::size_t sentence,
                            const std::vector<std::size_t>& words) {
  const language::Tree& tree = *document.trees[sentence];
  Statement statement;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const language::Word& word = tree.words[words[i]];
    const bool follows = i > 0 && words[i - 1] + 1 == words[i];
    const bool space = follows ? tree.words[words[i - 1]].spaceAfter : word.upos != "PUNCT";
    statement.pieces.push_back({word.form, word.range, words[i], space});
  }
  nameInFull(statement, document.people);
  return statement.pieces;
}

std::vector<std::size_t> nounPhrase(const language::Tree& tree, std::size_t noun,
                                    const std::vector<std::size_t>& without) {
  std::vector<std::size_t> words;
  for (const std::size_t word : language::subtree(tree, noun)) {
    bool out = false;
    for (const std::size_t top : without) {
      const std::vector<std::size_t> below = language::subtree(tree, top);
      out = out || std::find(below.begin(), below.end(), word) != below.end();
    }
    if (out) continue;
    if (word != noun && tree.words[word].confidence < sureArc) return {};
    words.push_back(word);
  }
  const auto loose = [&](std::size_t word) {
    return tree.words[word].upos == "PUNCT" && tree.words[word].form != "”" &&
           tree.words[word].form != "\"";
  };
  while (!words.empty() && loose(words.back())) words.pop_back();
  closeQuote(tree, words);
  return words;
}

Statement statementOn(const Document& document, std::size_t sentence) {
  Statement statement;
  statement.sentence = sentence;
  statement.evidence = document.sentences[sentence].range;
  statement.lead = leadOf(document);
  return statement;
}

void put(Statement& statement, const std::string& word) {
  statement.pieces.push_back({word, {}, noWord, !statement.pieces.empty()});
}

void put(Statement& statement, std::vector<Piece> pieces) {
  if (!pieces.empty()) pieces.front().spaceBefore = !statement.pieces.empty();
  for (Piece& piece : pieces) statement.pieces.push_back(std::move(piece));
}

}  // namespace questions
