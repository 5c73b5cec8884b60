// The words of the program in English.
#pragma once

#include "game/i18n/catalogue.h"
#include "tests/folders.h"

namespace tests {

inline i18n::Catalogue english() { return i18n::Catalogue(sourceFolder() / "assets" / "i18n"); }

}  // namespace tests
