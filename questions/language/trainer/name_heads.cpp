// Adam with a falling rate over shuffled words, and an average of the weights.
#include "questions/language/trainer/name_heads.h"

#include <cmath>

namespace language::trainer {
namespace {

using torch::Tensor;

constexpr std::int64_t kHidden = 112, kWordsPerBatch = 1500;
constexpr int kEpochs = 12;
constexpr double kHintBound = 0.2, kRate = 0.002, kRising = 100, kAverage = 0.998, kLongestStep = 5;
constexpr double kInputDropout = 0.4, kHintDropout = 0.2, kHiddenDropout = 0.33;

/// Words with a known class, as the model rounds them.
struct Words {
  Tensor states, words, hints, classes;
};

std::int64_t classOf(const std::vector<std::string_view>& names, const std::string& name) {
  const auto found = std::find(names.begin(), names.end(), name);
  return found == names.end() ? -1 : found - names.begin();
}

Tensor rowsOf(const Rounded& from, const std::vector<std::size_t>& rows) {
  std::vector<std::int16_t> values;
  for (const std::size_t i : rows)
    values.insert(values.end(), from.row(i), from.row(i) + from.columns());
  return torch::tensor(values, torch::kShort).view({-1, static_cast<std::int64_t>(from.columns())});
}

Words wordsOf(const Committee& committee, std::size_t member,
              const std::vector<GoldSentence>& sentences) {
  std::vector<Tensor> states, words, hints;
  std::vector<std::int64_t> classes;
  for (const GoldSentence& sentence : sentences) {
    std::vector<std::string_view> forms;
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
      forms.push_back(sentence.words[i].form);
      const std::int64_t known = classOf(committee.names(), sentence.words[i].name);
      if (known < 0 || !sentence.hasNames) continue;
      classes.push_back(known);
      rows.push_back(i);
    }
    if (rows.empty()) continue;
    const Member::Encoding encoding =
        committee.members()[member].encode({committee.entries(forms)}).front();
    states.push_back(rowsOf(encoding.states, rows));
    words.push_back(rowsOf(encoding.words, rows));
    hints.push_back(rowsOf(encoding.hints, rows));
  }
  return {torch::cat(states), torch::cat(words), torch::cat(hints), torch::tensor(classes)};
}

Tensor weight(std::vector<std::int64_t> shape, double bound) {
  return torch::empty(shape).uniform_(-bound, bound).requires_grad_();
}

NameHead freshHead(std::int64_t states, std::int64_t words, std::int64_t hints,
                   std::int64_t classes) {
  const double wide = std::sqrt(6.0 / double(states + words + kHidden)),
               narrow = std::sqrt(6.0 / double(kHidden + classes));
  return {weight({kHidden, states}, wide),      weight({kHidden, words}, wide),
          weight({kHidden, hints}, kHintBound), weight({kHidden}, 0),
          weight({classes, kHidden}, narrow),   weight({classes}, 0)};
}

Tensor dropped(const Tensor& x, double rate) { return torch::dropout(x, rate, true); }

/// Of the rows asked for.
Tensor scores(const NameHead& head, const Words& from, const Tensor& rows) {
  const auto taken = [&](const Tensor& all, float scale, double rate) {
    return dropped(all.index_select(0, rows).to(torch::kFloat).div(scale), rate);
  };
  const Tensor hidden =
      torch::linear(taken(from.states, kStateScale, kInputDropout), head.states) +
      torch::linear(taken(from.words, kEmbeddedScale, kInputDropout), head.words) +
      torch::linear(taken(from.hints, kHintScale, kHintDropout), head.hints) + head.hiddenBias;
  return torch::linear(dropped(torch::relu(hidden), kHiddenDropout), head.classes,
                       head.classesBias);
}

double rateAt(std::int64_t step, std::int64_t steps) {
  const double falling = 0.5 * (1 + std::cos(double(step) / double(steps) * 3.14159265358979));
  return kRate * std::min(1.0, double(step + 1) / kRising) * std::max(0.01, falling);
}

NameHead trained(const Words& words, std::int64_t classes, std::uint64_t seed) {
  torch::manual_seed(seed);
  const NameHead head =
      freshHead(words.states.size(1), words.words.size(1), words.hints.size(1), classes);
  const std::vector<Tensor> weights = head.weights();
  std::vector<Tensor> averages;
  for (const Tensor& w : weights) averages.push_back(w.detach().clone());
  torch::optim::Adam adam(weights, torch::optim::AdamOptions(kRate).betas({0.9, 0.95}));
  const std::int64_t count = words.states.size(0),
                     steps = kEpochs * ((count + kWordsPerBatch - 1) / kWordsPerBatch);
  std::int64_t step = 0;
  for (int epoch = 0; epoch < kEpochs; ++epoch) {
    for (const Tensor& rows : torch::randperm(count).split(kWordsPerBatch)) {
      static_cast<torch::optim::AdamOptions&>(adam.param_groups()[0].options())
          .lr(rateAt(step, steps));
      adam.zero_grad();
      const Tensor loss = torch::nn::functional::cross_entropy(scores(head, words, rows),
                                                               words.classes.index_select(0, rows));
      loss.backward();
      torch::nn::utils::clip_grad_norm_(weights, kLongestStep);
      adam.step();
      torch::NoGradGuard off;
      const double keep = std::min(kAverage, (1.0 + double(step)) / (10.0 + double(step)));
      for (std::size_t i = 0; i < weights.size(); ++i) averages[i].lerp_(weights[i], 1 - keep);
      ++step;
    }
  }
  return {averages[0], averages[1], averages[2], averages[3], averages[4], averages[5]};
}

/// One head whose scores are the mean of theirs.
NameHead joined(const std::vector<NameHead>& heads) {
  const auto all = [&](Tensor NameHead::*part, std::int64_t dimension) {
    std::vector<Tensor> parts;
    for (const NameHead& head : heads) parts.push_back(head.*part);
    return torch::cat(parts, dimension);
  };
  const double share = 1.0 / static_cast<double>(heads.size());
  Tensor bias = torch::zeros_like(heads.front().classesBias);
  for (const NameHead& head : heads) bias += head.classesBias * share;
  return {all(&NameHead::states, 0),          all(&NameHead::words, 0),
          all(&NameHead::hints, 0),           all(&NameHead::hiddenBias, 0),
          all(&NameHead::classes, 1) * share, bias};
}

}  // namespace

NameHead trainNameHeads(const Committee& committee, std::size_t member,
                        const std::vector<GoldSentence>& sentences, std::uint64_t count) {
  const Words words = wordsOf(committee, member, sentences);
  std::vector<NameHead> heads;
  for (std::uint64_t seed = 1; seed <= count; ++seed)
    heads.push_back(trained(words, static_cast<std::int64_t>(committee.names().size()), seed));
  return joined(heads);
}

}  // namespace language::trainer
