#include "questions/document/quotes.h"

#include <algorithm>

namespace questions {
namespace {

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\t'; }

// Somebody who speaks for several paragraphs has a mark before each, and one behind the last. Where
// the marks before the others are forgotten, one too many stands in the next.
bool goesOnBehind(const std::string& article, std::size_t end, bool curly) {
  const std::size_t begin = article.find_first_not_of("\n ", end);
  if (begin == std::string::npos) return false;
  const std::string next = article.substr(begin, article.find('\n', begin) - begin);
  if (curly) return next.starts_with("“");
  return next.starts_with('"') || std::count(next.begin(), next.end(), '"') % 2 == 1;
}

}  // namespace

bool canOnlyOpen(std::string_view article, std::size_t mark) {
  const bool before = mark == 0 || isSpace(article[mark - 1]) || article[mark - 1] == '(';
  return before && mark + 1 < article.size() && !isSpace(article[mark + 1]);
}

bool canOnlyClose(std::string_view article, std::size_t mark) {
  if (mark == 0 || isSpace(article[mark - 1])) return false;
  return mark + 1 == article.size() || isSpace(article[mark + 1]) ||
         std::string_view(",.;:!?)").find(article[mark + 1]) != std::string_view::npos;
}

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
    if (close == std::string::npos || close >= range.end) {
      if (open < range.end && goesOnBehind(article, range.end, curly))
        quotes.push_back({{open, range.end}, {at, range.end}});
      break;
    }
    if (plain && canOnlyOpen(article, close)) {
      std::size_t end = close;
      while (end > open && isSpace(article[end - 1])) --end;
      quotes.push_back({{open, end}, {at, end}});
      at = close;
      continue;
    }
    const std::size_t after = close + (curly ? 3 : 1);
    quotes.push_back({{open, close}, {at, after}});
    at = after;
  }
  return quotes;
}

}  // namespace questions
