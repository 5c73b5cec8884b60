// One version a kind of processor.
#include "questions/language/products.h"

#include <algorithm>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace language {
namespace {

void plainProducts(const std::int16_t* const* x, const std::int16_t* panel, std::size_t pairs,
                   std::int32_t* sums) {
  std::fill_n(sums, kRows * kPanel, 0);
  for (std::size_t p = 0; p < pairs; ++p, panel += 2 * kPanel) {
    for (std::size_t r = 0; r < kRows; ++r) {
      const std::int32_t first = x[r][2 * p], second = x[r][2 * p + 1];
      for (std::size_t o = 0; o < kPanel; ++o)
        sums[r * kPanel + o] += first * panel[2 * o] + second * panel[2 * o + 1];
    }
  }
}

#if defined(__x86_64__)
// Unrolled by command, and so early: else g++ 12 moves every sum twice an addition.
static_assert(kRows == 8);

inline std::int32_t pairAt(const std::int16_t* x, std::size_t pair) {
  std::int32_t both;
  __builtin_memcpy(&both, x + 2 * pair, sizeof both);
  return both;
}

// Two halves, one after the other: there are sixteen registers.
__attribute__((target("avx2"))) void avx2Products(const std::int16_t* const* x,
                                                  const std::int16_t* panel, std::size_t pairs,
                                                  std::int32_t* sums) {
  constexpr std::size_t half = kPanel / 2;
  for (std::size_t from = 0; from < kPanel; from += half) {
    __m256i low[kRows], high[kRows];
#pragma GCC unroll 8
    for (std::size_t r = 0; r < kRows; ++r) low[r] = high[r] = _mm256_setzero_si256();
    for (std::size_t p = 0; p < pairs; ++p) {
      const auto* weights = reinterpret_cast<const __m256i*>(panel + 2 * (p * kPanel + from));
      const __m256i first = _mm256_loadu_si256(weights);
      const __m256i second = _mm256_loadu_si256(weights + 1);
#pragma GCC unroll 8
      for (std::size_t r = 0; r < kRows; ++r) {
        const __m256i both = _mm256_set1_epi32(pairAt(x[r], p));
        low[r] = _mm256_add_epi32(low[r], _mm256_madd_epi16(both, first));
        high[r] = _mm256_add_epi32(high[r], _mm256_madd_epi16(both, second));
      }
    }
#pragma GCC unroll 8
    for (std::size_t r = 0; r < kRows; ++r) {
      auto* to = reinterpret_cast<__m256i*>(sums + r * kPanel + from);
      _mm256_storeu_si256(to, low[r]);
      _mm256_storeu_si256(to + 1, high[r]);
    }
  }
}

__attribute__((target("avx512f,avx512bw"))) void avx512Products(const std::int16_t* const* x,
                                                                const std::int16_t* panel,
                                                                std::size_t pairs,
                                                                std::int32_t* sums) {
  __m512i low[kRows], high[kRows];
#pragma GCC unroll 8
  for (std::size_t r = 0; r < kRows; ++r) low[r] = high[r] = _mm512_setzero_si512();
  for (std::size_t p = 0; p < pairs; ++p, panel += 2 * kPanel) {
    const __m512i first = _mm512_loadu_si512(panel);
    const __m512i second = _mm512_loadu_si512(panel + kPanel);
#pragma GCC unroll 8
    for (std::size_t r = 0; r < kRows; ++r) {
      const __m512i both = _mm512_set1_epi32(pairAt(x[r], p));
      low[r] = _mm512_add_epi32(low[r], _mm512_madd_epi16(both, first));
      high[r] = _mm512_add_epi32(high[r], _mm512_madd_epi16(both, second));
    }
  }
#pragma GCC unroll 8
  for (std::size_t r = 0; r < kRows; ++r) {
    _mm512_storeu_si512(sums + r * kPanel, low[r]);
    _mm512_storeu_si512(sums + r * kPanel + kPanel / 2, high[r]);
  }
}

__attribute__((target("avx512f,avx512bw,avx512vnni"))) void vnniProducts(
    const std::int16_t* const* x, const std::int16_t* panel, std::size_t pairs,
    std::int32_t* sums) {
  __m512i low[kRows], high[kRows];
#pragma GCC unroll 8
  for (std::size_t r = 0; r < kRows; ++r) low[r] = high[r] = _mm512_setzero_si512();
  for (std::size_t p = 0; p < pairs; ++p, panel += 2 * kPanel) {
    const __m512i first = _mm512_loadu_si512(panel);
    const __m512i second = _mm512_loadu_si512(panel + kPanel);
#pragma GCC unroll 8
    for (std::size_t r = 0; r < kRows; ++r) {
      const __m512i both = _mm512_set1_epi32(pairAt(x[r], p));
      low[r] = _mm512_dpwssd_epi32(low[r], both, first);
      high[r] = _mm512_dpwssd_epi32(high[r], both, second);
    }
  }
#pragma GCC unroll 8
  for (std::size_t r = 0; r < kRows; ++r) {
    _mm512_storeu_si512(sums + r * kPanel, low[r]);
    _mm512_storeu_si512(sums + r * kPanel + kPanel / 2, high[r]);
  }
}
#endif

}  // namespace

std::vector<PanelProducts> panelProducts() {
  std::vector<PanelProducts> versions;
#if defined(__x86_64__)
  const bool wide = __builtin_cpu_supports("avx512bw");
  if (wide && __builtin_cpu_supports("avx512vnni")) versions.push_back(vnniProducts);
  if (wide) versions.push_back(avx512Products);
  if (__builtin_cpu_supports("avx2")) versions.push_back(avx2Products);
#endif
  versions.push_back(plainProducts);
  return versions;
}

}  // namespace language
