#include "questions/document/quotes.h"

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {

std::vector<Quote> quotesIn(const std::string& article, text::Range range) {
  std::vector<Quote> quotes;
  for (std::size_t at = range.begin; at < range.end;) {
    const bool curly = article.compare(at, 3, "“") == 0;
    const bool plain = article[at] == '"';
    if (!curly && !plain) {
      ++at;
      continue;
    }
    const std::size_t open = at + (curly ? 3 : 1);
    const std::size_t close = article.find(curly ? "”" : "\"", open);
    if (close == std::string::npos || close >= range.end) break;
    const std::size_t after = close + (curly ? 3 : 1);
    quotes.push_back({{open, close}, {at, after}});
    at = after;
  }
  return quotes;
}

bool leavesOpen(const std::string& quotation) {
  bool told = false;  // a name that the pronoun may take up
  for (const Word& word : words(quotation)) {
    std::string low = lowered(word.text);
    if (low.ends_with("'s") || low.ends_with("'re") || low.ends_with("'ll") || low.ends_with("'d"))
      low.resize(low.rfind('\''));
    const bool points = lexicon::isThirdPerson(low) || low == "this" || low == "these" ||
                        low == "those" || (low == "that" && word.range.begin == 0);
    if (points && !told) return true;
    told = told || (startsUpper(word.text) && word.range.begin > 0 && low != "i");
  }
  return false;
}

}  // namespace questions
