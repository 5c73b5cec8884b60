#include "questions/deeds.h"

#include <algorithm>
#include <functional>
#include <string>

#include "questions/words.h"

namespace questions {
namespace {

// The statement from its predicate on, lowered where wanted.
class Rest {
 public:
  explicit Rest(const Statement& statement) : statement_(statement) {
    while (begin_ < statement.pieces.size() && statement.pieces[begin_].word != statement.predicate)
      ++begin_;
  }

  std::string low(std::size_t offset) const {
    const std::size_t at = begin_ + offset;
    return at < statement_.pieces.size() ? lowered(statement_.pieces[at].text) : "";
  }

  bool any(const std::function<bool(std::size_t)>& is) const {
    for (std::size_t i = 1; begin_ + i < statement_.pieces.size(); ++i)
      if (is(i)) return true;
    return false;
  }

  bool startsUpperAt(std::size_t offset) const {
    const std::size_t at = begin_ + offset;
    return at < statement_.pieces.size() && startsUpper(statement_.pieces[at].text);
  }

 private:
  const Statement& statement_;
  std::size_t begin_ = 0;
};

bool isPost(std::string_view word) {
  return isAny(word,
               {"mayor",      "president",  "chancellor", "minister",  "governor",     "chairman",
                "chairwoman", "chair",      "director",   "executive", "leader",       "captain",
                "coach",      "manager",    "head",       "king",      "queen",        "pope",
                "bishop",     "archbishop", "speaker",    "secretary", "commissioner", "ambassador",
                "judge",      "justice",    "editor",     "principal", "commander",    "premier"});
}

bool isAwardAt(const Rest& rest, std::size_t i) {
  if (isAny(rest.low(i),
            {"award", "prize", "medal", "trophy", "title", "crown", "championship", "stage", "race",
             "final", "tournament", "marathon", "election", "presidency"}))
    return true;
  return isAny(rest.low(i), {"man", "woman", "player", "person", "driver", "athlete"}) &&
         rest.low(i + 1) == "of" && rest.low(i + 2) == "the";
}

// "the Golden Boot award", "Player of the Year"; "an award" and "her title" may be one of several.
bool isOfAward(const Rest& rest) {
  constexpr std::size_t mostWords = 8;
  bool named = false;
  for (std::size_t i = 1; i <= mostWords; ++i) {
    if (isAny(rest.low(i), {"a", "an", "another", "his", "her", "their", "its", "one", "for"}))
      return false;
    named = named || rest.startsUpperAt(i) || rest.low(i) == "best";
    if (isAwardAt(rest, i)) return named;
  }
  return false;
}

bool isOfPost(const Rest& rest) {
  for (std::size_t i = 1; i < 6; ++i)
    if (isPost(rest.low(i))) return rest.low(1) != "a" && rest.low(2) != "a";
  return false;
}

bool isOfGoal(const Rest& rest) {
  if (rest.low(1) == "the" && isAny(rest.low(2), {"scoring", "lead", "equaliser", "equalizer"}))
    return true;
  return rest.any([&](std::size_t i) {
    const bool which =
        isAny(rest.low(i - 1), {"first", "second", "third", "fourth", "fifth", "only", "winning",
                                "opening", "own", "last", "deciding"});
    const bool spot = rest.low(i) == "penalty" && rest.low(i + 1) == "spot";
    return (which && rest.low(i) == "goal") || spot || rest.low(i) == "minute";
  });
}

bool isWork(const Statement& statement, const Rest& rest) {
  const auto named = [](const Piece& piece) { return startsUpper(piece.text); };
  const auto first = statement.pieces.begin();
  const bool ofSubject =
      std::any_of(first + static_cast<std::ptrdiff_t>(statement.subject.begin) + 1,
                  first + static_cast<std::ptrdiff_t>(statement.subject.end), named);
  return (rest.low(1) == "by" && statement.subject.end > 1 && ofSubject) ||
         (isAny(rest.low(1), {"the", "a"}) &&
          rest.any([&](std::size_t i) { return rest.startsUpperAt(i); })) ||
         rest.startsUpperAt(1);
}

}  // namespace

Deed deedOf(const Statement& statement, const language::Tree& tree) {
  if (statement.predicate == noWord || statement.subject.end == 0) return Deed::None;
  const language::Word& verb = tree.words[statement.predicate];
  if (!isAny(verb.xpos, {"VBD", "VBN"})) return Deed::None;
  const Rest rest(statement);
  const std::string& lemma = verb.lemma;
  if (isAny(lemma, {"win", "receive", "claim", "collect", "earn", "award", "give", "present",
                    "name", "vote"}) &&
      isOfAward(rest))
    return Deed::Award;
  if (isAny(lemma,
            {"elect", "appoint", "name", "swear", "choose", "nominate", "install", "crown"}) &&
      isOfPost(rest))
    return Deed::Post;
  if (isAny(lemma, {"replace", "succeed", "defeat", "beat", "unseat", "oust"}) &&
      rest.startsUpperAt(1))
    return Deed::Stead;
  if (isAny(lemma, {"score", "open", "double", "net", "take", "convert"}) && isOfGoal(rest))
    return Deed::Goal;
  if (isAny(lemma, {"found", "write", "compose", "direct", "design", "paint", "invent", "discover",
                    "create", "build"}) &&
      isWork(statement, rest))
    return Deed::Work;
  return Deed::None;
}

}  // namespace questions
