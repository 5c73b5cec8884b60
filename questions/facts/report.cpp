// Who said something, not word for word: "Mayor Anna Berg said the bridge would be closed".
#include <algorithm>

#include "questions/distractors/bodies.h"
#include "questions/document/alone.h"
#include "questions/facts.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t fewestWords = 6;
constexpr std::size_t mostWords = 20;
constexpr std::size_t fewestRoots = 4;  // words of substance that tell one thing said from another

// Who speaks in "According to Mayor Anna Berg," or "According to the World Bank,".
struct Speaker {
  Slot slot;
  Value value = Value::Person;
};

// The one person; no speaker where there is none, or several.
std::optional<Speaker> personIn(const Statement& statement, const Document& document) {
  std::optional<Speaker> only;
  for (const Person& person : document.people)
    for (const text::Range& mention : person.mentions) {
      const std::optional<Slot> slot = slotAt(statement, mention);
      if (!slot || slot->end > statement.opening) continue;
      if (only || slotText(statement, *slot) != person.name) return std::nullopt;
      only = Speaker{*slot, Value::Person};
    }
  return only;
}

// A body of a known kind, which is all that the opening names.
std::optional<Speaker> bodyIn(const Statement& statement, const Document& document) {
  for (const Entity& entity : document.entities)
    for (const text::Range& mention : entity.mentions) {
      const std::optional<Slot> slot = slotAt(statement, mention);
      const bool whole = slot && slot->end + 1 == statement.opening && slot->begin <= 3;
      if (whole && bodiesLike(slotText(statement, *slot)))
        return Speaker{*slot, Value::Organisation};
    }
  return std::nullopt;
}

// "it had agreed", "he would resign": it takes the speaker to say who is meant.
bool pointsBack(const std::vector<Piece>& said) {
  const auto points = [](const Piece& piece) {
    return lexicon::isThirdPerson(lowered(piece.text));
  };
  return points(said.front()) || std::any_of(said.begin(), said.end(), [&](const Piece& piece) {
           const std::string low = lowered(piece.text);
           return points(piece) && (low == "he" || low == "she" || low == "they");
         });
}

std::optional<Fact> factOf(const Statement& statement, const Document& document) {
  std::optional<Speaker> found = personIn(statement, document);
  if (!found) found = bodyIn(statement, document);
  if (!found) return std::nullopt;
  const Slot speaker = found->slot;
  const std::vector<Piece> said(
      statement.pieces.begin() + static_cast<std::ptrdiff_t>(statement.opening),
      statement.pieces.end());
  const std::string words = written(said);
  const std::size_t count = wordCount(words);
  if (count < fewestWords || count > mostWords || pointsBack(said)) return std::nullopt;
  if (contentRoots(words).size() < fewestRoots) return std::nullopt;
  Fact made;
  made.kind = "report";
  made.value = found->value;
  made.quotation = words;
  made.statement = statement;
  made.statement.pieces = {{slotText(statement, speaker), sourceOf(statement, speaker),
                            statement.pieces[speaker.begin].word, false},
                           {"said", {}, noWord, true},
                           {"that", {}, noWord, true}};
  made.statement.pieces.insert(made.statement.pieces.end(), said.begin(), said.end());
  made.statement.pieces[3].spaceBefore = true;
  made.statement.attribution = slotText(statement, speaker);
  made.statement.opening = 0;
  made.statement.subject = {};
  made.statement.single = false;
  made.statement.predicate = noWord;
  made.slot = {0, 1};
  if (lowered(statement.pieces[speaker.begin - 1].text) == "the") {
    made.statement.pieces[0].spaceBefore = true;
    made.statement.pieces.insert(made.statement.pieces.begin(), {"the", {}, noWord, false});
    made.slot = {1, 2};
  }
  // The words must be as clear without their speaker.
  Statement alone = made.statement;
  alone.pieces = said;
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  if (flawOf(alone, tree ? &*tree : nullptr, document.text())) return std::nullopt;
  return made;
}

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  std::vector<Fact> found;
  for (const Statement& statement : statements)
    if (statement.opening > 0)
      if (std::optional<Fact> fact = factOf(statement, document)) found.push_back(std::move(*fact));
  return found;
}

}  // namespace

FactKind report() { return {"report", find}; }

}  // namespace questions::fact
