#include "game/screens/phrases.h"

#include <utility>
#include <vector>

#include "tests/catch.h"
#include "tests/game/english.h"

TEST_CASE("days are written out, and what is no day stays as it is") {
  const std::vector<std::pair<std::string, std::string>> table = {
      {"2025-12-03", "3 December 2025"},
      {"2024-02-29", "29 February 2024"},
      {"2025-13-03", "2025-13-03"},
      {"2025-00-03", "2025-00-03"},
      {"2025-12", "2025-12"},
      {"", ""},
      {"yesterday.", "yesterday."},
      {"2025-ab-03", "2025-ab-03"},
  };
  for (const auto& [iso, said] : table) CHECK(screens::day(tests::english(), iso) == said);
}

TEST_CASE("publisher and day stand side by side, as far as they are known") {
  CHECK(screens::publishedBy(tests::english(), "Lerre Post", "2025-05-02") ==
        "Lerre Post · 2 May 2025");
  CHECK(screens::publishedBy(tests::english(), "", "2025-05-02") == "2 May 2025");
  CHECK(screens::publishedBy(tests::english(), "Lerre Post", "") == "Lerre Post");
  CHECK(screens::publishedBy(tests::english(), "", "").empty());
}

TEST_CASE("what is gained bears its sign") {
  CHECK(screens::gained(tests::english(), 3) == "+3 points");
  CHECK(screens::gained(tests::english(), -6) == "−6 points");
  CHECK(screens::gained(tests::english(), 0) == "0 points");
}
