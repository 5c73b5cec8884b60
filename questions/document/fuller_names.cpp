#include "questions/document/fuller_names.h"

#include <algorithm>
#include <optional>

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t mostWords = 6;  // "Ukrainian cargo ship MV Solvina"

// A single name behind "the", with nothing that tells more of it: no "the Solvina's crew", no "the
// Solvina group", no people, day or language.
bool standsAlone(const Statement& statement, const language::Tree& tree, std::size_t piece) {
  const std::size_t word = statement.pieces[piece].word;
  if (piece == 0 || word == noWord || tree.words[word].upos != "PROPN") return false;
  const std::string& name = statement.pieces[piece].text;
  const std::string low = lowered(name);
  if (name != tree.words[word].form || lowered(statement.pieces[piece - 1].text) != "the" ||
      !startsUpper(name) || name.size() < 2 || startsUpper(name.substr(1)) || low.ends_with('s') ||
      lexicon::isMonth(low) || lexicon::isWeekday(low) || lexicon::isTitle(low))
    return false;
  if (piece + 1 == statement.pieces.size()) return true;
  const std::size_t next = statement.pieces[piece + 1].word;
  return next != noWord && isAny(tree.words[next].upos, {"VERB", "AUX", "ADP", "CCONJ", "PUNCT"});
}

// The words of a sentence that tell a name with the common noun of what bears it: "cargo ship MV
// Solvina".
std::optional<text::Range> fullerIn(const language::Tree& tree, const std::string& name) {
  for (std::size_t i = 1; i < tree.words.size(); ++i) {
    if (tree.words[i].form != name || tree.words[i].upos != "PROPN") continue;
    std::size_t noun = i - 1;
    while (noun > 0 && tree.words[noun].upos == "PROPN") --noun;
    if (tree.words[noun].xpos != "NN" || lexicon::isTitle(lowered(tree.words[noun].form))) continue;
    std::size_t first = noun;
    while (first > 0 && isAny(tree.words[first - 1].upos, {"ADJ", "NOUN", "PROPN"})) --first;
    const bool led = first > 0 && isAny(lowered(tree.words[first - 1].form), {"a", "an", "the"});
    if (led && i - first < mostWords)
      return text::Range{tree.words[first].range.begin, tree.words[i].range.end};
  }
  return std::nullopt;
}

}  // namespace

void nameFully(Statement& statement, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  if (!tree) return;
  for (std::size_t i = 1; i < statement.pieces.size(); ++i) {
    if (!standsAlone(statement, *tree, i)) continue;
    const std::string name = statement.pieces[i].text;
    if (holdsWords(document.article->attribution.title, name)) continue;
    for (std::size_t s = 0; s < statement.sentence; ++s) {
      if (!document.trees[s]) continue;
      const std::optional<text::Range> fuller = fullerIn(*document.trees[s], name);
      if (!fuller) continue;
      const std::string told = squeezed(text::slice(document.text(), *fuller));
      statement.pieces = withSlot(statement, {i, i + 1}, told);
      statement.notes.push_back(name + " is the " + told + ".");
      return;
    }
  }
}

}  // namespace questions
