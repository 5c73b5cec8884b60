#include "questions/document/quotes.h"

namespace questions {
namespace {

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\t'; }

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
    if (close == std::string::npos || close >= range.end) break;
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
