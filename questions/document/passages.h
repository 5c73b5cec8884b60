// A passage: the sentence before a statement's own, quoted in its lead where the statement goes on
// from it: "In a poll, 68 percent said yes." before "25 percent favoured separate laws".
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "questions/document/document.h"
#include "questions/document/statement.h"

namespace questions {

// Whether a statement says too little to a reader who has not read on to it: it counts something
// that it does not name, or neither it nor its lead names what it is about.
bool isThin(const Statement& statement, const Document& document);

// The passage before a statement, in the article's words, behind the statement's lead; nothing
// where the sentence before it does not stand alone itself, is too long, or leaves open whom "he"
// means.
std::optional<std::string> passageBefore(const Statement& statement, const Document& document);

}  // namespace questions
