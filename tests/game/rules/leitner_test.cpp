#include "game/rules/leitner.h"

#include <vector>

#include "tests/catch.h"

using rules::Card;
using rules::Day;

namespace {

Day day(const char* iso) { return *rules::dayOf(iso); }

}  // namespace

TEST_CASE("an item moves on when it is known, and back when it is not", "[rules]") {
  struct Row {
    Card card;
    bool correct;
    const char* today;
    std::optional<Card> after;
  };
  const std::vector<Row> rows = {
      {{1, day("2025-12-03")}, true, "2025-12-03", Card{2, day("2025-12-06")}},
      {{2, day("2025-12-06")}, true, "2025-12-06", Card{3, day("2025-12-13")}},
      {{3, day("2025-12-13")}, true, "2025-12-20", Card{4, day("2026-01-03")}},  // a week late
      {{4, day("2026-01-03")}, true, "2026-01-03", Card{5, day("2026-02-02")}},
      {{5, day("2026-02-02")}, true, "2026-02-02", std::nullopt},
      {{5, day("2026-02-02")}, false, "2026-02-02", Card{1, day("2026-02-03")}},
      {{1, day("2025-12-03")}, false, "2025-12-05", Card{1, day("2025-12-06")}},
      {{3, day("2025-12-13")}, true, "2025-12-12", Card{3, day("2025-12-13")}},  // too early
      {{3, day("2025-12-13")}, false, "2025-12-12", Card{1, day("2025-12-13")}},
  };
  for (const Row& row : rows) {
    INFO("box " << row.card.box << " on " << row.today);
    CHECK(rules::answered(row.card, row.correct, day(row.today)) == row.after);
  }
  CHECK(rules::newCard(day("2024-02-28")) == Card{1, day("2024-02-29")});
}

TEST_CASE("a known item is gone after 55 days", "[rules]") {
  Day today = day("2025-01-01");
  std::optional<Card> card = rules::newCard(today);
  while (card) {
    today = card->due;
    card = rules::answered(*card, true, today);
  }
  CHECK(today == day("2025-01-01") + std::chrono::days(1 + 3 + 7 + 14 + 30));
}
