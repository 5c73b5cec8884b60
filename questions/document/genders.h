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

// A pronoun of the statement before which its words name people, but nobody who could be "he" or
// "she"; empty if there is none.
std::string strayPronoun(const Statement& statement, const std::vector<Person>& people);

}  // namespace questions
