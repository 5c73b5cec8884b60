#include "questions/document/lone_surnames.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "questions/words.h"

namespace questions {
namespace {

class Reader {
 public:
  Reader(const Statement& statement, const language::Tree* tree)
      : statement_(statement), tree_(tree) {}

  // A person of whom only one name is told; the full one would have been put in if it were known.
  bool isLone(std::size_t i) const {
    const std::size_t word = statement_.pieces[i].word;
    if (!tree_ || word == noWord || statement_.pieces[i].text != tree_->words[word].form)
      return false;
    const language::Name* name = language::nameAt(*tree_, word);
    return name && name->kind == language::NameKind::Person && name->end == name->first + 1 &&
           name->confidence > 0.8f && tree_->words[word].relation != "nmod:poss" &&
           !isAcronym(tree_->words[word].form) && !isDescribed(i) && !isWhere(i) && !isExample(i) &&
           !holdsWords(statement_.lead, tree_->words[word].form) && !isNamedEarlier(i);
  }

 private:
  // "Ann Lee of Acme Corp said Lee": named in full before.
  bool isNamedEarlier(std::size_t i) const {
    return std::any_of(statement_.pieces.begin(),
                       statement_.pieces.begin() + static_cast<std::ptrdiff_t>(i),
                       [&](const Piece& piece) {
                         return piece.text.find(' ') != std::string::npos &&
                                holdsWords(piece.text, statement_.pieces[i].text);
                       });
  }

  // "old bridges, such as Tower and Tay": the noun before says what they are.
  bool isExample(std::size_t i) const {
    std::size_t word = statement_.pieces[i].word;
    while (isAny(tree_->words[word].relation, {"conj", "flat", "compound"}) &&
           tree_->words[word].head != language::kRoot)
      word = tree_->words[word].head;
    const std::size_t marker = language::dependent(*tree_, word, "case");
    return marker != language::kRoot && isAny(lowered(tree_->words[marker].form), {"such", "like"});
  }

  // "in Ardwick", "Ann Lee, 58, of Ardwick": a place, whatever it was taken for.
  bool isWhere(std::size_t i) const {
    const std::string before = i > 0 ? lowAt(statement_, i - 1) : "";
    if (isAny(before, {"in", "near", "at"})) return true;
    return isAny(before, {"of", "from"}) && i > 1 && lowAt(statement_, i - 2) == ",";
  }

  // "the broadcaster Yle", "fashion designer Halston", "Halston, a designer".
  bool isDescribed(std::size_t i) const {
    const language::Word* before = i > 0 ? wordAt(i - 1) : nullptr;
    if (before && before->upos == "NOUN") return true;
    if (isBesideNoun(i)) return true;
    return lowAt(statement_, i + 1) == "," && isAny(lowAt(statement_, i + 2), {"a", "an", "the"});
  }

  // "Ann Lee's son, Tom, aged six": the noun before the comma says who.
  bool isBesideNoun(std::size_t i) const {
    const language::Word* name = wordAt(i);
    if (i < 2 || !name || lowAt(statement_, i - 1) != "," || name->head == language::kRoot)
      return false;
    const language::Word* noun = wordAt(i - 2);
    return noun && noun->upos == "NOUN" && tree_->words[name->head].range == noun->range &&
           language::baseRelation(name->relation) == "appos";
  }

  const language::Word* wordAt(std::size_t i) const {
    const std::size_t word = statement_.pieces[i].word;
    return tree_ && word != noWord ? &tree_->words[word] : nullptr;
  }

  const Statement& statement_;
  const language::Tree* tree_;
};

}  // namespace

bool isLoneSurname(const Statement& statement, const language::Tree* tree, std::size_t piece) {
  return Reader(statement, tree).isLone(piece);
}

}  // namespace questions
