#include "questions/document/players.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "questions/document/sides.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t nearName = 40;  // bytes on either side of a name that may tell whose it is
constexpr std::size_t nearDeed = 80;  // bytes in which a deed is told with whom it was done for

constexpr std::string_view offTheField[] = {"coach", "manager", "referee", "trainer", "chairman"};

// One behind the last verb before a byte, where a tree tells verbs; 0 where none does.
std::size_t verbBefore(const Document& document, std::size_t byte) {
  std::size_t end = 0;
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    const text::Range& range = document.sentences[i].range;
    if (range.begin > byte || byte >= range.end || !document.trees[i]) continue;
    for (const language::Word& word : document.trees[i]->words)
      if (word.range.end <= byte && (word.upos == "VERB" || word.upos == "AUX"))
        end = word.range.end;
  }
  return end;
}

// The stretch right before a name up to a comma, a stop, a verb or a function word: "Korea's
// striker ".
std::string_view describedBy(const Document& document, text::Range mention) {
  const std::string_view text = document.text();
  const std::size_t from = std::max(mention.begin > nearName ? mention.begin - nearName : 0,
                                    verbBefore(document, mention.begin));
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

// Enough for "the Korea Republic".
std::string_view firstWords(std::string_view text) {
  const std::vector<Word> all = words(text);
  return all.size() < 3 ? text : text.substr(0, all[2].range.end);
}

// "took the first kick [for Belgium]" behind a name, with no other name between.
std::string_view actingFor(std::string_view text, text::Range mention) {
  const std::string_view after = upTo(text.substr(mention.end, nearDeed), ".;:(\n", 0);
  for (std::string_view opening : {" for ", ", putting ", " to put "}) {
    const std::size_t at = after.find(opening);
    if (at == std::string_view::npos) continue;
    const std::vector<Word> between = words(after.substr(0, at));
    if (std::none_of(between.begin(), between.end(),
                     [](const Word& word) { return startsUpper(word.text); }))
      return firstWords(after.substr(at + opening.size()));
  }
  return {};
}

// The sentence in which a name stands, and where the name stands in it.
struct Place {
  std::string_view sentence;
  text::Range mention;
};

std::optional<Place> placeOf(const Document& document, text::Range mention) {
  for (const text::Sentence& sentence : document.sentences)
    if (sentence.range.contains(mention))
      return Place{text::slice(document.text(), sentence.range),
                   {mention.begin - sentence.range.begin, mention.end - sentence.range.begin}};
  return std::nullopt;
}

// The name of a side, no word for its people nor what it owns.
bool isSide(const Word& word, const std::vector<std::string>& sides) {
  return startsUpper(word.text) && std::any_of(sides.begin(), sides.end(), [&](const auto& side) {
           return holdsWords(side, word.text);
         });
}

// Whether another clause begins behind a comma: ", and Ann Lee fell"; in a list a name stands
// before it.
bool beginsClause(std::string_view before) {
  for (std::string_view link : {", and ", ", but ", ", while ", "; "}) {
    const std::size_t at = before.rfind(link);
    if (at == std::string_view::npos) continue;
    const std::vector<Word> left = words(before.substr(0, at));
    if (left.empty() || !startsUpper(left.back().text)) return true;
  }
  return false;
}

// "[Belgium] made a change, as Ben Roe replaced Tom Lind", "In the end [Norwood] levelled
// with a header from Tom Berg": a side's own deed tells of its own people, until it tells of
// another side or of what was done to it.
std::set<std::string> actingSide(const Place& place, const std::vector<std::string>& sides) {
  const std::string_view text = place.sentence.substr(0, place.mention.begin);
  const std::vector<Word> before = words(text);
  const auto first = std::find_if(before.begin(), before.end(), [](const Word& word) {
    return startsUpper(word.text) && !lexicon::isFunctionWord(lowered(word.text));
  });
  if (first == before.end() || before.end() - first < 3 || !isSide(*first, sides)) return {};
  for (auto word = first; word != before.end(); ++word)
    for (std::string_view against : {"by", "to", "past", "against", "over", "beyond"})
      if (lowered(word->text) == against) return {};
  const std::set<std::string> told = sidesIn(text, sides);
  return isOneSide(told) && !beginsClause(text) ? told : std::set<std::string>();
}

// "doubled the lead for Norway from [Jan De Vries]'s assist": of the only side that is told.
std::set<std::string> helpedSide(const Place& place, const std::vector<std::string>& sides) {
  const std::string after = lowered(place.sentence.substr(place.mention.end, nearName));
  for (std::string_view help : {"'s assist", "'s cross", "'s pass", "'s cutback", "'s corner"})
    if (after.starts_with(help))
      return sidesIn(place.sentence.substr(0, place.mention.begin), sides);
  return {};
}

// The side whose line-up names somebody: "Belgium: Jan Maes, Piet Smet, …".
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
        return says(lowered(describedBy(document, mention))) ||
               (told && says(lowered(upTo(after.substr(0, nearName), ",.;:)\n", 2))));
      });
}

}  // namespace

std::set<std::string> sidesOfPerson(const Document& document, const Person& person,
                                    const std::vector<std::string>& sides) {
  std::set<std::string> own;
  addLineUp(own, document, person, sides);
  for (const text::Range& mention : person.mentions) {
    own.merge(sidesIn(describedBy(document, mention), sides));
    own.merge(sidesIn(belongingTo(document.text(), mention), sides));
    own.merge(sidesIn(actingFor(document.text(), mention), sides));
    const std::optional<Place> place = placeOf(document, mention);
    if (place) own.merge(actingSide(*place, sides));
    if (place) own.merge(helpedSide(*place, sides));
  }
  return own;
}

bool isOneSide(const std::set<std::string>& names) {
  const auto saysNoMore = [](const std::string& name, const std::string& than) {
    const std::vector<Word> all = words(name);
    return std::all_of(all.begin(), all.end(), [&](const Word& word) {
      return holdsWords(than, word.text) || holdsWords("south north republic of", word.text);
    });
  };
  return !names.empty() &&
         std::all_of(std::next(names.begin()), names.end(), [&](const std::string& name) {
           return shareAWord(name, *names.begin()) &&
                  (saysNoMore(name, *names.begin()) || saysNoMore(*names.begin(), name));
         });
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
