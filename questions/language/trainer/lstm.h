// One direction of an LSTM layer as a single differentiable step (Hochreiter & Schmidhuber 1997;
// dropout of the recurrent input after Gal & Ghahramani 2016), several times faster on a processor
// than torch::nn::LSTM.
#pragma once

#include <torch/torch.h>

#include <vector>

namespace language::trainer {

struct LstmWeights {
  torch::Tensor input;      ///< [4H, D]; gates in the order in, forget, cell, out
  torch::Tensor recurrent;  ///< [4H, H]
  torch::Tensor bias;       ///< [4H]
};

/// x is [T, B, D] with the longest sentence first; active[t] sentences have a word t; mask is [B,
/// H] or undefined. Returns [T, B, H], zero where a sentence has ended.
torch::Tensor lstm(const torch::Tensor& x, const LstmWeights& weights, const torch::Tensor& mask,
                   const std::vector<std::int64_t>& active, bool backwards);

}  // namespace language::trainer
