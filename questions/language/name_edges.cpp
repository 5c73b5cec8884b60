#include "questions/language/name_edges.h"

#include <algorithm>
#include <iterator>

#include "questions/language/name_vote.h"
#include "questions/language/name_words.h"

namespace language {
namespace {

/// Whether words i, i + 1 and i + 2 are one hyphenated proper noun: al-Sadr, Coca-Cola.
bool hyphenated(const Tree& tree, std::size_t i) {
  if (i + 2 >= tree.words.size() || tree.words[i + 1].form != "-") return false;
  return tree.words[i].upos == "PROPN" && tree.words[i + 2].upos == "PROPN" &&
         !tree.words[i].spaceAfter && !tree.words[i + 1].spaceAfter;
}

bool isPlace(const Tree& tree, std::size_t word, const Gazetteer& gazetteer) {
  return word < tree.words.size() && gazetteer.kindOf(tree.words[word].form) == NameKind::Place;
}

/// "Iran-Iraq" is two places, unlike "Oslo University-Bergen".
bool isOneOfTwo(const Tree& tree, const Name& name, const Gazetteer& gazetteer) {
  if (name.end - name.first != 1 || !isPlace(tree, name.first, gazetteer)) return false;
  return (name.first >= 2 && isPlace(tree, name.first - 2, gazetteer)) ||
         isPlace(tree, name.end + 1, gazetteer);
}

bool isOrigin(const Word& word, const Gazetteer& gazetteer) {
  return word.xpos == "JJ" || gazetteer.isDemonym(word.form) ||
         !gazetteer.country(word.form).empty();
}

/// "Farmer Tom Holm", "Coach Anna Stone": by the tree a description, before a given name.
bool describes(const Tree& tree, std::size_t i, const Gazetteer& gazetteer) {
  const Word& word = tree.words[i];
  return word.relation == "nmod:desc" && word.head > i && word.head != kRoot &&
         !gazetteer.isGivenName(word.form) && gazetteer.isGivenName(tree.words[i + 1].form);
}

/// Where a person's name begins behind titles and what belongs to them: "US President Mark
/// Berg".
std::size_t behindTitles(const Tree& tree, const Name& name, const Gazetteer& gazetteer) {
  std::size_t first = name.first;
  for (std::size_t i = name.first; i + 1 < name.end; ++i) {
    if (isTitle(tree.words[i].form) || (i + 2 < name.end && describes(tree, i, gazetteer))) {
      first = i + 1;
    } else if (!isOrigin(tree.words[i], gazetteer)) {
      break;
    }
  }
  return first;
}

/// "san francisco" as the lists have it.
std::string capitalised(std::string_view text) {
  std::string name(text);
  for (std::size_t i = 0; i < name.size(); ++i) {
    if ((i == 0 || name[i - 1] == ' ') && name[i] >= 'a' && name[i] <= 'z')
      name[i] = static_cast<char>(name[i] - 'a' + 'A');
  }
  return name;
}

bool isMark(std::string_view form) {
  return form == "-" || form == "." || form == "," || form == "/" || form == "\"" || form == "(";
}

/// What stands within a name, but not at its edge.
bool isBetween(std::string_view form) {
  return isMark(form) || form == "of" || form == "and" || form == "for" || form == "&";
}

Name trimmed(const Tree& tree, Name name) {
  while (name.end - name.first > 1 && isBetween(tree.words[name.end - 1].form)) --name.end;
  while (name.end - name.first > 1 && isBetween(tree.words[name.first].form)) ++name.first;
  return name;
}

/// "[Lana] Cartway": the tagger saw the given name alone, and the tree has both in one name.
void takeInSurname(const Tree& tree, Name& name, const Gazetteer& gazetteer) {
  if (name.end - name.first != 1 || name.end >= tree.words.size() || nameAt(tree, name.end) ||
      !gazetteer.isGivenName(tree.words[name.first].form) || !tree.words[name.first].spaceAfter)
    return;
  const Word& next = tree.words[name.end];
  const bool one = next.relation == "flat" &&
                   (next.head == name.first || next.head == tree.words[name.first].head);
  if (next.upos == "PROPN" && one && next.form.size() > 2 && !isTitle(next.form) &&
      !isDay(next.form))
    ++name.end;
}

/// Takes in the other half of a hyphenated word, and leaves out titles before a person.
void mendEdges(const Tree& tree, Name& name, const Gazetteer& gazetteer) {
  name = trimmed(tree, name);  // first, as the tagger may break off behind the hyphen
  if (!isOneOfTwo(tree, name, gazetteer)) {
    while (name.first >= 2 && hyphenated(tree, name.first - 2)) name.first -= 2;
    while (hyphenated(tree, name.end - 1)) name.end += 2;
  }
  if (name.kind == NameKind::Person) name.first = behindTitles(tree, name, gazetteer);
  if (name.kind == NameKind::Person) takeInSurname(tree, name, gazetteer);
}

/// Ends a company's name at what makes it one, and takes that in: "Acme, Inc. of Springfield".
void endAtForm(const Tree& tree, Name& name) {
  for (std::size_t i = name.first + 1; i + 1 < name.end; ++i) {
    if (isCompanyForm(tree.words[i].form)) name.end = i + 1;
  }
  std::size_t at = name.end;
  if (at < tree.words.size() && tree.words[at].form == ",") ++at;
  if (at < tree.words.size() && isCompanyForm(tree.words[at].form)) name.end = at + 1;
}

/// Whether the tree says that the second name only stands beside the first.
bool isApart(const Tree& tree, const Name& first, const Name& second) {
  const Word& word = tree.words[second.end - 1];
  const std::string_view relation = baseRelation(word.relation);
  const bool within = word.head != kRoot && word.head >= first.first && word.head < first.end;
  return within && (relation == "appos" || relation == "list" || relation == "parataxis");
}

/// "Montague Street", "Lake Park".
bool isStreet(const Tree& tree, const Name& name) {
  return name.end - name.first > 1 && endsPlace(tree.words[name.end - 1].form);
}

/// "Springfield Illinois" is two places where the lists have the second and not the whole; but
/// "Lake Chad" and "Nazi Germany" are one.
std::vector<Name> placesIn(const Tree& tree, const Name& name, const Gazetteer& gazetteer) {
  const auto listed = [&](const Name& part) {
    return gazetteer.kindOf(capitalised(textOf(tree, part))) == NameKind::Place;
  };
  if (gazetteer.kindOf(capitalised(textOf(tree, name)))) return {name};
  for (std::size_t cut = name.first + 1; cut < name.end; ++cut) {
    Name town = name, around = name;
    town.end = around.first = cut;
    const std::string_view before = tree.words[cut - 1].form;
    if (!listed(around) || (isBetween(before) && !isMark(before))) continue;
    town = trimmed(tree, town);
    if (listed(town) || isStreet(tree, town) || isApart(tree, town, around)) return {town, around};
  }
  return {name};
}

/// "Springfield Gazette", "Ohio University" name no place but what is there.
void takeInOrganisation(const Tree& tree, Name& name) {
  if (name.end >= tree.words.size()) return;
  const Word& next = tree.words[name.end];
  if (next.upos != "PROPN" || !endsOrganisation(next.form)) return;
  ++name.end;
  name.kind = NameKind::Organisation;
}

/// Whether somebody else's name begins at word i: "Anna Stone Boris Reed", "Anna Anna Stone".
bool beginsAnother(const Tree& tree, const Name& name, std::size_t i, const Gazetteer& gazetteer) {
  const auto given = [&](std::size_t at) { return gazetteer.isGivenName(tree.words[at].form); };
  if (tree.words[i].form == tree.words[i - 1].form) return true;
  return i >= name.first + 2 && i + 1 < name.end && given(name.first) && !given(i - 1) && given(i);
}

/// Where the place ends that stands before somebody's name ("ambassador to the United States Anna
/// Stone"), or where the name begins if none does.
std::size_t endOfPlace(const Tree& tree, const Name& name, const Gazetteer& gazetteer) {
  for (std::size_t cut = name.end - 1; cut > name.first; --cut) {
    const std::string before = textOf(tree, {name.first, cut, NameKind::Place, 0});
    const bool place =
        gazetteer.kindOf(before) == NameKind::Place && !gazetteer.isGivenName(before);
    if (place && gazetteer.isGivenName(tree.words[cut].form)) return cut;
  }
  return name.first;
}

/// Somebody's name ends where a word is no part of it by the tree; another name may begin there.
std::vector<Name> peopleIn(const Tree& tree, Name name, const Gazetteer& gazetteer) {
  std::vector<Name> people;
  for (std::size_t i = name.first + 1; i < name.end; ++i) {
    const std::string_view relation = baseRelation(tree.words[i].relation);
    const bool apart = (relation == "list" || relation == "parataxis") && i >= name.first + 2;
    if (!apart && !beginsAnother(tree, name, i, gazetteer)) continue;
    Name before = name;
    before.end = i;
    people.push_back(before);
    name.first = i;
  }
  if (people.empty() || gazetteer.isGivenName(tree.words[name.first].form)) people.push_back(name);
  return people;
}

}  // namespace

std::vector<Name> mended(const Tree& tree, Name name, const Gazetteer& gazetteer) {
  if (name.kind == NameKind::Person) {
    const std::size_t cut = endOfPlace(tree, name, gazetteer);
    if (cut != name.first) {
      Name person = name;
      name.kind = NameKind::Place;
      name.end = person.first = cut;
      return {name, person};
    }
  }
  mendEdges(tree, name, gazetteer);
  if (name.kind == NameKind::Organisation) endAtForm(tree, name);
  if (name.kind == NameKind::Place) takeInOrganisation(tree, name);
  if (name.kind == NameKind::Place) return placesIn(tree, name, gazetteer);
  if (name.kind == NameKind::Person) return peopleIn(tree, name, gazetteer);
  return {name};
}

}  // namespace language
