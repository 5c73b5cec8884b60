#include "tests/catch.h"
#include "tests/questions/named_article.h"

using questions::Item;
using Strings = std::vector<std::string>;

namespace {

struct Row {
  std::string body;
  Strings facts;
};

const std::string phrases = " Some spoke of a “great harbour plan” and of a “union of the quiet”.";

// Which tells of the letters.
const std::string title = "The WHA meets the BQH";

}  // namespace

TEST_CASE("what letters and phrases mean is read where the article says it") {
  const std::vector<Row> rows = {
      {"The World Harbour Agency (WHA) met in Rome.", {"World Harbour Agency | WHA"}},
      {"They met the Bureau of Quiet Harbours (BQH) in Rome.", {"Bureau of Quiet Harbours | BQH"}},
      {"Rome asked the WHA (World Harbour Agency) for help.", {"World Harbour Agency | WHA"}},
      {"They spoke of the “old question,” village shorthand for claims on the harbour of Rome.",
       {"“old question” | old question"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(namedArticle(row.body, "Rome:L", title).facts("definition") == row.facts);
  }
}

TEST_CASE("letters that no headline tells of, or that every reader knows, are not asked for") {
  CHECK(namedArticle("The World Harbour Agency (WHA) met in Rome. The WHA left.", "Rome:L")
            .facts("definition")
            .empty());
  CHECK(namedArticle("The British Broadcasting Corporation (BBC) met in Rome.", "Rome:L",
                     "The BBC meets in Rome")
            .facts("definition")
            .empty());
}

TEST_CASE(
    "letters in brackets that abbreviate nothing before them, and vague phrases, mean nothing") {
  const std::vector<Row> rows = {
      {"The World Harbour Agency (ABC) met in Rome.", {}},
      {"The World Harbour Agency (Rome) met.", {}},
      {"The harbour agency of the world (HAW) met in Rome.", {}},
      {"The United States (US) met Rome.", {}},
      {"They spoke of “quiet,” and used a shorthand for it.", {}},
      {"They spoke of the “old question,” shorthand for what they had lost.", {}},
      {"She wrote shorthand for the court of Rome.", {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(namedArticle(row.body, "Rome:L").facts("definition") == row.facts);
  }
}

TEST_CASE("meanings are asked for among others of the same letters or of the same article") {
  const std::vector<Item> letters =
      namedArticle("The World Health Agency (WHA) met in Rome.", "Rome:L", title)
          .items("what_means");
  REQUIRE(letters.size() == 1);
  CHECK(letters[0].stem.ends_with(": What does the abbreviation WHA stand for?"));
  for (const questions::Option& option : letters[0].options) {
    CAPTURE(option.text);
    CHECK(option.text[0] == 'W');
    CHECK(std::count(option.text.begin(), option.text.end(), ' ') == 2);
  }
  const std::vector<Item> phrase =
      namedArticle(
          "They spoke of the “old question,” village shorthand for claims on Rome." + phrases,
          "Rome:L")
          .items("what_means");
  REQUIRE(phrase.size() == 1);
  CHECK(phrase[0].stem.ends_with(": Which phrase is village shorthand for claims on Rome?"));
  CHECK(phrase[0].keyOption().text == "“old question”");
  CHECK(phrase[0].options.size() == 3);
}

TEST_CASE("no meaning is asked for that has no rivals") {
  for (const std::string body :
       {"The Quaint Harbour Zone (QHZ) met in Rome.",
        "They spoke of the “old question,” village shorthand for claims on Rome."}) {
    CAPTURE(body);
    CHECK(namedArticle(body, "Rome:L").items("what_means").empty());
  }
}
