// The checks over a pack as a whole, one function each; review.cpp holds their table.
#pragma once

#include <vector>

#include "questions/review.h"

namespace questions::reviewing {

std::vector<PackRefusal> sameFactTwice(const Pack& pack);
std::vector<PackRefusal> answersAnother(const Pack& pack);
std::vector<PackRefusal> verdictTells(const Pack& pack);
std::vector<PackRefusal> keyPosition(const Pack& pack);
std::vector<PackRefusal> keyLength(const Pack& pack);
std::vector<PackRefusal> claimBalance(const Pack& pack);
std::vector<PackRefusal> claimCues(const Pack& pack);

// Whether two items ask for the same fact: the same stem, the same span of the article, or what two
// articles tell in words of their own.
bool askTheSame(const Item& a, const Item& b);
// Whether somebody who has seen the stem of `shown` could answer `asked` without knowing the
// article.
bool tellsAnswer(const Item& shown, const Item& asked);
// The same of somebody who has seen the evidence of `shown`, as its verdict shows it.
bool evidenceTells(const Item& shown, const Item& asked);

}  // namespace questions::reviewing
