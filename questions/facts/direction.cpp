// Which way something went or was decided: rose or fell, accepted or rejected, higher or lower. One
// of two opposites is false for certain where the other is true.
#include <algorithm>
#include <map>

#include "questions/facts.h"
#include "questions/finding.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr float sureArc = 0.7f;
constexpr std::size_t fewestRoots = 4;  // words of substance beside the one that is altered

// What a verb must be done to, for its opposite to make sense.
enum class To { Anything, Nothing, Rates, Contests };

// Base, "rises", "rose", "risen", "rising": both in this order.
struct Opposites {
  std::string_view one;
  std::string_view other;
  To to = To::Anything;
};

constexpr std::string_view rates = "rate price forecast outlook target tax estimate fee age limit";
constexpr std::string_view contests =
    "match game election race case vote referendum final battle "
    "war appeal bid seat lawsuit";

constexpr Opposites verbs[] = {
    {"rise rises rose risen rising", "fall falls fell fallen falling", To::Nothing},
    {"increase increases increased increased increasing",
     "decrease decreases decreased decreased decreasing"},
    {"climb climbs climbed climbed climbing", "drop drops dropped dropped dropping", To::Nothing},
    {"grow grows grew grown growing", "shrink shrinks shrank shrunk shrinking", To::Nothing},
    {"soar soars soared soared soaring", "plunge plunges plunged plunged plunging", To::Nothing},
    {"improve improves improved improved improving", "worsen worsens worsened worsened worsening"},
    {"widen widens widened widened widening", "narrow narrows narrowed narrowed narrowing"},
    {"strengthen strengthens strengthened strengthened strengthening",
     "weaken weakens weakened weakened weakening"},
    {"decline declines declined declined declining", "rise rises rose risen rising", To::Nothing},
    {"slip slips slipped slipped slipping", "climb climbs climbed climbed climbing", To::Nothing},
    {"raise raises raised raised raising", "lower lowers lowered lowered lowering", To::Rates},
    {"cut cuts cut cut cutting", "raise raises raised raised raising", To::Rates},
    {"accept accepts accepted accepted accepting", "reject rejects rejected rejected rejecting"},
    {"approve approves approved approved approving", "reject rejects rejected rejected rejecting"},
    {"support supports supported supported supporting", "oppose opposes opposed opposed opposing"},
    {"allow allows allowed allowed allowing", "forbid forbids forbade forbidden forbidding"},
    {"welcome welcomes welcomed welcomed welcoming",
     "criticise criticises criticised criticised criticising"},
    {"praise praises praised praised praising",
     "criticise criticises criticised criticised criticising"},
    {"uphold upholds upheld upheld upholding",
     "overturn overturns overturned overturned overturning"},
    {"tighten tightens tightened tightened tightening", "ease eases eased eased easing"},
    {"encourage encourages encouraged encouraged encouraging",
     "discourage discourages discouraged discouraged discouraging"},
    {"win wins won won winning", "lose loses lost lost losing", To::Contests},
};

constexpr std::pair<std::string_view, std::string_view> others[] = {
    {"higher", "lower"},      {"larger", "smaller"},    {"bigger", "smaller"},
    {"stronger", "weaker"},   {"faster", "slower"},     {"older", "younger"},
    {"longer", "shorter"},    {"warmer", "cooler"},     {"highest", "lowest"},
    {"largest", "smallest"},  {"biggest", "smallest"},  {"oldest", "youngest"},
    {"longest", "shortest"},  {"strongest", "weakest"}, {"fastest", "slowest"},
    {"majority", "minority"}, {"northern", "southern"}, {"eastern", "western"},
};

std::optional<std::size_t> formOf(const language::Word& verb) {
  constexpr std::string_view tags[] = {"VB", "VBZ", "VBD", "VBN", "VBG"};
  if (verb.xpos == "VBP") return 0;
  for (std::size_t i = 0; i < std::size(tags); ++i)
    if (verb.xpos == tags[i]) return i;
  return std::nullopt;
}

// A verb's opposite in the same form, and what both must be done to.
std::optional<std::pair<std::string, To>> oppositeOf(const language::Word& verb) {
  const std::optional<std::size_t> form = formOf(verb);
  if (verb.upos != "VERB" || !form) return std::nullopt;
  const std::string said = lowered(verb.form);
  for (const bool turned : {false, true})
    for (const Opposites& row : verbs) {
      const std::vector<Word> own = words(turned ? row.other : row.one);
      if (own[*form].text != said) continue;
      return std::pair(std::string(words(turned ? row.one : row.other)[*form].text), row.to);
    }
  return std::nullopt;
}

std::string oppositeOf(std::string_view word) {
  for (const auto& [one, other] : others) {
    if (word == one) return std::string(other);
    if (word == other && word != "lower") return std::string(one);  // a lower leg, the lower house
  }
  return "";
}

class Finder {
 public:
  Finder(const Document& document, const Statement& statement)
      : statement_(statement), tree_(*document.trees[statement.sentence]) {}

  std::vector<Fact> find() const {
    if (statement_.predicate == noWord || !statement_.attribution.empty() || turnsOrTells() ||
        !saysMuch())
      return {};
    std::vector<Fact> found;
    bool quoted = false;
    for (std::size_t i = 0; i < statement_.pieces.size(); ++i) {
      const std::string& text = statement_.pieces[i].text;
      if (text == "“" || text == "”" || text == "\"") quoted = !quoted;
      const std::string other = quoted ? "" : otherAt(i);
      if (other.empty()) continue;
      if (contentRoots(written(withSlot(statement_, {i, i + 1}, ""))).size() < fewestRoots)
        continue;
      Fact fact{"direction", Value::Direction, statement_, {i, i + 1}, ""};
      fact.others = {{other, "The article says the opposite."}};
      found.push_back(std::move(fact));
    }
    if (found.size() > 1) found.clear();  // one turned alone would clash with the other
    return found;
  }

 private:
  // "Its share has been rising", "warming increases damage": a claim that nobody would turn the
  // other way. Of an event enough is said with a name and another one, a time or a figure, or much
  // else.
  bool saysMuch() const {
    const language::Word& verb = tree_.words[statement_.predicate];
    if (isAny(verb.xpos, {"VBG", "VBZ", "VBP", "VB"}) && turnsVerb()) return false;
    std::size_t names = 0;
    for (const language::Name& name : tree_.names)
      for (const Piece& piece : statement_.pieces) names += piece.word == name.first ? 1 : 0;
    if (names == 0) return false;
    if (names > 1) return true;
    return std::any_of(statement_.pieces.begin(), statement_.pieces.end(), [](const Piece& piece) {
      const std::string low = lowered(piece.text);
      return hasDigit(low) || lexicon::isMonth(low) || lexicon::isNumberWord(low) ||
             isAny(low, {"first", "second", "third", "fourth", "last"});
    });
  }

  // A negation, a contrast or a figure beside "up" and "to" would tell which way it went.
  bool turnsOrTells() const {
    for (std::size_t i = 0; i + 1 < statement_.pieces.size(); ++i)
      if (const std::string& next = statement_.pieces[i + 1].text;
          lowered(statement_.pieces[i].text) == "from" &&
          (hasDigit(next) || lexicon::isNumberWord(lowered(next))))
        return true;
    return std::any_of(statement_.pieces.begin(), statement_.pieces.end(), [](const Piece& piece) {
      const std::string low = lowered(piece.text);
      if (lexicon::isNegation(low)) return true;
      if (lexicon::isModal(low) && !startsUpper(piece.text)) return true;  // no month
      for (std::string_view word :
           {"according", "up", "down", "but", "despite", "although", "though", "however", "only",
            "while", "if", "instead", "than", "further", "again", "still", "even", "because", "so"})
        if (low == word) return true;
      return false;
    });
  }

  bool turnsVerb() const { return oppositeOf(tree_.words[statement_.predicate]).has_value(); }

  // The opposite of the statement's verb, or of what tells of its subject or object.
  std::string otherAt(std::size_t i) const {
    const std::size_t word = statement_.pieces[i].word;
    if (word == noWord) return "";
    const language::Word& own = tree_.words[word];
    if (word == statement_.predicate) {
      const auto opposite = oppositeOf(own);
      return opposite && isDoneTo(opposite->second) ? opposite->first : "";
    }
    if (!isAny(own.upos, {"ADJ", "NOUN"}) || own.head == language::kRoot ||
        own.confidence < sureArc)
      return "";
    const language::Word& head = tree_.words[own.head];
    const bool near = own.head == statement_.predicate ||
                      (head.head == statement_.predicate && head.confidence >= sureArc);
    return near ? oppositeOf(statement_.pieces[i].text) : "";
  }

  // "Prices rose six percent", but not "he declined to speak", "they grew maize", "charges were
  // dropped".
  bool isDoneTo(To to) const {
    const std::size_t object = language::dependent(tree_, statement_.predicate, "obj");
    if (to == To::Anything) return true;
    if (to == To::Nothing)
      return language::dependent(tree_, statement_.predicate, "xcomp") == language::kRoot &&
             language::dependent(tree_, statement_.predicate, "aux:pass") == language::kRoot &&
             (object == language::kRoot ||
              language::dependent(tree_, object, "nummod") != language::kRoot);
    return object != language::kRoot &&
           holdsWords(to == To::Rates ? rates : contests, tree_.words[object].lemma);
  }

  const Statement& statement_;
  const language::Tree& tree_;
};

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  return foundInStatements<Finder>(document, statements);
}

}  // namespace

FactKind direction() { return {"direction", find}; }

}  // namespace questions::fact
