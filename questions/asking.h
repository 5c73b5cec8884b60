// Turns a statement into a question about one of its slots: "Who met Berg?", "When did the talks
// begin?". Rests on the sentence's tree; nothing where the tree is in doubt.
#pragma once

#include <optional>
#include <string>

#include "questions/document/document.h"
#include "questions/fact.h"

namespace questions {

// The subject gives way to `wh`: no inversion. Only where the slot ends a subject that opens the
// statement; titles before the name go with it.
std::optional<std::string> askForSubject(const Fact& fact, const Document& document,
                                         const std::string& wh);

// The same where the slot owns the subject: "Which country's parliament …?"
std::optional<std::string> askForOwner(const Fact& fact, const Document& document,
                                       const std::string& wh);

// The word of the sentence's tree on which the others of the slot hang; noWord if there are
// several.
std::size_t topWord(const Fact& fact, const Document& document);

// "Who founded the club?" of "The club was founded by Ann Lee".
std::optional<std::string> askForAgent(const Fact& fact, const Document& document,
                                       const std::string& wh);

// `wh` is fronted and subject and verb are inverted, with "do" where there is no auxiliary. The
// pieces of `answer` are left out. Only where `word`, an index into the tree, depends on the
// predicate or on its infinitive.
std::optional<std::string> askForOther(const Fact& fact, const Document& document, Slot answer,
                                       std::size_t word, const std::string& wh);

// The same for what the clause itself has, whatever its tree says: "On 3 May Ann Lee left".
std::optional<std::string> askForSetting(const Fact& fact, const Document& document, Slot answer,
                                         const std::string& wh);

// The same for an object, or for what a preposition ties to the verb: "Whom did Ann Lee succeed?",
// "Against which country did they play?"
std::optional<std::string> askedWith(const Fact& fact, const Document& document,
                                     const std::string& wh);

// "Which browser …?", "With which browser …?" for a thing of a sort that has a name.
std::optional<std::string> askForThing(const Fact& fact, const Document& document);

}  // namespace questions
