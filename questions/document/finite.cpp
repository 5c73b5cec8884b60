#include "questions/document/finite.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace questions {
namespace {

using language::Tree;

constexpr float sureVerb = 0.9f;

bool isAny(std::string_view word, std::initializer_list<std::string_view> choices) {
  return std::find(choices.begin(), choices.end(), word) != choices.end();
}

// "Doctors set up two centres", "waves destroyed a wall", "her career resurged in 1980": the verb
// of the sentence that has a subject and an object, or is doubted by no parser, but was taken for
// another form that is written alike.
bool isPlainPast(const Tree& tree, std::size_t predicate) {
  const language::Word& verb = tree.words[predicate];
  if (predicate != language::rootOf(tree) || !isAny(verb.xpos, {"VB", "VBN"})) return false;
  const std::size_t subject = language::dependent(tree, predicate, "nsubj");
  if (subject == language::kRoot || tree.words[subject].relation != "nsubj" ||
      language::dependent(tree, predicate, "mark") != language::kRoot)
    return false;
  const bool plain = subject + 1 == predicate && verb.xpos == "VBN" &&
                     verb.confidence >= sureVerb && tree.words.back().form == "." &&
                     language::subtree(tree, subject).front() == 0 &&
                     language::dependent(tree, predicate, "obl") != language::kRoot;
  return plain || (tree.words[subject].vouched &&
                   language::dependent(tree, predicate, "obj") != language::kRoot);
}

}  // namespace

std::vector<std::size_t> auxiliaries(const Tree& tree, std::size_t predicate) {
  std::vector<std::size_t> found;
  for (const std::size_t child : language::dependents(tree, predicate)) {
    const std::string_view relation = language::baseRelation(tree.words[child].relation);
    if (relation == "aux" || relation == "cop") found.push_back(child);
  }
  return found;
}

bool isFinite(const Tree& tree, std::size_t predicate) {
  const std::vector<std::size_t> helpers = auxiliaries(tree, predicate);
  const std::string& tag = tree.words[helpers.empty() ? predicate : helpers.front()].xpos;
  return isAny(tag, {"VBD", "VBZ", "VBP", "MD"}) ||
         (helpers.empty() && isPlainPast(tree, predicate));
}

}  // namespace questions
