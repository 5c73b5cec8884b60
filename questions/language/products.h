// The inner loop of the network: rows of 16-bit numbers times a panel of weights, summed in 32
// bits. Whole numbers, so that each of its versions (AVX-512 with and without VNNI, AVX2, any)
// gives the same sums.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace language {

constexpr std::size_t kPanel = 32;  ///< outputs of one panel
constexpr std::size_t kRows = 8;    ///< rows of x taken together

/// Weights of kPanel outputs in the order input pair, output, input of the pair: pairs × kPanel × 2
/// numbers. Writes kRows × kPanel sums.
using PanelProducts = void (*)(const std::int16_t* const* x, const std::int16_t* panel,
                               std::size_t pairs, std::int32_t* sums);

/// Those that this processor has, the fastest first.
std::vector<PanelProducts> panelProducts();

}  // namespace language
