#include "questions/document/finite.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "questions/words.h"

namespace questions {
namespace {

using language::Tree;

constexpr float sureVerb = 0.9f;

// The sentence opens with it, and has no other verb that could be its own before the predicate.
bool opensAlone(const Tree& tree, std::size_t subject, std::size_t predicate) {
  if (language::subtree(tree, subject).front() != 0 || tree.words.back().form != ".") return false;
  return std::none_of(tree.words.begin(),
                      tree.words.begin() + static_cast<std::ptrdiff_t>(predicate),
                      [](const language::Word& word) { return isFiniteTag(word.xpos); });
}

// "Doctors set up two centres", "waves destroyed a wall", "her career resurged in 1980": the verb
// of the sentence that has a subject and an object, or is doubted by no parser, but was taken for
// another form that is written alike.
bool isPlainPast(const Tree& tree, std::size_t predicate) {
  const language::Word& verb = tree.words[predicate];
  if (predicate != language::rootOf(tree) || !isAny(verb.xpos, {"VB", "VBN"})) return false;
  const std::size_t subject = language::dependent(tree, predicate, "nsubj");
  if (subject >= predicate || tree.words[subject].relation != "nsubj" ||
      language::dependent(tree, predicate, "mark") != language::kRoot)
    return false;
  const bool alone = verb.xpos == "VBN" && opensAlone(tree, subject, predicate);
  const bool many = verb.xpos == "VB" && tree.words[subject].xpos == "NNS" &&
                    subject + 1 == predicate;  // "According to Acme, farmers give"
  if (language::dependent(tree, predicate, "obj") != language::kRoot)
    return alone || many || tree.words[subject].vouched;
  return alone && subject + 1 == predicate && verb.confidence >= sureVerb &&
         language::dependent(tree, predicate, "obl") != language::kRoot;
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

bool isFiniteTag(std::string_view xpos) { return isAny(xpos, {"VBD", "VBZ", "VBP", "MD"}); }

bool isFinite(const Tree& tree, std::size_t predicate) {
  const std::vector<std::size_t> helpers = auxiliaries(tree, predicate);
  const std::string& tag = tree.words[helpers.empty() ? predicate : helpers.front()].xpos;
  return isFiniteTag(tag) || (helpers.empty() && isPlainPast(tree, predicate));
}

bool isEvent(const language::Tree& tree, std::size_t predicate) {
  return tree.words[predicate].upos == "VERB" && tree.words[predicate].xpos != "VBG" &&
         language::dependent(tree, predicate, "cop") == language::kRoot;
}

}  // namespace questions
