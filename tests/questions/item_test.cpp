#include "questions/item.h"

#include "tests/catch.h"

TEST_CASE("the answer of an option is the name without what it says of it") {
  CHECK(questions::answerIn("Ida Lund, biologist at the University of Bergen") == "Ida Lund");
  CHECK(questions::answerIn("Ben van Roe, EU trade chief") == "Ben van Roe");
  CHECK(questions::answerIn("Ida Lund, of the Norland Rescue Service") == "Ida Lund");
  CHECK(questions::answerIn("Ida Lund, CEO of Norland Ferries") == "Ida Lund");
  CHECK(questions::answerIn("P.J. Palm, Acme Inc. chairman") == "P.J. Palm");
}

TEST_CASE("any other option is its own answer") {
  for (const std::string option :
       {"Ida Lund", "3,500 litres", "Lund, Bergen and Oslo", "Bergen, Norway", "12 May, at noon",
        "rain, wind and snow", "Lund, the city", "Old Bridge, Bergen", "He ran, she walked"}) {
    CAPTURE(option);
    CHECK(questions::answerIn(option) == option);
  }
}
