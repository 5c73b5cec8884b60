// Layers of the network. Names of weights are those of the model file.
#include "questions/language/trainer/network.h"

#include <cmath>

#include "questions/language/word_features.h"

namespace language::trainer {
namespace {

using torch::Tensor;

constexpr double kWordDropout = 0.15, kLayerDropout = 0.33, kRecurrentDropout = 0.2,
                 kHeadDropout = 0.33;

}  // namespace

Network::Network(const Sizes& sizes, Tensor vectors, std::uint64_t seed)
    : sizes_(sizes), vectors_(std::move(vectors)) {
  torch::manual_seed(seed);
  weight("words", {sizes.words, sizes.word}, 0.1);
  weight("affixes", {kHashBuckets, sizes.affix}, 0.05);
  std::int64_t in = sizes.vector + sizes.word + sizes.affix;
  for (std::int64_t layer = 0; layer < sizes.layers; ++layer) {
    for (const char* direction : {"forward", "backward"}) {
      const std::string name = "lstm" + std::to_string(layer) + "." + direction;
      weight(name + ".input", {4 * sizes.hidden, in}, std::sqrt(6.0 / double(in + sizes.hidden)));
      weight(name + ".recurrent", {4 * sizes.hidden, sizes.hidden},
             std::sqrt(3.0 / double(sizes.hidden)));
      weight(name + ".bias", {4 * sizes.hidden}, 0);
      torch::NoGradGuard off;
      weights_[name + ".bias"].narrow(0, sizes.hidden, sizes.hidden).fill_(1);
    }
    in = 2 * sizes.hidden;
  }
  linear("tag", in, sizes.tag);
  linear("upos", sizes.tag, sizes.uposes);
  linear("xpos", sizes.tag, sizes.xposes);
  linear("name", in, sizes.name);
  linear("names", sizes.name, sizes.names);
  linear("arc.dependent", in, sizes.arc);
  linear("arc.head", in, sizes.arc);
  linear("arc.pair", sizes.arc, sizes.arc);
  weight("arc.root", {sizes.arc}, 0.1);
  linear("label.dependent", in, sizes.label);
  linear("label.head", in, sizes.label);
  linear("label.pair", sizes.label, sizes.relations * (sizes.label + 1));
  weight("label.root", {sizes.label}, 0.1);
}

Tensor Network::weight(const std::string& name, std::vector<std::int64_t> shape, double bound) {
  std::string parameter = name;
  std::replace(parameter.begin(), parameter.end(), '.', '_');
  const Tensor value = register_parameter(parameter, torch::empty(shape).uniform_(-bound, bound));
  weights_[name] = value;
  return value;
}

void Network::linear(const std::string& name, std::int64_t in, std::int64_t out) {
  weight(name + ".weight", {out, in}, std::sqrt(6.0 / double(in + std::min(in, out))));
  weight(name + ".bias", {out}, 0);
}

Tensor Network::apply(const std::string& name, const Tensor& x) {
  return torch::linear(x, weights_.at(name + ".weight"), weights_.at(name + ".bias"));
}

Tensor Network::hidden(const std::string& name, const Tensor& x) {
  return torch::dropout(torch::relu(apply(name, x)), kHeadDropout, is_training());
}

/// One mask of the given shape (1 where it is shared), scaled so that the mean stays.
Tensor Network::dropped(const Tensor& x, double rate, std::vector<std::int64_t> shape) {
  if (!is_training()) return x;
  return x * torch::empty(shape).bernoulli_(1 - rate).div_(1 - rate);
}

Tensor Network::embedded(const Batch& batch) {
  const std::int64_t n = batch.words.size(0);
  const Tensor known = vectors_.index_select(0, batch.vectors);
  const Tensor words = torch::embedding(weights_.at("words"), batch.words);
  const Tensor affixes = torch::embedding(weights_.at("affixes"), batch.hashes).sum(1);
  return torch::cat({dropped(known, kWordDropout, {n, 1}), dropped(words, kWordDropout, {n, 1}),
                     dropped(affixes, kWordDropout, {n, 1})},
                    1);
}

Tensor Network::encoded(const Batch& batch) {
  const std::int64_t T = batch.longest, B = batch.sentences, H = sizes_.hidden;
  const Tensor flat = embedded(batch);
  Tensor x = torch::zeros({T * B, flat.size(1)})
                 .index_copy(0, batch.timeMajor, flat)
                 .view({T, B, flat.size(1)});
  for (std::int64_t layer = 0; layer < sizes_.layers; ++layer) {
    std::vector<Tensor> sides;
    for (const bool backwards : {false, true}) {
      const std::string name =
          "lstm" + std::to_string(layer) + (backwards ? ".backward" : ".forward");
      const LstmWeights weights{weights_.at(name + ".input"), weights_.at(name + ".recurrent"),
                                weights_.at(name + ".bias")};
      sides.push_back(lstm(x, weights, dropped(torch::ones({B, H}), kRecurrentDropout, {B, H}),
                           batch.active, backwards));
    }
    x = dropped(torch::cat(sides, 2), kLayerDropout, {1, B, 2 * H});
  }
  return x;
}

Tensor Network::arcScores(const Batch& batch, const Tensor& words) {
  const std::int64_t T = batch.longest, B = batch.sentences, A = sizes_.arc;
  const Tensor dependents = apply("arc.pair", hidden("arc.dependent", words));
  const Tensor root = weights_.at("arc.root").view({1, 1, A}).expand({B, 1, A});
  const Tensor heads = torch::cat({root, hidden("arc.head", words)}, 1);
  const Tensor lengths = torch::zeros({B}, torch::kLong)
                             .index_add(0, batch.sentence, torch::ones_like(batch.sentence));
  const Tensor beyond = torch::arange(T + 1).view({1, 1, T + 1}) > lengths.view({B, 1, 1});
  const Tensor scores = torch::bmm(dependents, heads.transpose(1, 2)).masked_fill(beyond, -1e9);
  return scores.view({B * T, T + 1}).index_select(0, batch.sentenceMajor);
}

Tensor Network::relationScores(const Batch& batch, const Tensor& words, const Tensor& heads) {
  const std::int64_t T = batch.longest, B = batch.sentences, L = sizes_.label, N = heads.size(0);
  const Tensor flat = words.reshape({B * T, words.size(2)}).index_select(0, batch.sentenceMajor);
  const Tensor pairs =
      apply("label.pair", hidden("label.dependent", flat)).view({N, sizes_.relations, L + 1});
  const Tensor root = weights_.at("label.root").view({1, 1, L}).expand({B, 1, L});
  const Tensor sides = torch::cat({root, hidden("label.head", words)}, 1).view({B * (T + 1), L});
  const Tensor chosen = sides.index_select(0, batch.sentence * (T + 1) + heads);
  return torch::bmm(pairs.narrow(2, 0, L), chosen.unsqueeze(2)).squeeze(2) + pairs.select(2, L);
}

Scores Network::forward(const Batch& batch, bool goldHeads) {
  const Tensor x = encoded(batch);
  const Tensor flat = x.view({-1, x.size(2)}).index_select(0, batch.timeMajor);
  const Tensor words = x.transpose(0, 1).contiguous();
  const Tensor tag = hidden("tag", flat);
  Scores scores{apply("upos", tag),
                apply("xpos", tag),
                apply("names", hidden("name", flat)),
                arcScores(batch, words),
                {}};
  const Tensor heads = goldHeads ? batch.head.clamp_min(0) : scores.arcs.argmax(1);
  scores.relations = relationScores(batch, words, heads);
  return scores;
}

}  // namespace language::trainer
