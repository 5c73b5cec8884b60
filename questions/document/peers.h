// People whom news names by a title in the place of a first name: "Lord Norwick", "Pope Norwick".
#pragma once

#include <string_view>
#include <vector>

#include "questions/document/name_runs.h"

namespace questions {

// Whether a title stands for a first name: Lord, Baroness, Queen; unlike "Mr" and "President".
bool isPeerage(std::string_view title);

// Puts such a title into the names that have no more than one word, but where another run tells the
// first name of somebody who bears it.
void putPeerages(std::string_view text, std::vector<NameRun>& runs);

}  // namespace questions
