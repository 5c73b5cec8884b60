// A round's result as one picture, to show or to pin up.
#pragma once

#include <filesystem>

#include "game/i18n/catalogue.h"
#include "game/screens/play.h"
#include "game/screens/screen.h"

namespace screens {

inline constexpr view::Size cardSize{1200, 675};

void drawResultCard(view::Canvas& canvas, const Page& page, const i18n::Catalogue& words,
                    const Play& play, const std::string& day);
// As a PNG, without a display. Throws std::runtime_error.
void writeResultCard(const view::Typesetter& type, const i18n::Catalogue& words, const Play& play,
                     const std::string& day, const std::filesystem::path& file);

}  // namespace screens
