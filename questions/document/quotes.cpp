#include "questions/document/quotes.h"

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
    if (plain && open < range.end && article[open] == ' ') {  // closes one that began before
      at = open;
      continue;
    }
    const std::size_t close = article.find(curly ? "”" : "\"", open);
    if (close == std::string::npos || close >= range.end) break;
    const std::size_t after = close + (curly ? 3 : 1);
    quotes.push_back({{open, close}, {at, after}});
    at = after;
  }
  return quotes;
}

}  // namespace questions
