// Of a match, who could have done on the field what somebody did there.
#include <algorithm>
#include <set>

#include "questions/deeds.h"
#include "questions/distractors/homes.h"
#include "questions/distractors/rivals.h"
#include "questions/document/players.h"
#include "questions/document/sides.h"
#include "questions/words.h"

namespace questions::rivals {
namespace {

// Whoever played may have been named the best player, whatever side he was of.
bool isAward(const Fact& fact, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[fact.statement.sentence];
  return tree && fact.quotation.empty() && fact.role.empty() &&
         deedOf(fact.statement, *tree) == Deed::Award;
}

// Whether a sentence tells of somebody beside a side: he had to do with the match.
bool isOfMatch(const Person& person, const Document& document) {
  return std::any_of(
      document.sentences.begin(), document.sentences.end(), [&](const text::Sentence& sentence) {
        return !sidesIn(text::slice(document.text(), sentence.range), document.sides).empty() &&
               std::any_of(
                   person.mentions.begin(), person.mentions.end(),
                   [&](const text::Range& mention) { return sentence.range.contains(mention); });
      });
}

void keepPlayers(std::vector<Option>& people, const Document& document) {
  std::erase_if(people, [&](const Option& option) {
    const Person* person = personOf(document, option);
    return !person || !isOfMatch(*person, document) ||
           fieldRoleOf(document, *person) == FieldRole::OffTheField;
  });
}

}  // namespace

void keepTeammates(std::vector<Option>& people, const Fact& fact, const Document& document) {
  const std::vector<std::string>& sides = document.sides;
  if (sides.empty()) return;
  if (isAward(fact, document)) return keepPlayers(people, document);
  const std::string told = written(withSlot(fact.statement, fact.slot, ""));
  if (!fact.quotation.empty() && sidesIn(told, sides).empty()) return;
  const Person* key = personNamed(document.people, fact.key());
  const std::set<std::string> own =
      key ? sidesOfPerson(document, *key, sides) : std::set<std::string>();
  if (!isOneSide(own)) return people.clear();
  const FieldRole role = fieldRoleOf(document, *key);
  std::erase_if(people, [&](const Option& option) {
    const Person* person = personNamed(document.people, option.text);
    return !person || fieldRoleOf(document, *person) != role ||
           sidesOfPerson(document, *person, sides) != own;
  });
}

}  // namespace questions::rivals
