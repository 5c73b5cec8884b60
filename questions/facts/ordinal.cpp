// Which of a row it was: "in the 33rd minute", "their sixth title", "finished third".
#include <algorithm>

#include "questions/facts.h"
#include "questions/figure.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t mostOfUnit = 6;  // pieces of "round of the French Open"

// What is counted through while something goes on, each of it by its number.
bool isUnit(std::string_view lemma) {
  return isAny(lemma, {"minute", "lap", "round", "ballot", "attempt", "stage", "hole", "frame"});
}

// What happens in a minute that a report would name.
bool isTurn(std::string_view lemma) {
  return isAny(
      lemma, {"score",   "open",  "double",  "equalise", "equalize", "level",  "win",    "concede",
              "convert", "net",   "restore", "break",    "dismiss",  "strike", "retire", "award",
              "put",     "seal",  "extend",  "reduce",   "lead",     "take",   "send",   "pass",
              "beat",    "elect", "stop",    "lose",     "knock",    "finish", "crash",  "choose"});
}

// Of what happens in a minute of a match only the goals are remembered.
bool isGoal(std::string_view lemma) {
  return isAny(lemma, {"score", "open", "double", "equalise", "equalize", "level", "net", "convert",
                       "restore", "seal"});
}

// What somebody has more than once, and counts.
bool isWon(std::string_view lemma) {
  return isAny(lemma, {"title",  "win",    "victory",      "goal",      "trophy",     "crown",
                       "term",   "medal",  "championship", "album",     "novel",      "book",
                       "film",   "record", "defeat",       "president", "emperor",    "king",
                       "queen",  "pope",   "chancellor",   "governor",  "appearance", "marriage",
                       "launch", "flight", "mission",      "cup",       "birthday"});
}

class Finder {
 public:
  Finder(const Statement& statement, const language::Tree& tree)
      : statement_(statement), tree_(tree) {}

  std::optional<Fact> at(std::size_t piece) const {
    const std::optional<Figure> figure = readFigure(statement_.pieces[piece].text);
    if (!figure || !figure->ordinal || figure->capital || wordAt(piece) == noWord ||
        statement_.predicate == noWord || low(piece + 1) == "-" || low(piece - 1) == "-")
      return std::nullopt;
    if (isGuessed(piece)) return std::nullopt;
    if (std::optional<Fact> fact = inUnit(piece)) return fact;
    if (figure->number < 2) return std::nullopt;
    return ofOwner(piece) || asPlace(piece) ? std::optional(made(piece)) : std::nullopt;
  }

 private:
  std::string low(std::size_t piece) const {
    return piece < statement_.pieces.size() ? lowered(statement_.pieces[piece].text) : "";
  }
  std::size_t wordAt(std::size_t piece) const {
    return piece < statement_.pieces.size() ? statement_.pieces[piece].word : noWord;
  }
  const std::string& deed() const { return tree_.words[statement_.predicate].lemma; }

  Fact made(std::size_t piece) const {
    return {"ordinal", Value::Number, statement_, {piece, piece + 1}};
  }

  // "in the [33rd] minute of the game"
  std::optional<Fact> inUnit(std::size_t piece) const {
    const std::size_t noun = wordAt(piece + 1);
    if (piece < 2 || noun == noWord || low(piece - 1) != "the" ||
        !isAny(low(piece - 2), {"in", "on", "at", "during"}) || !isUnit(tree_.words[noun].lemma) ||
        tree_.words[noun].xpos != "NN" || !isTurn(deed()) || goesOn() || isRoutine() ||
        (tree_.words[noun].lemma == "minute" && !isGoal(deed())))
      return std::nullopt;
    const std::size_t end = unitEnd(piece + 1, noun);
    if (end == 0) return std::nullopt;
    Fact fact = made(piece);
    fact.term = slotText(statement_, {piece + 1, end});
    return fact;
  }

  // "conceded a penalty which the referee gave": more than the deed.
  bool goesOn() const {
    return std::any_of(statement_.pieces.begin(), statement_.pieces.end(), [](const Piece& piece) {
      return isAny(lowered(piece.text),
                   {"which", "who", "whose", "while", "after", "before", "as"});
    });
  }

  // "won a free kick", "took off Ben Roe": it happens many times in a match, and nobody remembers
  // when.
  bool isRoutine() const {
    for (std::size_t i = 0; i < statement_.pieces.size(); ++i) {
      if (isAny(low(i), {"freekick", "free-kick", "corner", "corners", "throw-in", "foul",
                         "offside", "substitution", "booking", "yellow"}) ||
          (low(i) == "free" && low(i + 1) == "kick"))
        return true;
      if (wordAt(i) == statement_.predicate && deed() == "take" && low(i + 1) == "off") return true;
    }
    return false;
  }

  // Behind what belongs to the unit; 0 where that is long.
  std::size_t unitEnd(std::size_t piece, std::size_t noun) const {
    const std::vector<std::size_t> below = language::subtree(tree_, noun);
    std::size_t end = piece + 1;
    const bool more = low(end) == "of";
    while (more && end < statement_.pieces.size() &&
           std::find(below.begin(), below.end(), wordAt(end)) != below.end())
      ++end;
    return end - piece <= mostOfUnit ? end : 0;
  }

  // "their [sixth] Supercup title", "the country's [126th] emperor"
  bool ofOwner(std::size_t piece) const {
    std::size_t noun = tree_.words[wordAt(piece)].head;
    while (noun != language::kRoot && tree_.words[noun].relation == "compound")
      noun = tree_.words[noun].head;  // "90th career win"
    if (noun == language::kRoot || tree_.words[noun].head != statement_.predicate) return false;
    const bool owned = isAny(low(piece - 1), {"his", "her", "its", "their", "'s", "’s"});
    return owned && isWon(tree_.words[noun].lemma) &&
           tree_.words[statement_.predicate].xpos == "VBD" && isAnchored(piece);
  }

  // "in Rome", "on 3 May": of the sixth title only. Who won it had won a fifth as well.
  bool isAnchored(std::size_t piece) const {
    for (std::size_t i = 0; i + 1 < statement_.pieces.size(); ++i) {
      const std::string& next = statement_.pieces[i + 1].text;
      const bool tied = isAny(low(i), {"in", "at", "on", "over", "against", "with", "by"});
      if (i + 1 != piece && tied && (hasDigit(next) || startsUpper(next))) return true;
    }
    return false;
  }

  // "finished [third]", "finished in [third] place"
  bool asPlace(std::size_t piece) const {
    if (!isAny(deed(), {"finish", "rank", "place", "come"})) return false;
    const bool bare = wordAt(piece - 1) == statement_.predicate &&
                      (piece + 1 == statement_.pieces.size() ||
                       isAny(low(piece + 1), {",", "in", "at", "with", "on"}));
    return bare || (low(piece - 1) == "in" && low(piece + 1) == "place");
  }

  // "finished [second], two seconds behind the winner"; "his [fifth] and last"; "in the [12th]
  // minute and in the 40th"
  bool isGuessed(std::size_t piece) const {
    for (std::size_t i = 0; i < statement_.pieces.size(); ++i)
      if (i != piece && (isAny(low(i), {"behind", "ahead", "consecutive", "last", "final"}) ||
                         isAnother(i, piece)))
        return true;
    return false;
  }

  // Another ordinal, unless it says which goal it was.
  bool isAnother(std::size_t i, std::size_t piece) const {
    const std::optional<Figure> other = readFigure(statement_.pieces[i].text);
    if (!other || !other->ordinal) return false;
    const std::size_t noun = wordAt(i) == noWord ? language::kRoot : tree_.words[wordAt(i)].head;
    const std::size_t own = tree_.words[wordAt(piece)].head;
    return noun == language::kRoot || own == language::kRoot ||
           tree_.words[noun].lemma == tree_.words[own].lemma || low(i + 1) != "goal";
  }

  const Statement& statement_;
  const language::Tree& tree_;
};

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  std::vector<Fact> found;
  for (const Statement& statement : statements) {
    const std::optional<language::Tree>& tree = document.trees[statement.sentence];
    if (!tree) continue;
    const Finder finder(statement, *tree);
    for (std::size_t i = 1; i < statement.pieces.size(); ++i)
      if (std::optional<Fact> fact = finder.at(i)) found.push_back(std::move(*fact));
  }
  return found;
}

}  // namespace

FactKind ordinal() { return {"ordinal", find}; }

}  // namespace questions::fact
