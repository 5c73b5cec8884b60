// Wrong posts for a person, and wrong people for a post.
#include "questions/document/posts.h"

#include <algorithm>
#include <set>

#include "questions/distractors/offices.h"
#include "questions/distractors/rivals.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions::rivals {
namespace {

// Whether every word of `part` is in `whole`: "foreign minister" in "Russian foreign minister".
bool within(const std::string& part, const std::string& whole) {
  const std::set<std::string> of = contentRoots(part), in = contentRoots(whole);
  return std::includes(in.begin(), in.end(), of.begin(), of.end());
}

// A man and a woman: no son-in-law is a woman.
bool differ(const Person& person, const std::string& name, const Document& document) {
  const Person* other = personNamed(document.people, name);
  return other && person.gender != language::Gender::Unknown &&
         other->gender != language::Gender::Unknown && person.gender != other->gender;
}

std::string noteOn(const std::string& person, const Post* own) {
  // Not which: another item may ask for it.
  return own ? "The article gives " + person + " another post."
             : "The article does not say this of " + person + ".";
}

// "Deputy Governor": of a bank or of a state? Neither has colleagues among the others.
bool isBareGovernor(const std::string& post) {
  const std::set<std::string> roots = contentRoots(post);
  return roots.contains(rootOf("governor")) &&
         std::all_of(roots.begin(), roots.end(), [](const std::string& root) {
           return root == rootOf("governor") || root == rootOf("deputy") ||
                  root == rootOf("former");
         });
}

}  // namespace

std::vector<Option> posts(const Fact& fact, const Document& document) {
  const std::string person = fact.statement.pieces.front().text;
  const std::vector<Post> known = postsOf(document);
  std::vector<Option> others;
  if (isBareGovernor(fact.key())) return {};
  for (const std::string& office : otherOffices(fact.key())) {
    const bool holds = std::any_of(known.begin(), known.end(), [&](const Post& post) {
      return post.person == person && within(office, post.text);
    });
    if (holds || holdsWords(document.text(), office)) continue;
    others.push_back({office, "The article calls " + person + " " + withArticle(fact.key()) + "."});
  }
  return others;
}

std::vector<Option> holders(const Fact& fact, const Document& document) {
  const std::vector<Post> known = postsOf(document);
  std::vector<Option> others;
  for (const Person& person : document.people) {
    if (person.name == fact.key() || !mayStandFor(document, person)) continue;
    if (fact.kind == "role" && !person.sure) continue;
    if (fact.kind == "relation" && differ(person, fact.key(), document)) continue;
    if (shareAWord(person.name, fact.role) || shareAWord(person.name, fact.key())) continue;
    const Post* own = nullptr;
    bool holds = false;
    for (const Post& post : known) {
      if (post.person != person.name) continue;
      holds = holds || within(fact.role, post.text) || within(post.text, fact.role);
      own = &post;
    }
    if (holds || (isHeadOfState(fact.role) && !(own && isHeadOfState(own->text)))) continue;
    others.push_back({person.name, noteOn(person.name, own)});
  }
  return others;
}

}  // namespace questions::rivals
