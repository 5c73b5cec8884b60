#include "questions/document/ties.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "questions/document/finite.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

using Flaw = std::optional<std::string>;
using Words = std::vector<std::string_view>;

// Words in a row, and what may stand behind them so that they tell of what.
struct Tie {
  Words words;
  Words unless;
};

const std::vector<Tie>& ties() {
  static const std::vector<Tie> all = {{{"as", "a", "result"}, {"of", "that"}},
                                       {{"as", "a", "consequence"}, {"of"}},
                                       {{"in", "consequence"}, {"of"}},
                                       {{"in", "response"}, {"to"}},
                                       {{"in", "return"}, {"for", "to"}},
                                       {{"in", "addition"}, {"to"}},
                                       {{"in", "exchange"}, {"for"}},
                                       {{"in", "reply"}, {"to"}},
                                       {{"in", "contrast"}, {"to", "with"}},
                                       {{"in", "retaliation"}, {"for"}},
                                       {{"in", "the", "period"}, {"of"}},
                                       {{"during", "the", "period"}, {"of"}},
                                       {{"in", "that", "period"}, {}},
                                       {{"at", "that", "time"}, {}},
                                       {{"comes", "as"}, {"a", "an", "no", "little"}},
                                       {{"came", "as"}, {"a", "an", "no", "little"}},
                                       {{"in", "the", "process"}, {"of"}},
                                       {{"in", "the", "meantime"}, {}},
                                       {{"in", "the", "aftermath"}, {"of"}},
                                       {{"in", "turn"}, {}},
                                       {{"in", "doing", "so"}, {}},
                                       {{"on", "the", "other", "hand"}, {}},
                                       {{"by", "comparison"}, {"with", "to"}},
                                       {{"in", "comparison"}, {"with", "to"}},
                                       {{"the", "rest"}, {"of"}},
                                       {{"the", "remainder"}, {"of"}},
                                       {{"by", "then"}, {"-"}},
                                       {{"back", "then"}, {}},
                                       {{"since", "then"}, {}},
                                       {{"until", "then"}, {}},
                                       {{"vice", "versa"}, {}},
                                       {{"thereafter"}, {}},
                                       {{"thereby"}, {}},
                                       {{"therein"}, {}},
                                       {{"elsewhere"}, {"in", "on"}}};
  return all;
}

class Reader {
 public:
  Reader(const Statement& statement, const language::Tree* tree)
      : statement_(statement), tree_(tree) {}

  Flaw at(std::size_t i) const {
    for (const Tie& tie : ties())
      if (stands(tie, i) && !isTied(i)) return "\"" + textOf(tie) + "\" does not say of what";
    const std::string word = low(i);
    for (std::string_view tie : {"subsequent", "previous", "nearby", "another"})  // put in
      if (word.find(' ') != std::string::npos && holdsWords(word, tie))
        return "\"" + std::string(tie) + "\" points back";
    if (word == "in" && low(i + 1) == "total" && i == statement_.opening)
      return "\"in total\" does not say of what";
    if (word == "at" && low(i + 1) == "the" && low(i + 2) == "time" && isAny(low(i + 3), {"", ","}))
      return "\"at the time\" does not say when";
    if (word == "subsequent" && low(i + 1) != "to" && !isAny(before(i), {"and", "or"}))
      return "\"subsequent\" does not say to what";
    if (isAny(word, {"similar", "comparable"}) && comparesNothing(i))
      return "\"" + word + "\" does not say to what";
    if (word == "as" && low(i + 1) == "well" && low(i + 2) == "as" &&
        isAny(low(i + 3), {"one", "that", "those", "another", "others"}))
      return "\"as well as " + low(i + 3) + "\" tells of another";
    if (word == "nearby" && !isNamedBefore(i)) return "\"nearby\" does not say to what";
    if (word == "that" && isPointing(i)) return "\"that " + low(i + 1) + "\" points back";
    if (word == "the" && isOrdinal(low(i + 1)) && isLoneOrdinal(i + 1))
      return "it does not say the " + low(i + 1) + " of what";
    return std::nullopt;
  }

 private:
  std::string low(std::size_t i) const {
    return i < statement_.pieces.size() ? lowered(statement_.pieces[i].text) : "";
  }

  std::string before(std::size_t i) const { return i > 0 ? low(i - 1) : ""; }

  const language::Word* wordAt(std::size_t i) const {
    if (!tree_ || i >= statement_.pieces.size() || statement_.pieces[i].word == noWord)
      return nullptr;
    return &tree_->words[statement_.pieces[i].word];
  }

  bool stands(const Tie& tie, std::size_t i) const {
    for (std::size_t j = 0; j < tie.words.size(); ++j)
      if (low(i + j) != tie.words[j]) return false;
    const std::string next = low(i + tie.words.size());
    return std::find(tie.unless.begin(), tie.unless.end(), next) == tie.unless.end();
  }

  static std::string textOf(const Tie& tie) {
    std::string text;
    for (const std::string_view word : tie.words)
      text += (text.empty() ? "" : " ") + std::string(word);
    return text;
  }

  // "the bus left the road and two people were hurt as a result": of what stands before "and".
  bool isTied(std::size_t i) const {
    bool told = false;
    for (std::size_t j = 0; j < i; ++j) {
      const language::Word* word = wordAt(j);
      if (!word) continue;
      const bool verb = isFiniteTag(word->xpos);
      if (told && isAny(low(j), {"and", "but", ",", ";", "who", "which", "that"})) return true;
      told = told || (verb && !lexicon::isSayingVerb(low(j)));
    }
    return false;
  }

  // "a similar plan", "comparable warnings came"; not "is similar to Oslo's", "have similar views".
  bool comparesNothing(std::size_t i) const {
    for (std::size_t j = 0; j < statement_.pieces.size(); ++j)
      if (j < i ? low(j) == "than" : isAny(low(j), {"to", "with", "as"})) return false;
    if (isAny(before(i), {"a", "an"})) return true;
    const language::Word* word = wordAt(i);
    if (!word || word->relation != "amod" || word->head == language::kRoot) return false;
    const std::string_view role = language::baseRelation(tree_->words[word->head].relation);
    return i < statement_.subject.end || isAny(role, {"nsubj", "obl", "nmod"});
  }

  bool isNamedBefore(std::size_t i) const {
    for (std::size_t j = statement_.opening; j < i; ++j) {
      const std::string& text = statement_.pieces[j].text;
      const bool opens = j == statement_.opening && text.find(' ') == std::string::npos;
      const language::Word* word = wordAt(j);
      if (startsUpper(text) && !lexicon::isMonth(lowered(text)) &&
          (word ? word->upos == "PROPN" : !opens))
        return true;
    }
    return false;
  }

  // "radiation at that tank": not "that" of a clause, nor of a noun that the statement tells apart
  // ("that part of Norway"), or has named before ("a film … that film"). "In 2003 … that year".
  bool isPointing(std::size_t i) const {
    const language::Word* word = wordAt(i);
    if (!word || word->relation != "det" || word->head == language::kRoot || i == 0) return false;
    const language::Word& noun = tree_->words[word->head];
    const bool apart =
        std::any_of(statement_.pieces.begin(), statement_.pieces.end(), [&](const Piece& piece) {
          if (piece.word == noWord || piece.word <= word->head) return false;
          const language::Word& child = tree_->words[piece.word];
          return child.head == word->head &&
                 isAny(language::baseRelation(child.relation), {"nmod", "acl"});
        });
    return noun.upos == "NOUN" && !apart && !isSaidBefore(noun.lemma, i) &&
           !(isTime(noun.lemma) && isDatedBefore(i));
  }

  bool isSaidBefore(const std::string& lemma, std::size_t i) const {
    for (std::size_t j = 0; j < i; ++j)
      if (const language::Word* word = wordAt(j); word && word->lemma == lemma) return true;
    return false;
  }

  static bool isTime(std::string_view lemma) {
    return isAny(lemma, {"year", "month", "day", "week", "night", "time", "season", "evening"});
  }

  bool isDatedBefore(std::size_t i) const {
    for (std::size_t j = 0; j < i; ++j)
      if (hasDigit(statement_.pieces[j].text) || lexicon::isMonth(low(j))) return true;
    return false;
  }

  static bool isOrdinal(std::string_view word) {
    return isAny(word, {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
                        "ninth"});
  }

  // "in Norway's half of the first", "the top of the fourth,": no noun follows, and nothing that
  // says of what.
  bool isLoneOrdinal(std::size_t i) const {
    const std::string next = low(i + 1);
    if (i + 1 == statement_.pieces.size() || isAny(next, {",", ";", "–", "—"})) return true;
    const language::Word* word = wordAt(i + 1);
    return word && isFiniteTag(word->xpos);
  }

  const Statement& statement_;
  const language::Tree* tree_;
};

}  // namespace

std::optional<std::string> tieAt(const Statement& statement, const language::Tree* tree,
                                 std::size_t piece) {
  return Reader(statement, tree).at(piece);
}

}  // namespace questions
