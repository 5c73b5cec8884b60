// Which people of an article could be taken for another of them.
#include <algorithm>
#include <functional>

#include "questions/distractors/heard.h"
#include "questions/distractors/homes.h"
#include "questions/distractors/offices.h"
#include "questions/distractors/rivals.h"
#include "questions/document/genders.h"
#include "questions/document/walks.h"
#include "questions/words.h"

namespace questions::rivals {
namespace {

using language::Gender;

// "in Lipowa Gora", "the temple of Isis Magna", "an analyst with Martin Lund": a place or a firm
// with a name like a person's.
bool isSomewhere(std::string_view text, text::Range mention) {
  constexpr std::size_t near = 30;
  const std::size_t from = mention.begin > near ? mention.begin - near : 0;
  const std::vector<Word> before = words(text.substr(from, mention.begin - from));
  constexpr std::size_t owner = 5;  // bytes of "’s "
  if (before.empty() || lowered(text.substr(mention.end, owner)).starts_with("'s ")) return false;
  const std::string last = lowered(before.back().text);
  if (isAny(last, {"in", "at", "around", "near", "outside", "inside", "magazine", "newspaper",
                   "weekly", "daily", "website", "broadcaster", "band", "restaurant"}))
    return true;
  if (before.size() < 2) return false;
  const std::string behind = lowered(before[before.size() - 2].text);
  if (last == "of" && isAny(behind, {"temple", "island", "city", "town", "village", "port",
                                     "region", "province", "district", "battle", "valley", "lake"}))
    return true;
  return last == "with" &&
         isAny(behind, {"analyst", "analysts", "economist", "strategist", "broker", "trader"});
}

// Whoever rules a country is known too well to be taken for somebody in no such office, and what a
// ruler did, none else could have done.
void eraseRulers(std::vector<Option>& people, const Fact& fact, const Document& document) {
  if (!fact.quotation.empty() || isHeadOfState(fact.role)) return;
  const bool ruler = rules(fact.key(), document);
  if (ruler && fact.kind != "person") return;
  std::erase_if(people, [&](const Option& option) {
    return rules(option.text, homeOf(document, option.text)) != ruler;
  });
}

// Of whom the article tells most, if it tells much of anybody; null otherwise.
const Person* heroOf(const Document& document) {
  constexpr std::size_t fewestMentions = 6;
  const auto most = std::max_element(
      document.people.begin(), document.people.end(),
      [](const Person& a, const Person& b) { return a.mentions.size() < b.mentions.size(); });
  const bool much = most != document.people.end() && most->mentions.size() >= fewestMentions;
  return much ? &*most : nullptr;
}

// Whoever the headline names or the whole article is about holds no small post, as it tells on
// every line.
void eraseHeadlined(std::vector<Option>& people, const Fact& fact, const Document& document) {
  const std::string& title = document.article->attribution.title;
  if (fact.role.empty() || shareAWord(title, fact.key())) return;
  const Person* hero = heroOf(document);
  std::erase_if(people, [&](const Option& option) {
    return shareAWord(title, option.text) || (hero && hero->name == option.text);
  });
}

// Whom an article only lists among others, or shows in a picture, may be long dead.
bool isActive(const std::string& name, const Document& document) {
  const Person* person = personNamed(document.people, name);
  return person && (person->acts || isCalled(name, document) || isHeard(*person, document));
}

// Nobody is heard who does nothing, says nothing and is nothing there; nor does he do something,
// where enough others may have done it.
void eraseIdle(std::vector<Option>& people, const Fact& fact, const Document& document) {
  const auto active = [&](const Option& option) {
    return isActive(option.text, homeOf(document, option.text));
  };
  if (std::count_if(people.begin(), people.end(), active) > 1 || !fact.quotation.empty())
    std::erase_if(people, std::not_fn(active));
}

// No man is an actress, a spokeswoman or the mother of somebody, and whom a man married is known.
void eraseOtherSex(std::vector<Option>& people, const Fact& fact, const Document& document) {
  Gender told = Gender::Unknown;
  for (const Word& word : words(fact.role))
    if (const Gender gender = genderOfNoun(lowered(word.text)); gender != Gender::Unknown)
      told = gender;
  const Person* key = personNamed(document.people, fact.key());
  if (key && holdsWords(written(fact.statement.pieces), "married")) told = key->gender;
  if (told == Gender::Unknown || !key || key->gender == Gender::Unknown) return;
  std::erase_if(people, [&](const Option& option) {
    const Person* person = personOf(document, option);
    return person && person->gender != key->gender;
  });
}

// "the group founded by science fiction writer Ann Lee": named for what was done long ago, perhaps
// by somebody long dead.
bool isOnlyMaker(std::string_view text, const Person& person) {
  constexpr std::size_t near = 60;
  if (person.mentions.size() > 1) return false;
  const std::size_t mention = person.mentions.front().begin;
  const std::size_t from = mention > near ? mention - near : 0;
  const std::string before = lowered(text.substr(from, mention - from));
  for (std::string_view made : {" founded ", " established ", " written ", " created ",
                                " invented ", " designed ", " built ", " named "}) {
    const std::size_t at = before.rfind(made);
    if (at == std::string::npos) continue;
    const std::string_view rest = std::string_view(before).substr(at + made.size() - 1);
    const bool whose = rest.find(" by ") != std::string_view::npos || rest.starts_with(" after ") ||
                       rest.starts_with(" for ");
    return whose && rest.find_first_of(",.;:()") == std::string_view::npos;
  }
  return false;
}

// "the Labour Party's Ann Lee" is of it too, whatever else the article calls her.
void eraseFellows(std::vector<Option>& people, const Fact& fact, const Document& document) {
  if (!fact.belongs) return;
  const std::string body = fact.role.starts_with("the ") ? fact.role.substr(4) : fact.role;
  std::erase_if(people, [&](const Option& option) {
    return std::any_of(document.sentences.begin(), document.sentences.end(),
                       [&](const text::Sentence& sentence) {
                         const std::string_view told = text::slice(document.text(), sentence.range);
                         return holdsWords(told, option.text) && holdsWords(told, body);
                       });
  });
}

// Nobody takes a prisoner for a minister, nor a minister for a striker, by what he did or by his
// post; what somebody said, or whose brother somebody is, may be thought of anybody.
void eraseOtherWalks(std::vector<Option>& people, const Fact& fact, const Document& document) {
  const bool anybody = !fact.quotation.empty() || (!fact.role.empty() && fact.kind != "role");
  if (anybody || !document.sides.empty()) return;  // of a match its players are told apart
  std::erase_if(people, [&](const Option& option) {
    return !couldBeTaken(fact.key(), option.text, document);
  });
}

}  // namespace

bool mayStandFor(const Document& document, const Person& person) {
  const auto inBody = [&](const text::Range& mention) {
    return std::any_of(document.article->paragraphs.begin(), document.article->paragraphs.end(),
                       [&](const text::Paragraph& paragraph) {
                         return paragraph.kind == text::ParagraphKind::Body &&
                                paragraph.range.contains(mention);
                       });
  };
  const std::vector<text::Range>& mentions = person.mentions;
  return !person.dead && !isOnlyMaker(document.text(), person) &&
         std::any_of(mentions.begin(), mentions.end(), inBody) && !isPlaceOrFirm(document, person);
}

bool isPlaceOrFirm(const Document& document, const Person& person) {
  return std::any_of(
      person.mentions.begin(), person.mentions.end(),
      [&](const text::Range& mention) { return isSomewhere(document.text(), mention); });
}

void keepPlausible(std::vector<Option>& people, const Fact& fact, const Document& document) {
  eraseRulers(people, fact, document);
  eraseHeadlined(people, fact, document);
  keepTeammates(people, fact, document);
  eraseOtherSex(people, fact, document);
  eraseIdle(people, fact, document);
  keepHeard(people, fact, document);
  eraseOtherWalks(people, fact, document);
  eraseFellows(people, fact, document);
  keepVoices(people, fact, document);
}

}  // namespace questions::rivals
