// Every version of the inner loop gives the sums that plain arithmetic gives.
#include "questions/language/products.h"

#include <array>
#include <random>
#include <vector>

#include "tests/catch.h"

using language::kPanel;
using language::kRows;

TEST_CASE("All versions of the panel products agree", "[language]") {
  std::mt19937 random(11);
  for (const std::size_t pairs : {1u, 7u, 114u, 200u}) {
    std::vector<std::int16_t> x(kRows * pairs * 2), panel(pairs * kPanel * 2);
    for (auto& value : x)
      value = static_cast<std::int16_t>(static_cast<int>(random() % 65535) - 32767);
    for (auto& value : panel)
      value = static_cast<std::int16_t>(static_cast<int>(random() % 255) - 127);
    std::array<const std::int16_t*, kRows> rows;
    for (std::size_t r = 0; r < kRows; ++r) rows[r] = x.data() + r * pairs * 2;
    std::vector<std::int32_t> expected(kRows * kPanel, 0);
    for (std::size_t r = 0; r < kRows; ++r) {
      for (std::size_t o = 0; o < kPanel; ++o) {
        for (std::size_t i = 0; i < pairs * 2; ++i) {
          const int weight = panel[i / 2 * kPanel * 2 + o * 2 + i % 2];
          expected[r * kPanel + o] += rows[r][i] * weight;
        }
      }
    }
    for (const language::PanelProducts products : language::panelProducts()) {
      std::vector<std::int32_t> sums(kRows * kPanel, -1);
      products(rows.data(), panel.data(), pairs, sums.data());
      CHECK(sums == expected);
    }
  }
}
