// Which post does somebody hold? How are two people related?
#include "questions/distractors/offices.h"
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

// "What post did Kaja Kallas hold in December 2025?"
std::vector<Item> post(const Fact& fact, const Document& document, Random& random) {
  const std::string month = monthOf(document);
  if (month.empty() || isHeadOfState(fact.role)) return {};
  const std::string stem =
      fact.statement.lead + "What post did " + fact.key() + " hold in " + month + "?";
  return chosen("what_role", stem, askedForRole(fact), document, random);
}

// "What relation is Jared Kushner to Donald Trump?", with the kinship alone for options.
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

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  if (fact.kind == "role") return post(fact, document, random);
  if (fact.kind == "relation") return relation(fact, document, random);
  return {};
}

}  // namespace

ItemKind whatRole() { return {"what_role", "What was the post?", 0.8, word}; }

}  // namespace questions::kind
