#include "questions/place_facts.h"

#include <algorithm>

#include "questions/distractors/cities.h"
#include "questions/distractors/countries.h"
#include "questions/distractors/hints.h"
#include "questions/distractors/nationalities.h"
#include "questions/distractors/rivals.h"
#include "questions/document/alone.h"
#include "questions/document/finite.h"
#include "questions/document/opening.h"
#include "questions/document/thin.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t mostWords = 3;  // of a name

bool isInDoubt(const Statement& statement) {
  return std::any_of(statement.pieces.begin(), statement.pieces.end(), [](const Piece& piece) {
    return isAny(piece.text, {"may", "might", "could", "can", "would", "should", "if", "whether",
                              "unless", "or"});
  });
}

// "Ann Lee was born in Oslo" tells enough of her; else it takes more to tell one deed from others.
std::size_t fewestRoots(const Statement& statement, const language::Tree& tree) {
  const bool life = isAny(tree.words[statement.predicate].lemma, {"bear", "die", "bury"});
  return life ? 3 : 4;
}

// The same behind a lead that does not tell the place; nothing where it would not stand alone.
std::optional<Statement> hidden(Statement statement, const Document& document) {
  bool pointed = lowAt(statement, statement.opening) == "the";  // "The race was held in …"
  for (std::size_t i = statement.opening; i < statement.subject.end; ++i)
    pointed = pointed && !isNameAt(statement, i);
  if (pointed || !opensStory(document, statement.sentence)) return std::nullopt;
  statement.lead = leadWithDay(document);
  if (statement.lead.empty() ||
      flawOf(statement, &*document.trees[statement.sentence], document.text()) ||
      isThin(statement, document))
    return std::nullopt;
  return statement;
}

}  // namespace

bool tellsDeed(const Statement& statement, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  if (!tree || statement.predicate == noWord || !statement.sure || statement.vague ||
      saysSection(statement.lead) || isDenied(statement) || isInDoubt(statement))
    return false;
  const std::vector<std::size_t> helpers = auxiliaries(*tree, statement.predicate);
  const language::Word& verb = tree->words[helpers.empty() ? statement.predicate : helpers.front()];
  return verb.xpos == "VBD" || (!helpers.empty() && isAny(verb.lemma, {"have", "will"}));
}

bool isListedPlace(const std::string& name) {
  if (isCountry(name)) return !countriesNear(name).empty() && !takesArticle(name);
  return isDivision(name) || !countryOfCity(name).empty();
}

Slot placeAt(const Statement& statement, std::size_t piece) {
  for (std::size_t length = mostWords; length > 0; --length) {
    const Slot slot{piece, piece + length};
    if (slot.end <= statement.pieces.size() && isListedPlace(slotText(statement, slot)))
      return slot;
  }
  return {piece, piece};
}

bool isNameAt(const Statement& statement, std::size_t piece) {
  return piece < statement.pieces.size() && startsUpper(statement.pieces[piece].text) &&
         !lexicon::isFunctionWord(lowAt(statement, piece));
}

std::string nameFrom(const Statement& statement, std::size_t piece) {
  std::size_t end = piece;
  while (end < piece + mostWords && isNameAt(statement, end)) ++end;
  return slotText(statement, {piece, end});
}

bool standsFree(const Statement& statement, Slot slot, const Document& document) {
  const std::string before = slot.begin > 0 ? lowAt(statement, slot.begin - 1) : "";
  const std::string next = lowAt(statement, slot.end);
  if (personAt(document.people, sourceOf(statement, slot)) || isNameAt(statement, slot.end) ||
      isAny(next, {"-", "/", "and", "&", "(", "'", "’"}) || isAny(before, {"-", "/", "and", "&"}) ||
      (slot.begin > 1 && isNameAt(statement, slot.begin - 1)))
    return false;
  // "Crete, the largest island", "Crete, the mainland and Rome": a list, or it is told
  if (next == "," &&
      isAny(lowAt(statement, slot.end + 1), {"the", "a", "an", "one", "its", "home"}))
    return false;
  return next != "," || !isNameAt(statement, slot.end + 1) ||
         liesIn(slotText(statement, slot), nameFrom(statement, slot.end + 1));
}

std::optional<Fact> placeFact(std::string_view kind, const Statement& statement, Slot slot,
                              const Document& document) {
  Fact fact{kind, Value::Place, statement, slot};
  const std::string key = fact.key();
  const std::string_view people = countryOfNationality(key);
  const std::string place = people.empty() ? key : std::string(people);
  const language::Tree& tree = *document.trees[statement.sentence];
  const std::string rest = written(withSlot(statement, slot, ""));
  if (contentRoots(rest).size() < fewestRoots(statement, tree) || speaksOf(rest, place) ||
      tellsItsPlace(statement, slot, document, Tells::Places))
    return std::nullopt;
  const bool told = speaksOf(statement.lead, place) ||
                    std::any_of(citiesOf(place).begin(), citiesOf(place).end(),
                                [&](auto city) { return holdsWords(statement.lead, city); });
  if (told) {
    const std::optional<Statement> behind = hidden(statement, document);
    if (!behind) return std::nullopt;
    fact.statement = *behind;
  }
  fact.others = rivals::placesBeside(fact, document);
  return fact.others.size() > 1 ? std::optional(fact) : std::nullopt;
}

}  // namespace questions
