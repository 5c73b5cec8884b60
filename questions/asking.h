// Turns a statement into a question about one of its slots: "Who met Putin?", "When did the talks
// begin?". Rests on the sentence's tree; nothing where the tree is in doubt.
#pragma once

#include <optional>
#include <string>

#include "questions/document/document.h"
#include "questions/fact.h"

namespace questions {

// The subject gives way to `wh`: no inversion. Only where the slot ends a subject that opens the
// statement; titles before the name go with it.
std::optional<std::string> askForSubject(const Fact& fact, const std::string& wh);

// `wh` is fronted and subject and verb are inverted, with "do" where there is no auxiliary. The
// pieces of `answer` are left out. Only where `word`, an index into the tree, depends on the
// predicate.
std::optional<std::string> askForOther(const Fact& fact, const Document& document, Slot answer,
                                       std::size_t word, const std::string& wh);

}  // namespace questions
