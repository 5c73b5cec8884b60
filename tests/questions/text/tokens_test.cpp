#include "questions/text/tokens.h"

#include <string>

#include "tests/catch.h"

namespace {

// Tokens joined by "|" where they touch and by a space where they do not.
std::string cut(std::string_view text) {
  std::string result;
  for (const text::Token& token : text::tokenize(text, {0, text.size()})) {
    result += text::slice(text, token.range);
    result += token.spaceAfter ? " " : "|";
  }
  if (!result.empty()) result.pop_back();
  return result;
}

struct Row {
  std::string_view text;
  std::string_view tokens;
};

}  // namespace

TEST_CASE("tokens follow the conventions of the English treebanks", "[tokens]") {
  const Row rows[] = {
      // stops
      {"He left.", "He left|."},
      {"He left.Then rain fell.", "He left|.|Then rain fell|."},
      {"Wait... what?!", "Wait|... what|?!"},
      {"So\xE2\x80\xA6 no", "So|\xE2\x80\xA6 no"},
      {"\"Go!\" he said.", "\"|Go|!|\" he said|."},
      {"(see [4]);", "(|see [|4|]|)|;"},
      // abbreviations and initials
      {"the U.S. Army", "the U.S. Army"},
      {"U.S.-led talks", "U.S.|-|led talks"},
      {"at 7 a.m. on", "at 7 a.m. on"},
      {"Gen. Ivan Popov met Dr. Roe, Jr. and St. John",
       "Gen. Ivan Popov met Dr. Roe|, Jr. and St. John"},
      {"No. 5 and no. It rose", "No. 5 and no|. It rose"},
      {"No.10 and Mr.Smith", "No.|10 and Mr|.|Smith"},
      {"J. K. Rowling", "J. K. Rowling"},
      {"George W. Bush", "George W. Bush"},
      {"It was plan B.", "It was plan B|."},
      {"Apple Inc. rose", "Apple Inc. rose"},
      {"A mass. The rest", "A mass|. The rest"},
      {"Ph.D. and e.g. this", "Ph.D. and e.g. this"},
      {"pens, etc.", "pens|, etc|."},
      {"pens, etc. and", "pens|, etc. and"},
      {"Washington, D.C..", "Washington|, D.C.|."},
      // contractions and possessives
      {"don't can't won't", "do|n't ca|n't wo|n't"},
      {"DON\xE2\x80\x99T", "DO|N\xE2\x80\x99T"},
      {"Holm's plan, it\xE2\x80\x99s", "Holm|'s plan|, it|\xE2\x80\x99s"},
      {"the players' bus", "the players|' bus"},
      {"we'll they've I'm you're he'd", "we|'ll they|'ve I|'m you|'re he|'d"},
      {"could've shouldn't've", "could|'ve should|n't|'ve"},
      {"cannot gonna gotta wanna", "can|not gon|na got|ta wan|na"},
      {"its not its own", "it|s not its own"},
      {"Your the best, your best is in its in-house shop",
       "You|r the best|, your best is in its in|-|house shop"},
      {"Lets go, it lets us", "Let|s go|, it lets us"},
      {"the 70's b/c it w/o me", "the 70's b/c it w/o me"},
      {"O'Connor's o'clock", "O'Connor|'s o'clock"},
      {"'Yes', he said 'no'", "'|Yes|'|, he said '|no|'"},
      {"\xE2\x80\x98Yes\xE2\x80\x99", "\xE2\x80\x98|Yes|\xE2\x80\x99"},
      {"the '90s and '72", "the '90s and '72"},
      // numbers
      {"25,000 to 30,000", "25,000 to 30,000"},
      {"3.5% of \xE2\x82\xAC"
       "140bn",
       "3.5|% of \xE2\x82\xAC|140|bn"},
      {"$3.5m and US$2", "$|3.5|m and US$|2"},
      {"at 5pm, 20km off", "at 5|pm|, 20|km off"},
      {"the 1990s, the 19th", "the 1990s|, the 19th"},
      {"10:30 on 9/11", "10:30 on 9/11"},
      {"25-30 people", "25|-|30 people"},
      {"1914\xE2\x80\x93"
       "1918",
       "1914|\xE2\x80\x93|1918"},
      {"call 713-853-3989 by 2025-12-03", "call 713-853-3989 by 2025-12-03"},
      {"It rose 5.", "It rose 5|."},
      {"won 2-1.", "won 2|-|1|."},
      // hyphens, slashes, dashes, ampersands
      {"a five-year-old boy", "a five|-|year|-|old boy"},
      {"anti-war co-founder re-elected mid-August", "anti-war co-founder re-elected mid-August"},
      {"UN-backed", "UN|-|backed"},
      {"e-mail and/or fax", "e-mail and|/|or fax"},
      {"hope\xE2\x80\x94or fear -- now", "hope|\xE2\x80\x94|or fear -- now"},
      {"AT&T's R&D", "AT&T|'s R&D"},
      // addresses and the like
      {"(http://a.example.org/x?y=1,2).", "(|http://a.example.org/x?y=1,2|)|."},
      {"www.bbc.co.uk, bbc.com/news.", "www.bbc.co.uk|, bbc.com/news|."},
      {"mail jo.do@example.org.", "mail jo.do@example.org|."},
      {"#Brexit @POTUS :-) #1", "#Brexit @POTUS :-) #|1"},
      // other scripts
      {"Volodymyr "
       "\xD0\x97\xD0\xB5\xD0\xBB\xD0\xB5\xD0\xBD\xD1\x81\xD1\x8C\xD0\xBA\xD0\xB8\xD0\xB9.",
       "Volodymyr "
       "\xD0\x97\xD0\xB5\xD0\xBB\xD0\xB5\xD0\xBD\xD1\x81\xD1\x8C\xD0\xBA\xD0\xB8\xD0\xB9|."},
      {"caf\xC3\xA9s na\xC3\xAFve", "caf\xC3\xA9s na\xC3\xAFve"},
      {"5\xC2\xA0"
       "000 km",
       "5 000 km"},
      {"", ""},
      {" \t\n", ""},
  };
  for (const Row& row : rows) CHECK(cut(row.text) == row.tokens);
}

TEST_CASE("tokens stand where they stand in the whole text", "[tokens]") {
  const std::string_view text = "One two. Don't three.";
  const std::vector<text::Token> tokens = text::tokenize(text, {9, 14});
  REQUIRE(tokens.size() == 2);
  CHECK(tokens[0].range == text::Range{9, 11});
  CHECK(tokens[1].range == text::Range{11, 14});
}

TEST_CASE("any bytes at all: everything but white space is in one token", "[tokens]") {
  std::string every;
  for (int i = 0; i < 256; ++i) every += static_cast<char>(i);
  const std::string inputs[] = {every,
                                every + std::string(every.rbegin(), every.rend()),
                                std::string(100000, 'a'),
                                std::string(100000, '\''),
                                std::string(50000, '\0') + "a.b",
                                "\xE2\x82",
                                "\xF0\x9F\x98\x80\xF0\x9F",
                                "a\xFF"
                                "b\xC0\x80"};
  for (const std::string& input : inputs) {
    std::size_t last = 0;
    for (const text::Token& token : text::tokenize(input, {0, input.size()})) {
      REQUIRE(token.range.begin >= last);
      REQUIRE(!token.range.empty());
      REQUIRE(token.range.size() <= text::kLongestToken);
      for (std::size_t i = last; i < token.range.begin; ++i)
        REQUIRE(std::string_view("\t\n\v\f\r \x1C\x1D\x1E\x1F").find(input[i]) !=
                std::string_view::npos);
      last = token.range.end;
    }
  }
}
