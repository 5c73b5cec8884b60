// Quotations among the pieces of a statement: each is one piece, with its marks, word for word.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "questions/document/statement.h"

namespace questions {

bool isQuote(const Piece& piece);

// Makes one piece of what stands between two marks, straight or curly. False where a mark has no
// partner.
bool gatherQuotes(std::vector<Piece>& pieces, const std::string& article);

// Takes the comma or full stop out of “…,” that belonged to the sentence around it.
void dropStops(std::vector<Piece>& pieces);

// The quotations, without marks.
std::vector<std::string> quotedIn(const std::vector<Piece>& pieces);
std::string withoutMarks(std::string told);

// The longest clause at the beginning of a quotation that has no more words than these, with an
// ellipsis; empty where none ends soon enough.
std::string shortenedQuote(const std::string& quote, std::size_t most);

}  // namespace questions
