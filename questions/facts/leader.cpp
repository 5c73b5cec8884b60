// Who leads, heads, founded or wrote what: "a “coalition of the willing” led by France and
// Britain", "the fund, founded by Ann Lee,".
#include <algorithm>
#include <array>

#include "questions/distractors/countries.h"
#include "questions/document/alone.h"
#include "questions/document/phrases.h"
#include "questions/facts.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t mostWords = 18;  // of what is led
constexpr float sureArc = 0.85f;
constexpr float likelyArc = 0.4f;  // of "led by" side by side, which has few other readings

// Verbs of leading last as long as the sentence's own tense; the others name a deed.
struct Verb {
  std::string_view participle, past, one, many;
};
constexpr std::array<Verb, 14> verbs = {{{"led", "led", "leads", "lead"},
                                         {"headed", "headed", "heads", "head"},
                                         {"chaired", "chaired", "chairs", "chair"},
                                         {"owned", "owned", "owns", "own"},
                                         {"founded", "founded", "", ""},
                                         {"established", "established", "", ""},
                                         {"created", "created", "", ""},
                                         {"designed", "designed", "", ""},
                                         {"written", "wrote", "", ""},
                                         {"directed", "directed", "", ""},
                                         {"invented", "invented", "", ""},
                                         {"composed", "composed", "", ""},
                                         {"built", "built", "", ""},
                                         {"organised", "organised", "", ""}}};

const Verb* verbOf(const language::Word& word) {
  if (word.xpos != "VBN") return nullptr;
  for (const Verb& verb : verbs)
    if (verb.participle == lowered(word.form)) return &verb;
  return nullptr;
}

class Finder {
 public:
  Finder(const Document& document, std::size_t sentence, const std::vector<Statement>& statements)
      : document_(document),
        sentence_(sentence),
        tree_(*document.trees[sentence]),
        statements_(statements) {}

  std::optional<Fact> at(std::size_t participle) const {
    const language::Word& word = tree_.words[participle];
    const Verb* verb = verbOf(word);
    if (!verb || language::baseRelation(word.relation) != "acl" || word.relation == "acl:relcl")
      return {};
    const std::size_t agent = agentOf(participle);
    const bool tight = agent != language::kRoot && participle + 1 < tree_.words.size() &&
                       lowered(tree_.words[participle + 1].form) == "by";
    const float least = tight ? likelyArc : sureArc;
    if (agent == language::kRoot || word.confidence < least ||
        tree_.words[agent].confidence < least)
      return {};
    const std::vector<std::string> names = namesOf(agent);
    if (names.empty() || names.size() > 2) return {};
    return fact(participle, agent, *verb, names);
  }

 private:
  std::size_t agentOf(std::size_t participle) const {
    for (const std::size_t child : language::dependents(tree_, participle)) {
      const std::size_t by = language::dependent(tree_, child, "case");
      if (by != language::kRoot && lowered(tree_.words[by].form) == "by") return child;
    }
    return language::kRoot;
  }

  // The names of the agents; empty if one of them is no name. All words but "by" belong to them.
  std::vector<std::string> namesOf(std::size_t agent) const {
    std::vector<std::size_t> heads = {agent};
    for (const std::size_t child : language::dependents(tree_, agent))
      if (tree_.words[child].relation == "conj") heads.push_back(child);
    std::vector<std::string> names;
    std::size_t covered = 0;
    for (const std::size_t head : heads) {
      const language::Name* name = language::nameAt(tree_, head);
      if (!name) return {};
      names.emplace_back(text::slice(document_.text(), language::rangeOf(tree_, *name)));
      covered += name->end - name->first;
      if (heads.size() == 1 && name->kind == language::NameKind::Person)
        covered += titlesBefore(*name);
    }
    std::size_t words = 0;
    for (const std::size_t word : language::subtree(tree_, agent))
      words += tree_.words[word].upos != "PUNCT";
    const std::size_t joining = 1 + (heads.size() == 2 ? 1 : 0);  // "by", "and"
    return words == covered + joining ? names : std::vector<std::string>();
  }

  // "by [former minister] Ann Lee"
  std::size_t titlesBefore(const language::Name& name) const {
    std::size_t first = name.first;
    while (first > 0 && isAny(tree_.words[first - 1].upos, {"NOUN", "ADJ", "PROPN"}) &&
           !isAny(lowered(tree_.words[first - 1].form), {"late"}))
      --first;
    const bool whole = first > 0 && lowered(tree_.words[first - 1].form) == "by";
    return whole ? name.first - first : 0;
  }

  // The words of the agents, without "by" and what stands before a single name.
  std::vector<std::size_t> agentWords(std::size_t agent, bool single) const {
    std::vector<std::size_t> words = language::subtree(tree_, agent);
    words.erase(words.begin());  // "by"
    while (!words.empty() && tree_.words[words.back()].upos == "PUNCT") words.pop_back();
    const language::Name* name = language::nameAt(tree_, agent);
    if (single && name) std::erase_if(words, [&](std::size_t i) { return i < name->first; });
    return words;
  }

  std::optional<Fact> fact(std::size_t participle, std::size_t agent, const Verb& verb,
                           const std::vector<std::string>& names) const {
    const std::vector<std::size_t> agents = agentWords(agent, names.size() == 1);
    if (goesOn(agents.back() + 1)) return {};
    Statement statement = statementOn(document_, sentence_);
    put(statement, phraseOf(document_, sentence_, agents));
    const std::size_t end = statement.pieces.size();
    const std::size_t noun = tree_.words[participle].head;
    const Statement* main = about(noun);
    if (main && !main->attribution.empty()) return {};
    const bool now = main && isPresent(*main) && !verb.one.empty();
    put(statement, std::string(!now ? verb.past : names.size() > 1 ? verb.many : verb.one));
    putLed(statement, participle, noun, main);
    statement.subject = {0, end};
    statement.single = true;
    if (wordCount(written(statement.pieces)) > mostWords + agents.size()) return {};
    if (flawOf(statement, &tree_, document_.text())) return {};
    Fact made{"leader", valueOf(agent), statement, {0, end}};
    if (names.size() == 2) made.others = pairs(names);
    if (names.size() == 2 && made.others.empty()) return {};
    return made;
  }

  // "by Ann Lee [and …]": the parser may have missed the others.
  bool goesOn(std::size_t next) const {
    if (next + 1 >= tree_.words.size()) return false;
    const std::string low = lowered(tree_.words[next].form);
    return isAny(low, {"and", "or", "&"}) || (low == "," && tree_.words[next + 1].upos == "PROPN");
  }

  // The noun with the nouns, adjectives and the article right before it.
  std::vector<std::size_t> nominalUntil(std::size_t noun) const {
    std::size_t first = noun;
    while (first > 0 && isAny(tree_.words[first - 1].upos, {"NOUN", "ADJ", "PROPN"})) --first;
    if (first > 0 && tree_.words[first - 1].upos == "DET") --first;
    std::vector<std::size_t> words;
    for (std::size_t i = first; i <= noun; ++i) words.push_back(i);
    return words;
  }

  // The statement of the sentence whose subject this noun is.
  const Statement* about(std::size_t noun) const {
    for (const Statement& statement : statements_) {
      if (statement.sentence != sentence_) continue;
      for (std::size_t i = statement.subject.begin; i < statement.subject.end; ++i)
        if (statement.pieces[i].word == noun) return &statement;
    }
    return nullptr;
  }

  bool isPresent(const Statement& main) const {
    if (main.predicate == noWord || main.subject.end >= main.pieces.size()) return false;
    const std::size_t next = main.pieces[main.subject.end].word;
    return next != noWord && isAny(tree_.words[next].xpos, {"VBZ", "VBP"});
  }

  // What is led, with what the sentence says of it: "the “coalition of the willing” that has …".
  void putLed(Statement& statement, std::size_t participle, std::size_t noun,
              const Statement* main) const {
    std::vector<std::size_t> words = nounPhrase(tree_, noun, aside(participle, noun));
    if (words.empty()) words = nominalUntil(noun);
    std::vector<Piece> led = phraseOf(document_, sentence_, words);
    const bool quoted = led.size() > 2 && isAny(led[1].text, {"“", "\""});
    if (!led.empty() && quoted && isAny(lowered(led[0].text), {"a", "an"})) led[0].text = "the";
    put(statement, std::move(led));
    if (!quoted || !main) return;
    put(statement, "that");
    const auto told = main->pieces.begin() + static_cast<std::ptrdiff_t>(main->subject.end);
    put(statement, std::vector<Piece>(told, main->pieces.end()));
  }

  // What does not name the thing: the participle itself, abbreviations in brackets.
  std::vector<std::size_t> aside(std::size_t participle, std::size_t noun) const {
    std::vector<std::size_t> words = {participle};
    for (const std::size_t child : language::dependents(tree_, noun))
      if (child > noun &&
          (tree_.words[child].relation == "appos" || isAny(tree_.words[child].form, {"(", ")"})))
        words.push_back(child);
    return words;
  }

  Value valueOf(std::size_t agent) const {
    const language::NameKind kind = language::nameAt(tree_, agent)->kind;
    if (kind == language::NameKind::Person) return Value::Person;
    return kind == language::NameKind::Place ? Value::Place : Value::Organisation;
  }

  // "France and Germany", "Germany and Britain" beside "France and Britain": each name twice.
  std::vector<Option> pairs(const std::vector<std::string>& names) const {
    const std::string quote(text::slice(document_.text(), document_.sentences[sentence_].range));
    std::vector<std::string> third;
    for (const Entity& entity : document_.entities)
      if (isCountry(entity.name) && !holdsWords(quote, entity.name)) third.push_back(entity.name);
    for (const std::string& near : countriesNear(names[0])) third.push_back(near);
    if (!isCountry(names[0]) || !isCountry(names[1])) return {};
    for (const std::string& other : third) {
      if (countriesNear(other).empty() || holdsWords(quote, other)) continue;
      const std::vector<std::string> near = countriesNear(names[0]);
      if (std::find(near.begin(), near.end(), other) == near.end()) continue;
      const std::string note = "The article names " + names[0] + " and " + names[1] + ".";
      return {{names[0] + " and " + other, note}, {other + " and " + names[1], note}};
    }
    return {};
  }

  const Document& document_;
  std::size_t sentence_;
  const language::Tree& tree_;
  const std::vector<Statement>& statements_;
};

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  std::vector<Fact> found;
  for (const std::size_t i : bodySentences(document)) {
    if (!document.trees[i]) continue;
    const Finder finder(document, i, statements);
    for (std::size_t word = 0; word < document.trees[i]->words.size(); ++word)
      if (std::optional<Fact> fact = finder.at(word)) found.push_back(std::move(*fact));
  }
  return found;
}

}  // namespace

FactKind leader() { return {"leader", find}; }

}  // namespace questions::fact
