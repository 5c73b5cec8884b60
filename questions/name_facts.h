// What the kinds of facts about names share: which mentions of a name may be asked for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "questions/document/document.h"
#include "questions/fact.h"

namespace questions {

// The facts whose slot is one of these mentions. Left out: names inside longer names, sources
// ("according to …", "… said"), possessors, and places that only locate another ("Moscow, Russia").
std::vector<Fact> nameFacts(std::string_view kind, Value value, const Document& document,
                            const std::vector<Statement>& statements,
                            const std::vector<text::Range>& mentions);

// "according to [Acme]", "[Acme] said", "told [Acme]": whose word it is, or to whom it was said.
bool isSource(const Statement& statement, Slot slot);

// "The [WHO] said", "The health [ministry] said": who reports it is a side matter.
bool isSayer(const Statement& statement, const language::Tree& tree, Slot slot);

}  // namespace questions
