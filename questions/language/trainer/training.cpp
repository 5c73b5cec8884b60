// Adam with a rising and falling rate, and an average of the weights.
#include "questions/language/trainer/training.h"

#include <cmath>

#include "questions/language/word_features.h"

namespace language::trainer {
namespace {

using torch::Tensor;

constexpr double kAverage = 0.998, kLongestStep = 5.0;

Tensor crossEntropy(const Tensor& logits, const Tensor& gold) {
  const Tensor sum = torch::nn::functional::cross_entropy(
      logits, gold,
      torch::nn::functional::CrossEntropyFuncOptions().ignore_index(-100).reduction(torch::kSum));
  return sum / gold.ne(-100).sum().clamp_min(1);
}

Tensor lossOf(const Scores& scores, const Batch& batch) {
  return crossEntropy(scores.arcs, batch.head) + crossEntropy(scores.relations, batch.relation) +
         0.5 * crossEntropy(scores.upos, batch.upos) + 0.5 * crossEntropy(scores.xpos, batch.xpos) +
         crossEntropy(scores.name, batch.name);
}

/// Keeps a second set of weights that follows the first slowly, and swaps the two.
class Average {
 public:
  explicit Average(std::vector<Tensor> weights) : weights_(std::move(weights)) {
    for (const Tensor& weight : weights_) averages_.push_back(weight.detach().clone());
  }

  void follow(int step) {
    torch::NoGradGuard off;
    const double keep = std::min(kAverage, (1.0 + step) / (10.0 + step));
    for (std::size_t i = 0; i < weights_.size(); ++i) averages_[i].lerp_(weights_[i], 1 - keep);
  }

  void swap() {
    torch::NoGradGuard off;
    for (std::size_t i = 0; i < weights_.size(); ++i) {
      const Tensor held = weights_[i].detach().clone();
      weights_[i].copy_(averages_[i]);
      averages_[i].copy_(held);
    }
  }

 private:
  std::vector<Tensor> weights_, averages_;
};

double rateAt(const Course& course, int step, int perEpoch) {
  if (step < perEpoch) return course.rate * (step + 1) / perEpoch;
  const double done = double(step - perEpoch) / std::max(1, (course.epochs - 1) * perEpoch);
  return course.rate * std::max(0.01, 0.5 * (1 + std::cos(done * 3.14159265358979)));
}

void setRate(torch::optim::Adam& adam, double rate) {
  static_cast<torch::optim::AdamOptions&>(adam.param_groups()[0].options()).lr(rate);
}

}  // namespace

Sizes sizesFor(const Vocabulary& vocabulary) {
  Sizes sizes;
  const auto count = [](const Labels& labels) {
    return static_cast<std::int64_t>(labels.names.size());
  };
  sizes.vector = static_cast<std::int64_t>(vocabulary.vectors.dimensions);
  sizes.words = count(vocabulary.words) + 1;
  sizes.uposes = count(vocabulary.uposes);
  sizes.xposes = count(vocabulary.xposes);
  sizes.names = count(vocabulary.names);
  sizes.relations = count(vocabulary.relations);
  return sizes;
}

Tensor vectorTable(const Vectors& vectors) {
  const auto rows = static_cast<std::int64_t>(vectors.words.size()),
             columns = static_cast<std::int64_t>(vectors.dimensions);
  const Tensor values = torch::tensor(vectors.values).view({rows, columns}).to(torch::kFloat);
  return torch::cat(
      {torch::zeros({1, columns}), values * torch::tensor(vectors.scales).view({rows, 1})});
}

Measure measure(Network& network, const Vocabulary& vocabulary,
                const std::vector<GoldSentence>& sentences) {
  torch::NoGradGuard off;
  network.eval();
  std::mt19937_64 random(1);
  Measure sum;
  double words = 0;
  for (const auto& group : grouped(sentences, 3000, random)) {
    const Batch batch = makeBatch(vocabulary, group);
    const Scores scores = network.forward(batch, false);
    const auto count = [](const Tensor& right) { return right.sum().item<double>(); };
    const Tensor heads = scores.arcs.argmax(1).eq(batch.head);
    words += static_cast<double>(batch.head.size(0));
    sum.upos += count(scores.upos.argmax(1).eq(batch.upos));
    sum.xpos += count(scores.xpos.argmax(1).eq(batch.xpos));
    sum.heads += count(heads);
    sum.labelled += count(heads & scores.relations.argmax(1).eq(batch.relation));
  }
  for (double* share : {&sum.upos, &sum.xpos, &sum.heads, &sum.labelled})
    *share *= 100 / std::max(words, 1.0);
  return sum;
}

std::shared_ptr<Network> train(const Vocabulary& vocabulary,
                               const std::vector<GoldSentence>& sentences, const Course& course,
                               const std::function<void(int, double, Network&)>& report) {
  auto network =
      std::make_shared<Network>(sizesFor(vocabulary), vectorTable(vocabulary.vectors), course.seed);
  std::mt19937_64 random(course.seed);
  const int perEpoch = static_cast<int>(grouped(sentences, course.wordsPerBatch, random).size());
  torch::optim::Adam adam(network->parameters(),
                          torch::optim::AdamOptions(course.rate).betas({0.9, 0.95}).eps(1e-8));
  Average average(network->parameters());
  int step = 0;
  for (int epoch = 1; epoch <= course.last; ++epoch) {
    double loss = 0;
    network->train();
    for (const auto& group : grouped(sentences, course.wordsPerBatch, random)) {
      setRate(adam, rateAt(course, step, perEpoch));
      const Batch batch = makeBatch(vocabulary, group);
      adam.zero_grad();
      const Tensor batchLoss = lossOf(network->forward(batch, true), batch);
      batchLoss.backward();
      torch::nn::utils::clip_grad_norm_(network->parameters(), kLongestStep);
      adam.step();
      average.follow(step++);
      loss += batchLoss.item<double>();
    }
    average.swap();
    report(epoch, loss / perEpoch, *network);
    if (epoch < course.last) average.swap();
  }
  network->eval();
  return network;
}

}  // namespace language::trainer
