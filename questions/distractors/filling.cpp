#include "questions/distractors/filling.h"

#include <algorithm>
#include <map>

#include "questions/words.h"

namespace questions::rivals {
namespace {

constexpr double half = 0.5;

// The roots of the names that a fact tells besides its key.
std::set<std::string> namesBeside(const Fact& fact) {
  std::set<std::string> roots;
  for (std::size_t i = 0; i < fact.statement.pieces.size(); ++i) {
    const std::string& text = fact.statement.pieces[i].text;
    const bool beside = i < fact.slot.begin || i >= fact.slot.end;
    if (beside && (i > 0 || text.find(' ') != std::string::npos) && startsUpper(text))
      roots.merge(contentRoots(text));
  }
  return roots;
}

// "was", "had", "made": what such a verb says stands in the words after it.
bool isLight(const std::string& lemma) {
  for (std::string_view light : {"be", "have", "do", "make", "get", "take", "give", "go", "come"})
    if (lemma == light) return true;
  return false;
}

// The root of the verb that says what is done; empty where it is not known or says little.
std::string deedOf(const Fact& fact, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[fact.statement.sentence];
  if (!tree || fact.statement.predicate == noWord) return "";
  const language::Word& verb = tree->words[fact.statement.predicate];
  if (verb.upos != "VERB" || isLight(verb.lemma)) return "";
  const std::set<std::string> roots = contentRoots(verb.form);
  return roots.empty() ? "" : *roots.begin();
}

// What the fact says besides its key, without the words that stand all over the article.
std::set<std::string> tellingRoots(const Fact& fact, const Document& document) {
  constexpr std::size_t often = 3;
  std::set<std::string> about = contentRoots(written(fact.statement.pieces));
  for (const std::string& root : contentRoots(fact.key())) about.erase(root);
  std::map<std::string, std::size_t> in;
  for (const std::set<std::string>& said : document.roots)
    for (const std::string& root : about)
      if (said.contains(root)) ++in[root];
  std::set<std::string> telling = about;
  std::erase_if(telling, [&](const std::string& root) { return in[root] > often; });
  return telling.size() > 2 ? telling : about;
}

}  // namespace

std::vector<text::Range> mentionsIn(const Document& document, const std::string& name) {
  if (const Person* person = personNamed(document.people, name)) return person->mentions;
  std::vector<text::Range> mentions;
  const std::string& text = document.text();
  for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + 1))
    mentions.push_back({at, at + name.size()});
  return mentions;
}

Told::Told(const Fact& fact, const Document& document)
    : about(tellingRoots(fact, document)),
      beside(namesBeside(fact)),
      deed(deedOf(fact, document)),
      evidence(fact.statement.evidence) {}

bool couldFill(const Told& told, const Document& document, const std::vector<text::Range>& mentions,
               double share) {
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    const text::Sentence& sentence = document.sentences[i];
    const bool named = std::any_of(mentions.begin(), mentions.end(), [&](const text::Range& m) {
      return sentence.range.contains(m);
    });
    if (!named || told.evidence.overlaps(sentence.range)) continue;
    const std::set<std::string>& said = document.roots[i];
    const auto isSaid = [&](const std::string& root) { return said.contains(root); };
    const auto shared = std::count_if(told.about.begin(), told.about.end(), isSaid);
    const bool tells =
        told.beside.empty() || std::any_of(told.beside.begin(), told.beside.end(), isSaid);
    const bool sameDeed = told.deed.empty() || said.contains(told.deed);
    const double enough = tells && sameDeed ? share : std::max(share, sameDeed ? much : half);
    if (static_cast<double>(shared) >= enough * static_cast<double>(told.about.size())) return true;
  }
  return false;
}

void eraseToldBeside(std::vector<Option>& wrong, const Fact& fact, const Document& document) {
  if (document.beside.empty()) return;
  Told told(fact, document);
  told.evidence = {};  // lies in the fact's own article
  for (const Beside& beside : document.beside) {
    const double share = beside.sameStory && fact.quotation.empty() ? third : much;
    std::erase_if(wrong, [&](const Option& option) {
      const Person* person = personNamed(beside.document->people, option.text);
      return (person && person->dead) ||
             couldFill(told, *beside.document, mentionsIn(*beside.document, option.text), share);
    });
  }
}

}  // namespace questions::rivals
