// The part of a member that marks names, trained anew on each word as it goes into the member's
// layers and as it comes out of them, and on what the lists say of it; the layers stay as they are.
#pragma once

#include <torch/torch.h>

#include "questions/language/committee.h"
#include "questions/language/trainer/treebank.h"

namespace language::trainer {

/// Two layers: from states, words and hints to hidden, and from hidden to classes, each with its
/// bias.
struct NameHead {
  torch::Tensor states, words, hints, hiddenBias, classes, classesBias;

  std::vector<torch::Tensor> weights() const {
    return {states, words, hints, hiddenBias, classes, classesBias};
  }
};

/// As many heads as asked for, made one whose scores are the mean of theirs. The same sentences and
/// machine give the same numbers.
NameHead trainNameHeads(const Committee& committee, std::size_t member,
                        const std::vector<GoldSentence>& sentences, std::uint64_t count);

}  // namespace language::trainer
