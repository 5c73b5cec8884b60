// How far a date lies from its article's own day, and whether what was done then is what the
// headline tells of. Years long past are worth asking for; of days near by only the headline's own.
#pragma once

#include <optional>
#include <string>

#include "questions/document/document.h"
#include "questions/fact.h"
#include "questions/item.h"

namespace questions {

enum class Remoteness {
  Unknown,   // of another fact than a date, or the article bears no day
  LongPast,  // a year or decade that lies two years back, or more
  Past,
  Near,  // a day or month of the article's own month or the one before
  Ahead
};

// Of the date that a fact asks for.
Remoteness remotenessOf(const Fact& fact, const Document& document);

// Why nobody would care when it was: a question or an altered claim turns on a date near by, and
// the headline tells of something else; or a year long past is of the private life of somebody whom
// the headline does not name.
std::optional<std::string> sideDate(const Item& item, const Fact& fact, const Document& document);

}  // namespace questions
