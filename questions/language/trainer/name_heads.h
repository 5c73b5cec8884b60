// The part of a member that marks names, trained anew on each word as it goes into the member's
// layers and as it comes out of them; the layers stay as they are.
#pragma once

#include <torch/torch.h>

#include "questions/language/committee.h"
#include "questions/language/trainer/treebank.h"

namespace language::trainer {

/// Two layers: from states and words to hidden, and from hidden to classes, each with its bias.
struct NameHead {
  torch::Tensor states, words, hiddenBias, classes, classesBias;

  std::vector<torch::Tensor> weights() const {
    return {states, words, hiddenBias, classes, classesBias};
  }
};

/// The head of a member of a finished model.
NameHead nameHead(const ModelFile& file, const std::string& prefix);

/// One head whose scores are the mean of theirs.
NameHead joined(const std::vector<NameHead>& heads);

/// The same sentences, seed and machine give the same numbers.
NameHead trainNameHead(const Committee& committee, std::size_t member,
                       const std::vector<GoldSentence>& sentences, std::uint64_t seed);

}  // namespace language::trainer
