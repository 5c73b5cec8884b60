// One member of the committee: a BiLSTM over word vectors with heads for tags, names, arcs and
// labels (Dozat & Manning 2017, made small; all tasks are learnt together).
#pragma once

#include <torch/torch.h>

#include <map>
#include <random>

#include "questions/language/trainer/lstm.h"

namespace language::trainer {

struct Sizes {
  std::int64_t vector = 100, word = 64, affix = 64;
  std::int64_t hidden = 200, layers = 2;
  std::int64_t arc = 192, label = 64, tag = 128, name = 96;
  std::int64_t words = 0, uposes = 0, xposes = 0, names = 0, relations = 0;
};

/// Words of several sentences, the longest sentence first; "flat" rows are the words one sentence
/// after the other.
struct Batch {
  std::int64_t sentences = 0, longest = 0;
  std::vector<std::int64_t> active;  ///< sentences that have a word t
  torch::Tensor vectors, words,
      hashes;  ///< looked up by word: [N], [N], [N, kHashesPerWord]; 0: unknown
  torch::Tensor timeMajor, sentenceMajor, sentence;  ///< [N]: row t·B + b, row b·T + t, and b
  torch::Tensor upos, xpos, name, head, relation;    ///< [N]; -100 where unknown
};

struct Scores {
  torch::Tensor upos, xpos, name, arcs,
      relations;  ///< logits by flat row; relations for the heads asked for
};

class Network : public torch::nn::Module {
 public:
  Network(const Sizes& sizes, torch::Tensor vectors, std::uint64_t seed);

  /// Relations are scored for batch.head where given, else for the best-scored head.
  Scores forward(const Batch& batch, bool goldHeads);

  const std::map<std::string, torch::Tensor>& weights() const { return weights_; }

 private:
  torch::Tensor weight(const std::string& name, std::vector<std::int64_t> shape, double bound);
  void linear(const std::string& name, std::int64_t in, std::int64_t out);
  torch::Tensor apply(const std::string& name, const torch::Tensor& x);
  torch::Tensor hidden(const std::string& name, const torch::Tensor& x);
  torch::Tensor dropped(const torch::Tensor& x, double rate, std::vector<std::int64_t> shape);
  torch::Tensor embedded(const Batch& batch);
  torch::Tensor encoded(const Batch& batch);
  torch::Tensor arcScores(const Batch& batch, const torch::Tensor& words);
  torch::Tensor relationScores(const Batch& batch, const torch::Tensor& flat,
                               const torch::Tensor& heads);

  Sizes sizes_;
  torch::Tensor vectors_;
  std::map<std::string, torch::Tensor> weights_;
};

}  // namespace language::trainer
