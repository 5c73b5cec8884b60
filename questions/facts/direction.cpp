// Which way something went or was decided: rose or fell, accepted or rejected, higher or lower. One
// of two opposites is false for certain where the other is true.
#include <algorithm>
#include <map>
#include <set>

#include "questions/facts.h"
#include "questions/finding.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr float sureArc = 0.7f;
constexpr std::size_t mostBetween = 5;  // words from "among" to a superlative
constexpr std::size_t fewestRoots = 4;  // words of substance beside the one that is altered

// What a verb must be done to, for its opposite to make sense.
enum class To { Anything, Nothing, Rates, Contests, Control, Vote, Deed, Report, Leave, Law };

// Words of headlines that tell which way it went.
constexpr std::string_view ways =
    "okay ok clear block veto halt jump surge leap slump slide tumble dip sink boost hike slash "
    "trim "
    "up down";

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
constexpr std::string_view controls = "control power ground support vote majority seat";
constexpr std::string_view ballots = "vote motion ballot";
constexpr std::string_view reports = "report claim allegation rumour rumor accusation story";
constexpr std::string_view leaves = "permission visa asylum request bail access leave application";
constexpr std::string_view laws = "law bill motion budget resolution act amendment reform";

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
    {"gain gains gained gained gaining", "lose loses lost lost losing", To::Control},
    {"survive survives survived survived surviving", "lose loses lost lost losing", To::Vote},
    {"agree agrees agreed agreed agreeing", "refuse refuses refused refused refusing", To::Deed},
    {"deny denies denied denied denying", "confirm confirms confirmed confirmed confirming",
     To::Report},
    {"grant grants granted granted granting", "refuse refuses refused refused refusing", To::Leave},
    {"pass passes passed passed passing", "reject rejects rejected rejected rejecting", To::Law},
    {"back backs backed backed backing", "oppose opposes opposed opposed opposing"},
    {"condemn condemns condemned condemned condemning",
     "welcome welcomes welcomed welcomed welcoming"},
    {"legalise legalises legalised legalised legalising",
     "outlaw outlaws outlawed outlawed outlawing"},
    {"legalize legalizes legalized legalized legalizing",
     "outlaw outlaws outlawed outlawed outlawing"},
};

constexpr std::pair<std::string_view, std::string_view> others[] = {
    {"higher", "lower"},      {"larger", "smaller"},    {"bigger", "smaller"},
    {"stronger", "weaker"},   {"faster", "slower"},     {"older", "younger"},
    {"longer", "shorter"},    {"warmer", "cooler"},     {"highest", "lowest"},
    {"largest", "smallest"},  {"biggest", "smallest"},  {"oldest", "youngest"},
    {"longest", "shortest"},  {"strongest", "weakest"}, {"fastest", "slowest"},
    {"majority", "minority"}, {"northern", "southern"}, {"eastern", "western"},
    {"hottest", "coldest"},   {"richest", "poorest"},   {"wettest", "driest"},
    {"rural", "urban"},       {"imports", "exports"},   {"supporters", "opponents"},
    {"sons", "daughters"},    {"brothers", "sisters"},  {"increase", "decrease"},
};

std::optional<std::size_t> formOf(const language::Word& verb) {
  constexpr std::string_view tags[] = {"VB", "VBZ", "VBD", "VBN", "VBG"};
  if (verb.xpos == "VBP") return 0;
  for (std::size_t i = 0; i < std::size(tags); ++i)
    if (verb.xpos == tags[i]) return i;
  return std::nullopt;
}

// The rows of `verbs`, each way round, with their forms apart: split once, as every verb is looked
// up.
struct Turned {
  std::vector<Word> own, other;
  To to;
};

const std::vector<Turned>& turned() {
  static const std::vector<Turned> all = [] {
    std::vector<Turned> made;
    for (const Opposites& row : verbs) made.push_back({words(row.one), words(row.other), row.to});
    for (const Opposites& row : verbs) made.push_back({words(row.other), words(row.one), row.to});
    return made;
  }();
  return all;
}

// Whether a word, in small letters, is a form of one of them.
bool isTurned(std::string_view low) {
  static const std::set<std::string_view> forms = [] {
    std::set<std::string_view> made;
    for (const Turned& row : turned())
      for (const Word& form : row.own) made.insert(form.text);
    return made;
  }();
  return forms.contains(low);
}

bool tellsWay(std::string_view low) {
  static const std::set<std::string> roots = [] {
    std::set<std::string> made;
    for (const Word& way : words(ways)) made.insert(rootOf(way.text));
    return made;
  }();
  return roots.contains(rootOf(low));
}

// The opposites of a verb in the same form, and what both must be done to.
std::vector<std::pair<std::string, To>> oppositesOf(const language::Word& verb) {
  std::vector<std::pair<std::string, To>> found;
  const std::optional<std::size_t> form = formOf(verb);
  if (verb.upos != "VERB" || !form) return found;
  const std::string said = lowered(verb.form);
  for (const Turned& row : turned())
    if (row.own[*form].text == said) found.emplace_back(row.other[*form].text, row.to);
  return found;
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
        !saysMuch() || leadTells() || quotesMuch())
      return {};
    std::vector<Fact> found;
    bool quoted = false;
    for (std::size_t i = 0; i < statement_.pieces.size(); ++i) {
      const std::string& text = statement_.pieces[i].text;
      if (isQuotationMark(text)) quoted = !quoted;
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

  // "praised her: “She was the best of us”": the words that were said tell which way.
  bool quotesMuch() const {
    constexpr std::size_t few = 3;
    std::size_t said = 0;
    bool quoted = false;
    for (const Piece& piece : statement_.pieces) {
      if (isQuotationMark(piece.text))
        quoted = !quoted;
      else if (quoted)
        ++said;
    }
    return said > few;
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

  // "Exports rise", the headline says: which way it went is told.
  bool leadTells() const {
    const std::vector<Word> told = words(statement_.lead);
    return std::any_of(told.begin(), told.end(), [](const Word& word) {
      const std::string low = lowered(word.text);
      return !oppositeOf(low).empty() || isTurned(low) || tellsWay(low);
    });
  }

  bool turnsVerb() const { return !oppositesOf(tree_.words[statement_.predicate]).empty(); }

  // The opposite of the statement's verb, or of what tells of its subject or object.
  std::string otherAt(std::size_t i) const {
    const std::size_t word = statement_.pieces[i].word;
    if (word == noWord) return "";
    const language::Word& own = tree_.words[word];
    if (word == statement_.predicate) {
      for (const auto& [opposite, to] : oppositesOf(own))
        if (isDoneTo(to, i)) return opposite;
      return "";
    }
    if (!isAny(own.upos, {"ADJ", "NOUN"}) || own.head == language::kRoot ||
        own.confidence < sureArc)
      return "";
    const language::Word& head = tree_.words[own.head];
    if (isOneOfMany(i)) return "";
    const bool near = own.head == statement_.predicate ||
                      (head.head == statement_.predicate && head.confidence >= sureArc);
    return near ? oppositeOf(statement_.pieces[i].text) : "";
  }

  // "one of the strongest", "among the world's largest producers": many are, and nobody is amazed.
  bool isOneOfMany(std::size_t piece) const {
    for (std::size_t i = piece > mostBetween ? piece - mostBetween : 0; i < piece; ++i) {
      const std::string low = lowered(statement_.pieces[i].text);
      const bool one = low == "one" && lowered(statement_.pieces[i + 1].text) == "of";
      if (one || low == "among" || low == "amongst") return true;
    }
    return false;
  }

  bool has(std::string_view relation) const {
    return language::dependent(tree_, statement_.predicate, relation) != language::kRoot;
  }

  bool isAmount(std::size_t object) const {
    const language::Word& word = tree_.words[object];
    return isAny(word.upos, {"SYM", "NUM"}) ||
           isAny(word.lemma,
                 {"percent", "%", "cent", "point", "degree", "dollar", "euro", "cents"});
  }

  // "Conflict has risen", "hopes fell": no scale has them, and they do not go both ways.
  bool hasNoScale() const {
    const std::size_t subject = language::dependent(tree_, statement_.predicate, "nsubj");
    return subject != language::kRoot &&
           isAny(tree_.words[subject].lemma,
                 {"conflict", "hope", "fear", "anger", "outrage", "fury", "opposition", "voice",
                  "question", "doubt", "smoke", "sun", "curtain", "government", "people", "star"});
  }

  // "Prices rose six percent", but not "he declined to speak", "they grew maize", "it fell over",
  // "charges were dropped".
  bool isMove(std::size_t piece, std::size_t object) const {
    const std::string next = piece + 1 < statement_.pieces.size()
                                 ? lowered(statement_.pieces[piece + 1].text)
                                 : std::string();
    return !has("xcomp") && !has("aux:pass") && !hasNoScale() &&
           !isAny(next, {"to", "over", "above", "below", "apart", "behind", "through", "under",
                         "out", "off", "on", "onto", "into"}) &&
           (object == language::kRoot || isAmount(object));
  }

  // "Norway won the final", but not "its second game", "the final with a late goal", "a 3-0 win".
  bool isPlainContest() const {
    return std::none_of(statement_.pieces.begin(), statement_.pieces.end(), [](const Piece& piece) {
      const std::string low = lowered(piece.text);
      return hasDigit(low) ||
             isAny(low, {"with", "after", "thanks", "first", "second", "third", "for"});
    });
  }

  // "lost control of Oslo to the rebels": "gained control to" is no English.
  bool saysToWhom() const {
    return std::any_of(statement_.pieces.begin(), statement_.pieces.end(),
                       [](const Piece& piece) { return lowered(piece.text) == "to"; });
  }

  // "Cameras confirmed it", "tests have confirmed it": what denies nothing.
  bool isProof() const {
    return std::any_of(statement_.pieces.begin(), statement_.pieces.end(), [&](const Piece& piece) {
      const language::Word* word = piece.word == noWord ? nullptr : &tree_.words[piece.word];
      const bool before = word && piece.word < statement_.predicate;
      return before && isAny(word->lemma, {"camera", "footage", "video", "image", "photo", "test",
                                           "result", "evidence", "data", "figure", "study",
                                           "survey", "analysis", "autopsy", "record", "document"});
    });
  }

  // "agreed to meet" of an article on the meeting.
  bool isInLead() const {
    const std::size_t deed = language::dependent(tree_, statement_.predicate, "xcomp");
    const std::set<std::string> told = contentRoots(statement_.lead);
    return told.contains(rootOf(tree_.words[deed].lemma));
  }

  bool isDoneTo(To to, std::size_t piece) const {
    const std::size_t verb = statement_.predicate;
    const std::size_t object = language::dependent(tree_, verb, has("aux:pass") ? "nsubj" : "obj");
    const auto is = [&](std::string_view nouns) {
      return object != language::kRoot && holdsWords(nouns, tree_.words[object].lemma);
    };
    switch (to) {
      case To::Anything:
        return true;
      case To::Nothing:
        return isMove(piece, language::dependent(tree_, verb, "obj"));
      case To::Rates:
        return is(rates);
      case To::Contests:
        return is(contests) && isPlainContest();
      case To::Control:
        return is(controls) && !saysToWhom();
      case To::Vote:
        return is(ballots);
      case To::Deed:
        return has("xcomp") && object == language::kRoot && !isInLead();
      case To::Report:
        return !isProof() && (is(reports) || (!has("aux:pass") && (has("ccomp") || has("xcomp"))));
      case To::Leave:
        return is(leaves);
      case To::Law:
        return is(laws);
    }
    return false;
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
