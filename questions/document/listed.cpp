#include "questions/document/listed.h"

#include <algorithm>

#include "questions/document/tree_words.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

using tree_words::holds;
using Words = std::vector<std::size_t>;

constexpr float sureArc = 0.6f;

class List {
 public:
  List(const Statement& statement, const Document& document)
      : statement_(statement),
        tree_(*document.trees[statement.sentence]),
        dates_(document.dates[statement.sentence]) {}

  // The statement with one member of the list in which the word stands.
  std::optional<Statement> apart(std::size_t number) {
    const std::size_t noun = nounOf(number);
    if (noun == language::kRoot || !gather(noun) || sharesAll()) return std::nullopt;
    const std::size_t head = members_.front();
    if (language::baseRelation(tree_.words[head].relation) == "nsubj" && !isPlural(noun))
      return std::nullopt;
    Statement told = statement_;
    std::vector<bool> unwanted(told.pieces.size(), false);
    for (std::size_t i = 0; i < told.pieces.size(); ++i)
      unwanted[i] = isOther(told.pieces[i].word, noun) && !isDated(i);
    dropJoints(told, unwanted, noun);
    erasePieces(told, unwanted);
    return told;
  }

 private:
  std::size_t nounOf(std::size_t number) const {
    const language::Word& word = tree_.words[number];
    if (word.relation == "nummod" && word.confidence >= sureArc) return word.head;
    return language::baseRelation(word.relation) == "conj" ||
                   language::dependent(tree_, number, "conj") != language::kRoot
               ? number
               : language::kRoot;
  }

  bool isPlural(std::size_t noun) const {
    return isAny(tree_.words[noun].xpos, {"NNS", "NNPS", "CD"});
  }

  // The nouns on a par with this one, the first first; false where there is no other with a figure,
  // or one is no noun or in doubt.
  bool gather(std::size_t noun) {
    const bool first = language::baseRelation(tree_.words[noun].relation) != "conj";
    const std::size_t head = first ? noun : tree_.words[noun].head;
    members_ = {head};
    for (const std::size_t child : language::dependents(tree_, head))
      if (language::baseRelation(tree_.words[child].relation) == "conj") {
        if (tree_.words[child].confidence < sureArc ||
            !isAny(tree_.words[child].upos, {"NOUN", "PROPN", "NUM", "ADJ"}))
          return false;
        members_.push_back(child);
      }
    if (tree_.words[head].upos != "NOUN" || members_.size() < 2) return false;
    return std::any_of(members_.begin(), members_.end(),
                       [&](std::size_t member) { return member != noun && countsItself(member); });
  }

  bool countsItself(std::size_t member) const {
    return tree_.words[member].upos == "NUM" ||
           language::dependent(tree_, member, "nummod") != language::kRoot;
  }

  // "between five boys and six girls", "both", "a total of".
  bool sharesAll() const {
    return std::any_of(statement_.pieces.begin(), statement_.pieces.end(), [](const Piece& piece) {
      return isAny(lowered(piece.text),
                   {"between", "both", "together", "total", "totaling", "totalling", "altogether",
                    "respectively", "combined", "or", "either", "all", "per", "ratio", "versus"});
    });
  }

  // "on 3 May": the day is of all, on whatever noun it hangs.
  bool isDated(std::size_t piece) const {
    const std::vector<Piece>& pieces = statement_.pieces;
    const auto isDate = [&](std::size_t at) {
      return at < pieces.size() && !pieces[at].source.empty() &&
             std::any_of(dates_.begin(), dates_.end(), [&](const text::Date& date) {
               return date.range.contains(pieces[at].source);
             });
    };
    return isDate(piece) ||
           (isDate(piece + 1) && isAny(lowered(pieces[piece].text), {"on", "in", "since"}));
  }

  // Whether a word is of another member of the list: its own, or what hangs on it.
  bool isOther(std::size_t word, std::size_t noun) const {
    if (word == noWord) return false;
    const Words own = ownWords(noun);
    if (holds(own, word)) return false;
    return std::any_of(members_.begin(), members_.end(), [&](std::size_t member) {
      return member != noun && holds(ownWords(member), word);
    });
  }

  // "two mayors and four judges [in Oslo]": what stands behind the last may be of all.
  bool isOfAll(std::size_t member, std::size_t child) const {
    if (member != members_.back() || child < member ||
        !isAny(language::baseRelation(tree_.words[child].relation), {"nmod", "obl", "advmod"}))
      return false;
    const std::size_t preposition = language::dependent(tree_, child, "case");
    return preposition == language::kRoot || tree_.words[preposition].lemma != "of";
  }

  // What hangs on a member, without the other members and the preposition of all.
  Words ownWords(std::size_t member) const {
    Words words = {member};
    for (const std::size_t child : language::dependents(tree_, member)) {
      const std::string_view relation = language::baseRelation(tree_.words[child].relation);
      if (isAny(relation, {"conj", "case", "punct", "cc"}) || isOfAll(member, child)) continue;
      const Words below = language::subtree(tree_, child);
      words.insert(words.end(), below.begin(), below.end());
    }
    return words;
  }

  // Commas and "and" between the members.
  void dropJoints(const Statement& told, std::vector<bool>& unwanted, std::size_t noun) const {
    std::size_t first = told.pieces.size(), last = 0;
    for (std::size_t i = 0; i < told.pieces.size(); ++i)
      if (unwanted[i] || told.pieces[i].word == noun) {
        first = std::min(first, i);
        last = std::max(last, i);
      }
    const Words own = ownWords(noun);
    for (std::size_t i = first; i < last; ++i)
      if (isAny(lowered(told.pieces[i].text), {",", "and", "as", "well"}) &&
          !holds(own, told.pieces[i].word))
        unwanted[i] = true;
  }

  const Statement& statement_;
  const language::Tree& tree_;
  const std::vector<text::Date>& dates_;
  Words members_;
};

}  // namespace

std::optional<Statement> toldApart(const Statement& statement, std::size_t piece,
                                   const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  const std::size_t word = statement.pieces[piece].word;
  if (!tree || word == noWord) return std::nullopt;
  return List(statement, document).apart(word);
}

}  // namespace questions
