// Texts in, what stands between their quotation marks out.
#include "questions/document/quotes.h"

#include "tests/catch.h"

TEST_CASE("a quotation may go on in the next paragraph") {
  const auto first = [](const std::string& text) {
    const std::vector<questions::Quote> quotes = questions::quotesIn(text, {0, text.find('\n')});
    return quotes.empty() ? "" : std::string(text::slice(text, quotes.back().inner));
  };
  CHECK(first("She said: “We came.\n\n“We saw.”") == "We came.");
  CHECK(first("She said: \"We came.\n\n\"We saw.\"") == "We came.");
  CHECK(first("She said: \"We came.\n\nWe saw.\"") == "We came.");
  CHECK(first("She said: “We came.\n\nThey saw.") == "");
  CHECK(first("She said: \"We came.\n\nThey \"saw\" it.") == "");
}

TEST_CASE("quotations are what stands between two marks") {
  struct Row {
    std::string text;
    std::vector<std::string> quoted;
  };
  const std::vector<Row> rows = {
      {"“We came,” she said. “We saw.”", {"We came,", "We saw."}},
      {"\"We came,\" she said. \"We saw.\"", {"We came,", "We saw."}},
      {"We came first.\" Then she said, \"We saw.\"", {"We saw."}},
      {"“We came,” she said. “We saw.", {"We came,"}},
      {"\"We came,\" she said. \"We saw.", {"We came,"}},
      {"\"We came first. \"We saw.\" She left.", {"We came first.", "We saw."}},
      {"She said: \"We came. \"We saw\", and left.", {"We came.", "We saw"}},
      {"We came.", {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    std::vector<std::string> quoted;
    for (const questions::Quote& quote : questions::quotesIn(row.text, {0, row.text.size()}))
      quoted.emplace_back(text::slice(row.text, quote.inner));
    CHECK(quoted == row.quoted);
  }
}
