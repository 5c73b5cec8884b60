// Temperature and bounds.
#include "questions/language/trainer/calibration.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "questions/language/committee.h"
#include "questions/language/tree.h"

namespace language::trainer {
namespace {

constexpr std::size_t kEnough = 50;

/// Of arcs on held-back gold tokens; raw text costs a point or two of it, objects more than
/// subjects.
double precisionOf(std::string_view relation) { return relation == "nsubj" ? 0.977 : 0.982; }

struct Arc {
  std::size_t relation;
  float confidence, trust;
  bool right;
};

std::vector<Arc> arcsOf(const std::filesystem::path& model, const std::vector<GoldSentence>& held) {
  const Committee committee(model);
  std::vector<std::vector<std::string_view>> forms;
  std::vector<const GoldSentence*> gold;
  for (const GoldSentence& sentence : held) {
    if (!sentence.hasTree) continue;
    gold.push_back(&sentence);
    forms.emplace_back();
    for (const GoldWord& word : sentence.words) forms.back().push_back(word.form);
  }
  const std::vector<Verdict> verdicts = committee.judge(forms);
  std::vector<Arc> arcs;
  for (std::size_t s = 0; s < gold.size(); ++s) {
    for (std::size_t i = 0; i < gold[s]->words.size(); ++i) {
      const GoldWord& word = gold[s]->words[i];
      const std::size_t relation = verdicts[s].relation[i];
      const bool right = verdicts[s].heads[i] == static_cast<std::size_t>(word.head) &&
                         committee.relations()[relation] == word.relation;
      arcs.push_back({relation, verdicts[s].confidence[i], verdicts[s].trust[i], right});
    }
  }
  return arcs;
}

double surprise(const std::vector<Arc>& arcs) {
  double sum = 0;
  for (const Arc& arc : arcs) {
    const double p = std::clamp(double{arc.confidence}, 1e-4, 1 - 1e-4);
    sum -= std::log(arc.right ? p : 1 - p);
  }
  return sum / static_cast<double>(arcs.size());
}

/// 2 where no bound will do.
float lowestBound(std::vector<Arc> arcs, double precision) {
  std::stable_sort(arcs.begin(), arcs.end(),
                   [](const Arc& a, const Arc& b) { return a.trust > b.trust; });
  float bound = 2;
  std::size_t right = 0;
  for (std::size_t i = 0; i < arcs.size(); ++i) {
    right += arcs[i].right;
    if (i >= kEnough && double(right) >= precision * double(i + 1)) bound = arcs[i].trust;
  }
  return bound;
}

/// Held-back sentences with names, and what the committee makes of them.
struct NamedSentences {
  std::vector<const GoldSentence*> gold;
  std::vector<Verdict> verdicts;
};

NamedSentences judged(const Committee& committee, const std::vector<GoldSentence>& held) {
  NamedSentences named;
  std::vector<std::vector<std::string_view>> forms;
  for (const GoldSentence& sentence : held) {
    if (!sentence.hasNames) continue;
    named.gold.push_back(&sentence);
    forms.emplace_back();
    for (const GoldWord& word : sentence.words) forms.back().push_back(word.form);
  }
  named.verdicts = committee.judge(forms);
  return named;
}

double surprise(const Committee& committee, const NamedSentences& named, float temperature) {
  const auto& classes = committee.names();
  double sum = 0;
  for (std::size_t s = 0; s < named.gold.size(); ++s) {
    const std::vector<GoldWord>& words = named.gold[s]->words;
    for (std::size_t i = 0; i < words.size(); ++i) {
      const auto known = std::find(classes.begin(), classes.end(), words[i].name);
      if (known == classes.end()) continue;
      const auto chances = committee.nameChances(named.verdicts[s], i, temperature);
      sum -= std::log(std::max(chances[static_cast<std::size_t>(known - classes.begin())], 1e-6f));
    }
  }
  return sum;
}

template <typename Surprise>
float leastSurprising(Surprise surpriseUnder) {
  float best = 1;
  double least = 1e9;
  for (const float temperature :
       {0.7f, 0.8f, 0.9f, 1.0f, 1.1f, 1.2f, 1.3f, 1.4f, 1.6f, 1.8f, 2.0f, 2.3f, 2.6f}) {
    const double found = surpriseUnder(temperature);
    if (found < least) least = found, best = temperature;
  }
  return best;
}

}  // namespace

void calibrate(ModelWriter& writer, const std::filesystem::path& path,
               const std::vector<GoldSentence>& held, const Gazetteer* gazetteer) {
  const auto put = [&](float arcs, float names) {
    writer.floats("temperatures", {arcs, names});
    writer.write(path);
  };
  const float ofArcs = leastSurprising([&](float temperature) {
    put(temperature, 1);
    return surprise(arcsOf(path, held));
  });
  put(ofArcs, 1);
  const Committee committee(path, gazetteer);
  const NamedSentences named = judged(committee, held);
  const float ofNames =
      leastSurprising([&](float temperature) { return surprise(committee, named, temperature); });
  put(ofArcs, ofNames);
  const std::vector<Arc> arcs = arcsOf(path, held);
  const float pooled = lowestBound(arcs, precisionOf(""));
  std::vector<float> bounds;
  for (std::size_t r = 0; r < committee.relations().size(); ++r) {
    std::vector<Arc> own;
    const std::string_view base = baseRelation(committee.relations()[r]);
    std::copy_if(arcs.begin(), arcs.end(), std::back_inserter(own), [&](const Arc& arc) {
      return baseRelation(committee.relations()[arc.relation]) == base;
    });
    bounds.push_back(own.size() < 2 * kEnough ? std::max(pooled, 0.98f)
                                              : lowestBound(own, precisionOf(base)));
  }
  writer.floats("bounds", bounds);
  writer.write(path);
  const auto right =
      std::count_if(arcs.begin(), arcs.end(), [](const Arc& arc) { return arc.right; });
  std::printf(
      "held back: %zu words, %.2f %% of arcs right with their relation, temperature %.1f, of names "
      "%.1f, bound over all %.3f\n",
      arcs.size(), 100.0 * double(right) / double(std::max<std::size_t>(arcs.size(), 1)),
      double{ofArcs}, double{ofNames}, double{pooled});
}

}  // namespace language::trainer
