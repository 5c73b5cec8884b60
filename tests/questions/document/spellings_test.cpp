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
           {"Omar Shafik", "Omar Shafiq", true},
           {"Omar Lindqvist", "Omar Lindquvist", true},
           {"Omar Milosevic", "Omar Milosevich", true},
           {"Ana Maria Hallgren", "Ana Maria Hallgrem", true},
           {"Omar Shafik", "Omar Shafik", false},
           {"Daniel Holm", "Daniela Holm", false},
           {"Anna Holm", "Anne Holm", false},
           {"Omar Hansen", "Omar Jansen", false},
           {"Omar Lind", "Omar Lund", false},
           {"Omar Shafik", "Amar Shafiq", false},
           {"Shafik", "Shafiq", false},
           {"May 12345", "May 12346", false},
       }) {
    CAPTURE(row.a, row.b);
    CHECK(questions::areOneSpelt(row.a, row.b) == row.one);
    CHECK(questions::areOneSpelt(row.b, row.a) == row.one);
  }
}
