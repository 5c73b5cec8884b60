// Which way something went or was decided: rose or fell, accepted or rejected, higher or lower. One
// of two opposites is false for certain where the other is true.
#include <algorithm>
#include <map>

#include "questions/facts.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr float sureArc = 0.7f;
constexpr std::size_t fewestRoots = 4;  // words of substance beside the one that is altered

struct Opposites {
  std::string_view one;
  std::string_view other;    // the forms of both in the same order
  std::string_view of = "";  // what it must be done to; empty: to anything
};

constexpr std::string_view rates =
    "rate rates price prices forecast forecasts outlook target "
    "targets tax taxes estimate estimates fee fees age limit";
constexpr std::string_view contests =
    "match game election elections race case vote referendum "
    "final battle war appeal bid seat lawsuit";

constexpr Opposites verbs[] = {
    {"rise rises rose risen rising", "fall falls fell fallen falling"},
    {"increase increases increased increasing", "decrease decreases decreased decreasing"},
    {"climb climbs climbed climbing", "drop drops dropped dropping"},
    {"grow grows grew grown growing", "shrink shrinks shrank shrunk shrinking"},
    {"soar soars soared soaring", "plunge plunges plunged plunging"},
    {"improve improves improved improving", "worsen worsens worsened worsening"},
    {"widen widens widened widening", "narrow narrows narrowed narrowing"},
    {"strengthen strengthens strengthened strengthening", "weaken weakens weakened weakening"},
    {"decline declines declined declining", "rise rises rose rising"},
    {"slip slips slipped slipping", "climb climbs climbed climbing"},
    {"raise raises raised raising", "lower lowers lowered lowering", rates},
    {"cut cuts cutting", "raise raises raising", rates},
    {"accept accepts accepted accepting", "reject rejects rejected rejecting"},
    {"approve approves approved approving", "reject rejects rejected rejecting"},
    {"support supports supported supporting", "oppose opposes opposed opposing"},
    {"allow allows allowed allowing", "forbid forbids forbade forbidding"},
    {"welcome welcomes welcomed welcoming", "criticise criticises criticised criticising"},
    {"praise praises praised praising", "criticise criticises criticised criticising"},
    {"uphold upholds upheld upholding", "overturn overturns overturned overturning"},
    {"tighten tightens tightened tightening", "ease eases eased easing"},
    {"encourage encourages encouraged encouraging",
     "discourage discourages discouraged discouraging"},
    {"include includes included including", "exclude excludes excluded excluding"},
    {"win wins won winning", "lose loses lost losing", contests},
};

constexpr Opposites others[] = {
    {"higher", "lower"},      {"larger", "smaller"},    {"bigger", "smaller"},
    {"stronger", "weaker"},   {"faster", "slower"},     {"older", "younger"},
    {"longer", "shorter"},    {"warmer", "cooler"},     {"highest", "lowest"},
    {"largest", "smallest"},  {"biggest", "smallest"},  {"oldest", "youngest"},
    {"longest", "shortest"},  {"strongest", "weakest"}, {"fastest", "slowest"},
    {"majority", "minority"}, {"northern", "southern"}, {"eastern", "western"},
};

// The word at the same place of the other list; of two lists both ways.
void add(std::map<std::string, std::pair<std::string, std::string_view>>& table,
         std::string_view from, std::string_view to, std::string_view of) {
  const std::vector<Word> a = words(from), b = words(to);
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
    table.emplace(a[i].text, std::pair(std::string(b[i].text), of));
}

const auto& opposites() {
  static const auto table = [] {
    std::map<std::string, std::pair<std::string, std::string_view>> made;
    for (const Opposites& row : verbs) add(made, row.one, row.other, row.of);
    for (const Opposites& row : others) add(made, row.one, row.other, "");
    for (const Opposites& row : verbs) add(made, row.other, row.one, row.of);
    for (const Opposites& row : others) add(made, row.other, row.one, "");
    return made;
  }();
  return table;
}

// "support" and "rise" may be nouns, and then have no opposite that fits.
bool isVerbForm(std::string_view form) {
  return std::any_of(std::begin(verbs), std::end(verbs), [&](const Opposites& row) {
    return holdsWords(row.one, form) || holdsWords(row.other, form);
  });
}

bool isAny(std::string_view word, std::initializer_list<std::string_view> choices) {
  return std::find(choices.begin(), choices.end(), word) != choices.end();
}

class Finder {
 public:
  Finder(const Statement& statement, const language::Tree& tree)
      : statement_(statement), tree_(tree) {}

  std::vector<Fact> find() const {
    if (turnsOrTells()) return {};
    std::vector<Fact> found;
    bool quoted = false;
    for (std::size_t i = 0; i < statement_.pieces.size(); ++i) {
      const std::string& text = statement_.pieces[i].text;
      if (text == "“" || text == "”" || text == "\"") quoted = !quoted;
      const auto opposite = opposites().find(text);
      if (quoted || opposite == opposites().end() || !carries(i)) continue;
      const auto& [other, of] = opposite->second;
      if (!of.empty() && !isDoneTo(of)) continue;
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
  // A negation, a contrast or a figure beside "up" and "to" would tell which way it went.
  bool turnsOrTells() const {
    for (std::size_t i = 0; i + 1 < statement_.pieces.size(); ++i)
      if (lowered(statement_.pieces[i].text) == "from" && hasDigit(statement_.pieces[i + 1].text))
        return true;
    return std::any_of(statement_.pieces.begin(), statement_.pieces.end(), [](const Piece& piece) {
      const std::string low = lowered(piece.text);
      if (lexicon::isNegation(low)) return true;
      for (std::string_view word :
           {"up", "down", "but", "despite", "although", "though", "however", "only", "while", "if",
            "instead", "than", "further", "again", "still", "even", "because", "so"})
        if (low == word) return true;
      return false;
    });
  }

  // The verb of the statement, or what tells of its subject or object.
  bool carries(std::size_t i) const {
    const std::size_t word = statement_.pieces[i].word;
    if (word == noWord || statement_.predicate == noWord) return false;
    const language::Word& own = tree_.words[word];
    if (word == statement_.predicate) return own.upos == "VERB";
    if (!isAny(own.upos, {"ADJ", "NOUN"}) || isVerbForm(statement_.pieces[i].text) ||
        own.head == language::kRoot || own.confidence < sureArc)
      return false;
    const language::Word& head = tree_.words[own.head];
    return own.head == statement_.predicate ||
           (head.head == statement_.predicate && head.confidence >= sureArc);
  }

  bool isDoneTo(std::string_view of) const {
    const std::size_t object = language::dependent(tree_, statement_.predicate, "obj");
    return object != language::kRoot && holdsWords(of, tree_.words[object].lemma);
  }

  const Statement& statement_;
  const language::Tree& tree_;
};

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  std::vector<Fact> found;
  for (const Statement& statement : statements)
    if (const std::optional<language::Tree>& tree = document.trees[statement.sentence])
      for (Fact& fact : Finder(statement, *tree).find()) found.push_back(std::move(fact));
  return found;
}

}  // namespace

FactKind direction() { return {"direction", find}; }

}  // namespace questions::fact
