// Whether a person is a man or a woman, where the first name does not tell: by the word beside the
// name ("the actress Ana Lee") and by pronouns that can mean nobody else.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "questions/document/people.h"
#include "questions/document/statement.h"
#include "questions/language/tree.h"

namespace questions {

// Of "he", "his", "him", "she", "her"; Unknown for any other lowered word.
language::Gender genderOf(std::string_view pronoun);

// Of a lemma that tells it: "mother", "spokesman".
language::Gender genderOfNoun(std::string_view lemma);

// Fills in the genders that are unknown, where all that the article says agrees.
void learnGenders(std::vector<Person>& people,
                  const std::vector<std::optional<language::Tree>>& trees);

// A "he", "his" or "she" of the statement before which its words name nobody, or nobody who could
// be that; empty if there is none. The tree of its sentence knows more names than the article's
// people; null if it has none.
std::string strayPronoun(const Statement& statement, const std::vector<Person>& people,
                         const language::Tree* tree);

}  // namespace questions
