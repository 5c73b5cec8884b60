// Training of one member of the committee, and its measure on gold tokens.
#pragma once

#include <functional>
#include <memory>

#include "questions/language/trainer/batches.h"

namespace language::trainer {

struct Course {
  int epochs = 34;
  int last = 34;  ///< epoch after which to stop, the rate going on as if it were not the last
  std::uint64_t seed = 1;
  std::size_t wordsPerBatch = 2000;
  double rate = 0.003;  ///< of Adam; rises over the first epoch and falls to nothing over the rest
};

/// Shares of words right, in per cent; relations with subtypes.
struct Measure {
  double upos = 0, xpos = 0, heads = 0, labelled = 0;
};

Sizes sizesFor(const Vocabulary& vocabulary);
torch::Tensor vectorTable(const Vectors& vectors);

Measure measure(Network& network, const Vocabulary& vocabulary,
                const std::vector<GoldSentence>& sentences);

/// Weights are the running average over the last updates. `report` is called after each epoch, with
/// those weights in place.
std::shared_ptr<Network> train(const Vocabulary& vocabulary,
                               const std::vector<GoldSentence>& sentences, const Course& course,
                               const std::function<void(int epoch, double loss, Network&)>& report);

}  // namespace language::trainer
