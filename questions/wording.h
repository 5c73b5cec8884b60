// What all kinds of items share: the proof, the explanation, the name that never changes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "questions/document/document.h"
#include "questions/fact.h"
#include "questions/item.h"
#include "questions/random.h"

namespace questions {

inline constexpr const char* gap = "____";

// An item on the fact without a stem and options: evidence, attribution, tags and tact.
Item itemOn(const Fact& fact, const Document& document);

// Sets explanation and id, once stem, options and key are set.
void finish(Item& item, const Fact& fact, const Document& document);

// The item that offers the key of the fact among its distractors; none where they are too few.
std::vector<Item> chosen(std::string_view kind, const std::string& stem, const Fact& fact,
                         const Document& document, Random& random);

// "December 2025" for 2025-12-03; empty if it is no day.
std::string monthInWords(const std::string& iso);
// The month of the article, or where it bears no date that of its newest photograph; or empty.
std::string monthOf(const Document& document);
// "the EU foreign policy chief", "Malaysia's Prime Minister".
std::string withArticle(const std::string& role);

// "3 December 2025" for 2025-12-03; as it is if it is no day.
std::string dayInWords(const std::string& iso);

// Sixteen hexadecimal digits from a text, the same everywhere (FNV-1a).
std::string fingerprint(std::string_view text);

}  // namespace questions
