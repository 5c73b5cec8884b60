// Deeds that only one can have done: whoever won the award, took the post, founded the club or
// scored the second goal is told by that alone.
#pragma once

#include "questions/document/statement.h"
#include "questions/language/tree.h"

namespace questions {

enum class Deed {
  None,
  Award,  // won the Golden Boot award, was named player of the match
  Post,   // was elected mayor, was sworn in as chancellor
  Stead,  // replaced, succeeded or beat somebody
  Goal,   // scored the second goal, opened the scoring
  Work    // founded, wrote, discovered or designed what has a name
};

Deed deedOf(const Statement& statement, const language::Tree& tree);

}  // namespace questions
