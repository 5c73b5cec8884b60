// How far an arc may be relied on: its confidence, and what else the tree shows about it.
#pragma once

#include <vector>

#include "questions/language/committee.h"

namespace language {

/// For each word of a sentence its confidence, lowered for subjects in doubtful places: beside
/// another subject, of a noun or an infinitive, of a verb in the wrong number, in a fragment.
std::vector<float> trustIn(const Verdict& verdict, const Committee& committee);

}  // namespace language
