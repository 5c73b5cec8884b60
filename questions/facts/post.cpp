// The post that stands before a name inside a longer statement: "[EU foreign policy chief] Kaja
// Berg said …". Only claims ask for it.
#include "questions/document/posts.h"
#include "questions/facts.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

// "[Prime Minister] Anna Berg's party fell back": what is told is not told of the one in the post.
bool isOwner(const Statement& statement, const Post& post) {
  for (std::size_t i = 0; i + 1 < statement.pieces.size(); ++i) {
    if (statement.pieces[i].source.end != post.mention.end) continue;
    const std::string& next = statement.pieces[i + 1].text;
    return next == "'s" || next == "’s" || next == "'" || next == "’";
  }
  return false;
}

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  std::vector<Fact> found;
  for (const Statement& statement : statements) {
    for (const Post& post : postsIn(document, statement.sentence)) {
      const std::optional<Slot> slot = slotAt(statement, post.range);
      const bool told = slot && slotText(statement, *slot) == post.text;
      if (!told || slot->end >= statement.pieces.size()) continue;
      const Piece& next = statement.pieces[slot->end];
      if (next.source.begin != post.mention.begin || isOwner(statement, post)) continue;
      Fact fact{"post", Value::Post, statement, *slot};
      fact.term = post.person;
      found.push_back(std::move(fact));
    }
  }
  return found;
}

}  // namespace

FactKind post() { return {"post", find}; }

}  // namespace questions::fact
