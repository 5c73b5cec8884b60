// A round's report as one HTML page that needs nothing else, to read and to print.
#pragma once

#include <string>

#include "game/i18n/catalogue.h"
#include "game/screens/play.h"

namespace screens {

// day: as it is spelled.
std::string reportPage(const i18n::Catalogue& words, const Play& play, const std::string& day);

}  // namespace screens
