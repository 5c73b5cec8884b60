// How what a reader or a writer has found is said in a list.
#pragma once

#include "game/i18n/catalogue.h"
#include "game/view/widgets.h"
#include "questions/formats.h"

namespace screens {

// What is wrong, where and what was done about it, and how bad it is.
view::ListRow findingRow(const i18n::Catalogue& words, const questions::Finding& finding);

}  // namespace screens
