#include "questions/language/name_edges.h"

#include <algorithm>

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

bool isOrigin(const Word& word, const Gazetteer& gazetteer) {
  return word.xpos == "JJ" || gazetteer.isDemonym(word.form) ||
         !gazetteer.country(word.form).empty();
}

/// Where a person's name begins behind titles and what belongs to them: "US President Donald
/// Trump".
std::size_t behindTitles(const Tree& tree, const Name& name, const Gazetteer& gazetteer) {
  std::size_t first = name.first;
  for (std::size_t i = name.first; i + 1 < name.end; ++i) {
    if (isTitle(tree.words[i].form)) {
      first = i + 1;
    } else if (!isOrigin(tree.words[i], gazetteer)) {
      break;
    }
  }
  return first;
}

/// Takes in the other half of a hyphenated word, and leaves out titles before a person.
void mendEdges(const Tree& tree, Name& name, const Gazetteer& gazetteer) {
  while (name.first >= 2 && hyphenated(tree, name.first - 2)) name.first -= 2;
  while (hyphenated(tree, name.end - 1)) name.end += 2;
  if (name.kind == NameKind::Person) name.first = behindTitles(tree, name, gazetteer);
}

/// Takes in what makes a company: "Acme, Inc."
void takeInForm(const Tree& tree, Name& name) {
  std::size_t at = name.end;
  if (at < tree.words.size() && tree.words[at].form == ",") ++at;
  if (at < tree.words.size() && isCompanyForm(tree.words[at].form)) name.end = at + 1;
}

/// "Springfield Illinois" is two places where the lists have both and not the whole.
std::vector<Name> placesIn(const Tree& tree, const Name& name, const Gazetteer& gazetteer) {
  if (gazetteer.kindOf(textOf(tree, name))) return {name};
  for (std::size_t cut = name.first + 1; cut < name.end; ++cut) {
    Name town = name, around = name;
    town.end = around.first = cut;
    const std::string text = textOf(tree, around);
    const bool both = gazetteer.kindOf(text) == NameKind::Place &&
                      gazetteer.kindOf(textOf(tree, town)) == NameKind::Place;
    if (both) return {town, around};
  }
  return {name};
}

/// Somebody's name ends where a word is no part of it by the tree; another name may begin there.
std::vector<Name> peopleIn(const Tree& tree, Name name, const Gazetteer& gazetteer) {
  std::vector<Name> people;
  for (std::size_t i = name.first + 1; i < name.end; ++i) {
    const std::string_view relation = baseRelation(tree.words[i].relation);
    if ((relation != "list" && relation != "parataxis") || i < name.first + 2) continue;
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
  mendEdges(tree, name, gazetteer);
  if (name.kind == NameKind::Organisation) takeInForm(tree, name);
  if (name.kind == NameKind::Place) return placesIn(tree, name, gazetteer);
  if (name.kind == NameKind::Person) return peopleIn(tree, name, gazetteer);
  return {name};
}

}  // namespace language
