// Which of all it is: "has the third-worst rating of any mayor", "is the second most visited
// museum".
#include "questions/facts.h"
#include "questions/figure.h"
#include "questions/finding.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr double best = 2, worst = 10;  // the first is told by a superlative alone

class Finder {
 public:
  Finder(const Document& document, const Statement& statement)
      : statement_(statement), tree_(*document.trees[statement.sentence]) {}

  std::vector<Fact> find() const {
    std::vector<Fact> found;
    for (std::size_t i = 1; i < statement_.pieces.size(); ++i)
      if (const std::size_t end = endOfRank(i); end > 0 && isTold(end - 1) && isOne(i))
        found.push_back({"rank", Value::Number, statement_, {i, end}});
    return found;
  }

 private:
  const language::Word* at(std::size_t piece) const {
    const bool known = piece < statement_.pieces.size() && statement_.pieces[piece].word != noWord;
    return known ? &tree_.words[statement_.pieces[piece].word] : nullptr;
  }

  // Behind "third-worst", "second most visited"; 0 where no rank begins.
  std::size_t endOfRank(std::size_t piece) const {
    const std::optional<Figure> figure = readFigure(statement_.pieces[piece].text);
    if (!figure || !figure->ordinal || !figure->spelled || figure->capital ||
        figure->number < best || figure->number > worst)
      return 0;
    const bool dash = lowAt(statement_, piece + 1) == "-";
    const std::size_t next = piece + (dash ? 2 : 1);
    if (isAny(lowAt(statement_, next), {"most", "least"})) {
      const std::size_t quality = next + (lowAt(statement_, next + 1) == "-" ? 2 : 1);
      const language::Word* word = at(quality);
      return word && isAny(word->upos, {"ADJ", "VERB"}) ? quality + 1 : 0;
    }
    const language::Word* word = at(next);
    return word && word->xpos == "JJS" ? next + 1 : 0;
  }

  // Of what the verb is done to, or of what something is, and of nothing else beside it; no "Oslo,
  // the third-largest city, …".
  bool isTold(std::size_t quality) const {
    const language::Word* word = at(quality);
    if (!word || statement_.predicate == noWord || word->head == language::kRoot) return false;
    const std::size_t noun = word->head;
    const bool done = tree_.words[noun].head == statement_.predicate &&
                      language::baseRelation(tree_.words[noun].relation) == "obj";
    return (done || noun == statement_.predicate) &&
           language::dependent(tree_, noun, "conj") == language::kRoot;
  }

  // "the third-worst", "Norway's third-worst"; but "one of the third-worst". "The second-biggest
  // moon behind Rhea" gives itself away.
  bool isOne(std::size_t piece) const {
    for (std::size_t i = piece; i < statement_.pieces.size(); ++i)
      if (isAny(lowAt(statement_, i), {"behind", "after"})) return false;
    return isAny(lowAt(statement_, piece - 1), {"the", "its", "his", "her", "their", "'s", "’s"}) &&
           !(piece > 1 && lowAt(statement_, piece - 2) == "of");
  }

  const Statement& statement_;
  const language::Tree& tree_;
};

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  return foundInStatements<Finder>(document, statements);
}

}  // namespace

FactKind rank() { return {"rank", find}; }

}  // namespace questions::fact
