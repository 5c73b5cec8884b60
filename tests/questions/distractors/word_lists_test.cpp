#include "questions/distractors/word_lists.h"

#include <set>

#include "tests/catch.h"

using questions::WordRow;
using questions::wordRows;
namespace word_lists = questions::word_lists;

TEST_CASE("a list has a row a line, and remarks are none of them") {
  CHECK(wordRows("# of our own\nBritain / UK: London, Leeds\n\nAgency, Authority\n") ==
        std::vector<WordRow>{{{"Britain", "UK"}, {"London", "Leeds"}},
                             {{}, {"Agency", "Authority"}}});
  CHECK(wordRows("").empty());
  CHECK(wordRows("# nothing\n").empty());
  CHECK(wordRows("a: , ,b ,") == std::vector<WordRow>{{{"a"}, {"b"}}});
}

TEST_CASE("each list is there, and offers for a word at least two others, each once") {
  for (const std::string_view list :
       {word_lists::bodies, word_lists::capitals, word_lists::cities, word_lists::countries,
        word_lists::divisions, word_lists::fields, word_lists::houses, word_lists::kinships,
        word_lists::offices, word_lists::peoples}) {
    CHECK_FALSE(wordRows(list).empty());
    for (const WordRow& row : wordRows(list)) {
      REQUIRE_FALSE(row.names.empty());
      CAPTURE(std::string(row.names.front()));
      CHECK(row.words.size() > 1);
      CHECK(std::set<std::string_view>(row.words.begin(), row.words.end()).size() ==
            row.words.size());
    }
  }
  CHECK_FALSE(wordRows(word_lists::expansions).empty());
}

TEST_CASE("a place is in one list of places alone, and a division in one row") {
  std::set<std::string_view> countries, divisions;
  for (const WordRow& row : wordRows(word_lists::countries))
    countries.insert(row.words.begin(), row.words.end());
  for (const WordRow& row : wordRows(word_lists::divisions))
    for (const std::string_view name : row.words) {
      CAPTURE(std::string(name));
      CHECK(divisions.insert(name).second);
      CHECK_FALSE(countries.contains(name));
    }
  for (const WordRow& row : wordRows(word_lists::cities))
    for (const std::string_view name : row.words) {
      CAPTURE(std::string(name));
      CHECK_FALSE(countries.contains(name));
      CHECK_FALSE(divisions.contains(name));
    }
}

TEST_CASE("every list says where it is from") {
  for (const std::string_view list :
       {word_lists::bodies, word_lists::capitals, word_lists::cities, word_lists::countries,
        word_lists::divisions, word_lists::expansions, word_lists::fields, word_lists::houses,
        word_lists::kinships, word_lists::nouns, word_lists::offices, word_lists::peoples}) {
    CHECK(list.starts_with("# "));
    const std::string_view head = list.substr(0, list.find("\n", list.find("\n") + 1));
    CHECK((head.find("Of our own") != std::string_view::npos ||
           head.find("iso-codes") != std::string_view::npos));
  }
}
