// Which of its kind it is: "the eighth named storm of the 2023 season", "the third woman to row
// across the Baltic", "Peru's fifth president since 2016".
#include <algorithm>

#include "questions/facts.h"
#include "questions/figure.h"
#include "questions/finding.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t mostBetween = 3;  // pieces from the ordinal to its noun

// What is counted as it comes, so that its number is news.
bool isCounted(std::string_view lemma) {
  return isAny(lemma,
               {"storm",    "hurricane",  "typhoon",    "cyclone",    "earthquake",  "eruption",
                "attack",   "bombing",    "shooting",   "strike",     "test",        "launch",
                "mission",  "flight",     "spacewalk",  "satellite",  "visit",       "trip",
                "summit",   "meeting",    "edition",    "festival",   "anniversary", "birthday",
                "election", "referendum", "coup",       "death",      "case",        "victim",
                "fatality", "woman",      "man",        "person",     "player",      "driver",
                "athlete",  "astronaut",  "country",    "state",      "nation",      "city",
                "club",     "company",    "airline",    "title",      "win",         "victory",
                "medal",    "term",       "marriage",   "film",       "album",       "novel",
                "book",     "season",     "president",  "premier",    "pope",        "king",
                "queen",    "emperor",    "governor",   "chancellor", "leader",      "increase",
                "cut",      "defeat",     "loss",       "journalist", "minister",    "outbreak",
                "blackout", "derailment", "crash",      "accident",   "execution",   "day",
                "budget",   "rover",      "spacecraft", "museum",     "stadium",     "reactor"});
}

// What makes it the third, or where its number is told.
bool isCounting(std::string_view lemma) {
  return isAny(lemma, {"be", "become", "make", "mark", "celebrate", "hold", "host", "enter",
                       "suffer", "record", "win", "stage", "reach", "begin", "start", "see"});
}

class Finder {
 public:
  Finder(const Document& document, const Statement& statement)
      : told_(statement), tree_(*document.trees[statement.sentence]) {}

  std::vector<Fact> find() const {
    std::vector<Fact> found;
    if (told_.predicate == noWord || !told_.sure || isDenied(told_) || isCountedTwice())
      return found;
    for (std::size_t i = told_.opening + 1; i < told_.pieces.size(); ++i)
      if (isOrdinal(i) && isAsked(i))
        found.push_back({"numbered", Value::Number, told_, {i, i + 1}});
    return found;
  }

 private:
  bool isOrdinal(std::size_t piece) const {
    const std::optional<Figure> figure = readFigure(told_.pieces[piece].text);
    return figure && figure->ordinal && !figure->capital && figure->number >= 2 &&
           told_.pieces[piece].word != noWord;
  }

  // "the third and last", "its first in May and its second": one number tells the other.
  bool isCountedTwice() const {
    std::size_t ordinals = 0;
    for (std::size_t i = 0; i < told_.pieces.size(); ++i) {
      if (isAny(lowAt(told_, i), {"first", "last", "final", "only", "consecutive", "straight",
                                  "successive", "another", "previous"}))
        return true;
      ordinals += isOrdinal(i) ? 1 : 0;
    }
    return ordinals > 1;
  }

  // The piece of the noun that is counted; nothing where it is none, or "the second largest city".
  std::optional<std::size_t> nounOf(std::size_t piece) const {
    const std::size_t head = tree_.words[told_.pieces[piece].word].head;
    const std::optional<std::size_t> noun =
        head == language::kRoot ? std::nullopt : pieceOf(told_, head);
    if (!noun || *noun <= piece || *noun > piece + mostBetween + 1) return std::nullopt;
    for (std::size_t i = piece + 1; i < *noun; ++i) {
      const std::size_t word = told_.pieces[i].word;
      if (word == noWord || told_.pieces[i].text == "-" || tree_.words[word].xpos == "JJS" ||
          isAny(lowAt(told_, i), {"most", "least"}))
        return std::nullopt;
    }
    const language::Word& word = tree_.words[head];
    return word.xpos == "NN" && isCounted(word.lemma) ? noun : std::nullopt;
  }

  // "of the 2023 season", "since 2016", "in Norway", "to row": says of which row it is.
  bool isAnchored(std::size_t noun) const {
    constexpr std::size_t most = 5;
    const std::string next = lowAt(told_, noun + 1);
    if (next == "to") {
      const std::size_t verb =
          noun + 2 < told_.pieces.size() ? told_.pieces[noun + 2].word : noWord;
      return verb != noWord && tree_.words[verb].xpos == "VB";
    }
    if (!isAny(next, {"of", "in", "since", "for", "over"})) return false;
    for (std::size_t i = noun + 2; i < std::min(noun + 2 + most, told_.pieces.size()); ++i)
      if (startsUpper(told_.pieces[i].text) || hasDigit(told_.pieces[i].text)) return true;
    return false;
  }

  bool isAsked(std::size_t piece) const {
    const std::optional<std::size_t> noun = nounOf(piece);
    if (!noun) return false;
    const std::string before = lowAt(told_, piece - 1);
    const bool own = isAny(before, {"its", "his", "her", "their"});
    const bool owned = own || isAny(before, {"'s", "’s"});
    if (!owned && (before != "the" || !isAnchored(*noun))) return false;
    const std::size_t word = told_.pieces[*noun].word;
    if (word == told_.predicate)
      return !own && language::dependent(tree_, word, "cop") != language::kRoot;
    const std::size_t verb = tree_.words[word].head;
    const bool done = isAny(language::baseRelation(tree_.words[word].relation), {"obj", "xcomp"});
    if (!done || verb == language::kRoot) return false;
    // "became its third storm": of what is told before
    return isCounting(tree_.words[verb].lemma) &&
           !(own && isAny(tree_.words[verb].lemma, {"be", "become", "make"}));
  }

  const Statement& told_;
  const language::Tree& tree_;
};

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  if (!document.sides.empty()) return {};  // of a match the score is remembered
  return foundInStatements<Finder>(document, statements);
}

}  // namespace

FactKind numbered() { return {"numbered", find}; }

}  // namespace questions::fact
