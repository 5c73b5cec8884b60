// The main verb of a sentence that the parser lost: taken for a noun or an adjective, for a part of
// the noun behind it, or hung below the phrase that the sentence opens with.
#pragma once

#include "questions/language/tree.h"

namespace language {

/// "The fires burnt/JJ across the land." "The British relinquished/VBN control." "Called/VBN a
/// pioneer by his peers, he played on." A whole sentence has a finite verb: where just one word can
/// be it, that is made its root. Others stay as they are.
void findLostVerb(Tree& tree);

}  // namespace language
