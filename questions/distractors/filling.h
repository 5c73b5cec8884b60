// Whether another sentence, of this article or of one beside it, may say of somebody else what a
// fact says.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "questions/document/document.h"
#include "questions/fact.h"
#include "questions/item.h"

namespace questions::rivals {

inline constexpr double much = 0.6;  // of what a fact says
inline constexpr double third = 0.34;

// What a fact says, as other sentences are compared with it.
struct Told {
  Told(const Fact& fact, const Document& document);

  std::set<std::string> about;   // roots
  std::set<std::string> beside;  // roots of the names besides its key
  std::string deed;              // root of its verb
  text::Range evidence;
};

// The mentions of a name: of a person by any of his names.
std::vector<text::Range> mentionsIn(const Document& document, const std::string& name);

// Whether a sentence that holds one of the mentions of another may say the same of it: it shares
// `share` of the words of the fact, or less where the deed is another one. Where it shares less
// than most of them, it must also tell of one of the same names.
bool couldFill(const Told& told, const Document& document, const std::vector<text::Range>& mentions,
               double share);

// Takes out what another article of the pack may make true, and whom it tells to have died.
void eraseToldBeside(std::vector<Option>& wrong, const Fact& fact, const Document& document);

}  // namespace questions::rivals
