// What words of a tree are to one another: small questions that all who cut clauses ask.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "questions/language/tree.h"

namespace questions::tree_words {

bool holds(const std::vector<std::size_t>& words, std::size_t word);

std::string_view base(const language::Tree& tree, std::size_t word);  // its relation's
std::string low(const language::Tree& tree, std::size_t word);
// The subject of a predicate, an expletive one included; kRoot if it has none.
std::size_t subjectOf(const language::Tree& tree, std::size_t predicate);
bool isClause(const language::Tree& tree, std::size_t word);
// The name in an apposition to a noun: "Ann Lee" of "his successor, Ann Lee, …"; kRoot if none.
std::size_t namedBeside(const language::Tree& tree, std::size_t noun);
bool speaks(const language::Tree& tree, std::size_t word);
bool isPlural(const language::Tree& tree, std::size_t noun);
// Whether a dependent of this relation has one of these forms, in small letters.
bool hasChild(const language::Tree& tree, std::size_t head, std::string_view relation,
              std::initializer_list<std::string_view> forms);
// "…, [which is to be sold according to] the plan": behind no comma but that of a relative clause.
bool isInRelative(const language::Tree& tree, std::size_t word);
void dropLeading(const language::Tree& tree, std::vector<std::size_t>& words,
                 std::initializer_list<std::string_view> forms);

}  // namespace questions::tree_words
