#include "questions/distractors/heard.h"

#include <algorithm>
#include <set>

#include "questions/distractors/homes.h"
#include "questions/distractors/rivals.h"
#include "questions/document/bystanders.h"
#include "questions/document/genders.h"
#include "questions/document/profiles.h"
#include "questions/document/saying.h"
#include "questions/document/walks.h"
#include "questions/words.h"

namespace questions::rivals {
namespace {

using language::Gender;

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

// "told the reporter Tom Lind": he asks, wherever he is named, and is told.
bool onlyListens(const Person& person, const Document& document) {
  return std::all_of(person.mentions.begin(), person.mentions.end(),
                     [&](const text::Range& mention) {
                       const std::size_t begin =
                           document.sentences[sentenceAt(document, mention.begin)].range.begin;
                       const Stretch before(document.text(), begin, mention.begin);
                       for (std::size_t i = before.size(); i-- > 0;)
                         if (isAny(before.low(i), {"told", "tells", "telling"}))
                           return describes(before, i + 1, before.size());
                       return false;
                     });
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
  const auto listens = [&](const Option& option) {
    const Document& home = homeOf(document, option.text);
    const Person* person = personNamed(home.people, option.text);
    return person && onlyListens(*person, home);
  };
  std::erase_if(people, listens);
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

// "owner" of "owner of a house in Lund": what somebody is in one word.
std::string nounOf(const std::string& calling) {
  std::string head;
  for (const Word& word : words(calling)) {
    if (isAny(lowered(word.text), {"of", "at", "for", "in", "from", "with", "on", "to", "by"}))
      break;
    head = lowered(word.text);
  }
  return head;
}

// “The owners owe us a debt”: said by no owner.
void eraseSpokenOfByCalling(std::vector<Option>& people, const Fact& fact,
                            const Document& document) {
  const std::vector<Word> said = words(fact.quotation);
  std::set<std::string> told;  // roots
  for (std::size_t i = 1; i < said.size(); ++i)
    if (lowered(said[i - 1].text) == "the") told.insert(rootOf(lowered(said[i].text)));
  std::erase_if(people, [&](const Option& option) {
    const std::vector<std::string> callings = callingsOf(option.text, document);
    return std::any_of(callings.begin(), callings.end(), [&](const std::string& calling) {
      return told.contains(rootOf(nounOf(calling)));
    });
  });
}

// “I like his pictures”: not said by him of whom the article is; “Tom's service”, by no Tom.
void eraseSpokenOf(std::vector<Option>& people, const Fact& fact, const Document& document) {
  const std::vector<Word> said = words(fact.quotation);
  for (const Word& word : said) {
    std::erase_if(people, [&](const Option& option) {
      const std::string_view first = std::string_view(option.text).substr(0, option.text.find(' '));
      return first.size() > 2 && withoutContraction(word.text) == lowered(first);
    });
    const Gender gender = genderOf(lowered(word.text));
    if (gender == Gender::Unknown) continue;
    std::erase_if(people, [&](const Option& option) {
      const Person* person = personOf(document, option);
      return person && person->gender == gender &&
             shareAWord(document.article->attribution.title, option.text);
    });
  }
}

// Of what is said about the story, nobody takes a tourist for the one who said it.
void eraseBystanders(std::vector<Option>& people, const Fact& fact, const Document& document) {
  if (fact.quotation.empty()) return;
  std::erase_if(people, [&](const Option& option) {
    const Document& home = homeOf(document, option.text);
    const Person* person = personNamed(home.people, option.text);
    return person && isBystander(*person, home);
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

bool speaksForOthers(const std::string& name, const Document& document) {
  return walkOf(name, document) == Walk::Politics || standsForOthers(name, document);
}

bool isHeard(const Person& person, const Document& document) {
  if (isSpeaker(document, person)) return true;
  return std::any_of(person.mentions.begin(), person.mentions.end(), [&](text::Range mention) {
    return isSource(mention, document) || actsInWordsBehind(mention, document) ||
           std::find(document.speakers.begin(), document.speakers.end(), mention) !=
               document.speakers.end();
  });
}

void keepHeard(std::vector<Option>& people, const Fact& fact, const Document& document) {
  eraseSpokenOf(people, fact, document);
  eraseSpokenOfByCalling(people, fact, document);
  eraseBystanders(people, fact, document);
  eraseOtherPronouns(people, fact, document);
  eraseOtherSelves(people, fact, document);
  eraseSilent(people, fact, document);
}

}  // namespace questions::rivals
