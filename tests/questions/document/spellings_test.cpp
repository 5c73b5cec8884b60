// Two names in, whether they are one out.
#include "questions/document/spellings.h"

#include "tests/catch.h"

TEST_CASE("a letter within the first name or at the end of the last is a slip") {
  struct Row {
    std::string_view a, b;
    bool one;
  };
  for (const Row& row : std::initializer_list<Row>{
           {"Kirsten Holm", "Kirstin Holm", true},
           {"Anna Bergik", "Anna Bergiq", true},
           {"Anna Lindqvist", "Anna Lindquvist", true},
           {"Anna Bergevic", "Anna Bergevich", true},
           {"Ana Maria Hallgren", "Ana Maria Hallgrem", true},
           {"Anna Bergik", "Anna Bergik", false},
           {"Daniel Holm", "Daniela Holm", false},
           {"Anna Holm", "Anne Holm", false},
           {"Anna Hansen", "Anna Jansen", false},
           {"Anna Lind", "Anna Lund", false},
           {"Anna Bergik", "Anno Bergiq", false},
           {"Bergik", "Bergiq", false},
           {"May 12345", "May 12346", false},
       }) {
    CAPTURE(row.a, row.b);
    CHECK(questions::areOneSpelt(row.a, row.b) == row.one);
    CHECK(questions::areOneSpelt(row.b, row.a) == row.one);
  }
}
