// Noun phrases of a sentence's tree as pieces of a statement of our own.
#pragma once

#include <cstddef>
#include <vector>

#include "questions/document/document.h"
#include "questions/document/statement.h"

namespace questions {

// The words of the sentence's tree, in this order; people by their full names.
std::vector<Piece> phraseOf(const Document& document, std::size_t sentence,
                            const std::vector<std::size_t>& words);

// A noun with what belongs to it, without what depends on `without`; nothing where the words do
// not stand together or an arc among them is in doubt.
std::vector<std::size_t> nounPhrase(const language::Tree& tree, std::size_t noun,
                                    const std::vector<std::size_t>& without);

// An empty statement on a sentence, proved by it.
Statement statementOn(const Document& document, std::size_t sentence);

// Adds a word of our own, or pieces of the article.
void put(Statement& statement, const std::string& word);
void put(Statement& statement, std::vector<Piece> pieces);

}  // namespace questions
