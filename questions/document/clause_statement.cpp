#include "questions/document/clause_statement.h"

#include <algorithm>

#include "questions/document/callings.h"
#include "questions/document/capitals.h"
#include "questions/document/sources.h"
#include "questions/document/token_row.h"
#include "questions/words.h"

namespace questions {
namespace {

// "Acme shops fell", where the first word owns the second.
void putPossessive(Statement& statement, std::size_t owners, const Document& document) {
  const std::string name = statement.pieces[owners - 1].text;
  const std::string owned = possessiveOf(name, document);
  statement.pieces.insert(statement.pieces.begin() + static_cast<std::ptrdiff_t>(owners),
                          {owned.substr(name.size()), {}, noWord, false});
}

// "40 people were killed" before "when a bomb went off".
void putWhen(Statement& statement, std::size_t joint, const language::Tree& tree) {
  Piece& first = statement.pieces[joint];
  first.spaceBefore = true;
  if (!keepsCapital(tree, first.word))
    first.text = lowered(first.text.substr(0, 1)) + first.text.substr(1);
  statement.pieces.insert(statement.pieces.begin() + static_cast<std::ptrdiff_t>(joint),
                          {"when", {}, noWord, true});
}

// "Acme", "the ministry"; not "a report from Acme" nor "a spokesman", which are no "it" that
// speaks.
bool isBody(const language::Tree& tree, const std::vector<std::size_t>& words) {
  return std::any_of(words.begin(), words.end(), [&](std::size_t word) {
    const language::Word& said = tree.words[word];
    if (std::find(words.begin(), words.end(), said.head) != words.end()) return false;
    return said.upos == "PROPN" ||
           (said.xpos == "NN" && !isCalling(said.lemma) &&
            !isAny(said.lemma,
                   {"report",   "study",   "survey",  "statement", "letter",   "poll",   "paper",
                    "document", "article", "review",  "analysis",  "notice",   "post",   "tweet",
                    "memo",     "lawsuit", "website", "release",   "official", "source", "book"}));
  });
}

}  // namespace

Statement statementOf(const Document& document, std::size_t index, const Clause& clause) {
  Statement statement;
  statement.sentence = index;
  statement.evidence = document.sentences[index].range;
  statement.pieces = clausePieces(*document.trees[index], clause.words);
  if (clause.owners > 0) putPossessive(statement, clause.owners, document);
  if (!clause.form.empty() && clause.subject.size() < statement.pieces.size())
    statement.pieces[clause.subject.size()].text = clause.form;
  if (clause.joint > 0) putWhen(statement, clause.joint, *document.trees[index]);
  if (!clause.verb.empty())
    statement.pieces.insert(
        statement.pieces.begin() + static_cast<std::ptrdiff_t>(clause.subject.size()),
        {clause.verb, {}, noWord, true});
  if (!clause.counted.empty())
    statement.pieces.insert(
        statement.pieces.begin() + static_cast<std::ptrdiff_t>(clause.subject.size()),
        {clause.counted, {}, noWord, true});
  statement.predicate = clause.predicate;
  statement.sure = clause.sure;
  statement.single = clause.single;
  if (clause.source.empty()) return statement;
  const std::string front = lowered(statement.pieces.front().text);
  const bool own = isAny(front, {"he", "she"}) ||
                   (front == "it" && clause.source.back() < clause.words.front() &&
                    isBody(*document.trees[index], clause.source));
  (own ? openWithSpeaker : openWithSource)(statement, *document.trees[index], clause.source);
  return statement;
}

Slot slotOfWords(const Statement& statement, const std::vector<std::size_t>& words) {
  Slot slot;
  for (std::size_t i = 0; i < statement.pieces.size(); ++i) {
    if (std::find(words.begin(), words.end(), statement.pieces[i].word) == words.end()) continue;
    if (slot.end == 0)
      slot.begin = i;
    else if (slot.end != i)
      return {};
    slot.end = i + 1;
  }
  return slot;
}

}  // namespace questions
