// The small phrases that several screens say.
#pragma once

#include <string>

#include "game/i18n/catalogue.h"
#include "questions/formats.h"
#include "questions/review.h"

namespace screens {

// "3 December 2025" for "2025-12-03"; anything else stays as it is.
std::string day(const i18n::Catalogue& words, const std::string& iso);
// "Reuters · 3 December 2025", without what is not stated.
std::string publishedBy(const i18n::Catalogue& words, const std::string& publisher,
                        const std::string& date);
// With a capital at its start and a stop at its end; nothing stays nothing.
std::string sentence(std::string words);
// What readers and writers of files say in English, as a sentence of the language spoken; of an
// error with the place where it was met.
std::string told(const i18n::Catalogue& words, const std::string& english);
std::string told(const i18n::Catalogue& words, const questions::Error& error);
// What a format is called: many by a name that is the same everywhere, which is its title.
std::string formatTitle(const i18n::Catalogue& words, const questions::Format& format);
// Why an item is refused: in English the check's own words; elsewhere what the check is about, with
// the words of the item that it names.
std::string objection(const i18n::Catalogue& words, const questions::Refusal& refusal);
// "+1 point", "−6 points".
std::string gained(const i18n::Catalogue& words, int value);

}  // namespace screens
