// Classes of common nouns that could be taken for one another, from assets/words/nouns.txt.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace questions {

// A noun in both numbers, as news writes it.
struct Noun {
  std::string one;
  std::string many;
};

// Names of one thing, or of what nobody would tell apart; the first is offered.
using NounMember = std::vector<Noun>;

struct NounClass {
  std::string_view name;  // "crop"
  std::vector<Noun>
      heads;  // right before which they stand: "plantation"; empty where they need none
  std::vector<NounMember> members;
};

// In the order of the list.
const std::vector<NounClass>& nounClasses();

// A noun of the list in one of its numbers.
struct NounForm {
  const NounClass* sort = nullptr;
  const NounMember* member = nullptr;
  bool plural = false;
  std::vector<std::string> words;
};

// Those whose first word this is, in the order of the list.
const std::vector<NounForm>& nounsFrom(std::string_view word);

// Whether a text has one of the names of a member, in either number.
bool tellsOf(std::string_view text, const NounMember& member);

}  // namespace questions
