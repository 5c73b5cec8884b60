// What somebody is: "a political scientist at the University of Akureyri". Asked for the person
// among others of the article, or for the description among those of others.
#include <algorithm>
#include <set>

#include "questions/distractors/offices.h"
#include "questions/distractors/rivals.h"
#include "questions/document/acronyms.h"
#include "questions/document/posts.h"
#include "questions/document/profiles.h"
#include "questions/facts.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

// Other people of the article, first those of whom it tells something else. Whoever rules is known
// to be nothing else.
std::vector<Option> othersThan(const Profile& profile, const Document& document,
                               const std::vector<Called>& all) {
  std::vector<Option> described, others;
  const Person* own = personNamed(document.people, profile.person);
  if (!own) return {};
  for (const Person& person : document.people) {
    if (person.name == profile.person || shareAWord(person.name, profile.person)) continue;
    if (shareAWord(person.name, profile.text) || !rivals::mayStandFor(document, person)) continue;
    if (saysGender(profile.text) &&
        (person.gender != own->gender || person.gender == language::Gender::Unknown))
      continue;
    bool told = false, same = false;
    for (const Called& called : all) {
      if (called.person != person.name) continue;
      told = true;
      same = same ||
             couldBeOne(spelledOut(called.text, document), spelledOut(profile.text, document)) ||
             isHeadOfState(called.text);
    }
    if (same || (!told && !person.sure)) continue;
    if (told)
      described.push_back({person.name, "The article calls " + person.name + " something else."});
    else
      others.push_back({person.name, "The article does not say this of " + person.name + "."});
  }
  for (Option& option : others)
    if (described.size() < 3) described.push_back(std::move(option));
  return described;
}

// "a USI teacher": of a body that most readers do not know by its letters.
bool namesByLetters(const Profile& profile, const Document& document) {
  const std::vector<Word> all = words(profile.text);
  for (std::size_t i = 1; i < all.size(); ++i)
    if (document.acronyms.contains(std::string(all[i].text)) &&
        !lexicon::isFunctionWord(lowered(all[i - 1].text)))
      return true;
  return !profile.belongs && all.size() > 1 && document.acronyms.contains(std::string(all[1].text));
}

// Whether all that the article tells of a person is what they say.
bool onlySpeaks(const Person& person, const Document& document) {
  bool speaks = false;
  for (const std::optional<language::Tree>& tree : document.trees) {
    if (!tree) continue;
    for (const language::Word& word : tree->words) {
      const bool named =
          std::any_of(person.mentions.begin(), person.mentions.end(),
                      [&](const text::Range& mention) { return mention.contains(word.range); });
      if (!named || word.head == language::kRoot ||
          language::baseRelation(word.relation) != "nsubj")
        continue;
      const std::string& verb = tree->words[word.head].form;
      if (!lexicon::isSayingVerb(lowered(verb)) && !lexicon::isClaimingVerb(lowered(verb)))
        return false;
      speaks = true;
    }
  }
  return speaks;
}

// Somebody of whom the article speaks again and again, or a member of a party: what a bystander is,
// who was heard once, or who only comments, is not worth asking.
bool carriesTheStory(const Profile& profile, const Document& document) {
  constexpr std::size_t fewestMentions = 3;
  const Person* person = personNamed(document.people, profile.person);
  return profile.belongs || (person && !person->dead && person->mentions.size() >= fewestMentions &&
                             !onlySpeaks(*person, document));
}

// "of Oslo University Hospital": whose party somebody is of is worth asking, hardly whose staff.
bool isMereAffiliation(const Profile& profile) {
  return profile.belongs && !holdsWords(profile.text, "Party") &&
         !holdsWords(profile.text, "Union");
}

std::vector<Fact> find(const Document& document, const std::vector<Statement>&) {
  std::vector<Fact> found;
  const std::vector<Called>& all = document.callings;
  std::set<std::string> known;
  for (std::size_t i = 0; i < document.sentences.size(); ++i)
    for (Profile& profile : profilesIn(document, i)) {
      if (namesByLetters(profile, document) || isMereAffiliation(profile)) continue;
      if (!carriesTheStory(profile, document)) continue;
      if (!known.insert(profile.person).second) continue;
      profile.text = spelledOut(profile.text, document);
      Fact fact{"profile", Value::Person, {}, {0, 1}};
      fact.statement.sentence = i;
      fact.statement.evidence = document.sentences[i].range;
      fact.statement.pieces = {
          {profile.person, profile.mention, noWord, false},
          {"is", {}, noWord, true},
          {(profile.belongs ? "from " : "") + profile.text, profile.range, noWord, true}};
      fact.statement.lead = leadOf(document);
      fact.role = profile.text;
      fact.belongs = profile.belongs;
      fact.others = othersThan(profile, document, all);
      if (fact.others.size() > 1) found.push_back(std::move(fact));
    }
  return found;
}

}  // namespace

FactKind profile() { return {"profile", find}; }

}  // namespace questions::fact
