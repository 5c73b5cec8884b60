// A text in, which of its sentences are somebody's words without a mark in them out.
#include "questions/document/spoken.h"

#include <algorithm>

#include "tests/catch.h"
#include "tests/questions/named_article.h"

TEST_CASE("sentences in the midst of somebody's words") {
  struct Row {
    std::string body;
    std::vector<bool> spoken;
  };
  const std::vector<Row> rows = {
      // The midst of a quotation; its first and last sentence have a mark.
      {"Anna Berg said, \"The harbour is safe. Norway is the safest land. It will stay so.\" The "
       "town agreed.",
       {false, true, false, false}},
      {"Anna Berg said, “The harbour is safe. Norway is the safest land. It will stay so.” The "
       "town agreed.",
       {false, true, false, false}},
      // A second mark that opens begins no end, and one that closes opens nothing.
      {"Anna Berg said: \"The harbour is safe. \"Norway is safe. It will stay so. It is old.\" The "
       "town agreed.",
       {false, false, true, false, false}},
      {"The harbour is safe.\" Norway is a safe land. The town agreed.", {false, false, false}},
      // Every sentence within marks of its own, and marks around a word.
      {"The \"big\" harbour is safe. Norway is a \"safe\" land. The town agreed.",
       {false, false, false}},
      // Inches open nothing.
      {"The mast broke at 12\" above the deck. The crew left. The town agreed.",
       {false, false, false}},
      // A mark without a partner rules its own paragraph only.
      {"Anna Berg said, \"The harbour is safe. Norway is the safest land.\n\nThe town agreed.",
       {false, true, false}},
      // A paragraph that is announced, up to its end.
      {"Anna Berg spoke to reporters and said\n\nNorway is the safest land. It will stay "
       "so.\n\nThe town agreed.",
       {false, true, true, false}},
      {"The letter of the town said:\n\nNorway is the safest land.\n\nThe town agreed.",
       {false, true, false}},
      {"That is what Anna Berg said.\n\nNorway is the safest land.", {false, false}},
      {"The harbour has three parts:\n\nNorway built the first one.", {false, false}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const NamedArticle made = namedArticle(row.body, "");
    const std::vector<bool> spoken = questions::spokenSentences(made.document);
    REQUIRE(spoken.size() > row.spoken.size());  // headline and day stand before the body
    CHECK(std::vector<bool>(spoken.end() - static_cast<std::ptrdiff_t>(row.spoken.size()),
                            spoken.end()) == row.spoken);
  }
}

TEST_CASE("a headline announces no words, whatever it ends in") {
  for (const std::string title : {"Fire at the harbour kills six, officials say", "What she said",
                                  "Ferry may sail, judge rules"}) {
    CAPTURE(title);
    const NamedArticle made = namedArticle("Norway is the safest land.", "", title);
    const std::vector<bool> spoken = questions::spokenSentences(made.document);
    CHECK(std::find(spoken.begin(), spoken.end(), true) == spoken.end());
  }
}
