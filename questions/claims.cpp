#include "questions/claims.h"

#include <algorithm>

#include "questions/counting.h"
#include "questions/deeds.h"
#include "questions/distractors.h"
#include "questions/distractors/countries.h"
#include "questions/distractors/offices.h"
#include "questions/distractors/rivals.h"
#include "questions/document/posts.h"
#include "questions/document/sides.h"
#include "questions/lexicon.h"
#include "questions/naming_figures.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions {
namespace {

// Of two towns or regions one may lie in the other, and the claim would hold all the same; of
// countries what is told rules most out, but where they are sides of a match.
bool standsAlone(const Fact& fact) {
  if (fact.value != Value::Place) return false;
  if (isAny(fact.kind, {"whereabouts", "whose"})) return true;
  return isCountry(fact.key()) ? !tellsScore(written(fact.statement.pieces))
                               : !rivals::isTown(fact);
}

// Whether it happened on the fifth or on the seventh day, in the 30th or in the 33rd minute: worth
// a choice among them, but no claim.
bool isOneOfARow(const Fact& fact) {
  return isAny(fact.kind, {"ordinal", "numbered", "clock"}) ||
         (fact.value == Value::Date && wordCount(fact.key()) == 3);
}

// "Ann Lee of the Indian Institute", "Ann Lee, the mayor,", "striker Ann Lee", "As the mayor, Ann
// Lee": with another name it would be two people.
bool isDescribed(const Fact& fact, const Document& document) {
  const std::vector<Piece>& pieces = fact.statement.pieces;
  if (fact.value != Value::Person) return false;
  if (lowered(pieces.front().text) == "as") return true;  // "As the mayor, Ann Lee …"
  const std::optional<language::Tree>& tree = document.trees[fact.statement.sentence];
  const std::size_t before = fact.slot.begin > 0 ? pieces[fact.slot.begin - 1].word : noWord;
  if (tree && before != noWord && tree->words[before].upos == "NOUN") return true;
  if (fact.slot.end >= pieces.size()) return false;
  const std::string& next = pieces[fact.slot.end].text;
  return next == "of" || next == "from" || next == "," || next == "at";
}

// "Ann Lee was charged with fraud": no such thing is put on somebody else, not even to be denied.
bool accuses(const Fact& fact) {
  if (fact.value != Value::Person || !fact.quotation.empty()) return false;
  return std::any_of(fact.statement.pieces.begin(), fact.statement.pieces.end(),
                     [](const Piece& piece) {
                       const std::string low = lowered(piece.text);
                       return lexicon::isSensitive(low) || lexicon::isAccusing(low);
                     });
}

// Who did it, if not what only one can do: another did not so far as the article tells, and nobody
// who has read it would think so.
bool isAnyonesDeed(const Fact& fact, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[fact.statement.sentence];
  return fact.value == Value::Person && fact.quotation.empty() && fact.role.empty() &&
         (!tree || deedOf(fact.statement, *tree) == Deed::None);
}

// Who broke a finger or fell out with the coach: of a match nobody remembers more than who scored
// and who won.
bool isIncident(const Fact& fact, const Document& document) {
  return !document.sides.empty() && isAnyonesDeed(fact, document);
}

// "Environment Minister" for a prime minister whom everybody knows.
bool isWellKnownPost(const Fact& fact) {
  return fact.value == Value::Post && isHeadOfState(fact.key());
}

// What was altered, as the player is told.
std::string slotName(const Fact& fact) {
  return fact.quotation.empty() ? std::string(fact.kind) : "speaker";
}

Item claim(std::string_view kind, const Fact& fact, const Document& document,
           const std::string& stem, bool holds) {
  Item item = itemOn(fact, document);
  item.kind = kind;
  item.stem = stem;
  item.options = {{"True", ""}, {"False", ""}};
  item.key = holds ? 0 : 1;
  return item;
}

// Of somebody's words the reader must know whose they are: somebody of the headline, named again
// and again, or told of.
bool isStranger(const std::string& name, const Fact& fact, const Document& document) {
  constexpr std::size_t again = 4;
  if (fact.quotation.empty() || fact.value != Value::Person) return false;
  const Person* person = personNamed(document.people, name);
  const bool told = std::any_of(document.callings.begin(), document.callings.end(),
                                [&](const Called& called) { return called.person == name; });
  return !told && !shareAWord(fact.statement.lead, name) &&
         (!person || person->mentions.size() < again);
}

// Within somebody's words nothing is altered: it would put other words into their mouth.
bool isQuoted(const Fact& fact) {
  bool open = false;
  for (std::size_t i = 0; i < fact.slot.begin; ++i) {
    const std::string& text = fact.statement.pieces[i].text;
    if (text == "“" || text == "”") open = text == "“";
    if (text == "\"") open = !open;
  }
  return open;
}

std::size_t standing(const Statement& statement, const std::vector<text::Range>& ranges) {
  for (const text::Range& range : ranges)
    if (statement.evidence.contains(range) && slotAt(statement, range)) return 1;
  return 0;
}

}  // namespace

std::vector<Item> claimsOn(std::string_view kind, const Fact& fact, const Document& document,
                           Random& random) {
  // Which of two firms it was is a coin toss to most.
  if (fact.value == Value::Organisation) return {};
  if (standsAlone(fact) || isOneOfARow(fact) || isDescribed(fact, document) || namesAKind(fact) ||
      isStranger(fact.key(), fact, document) || isIncident(fact, document) || accuses(fact) ||
      isQuoted(fact) || isWellKnownPost(fact) || isBounded(fact))
    return {};  // more than five are more than four
  std::vector<Option> wrong = distractorsFor(fact, document, random);
  if (wrong.size() < (fact.quotation.empty() ? 1 : 2)) return {};  // else it tells who spoke
  std::erase_if(wrong, [&](const Option& o) { return isStranger(o.text, fact, document); });
  if (wrong.empty()) return {};
  Item told = claim(kind, fact, document, stemOf(fact.statement, fact.statement.pieces), true);
  finish(told, fact, document);
  if (isAnyonesDeed(fact, document)) return {told};
  const std::string altered = wrong[pick(random, wrong.size())].text;
  Item changed = claim(kind, fact, document,
                       stemOf(fact.statement, withSlot(fact.statement, fact.slot, altered)), false);
  changed.alteration = Alteration{slotName(fact), fact.key(), altered};
  finish(changed, fact, document);
  if (pick(random, 2) == 0) return {told, changed};
  return {changed, told};
}

std::size_t alterable(const Statement& statement, const Document& document) {
  std::size_t count = 0;
  for (const Person& person : document.people) count += standing(statement, person.mentions);
  for (const Entity& entity : document.entities) count += standing(statement, entity.mentions);
  for (const text::Quantity& quantity : document.quantities[statement.sentence])
    count += standing(statement, {quantity.number});
  for (const text::Date& date : document.dates[statement.sentence])
    for (const Piece& piece : statement.pieces)
      if (!piece.source.empty() && date.range.contains(piece.source)) {
        ++count;
        break;
      }
  for (const Post& post : postsIn(document, statement.sentence))
    count += standing(statement, {post.range});
  return count;
}

}  // namespace questions
