// Which people of an article could be taken for another of them.
#include <algorithm>
#include <functional>
#include <set>

#include "questions/deeds.h"
#include "questions/distractors/offices.h"
#include "questions/distractors/rivals.h"
#include "questions/document/genders.h"
#include "questions/document/players.h"
#include "questions/document/profiles.h"
#include "questions/document/saying.h"
#include "questions/document/sides.h"
#include "questions/document/walks.h"
#include "questions/words.h"

namespace questions::rivals {
namespace {

using language::Gender;

// The article that knows somebody: the fact's own, or one beside it.
const Document& homeOf(const Document& document, const std::string& name) {
  if (personNamed(document.people, name)) return document;
  for (const Beside& beside : document.beside)
    if (personNamed(beside.document->people, name)) return *beside.document;
  return document;
}

const Person* personOf(const Document& document, const Option& option) {
  return personNamed(homeOf(document, option.text).people, option.text);
}

// "in Lipowa Gora", "the temple of Isis Magna", "an analyst with Martin Lund": a place or a firm
// with a name like a person's.
bool isSomewhere(std::string_view text, text::Range mention) {
  constexpr std::size_t near = 30;
  const std::size_t from = mention.begin > near ? mention.begin - near : 0;
  const std::vector<Word> before = words(text.substr(from, mention.begin - from));
  if (before.empty() || lowered(text.substr(mention.end, 3)) == "'s ") return false;
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

// Of a match, only another of the key's own side who does what the key does on the field: a coach
// scores no goal, a striker saves none, and for one side nobody of the other does either.
void eraseOtherSides(std::vector<Option>& people, const Fact& fact, const Document& document) {
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

// "Emperor Akiro", or whom the article calls the prime minister.
bool rules(const std::string& name, const Document& document) {
  return isHeadOfState(name.substr(0, name.find(' '))) ||
         std::any_of(document.callings.begin(), document.callings.end(), [&](const Called& called) {
           return called.person == name && isHeadOfState(called.text);
         });
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

bool namesSomebody(text::Range range, const Document& document) {
  return std::any_of(document.people.begin(), document.people.end(), [&](const Person& person) {
    return std::any_of(person.mentions.begin(), person.mentions.end(),
                       [&](const text::Range& mention) { return range.contains(mention); });
  });
}

// "Ann Lee, the mayor, has denounced", "Ann Lee of the Gazette questioned".
bool actsInWordsBehind(text::Range mention, const Document& document) {
  const std::size_t end = document.sentences[sentenceAt(document, mention.begin)].range.end;
  const Stretch rest(document.text(), mention.end, end);
  std::size_t verb = 0;
  while (verb < rest.size() && !actsInWords(rest.low(verb))) ++verb;
  if (verb == rest.size() || staysUnsaid(rest.low(verb)) ||
      (verb > 0 && rest.low(verb - 1) == "to"))
    return false;
  if (rest.low(verb) == "called" &&
      (verb + 1 == rest.size() || !isAny(rest.low(verb + 1), {"for", "on", "upon", "it"})))
    return false;  // "Ann Lee print called “Town”"
  std::size_t last = verb;
  while (last > 0 && standsBeforeVerb(rest.low(last - 1))) --last;
  const text::Range between{mention.end, rest.range(verb).begin};
  const bool aside =
      rest.hasMark(0, ",") && rest.hasMark(last, ",") && !namesSomebody(between, document);
  return last == 0 || aside || (!rest.hasMark(0, ",") && describes(rest, 0, last));
}

// "According to the analyst Ann Lee".
bool isSource(text::Range mention, const Document& document) {
  const std::size_t begin = document.sentences[sentenceAt(document, mention.begin)].range.begin;
  const Stretch before(document.text(), begin, mention.begin);
  for (std::size_t i = before.size(); i-- > 1;)
    if (before.low(i) == "to" && before.low(i - 1) == "according")
      return describes(before, i + 1, before.size());
  return false;
}

// Who says something, by a verb beside the name or in words that are quoted.
bool isHeard(const Person& person, const Document& document) {
  if (isSpeaker(document, person)) return true;
  return std::any_of(person.mentions.begin(), person.mentions.end(), [&](text::Range mention) {
    return isSource(mention, document) || actsInWordsBehind(mention, document) ||
           std::find(document.speakers.begin(), document.speakers.end(), mention) !=
               document.speakers.end();
  });
}

bool isCalled(const std::string& name, const Document& document) {
  return std::any_of(document.callings.begin(), document.callings.end(),
                     [&](const Called& called) { return called.person == name; });
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

// "the deputy chief", "owner of the house": who may speak for others.
bool standsForOthers(const std::string& name, const Document& document) {
  for (const std::string& calling : callingsOf(name, document))
    for (const Word& word : words(calling))
      if (isAny(lowered(word.text),
                {"head",      "chief",        "boss",        "owner",        "director",
                 "chairman",  "chairwoman",   "chair",       "leader",       "president",
                 "secretary", "spokesman",    "spokeswoman", "spokesperson", "official",
                 "founder",   "manager",      "adviser",     "advisor",      "organiser",
                 "organizer", "commissioner", "commander",   "negotiator",   "aide"}))
        return true;
  return false;
}

// Who does something and holds a post, or is told of by his walk of life, could speak of it, unless
// that is another one, or it is of him that all speak.
bool couldSpeak(const std::string& key, const Option& option, const Document& document) {
  const Document& home = homeOf(document, option.text);
  const Person* person = personNamed(home.people, option.text);
  if (!person || !person->acts || !person->sure || isOfSport(document) ||
      shareAWord(document.article->attribution.title, option.text))
    return false;
  const Walk own = walkOf(key, document), theirs = walkOf(option.text, home);
  return theirs == Walk::Unknown ? standsForOthers(option.text, home)
                                 : own == theirs || own == Walk::Unknown;
}

// Who is only told of is taken for the one who speaks by nobody; where two others are not heard, by
// his trade or for what he does he may be.
void eraseSilent(std::vector<Option>& people, const Fact& fact, const Document& document) {
  if (fact.quotation.empty()) return;
  const auto heard = [&](const Option& option) {
    const Document& home = homeOf(document, option.text);
    const Person* person = personNamed(home.people, option.text);
    return person && isHeard(*person, home);
  };
  const bool enough = std::count_if(people.begin(), people.end(), heard) > 1;
  const Walk own = walkOf(fact.key(), document);
  std::erase_if(people, [&](const Option& option) {
    const bool same =
        own != Walk::Unknown && walkOf(option.text, homeOf(document, option.text)) == own;
    const bool could = fact.isWordForWord() && couldSpeak(fact.key(), option, document);
    return !heard(option) && (enough || !(same || could));
  });
}

// "As a woman I …", "what a man like me", but not "He is a decent man".
bool saysOfOwnSex(const std::vector<Word>& said, Gender own) {
  for (std::size_t i = 0; i < said.size(); ++i) {
    if (genderOfNoun(lowered(said[i].text)) != own) continue;
    const bool named = std::any_of(
        said.begin(), said.begin() + static_cast<std::ptrdiff_t>(i), [](const Word& word) {
          return word.range.begin > 0 && startsUpper(word.text) && word.text.size() > 2;
        });
    if (!named) return true;
  }
  return false;
}

// What somebody says of himself or his own: “a woman cannot run a town” was said by none of the
// men, what a prisoner says by no minister, and what a minister says by nobody who holds no post.
void eraseOtherSelves(std::vector<Option>& people, const Fact& fact, const Document& document) {
  const std::vector<Word> said = words(fact.quotation);
  const bool personal = std::any_of(said.begin(), said.end(), [](const Word& word) {
    return isAny(lowered(word.text.substr(0, word.text.find_first_of("'\xE2"))),
                 {"i", "me", "my", "myself", "we", "our", "ours", "ourselves"});
  });
  const Person* key = personNamed(document.people, fact.key());
  if (!personal || !key) return;
  const bool spouse =
      holdsWords(fact.quotation, "my husband") || holdsWords(fact.quotation, "my wife");
  const bool sex = key->gender != Gender::Unknown && (spouse || saysOfOwnSex(said, key->gender));
  constexpr std::size_t again = 4;  // who is named so often needs no calling
  const bool plain = !isCalled(fact.key(), document) && key->mentions.size() < again;
  std::erase_if(people, [&](const Option& option) {
    const Document& home = homeOf(document, option.text);
    const Person* person = personNamed(home.people, option.text);
    if (!person || (sex && person->gender != key->gender)) return true;
    const bool unknown = walkOf(option.text, home) == Walk::Unknown;
    return plain ? !unknown : unknown && !isHeard(*person, home);
  });
}

// “I like his pictures”: not said by him of whom the article is.
void eraseSpokenOf(std::vector<Option>& people, const Fact& fact, const Document& document) {
  const std::vector<Word> said = words(fact.quotation);
  for (const Word& word : said) {
    const Gender gender = genderOf(lowered(word.text));
    if (gender == Gender::Unknown) continue;
    std::erase_if(people, [&](const Option& option) {
      const Person* person = personOf(document, option);
      return person && person->gender == gender &&
             shareAWord(document.article->attribution.title, option.text);
    });
  }
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

// "Who said he was “shocked”?": a man.
void eraseOtherPronouns(std::vector<Option>& people, const Fact& fact, const Document& document) {
  if (fact.quotation.empty()) return;
  for (const Piece& piece : fact.statement.pieces) {
    const Gender told = genderOf(lowered(piece.text));
    if (told == Gender::Unknown) continue;
    std::erase_if(people, [&](const Option& option) {
      const Person* person = personOf(document, option);
      return !person || person->gender != told;
    });
  }
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
  eraseOtherSides(people, fact, document);
  eraseOtherSex(people, fact, document);
  eraseSpokenOf(people, fact, document);
  eraseOtherPronouns(people, fact, document);
  eraseIdle(people, fact, document);
  eraseOtherSelves(people, fact, document);
  eraseSilent(people, fact, document);
  eraseOtherWalks(people, fact, document);
  eraseFellows(people, fact, document);
  keepVoices(people, fact, document);
}

}  // namespace questions::rivals
