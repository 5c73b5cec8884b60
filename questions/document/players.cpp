#include "questions/document/players.h"

#include <algorithm>
#include <string_view>

#include "questions/document/sides.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t nearName = 40;  // bytes on either side of a name that may tell whose it is
constexpr std::size_t nearDeed = 80;  // bytes in which a deed is told with whom it was done for

constexpr std::string_view offTheField[] = {"coach", "manager", "referee", "trainer", "chairman"};

// The stretch right before a name up to a comma, a stop or a function word: "Korea's striker ".
std::string_view describedBy(std::string_view text, text::Range mention) {
  const std::size_t from = mention.begin > nearName ? mention.begin - nearName : 0;
  std::string_view before = text.substr(from, mention.begin - from);
  const std::size_t stop = before.find_last_of(",.;:()\n");
  if (stop != std::string_view::npos) before.remove_prefix(stop + 1);
  std::size_t begin = 0;
  for (const Word& word : words(before))
    if (lexicon::isFunctionWord(lowered(word.text)) || lexicon::isFiniteVerb(lowered(word.text)))
      begin = word.range.end;
  return before.substr(begin);
}

std::string_view upTo(std::string_view text, std::string_view stops, std::size_t from) {
  return text.substr(0, text.find_first_of(stops, from));
}

// "of Sweden", "for Belgium", "(Panama)" right behind a name.
std::string_view belongingTo(std::string_view text, text::Range mention) {
  const std::string_view after = text.substr(mention.end, nearName);
  for (std::string_view opening : {" of ", " for ", " ("})
    if (after.starts_with(opening)) return upTo(after, ",.;:)\n", 2);
  return {};
}

// "took the first kick [for Belgium]" behind a name, with no other name between.
std::string_view actingFor(std::string_view text, text::Range mention) {
  const std::string_view after = upTo(text.substr(mention.end, nearDeed), ".;:(\n", 0);
  for (std::string_view opening : {" for ", ", putting "}) {
    const std::size_t at = after.find(opening);
    if (at == std::string_view::npos) continue;
    const std::vector<Word> between = words(after.substr(0, at));
    if (std::none_of(between.begin(), between.end(),
                     [](const Word& word) { return startsUpper(word.text); }))
      return upTo(after.substr(at + opening.size()), ",", 0);
  }
  return {};
}

// The side whose line-up names somebody: "Belgium: Thibaut Courtois, Dries Mertens, …".
void addLineUp(std::set<std::string>& own, const Document& document, const Person& person,
               const std::vector<std::string>& sides) {
  for (const text::Paragraph& paragraph : document.article->paragraphs) {
    const std::string_view text = text::slice(document.text(), paragraph.range);
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon > nearName || wordCount(text.substr(0, colon)) > 3)
      continue;
    const std::string_view players = text.substr(colon + 1);
    if (std::count(players.begin(), players.end(), ',') < 3 || !holdsWords(players, person.name))
      continue;
    own.merge(sidesIn(text.substr(0, colon), sides));
  }
}

// What is said of somebody right beside the name, lowered.
template <typename Says>
bool isCalled(const Document& document, const Person& person, const Says& says) {
  return std::any_of(
      person.mentions.begin(), person.mentions.end(), [&](const text::Range& mention) {
        const std::string_view after = std::string_view(document.text()).substr(mention.end);
        const bool told = after.starts_with(", ") || after.starts_with(" (");
        return says(lowered(describedBy(document.text(), mention))) ||
               (told && says(lowered(upTo(after.substr(0, nearName), ",.;:)\n", 2))));
      });
}

}  // namespace

std::set<std::string> sidesOfPerson(const Document& document, const Person& person,
                                    const std::vector<std::string>& sides) {
  std::set<std::string> own;
  addLineUp(own, document, person, sides);
  for (const text::Range& mention : person.mentions) {
    own.merge(sidesIn(describedBy(document.text(), mention), sides));
    own.merge(sidesIn(belongingTo(document.text(), mention), sides));
    own.merge(sidesIn(actingFor(document.text(), mention), sides));
  }
  return own;
}

FieldRole fieldRoleOf(const Document& document, const Person& person) {
  const bool off = isCalled(document, person, [](const std::string& low) {
    return std::any_of(std::begin(offTheField), std::end(offTheField),
                       [&](std::string_view post) { return holdsWords(low, post); });
  });
  if (off) return FieldRole::OffTheField;
  const bool keeper = isCalled(document, person, [](const std::string& low) {
    const std::vector<Word> called = words(low);
    return std::any_of(called.begin(), called.end(), [](const Word& word) {
      return word.text.starts_with("goalk") || word.text == "keeper" || word.text == "goalie";
    });
  });
  return keeper ? FieldRole::Goalkeeper : FieldRole::Player;
}

}  // namespace questions
