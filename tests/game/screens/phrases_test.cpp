#include "game/screens/phrases.h"

#include <utility>
#include <vector>

#include "tests/catch.h"

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
  for (const auto& [iso, said] : table) CHECK(screens::day(iso) == said);
}

TEST_CASE("publisher and day stand side by side, as far as they are known") {
  CHECK(screens::publishedBy("Lerre Post", "2025-05-02") == "Lerre Post · 2 May 2025");
  CHECK(screens::publishedBy("", "2025-05-02") == "2 May 2025");
  CHECK(screens::publishedBy("Lerre Post", "") == "Lerre Post");
  CHECK(screens::publishedBy("", "").empty());
}

TEST_CASE("numbers agree with their nouns") {
  CHECK(screens::counted(1, "item") == "1 item");
  CHECK(screens::counted(0, "item") == "0 items");
  CHECK(screens::counted(3, "life", "lives") == "3 lives");
  CHECK(screens::counted(1, "life", "lives") == "1 life");
  CHECK(screens::points(1) == "1 point");
  CHECK(screens::points(-1) == "−1 point");
  CHECK(screens::points(12345) == "12,345 points");
  CHECK(screens::points(100) == "100 points");
  CHECK(screens::points(-1000) == "−1,000 points");
  CHECK(screens::gained(3) == "+3 points");
  CHECK(screens::gained(-6) == "−6 points");
  CHECK(screens::seconds(2.04) == "2");
  CHECK(screens::seconds(2.46) == "2.5");
}
