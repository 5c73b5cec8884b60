#include "questions/document/pronouns.h"

#include <algorithm>
#include <set>

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

bool isPersonal(const std::string& low) { return low == "he" || low == "she"; }
bool isOwning(const std::string& low) { return low == "his" || low == "her"; }

std::set<std::string> peopleIn(const Document& document, text::Range range) {
  std::set<std::string> names;
  for (const Person& person : document.people)
    for (const text::Range& mention : person.mentions)
      if (range.contains(mention)) names.insert(person.name);
  return names;
}

// The person whose name is the head of the subject, or whom its pronoun takes up.
std::string topicOf(const Document& document, std::size_t index, const std::string& previous) {
  const std::optional<language::Tree>& tree = document.trees[index];
  if (!tree) return "";
  const std::size_t root = language::rootOf(*tree);
  if (root == language::kRoot) return "";
  const std::size_t subject = language::dependent(*tree, root, "nsubj");
  if (subject == language::kRoot || !tree->words[subject].vouched) return "";
  const std::set<std::string> named = peopleIn(document, document.sentences[index].range);
  if (isPersonal(lowered(tree->words[subject].form))) return named.empty() ? previous : "";
  if (named.size() != 1) return "";
  const Person* person = personNamed(document.people, *named.begin());
  const bool heads = person && std::any_of(person->mentions.begin(), person->mentions.end(),
                                           [&](const text::Range& mention) {
                                             return mention.contains(tree->words[subject].range);
                                           });
  return heads ? person->name : "";
}

}  // namespace

std::vector<std::string> topicsOf(const Document& document) {
  std::vector<std::string> topics;
  std::string previous;
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    if (document.paragraphKind(document.sentences[i]) != text::ParagraphKind::Body)
      previous.clear();
    previous = topicOf(document, i, previous);
    topics.push_back(previous);
  }
  return topics;
}

void resolvePronoun(Statement& statement, const Document& document,
                    const std::vector<std::string>& topics) {
  if (statement.sentence == 0 || topics[statement.sentence - 1].empty()) return;
  const std::string& name = topics[statement.sentence - 1];
  for (std::size_t i = 0; i < statement.pieces.size(); ++i) {
    const Piece piece = statement.pieces[i];
    const std::string low = lowered(piece.text);
    if (startsUpper(piece.text) && !peopleIn(document, piece.source).empty()) return;
    if (startsUpper(piece.text) && i > 0) return;  // another name may be meant
    if (!isPersonal(low) && !isOwning(low)) continue;
    const std::string mark = document.text().find("’") != std::string::npos ? "’" : "'";
    const std::string owner = name + (name.ends_with('s') ? mark : mark + "s");
    statement.pieces = withSlot(statement, {i, i + 1}, isOwning(low) ? owner : name);
    statement.pieces[i].word = piece.word;
    statement.notes.push_back("“" + piece.text + "” is " + name + ".");
    return;
  }
}

}  // namespace questions
