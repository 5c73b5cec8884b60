// What an item asks for, in words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "questions/item.h"
#include "questions/words.h"

namespace questions::reviewing {

// The key; of a claim the words that were or could have been swapped, as the article has them.
// Empty where nothing tells.
std::string askedFor(const Item& item);

// "2050", "October 2025", "4 September 2016".
bool isDateText(const std::string& text);

// The word of a text that tells so many of them, as "pair" does two; empty where there is none.
std::string groupIn(std::string_view text, const std::string& number);

// Whether two answers are one in other words: "14" and "fourteen", "€3 million" and "3 million
// euros", "Lund" and "Peter Lund".
bool sameAnswer(const std::string& a, const std::string& b);

// Whether a text says the answer, or its figure in another form.
bool holdsAnswer(std::string_view text, const std::string& answer);

// Whether a text gives the rest of 100 percent: "52%" in it where 48% is asked for.
bool givesTheRest(std::string_view text, const std::string& asked);

// Whether a text lists as many years or names as a small number says: "three finals, in 2003, 2015
// and 2017"; not behind "including", which leaves others open.
bool listsAsMany(std::string_view text, const std::string& number);

// "What post did … hold in May 2024?", "How long did … take?": whether the root of a word is of the
// question, and not of the article.
bool isFrame(const std::string& root);

// Words of a stem outside quotation marks and behind its lead: what was said may say "we" and "it".
std::vector<Word> ownWords(const std::string& stem);

}  // namespace questions::reviewing
