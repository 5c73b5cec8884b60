// The main verb of a sentence: English writes most pasts and their participles alike, and a whole
// sentence has a finite verb. Where the tagger saw none, this finds which participle it is.
#pragma once

#include "questions/language/tree.h"

namespace language {

/// "Exports surged by a third." "About 6000 voters spoiled their votes." "One pilot interviewed by
/// Acme accused it." Sets the verb's tag and makes it the root; what is no whole sentence stays as
/// it is. Wants lemmas.
void settleMainVerb(Tree& tree);

}  // namespace language
