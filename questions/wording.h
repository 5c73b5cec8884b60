// What all kinds of items share: the proof, the explanation, the name that never changes.
#pragma once

#include <string>

#include "questions/document/document.h"
#include "questions/fact.h"
#include "questions/item.h"

namespace questions {

inline constexpr const char* gap = "____";

// An item on the fact without a stem and options: evidence, attribution, tags and tact.
Item itemOn(const Fact& fact, const Document& document);

// Sets explanation and id, once stem, options and key are set.
void finish(Item& item, const Fact& fact, const Document& document);

// "3 December 2025" for 2025-12-03; as it is if it is no day.
std::string dayInWords(const std::string& iso);

// Sixteen hexadecimal digits from a text, the same everywhere (FNV-1a).
std::string fingerprint(std::string_view text);

}  // namespace questions
