// An article of no known day: what tells only on which day of its week something happened.
#pragma once

#include "questions/document/document.h"
#include "questions/document/statement.h"

namespace questions {

// "The governor signed a law [on Wednesday]": goes where nobody can tell which Wednesday it was and
// nothing depends on it.
void dropDayOfWeek(Statement& statement, const Document& document);

}  // namespace questions
