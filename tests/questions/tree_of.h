// Trees for tests, written a word a line: form UPOS XPOS head relation, heads counted from 1.
#pragma once

#include <string>

#include "questions/language/tree.h"

// The words stand in the text in this order, from byte `from` on; each is vouched for. `names`
// gives runs as "first-last:P", counted from 1, P, O or L for people, organisations and places.
language::Tree treeOf(const std::string& text, const std::string& words,
                      const std::string& names = "", std::size_t from = 0);

// The same of words with a space between any two of them.
language::Tree treeOfSpaced(const std::string& words);
