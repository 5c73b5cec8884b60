// What a clause can do without, constituent by constituent: what only says when, why, where or in
// whose company, and what tells more about something that was not told before.
#pragma once

#include <cstddef>
#include <vector>

#include "questions/language/tree.h"

namespace questions::additions {

// A date or a figure is what may be asked for.
bool isDated(const language::Tree& tree, const std::vector<std::size_t>& words);

// Whether the clause of these words is as true without those at and below `top`.
bool isAddition(const language::Tree& tree, const std::vector<std::size_t>& words, std::size_t top,
                std::size_t predicate);

// "expressed concern at the news", "signed a deal with Oslo": the noun before it asks for what
// stands at and below `top`.
bool isAskedForByNoun(const language::Tree& tree, std::size_t top);

// The same of what is told where there is room: the place, the company, a remark, a detail.
bool isSetting(const language::Tree& tree, const std::vector<std::size_t>& words, std::size_t top,
               std::size_t predicate);

// The same of a very long clause and what tells the noun before it, of which nothing was told
// before, from others: "a sale of ads [from firms selling drugs]".
bool isSpareDetail(const language::Tree& tree, const std::vector<std::size_t>& words,
                   std::size_t top, std::size_t predicate);

// "After a long debate, …": the words before the clause's first comma; empty if it needs them. On
// what occasion it was goes too if `settings`.
std::vector<std::size_t> opening(const language::Tree& tree, const std::vector<std::size_t>& words,
                                 std::size_t predicate, bool settings);

}  // namespace questions::additions
