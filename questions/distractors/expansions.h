// What an abbreviation could stand for, but does not.
#pragma once

#include <string>
#include <vector>

namespace questions {

// Names with the same initials as "International Atomic Energy Agency", one word exchanged in each:
// "International Atomic Energy Authority", …; the best first, none where no word is known.
std::vector<std::string> otherExpansions(const std::string& name);

}  // namespace questions
