// Claims on a fact: what the article says, and the same with one element altered.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "questions/document/document.h"
#include "questions/fact.h"
#include "questions/item.h"
#include "questions/random.h"

namespace questions {

// A true claim and a false one that has another value in the fact's slot; none where no value is
// certain to be wrong.
std::vector<Item> claimsOn(std::string_view kind, const Fact& fact, const Document& document,
                           Random& random);

// How many elements of the statement could have been altered: names, dates, figures, posts.
std::size_t alterable(const Statement& statement, const Document& document);

}  // namespace questions
