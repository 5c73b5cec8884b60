// Which post does somebody hold? How are two people related?
#include <algorithm>

#include "questions/distractors/offices.h"
#include "questions/document/profiles.h"
#include "questions/kinds.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions::kind {
namespace {

// The fact with its role for a key: [name] [is] [role].
Fact askedForRole(const Fact& fact) {
  Fact role = fact;
  role.value = Value::Post;
  role.slot = {2, 3};
  role.term = fact.key();
  return role;
}

// "What post did Anna Berg hold in December 2025?"
std::vector<Item> post(const Fact& fact, const Document& document, Random& random) {
  const std::string month = monthOf(document);
  if (month.empty() || isHeadOfState(fact.role) || holdsWords(fact.role, "and")) return {};
  const std::string stem =
      fact.statement.lead + "What post did " + fact.key() + " hold in " + month + "?";
  return chosen("what_role", stem, askedForRole(fact), document, random);
}

// "What relation is Peter Lund to Mark Berg?", with the kinship alone for options.
std::vector<Item> relation(const Fact& fact, const Document& document, Random& random) {
  std::size_t mark = fact.role.rfind("'s ");
  if (mark == std::string::npos) mark = fact.role.rfind("’s ");
  if (mark == std::string::npos) return {};
  const std::size_t kin = fact.role.find(' ', mark) + 1;
  Fact asked = askedForRole(fact);
  asked.statement.pieces[2].text = fact.role.substr(kin);
  for (const std::string& other : otherKin(fact.role.substr(kin)))
    asked.others.push_back({other, "The article calls " + fact.key() + " " + fact.role + "."});
  const std::string owner = fact.role.substr(0, mark);
  return chosen("what_role",
                fact.statement.lead + "What relation is " + fact.key() + " to " + owner + "?",
                asked, document, random);
}

bool ofOneLength(const std::string& a, const std::string& b) {
  const auto longer = static_cast<double>(std::max(wordCount(a), wordCount(b)));
  const auto shorter = static_cast<double>(std::min(wordCount(a), wordCount(b)));
  return longer <= 2 * shorter + 2;
}

// "How does the article describe Ann Lee?", with what it says of others for options.
std::vector<Item> description(const Fact& fact, const Document& document, Random& random) {
  if (fact.belongs) return {};
  Fact asked = askedForRole(fact);
  asked.value = Value::Other;
  asked.others.clear();
  const std::vector<Called>& all = document.callings;
  for (const Called& called : all) {
    const bool plain = called.text.starts_with("a ") || called.text.starts_with("an ");
    const bool own = std::any_of(all.begin(), all.end(), [&](const Called& other) {
      return other.person == fact.key() && couldBeOne(other.text, called.text);
    });
    const bool known = std::any_of(asked.others.begin(), asked.others.end(), [&](const Option& o) {
      return couldBeOne(o.text, called.text);
    });
    if (plain && !own && !known && ofOneLength(called.text, fact.role))
      asked.others.push_back({called.text, "The article says this of " + called.person + "."});
  }
  return chosen("what_role",
                fact.statement.lead + "How does the article describe " + fact.key() + "?", asked,
                document, random);
}

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  if (fact.kind == "role") return post(fact, document, random);
  if (fact.kind == "profile") return description(fact, document, random);
  if (fact.kind == "relation") return relation(fact, document, random);
  return {};
}

}  // namespace

ItemKind whatRole() { return {"what_role", "What was the post?", word}; }

}  // namespace questions::kind
