// Batches, and the joint decision.
#include "questions/language/committee.h"

#include <algorithm>
#include <future>
#include <numeric>

#include "questions/language/tree.h"
#include "questions/language/trust.h"

namespace language {
namespace {

constexpr std::size_t kWordsPerBatch = 600;

std::vector<std::size_t> best(const Grid& scores) {
  std::vector<std::size_t> classes;
  for (std::size_t i = 0; i < scores.values.size() / scores.columns; ++i) {
    const float* row = scores.row(i);
    classes.push_back(static_cast<std::size_t>(std::max_element(row, row + scores.columns) - row));
  }
  return classes;
}

/// Scores as probabilities, row by row: their sum over a tree is the number of arcs expected right.
Grid asProbabilities(const Grid& scores) {
  Grid rows{scores.columns, {}};
  for (std::size_t i = 0; i < scores.values.size() / scores.columns; ++i) {
    const std::vector<float> row = probabilities(scores.row(i), scores.columns, 1);
    rows.values.insert(rows.values.end(), row.begin(), row.end());
  }
  return rows;
}

}  // namespace

Committee::Committee(const std::filesystem::path& model, const Gazetteer* gazetteer)
    : file_(model),
      gazetteer_(gazetteer),
      lexicon_(file_),
      uposes_(file_.lines("uposes")),
      xposes_(file_.lines("xposes")),
      names_(file_.lines("names")),
      relations_(file_.lines("relations")),
      temperatures_(file_.floats("temperatures")),
      bounds_(file_.has("bounds") ? file_.floats("bounds") : std::span<const float>{}) {
  std::vector<std::future<Member>> members;  // made side by side, so that the model is ready soon
  for (int i = 0; file_.has(std::to_string(i) + ".words"); ++i) {
    members.push_back(std::async(std::launch::async, [this, i] {
      return Member(file_, std::to_string(i) + ".", lexicon_);
    }));
  }
  for (std::future<Member>& member : members) members_.push_back(member.get());
  const auto root = std::find(relations_.begin(), relations_.end(), "root");
  rootRelation_ = static_cast<std::size_t>(root - relations_.begin());
}

std::vector<float> Committee::nameChances(const Verdict& verdict, std::size_t word,
                                          float temperature) const {
  return probabilities(verdict.nameScores.row(word), verdict.nameScores.columns,
                       static_cast<float>(members_.size()) * temperature);
}

float Committee::bound(std::size_t relation) const {
  return relation < bounds_.size() ? bounds_[relation] : 2;
}

std::vector<LexicalEntry> Committee::entries(const std::vector<std::string_view>& forms) const {
  std::vector<LexicalEntry> entries;
  for (const std::string_view form : forms) entries.push_back(lexicon_.look(form));
  if (gazetteer_ == nullptr) return entries;
  const std::vector<NameHints> hints = nameHints(forms, *gazetteer_);
  for (std::size_t i = 0; i < entries.size(); ++i) entries[i].hints = hints[i];
  return entries;
}

std::vector<Verdict> Committee::judge(
    const std::vector<std::vector<std::string_view>>& sentences) const {
  std::vector<std::size_t> order(sentences.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return sentences[a].size() > sentences[b].size();
  });
  std::vector<Verdict> verdicts(sentences.size());
  for (std::size_t next = 0; next < order.size();) {
    EntryBatch batch;
    std::vector<std::size_t> places;
    for (std::size_t words = 0; next < order.size() && (words == 0 || words < kWordsPerBatch);
         ++next) {
      places.push_back(order[next]);
      batch.push_back(entries(sentences[order[next]]));
      words += batch.back().size();
    }
    judgeBatch(batch, places, verdicts);
  }
  return verdicts;
}

std::size_t Committee::bestRelation(const float* scores) const {
  std::size_t best = rootRelation_ == 0 ? 1 : 0;
  for (std::size_t r = 0; r < relations_.size(); ++r) {
    if (r != rootRelation_ && scores[r] > scores[best]) best = r;
  }
  return best;
}

void Committee::judgeBatch(const EntryBatch& batch, const std::vector<std::size_t>& places,
                           std::vector<Verdict>& verdicts) const {
  std::vector<Member::Reading> readings;
  std::vector<std::future<Member::Reading>> others;  // beside the first member, so that none waits
  for (std::size_t m = 1; m < members_.size(); ++m)
    others.push_back(std::async(std::launch::async, [&, m] { return members_[m].read(batch); }));
  readings.push_back(members_.front().read(batch));
  for (std::future<Member::Reading>& other : others) readings.push_back(other.get());
  for (std::size_t b = 0; b < batch.size(); ++b) verdicts[places[b]] = judgeSentence(readings, b);
}

float Committee::sureness(const float* scores, std::size_t count, std::size_t chosen) const {
  return probabilities(scores, count, temperatures_[0])[chosen];
}

Verdict Committee::judgeSentence(const std::vector<Member::Reading>& readings,
                                 std::size_t sentence) const {
  SentenceScores sum = readings.front().sentences[sentence];
  Grid arcs = asProbabilities(sum.arcs);
  for (std::size_t m = 1; m < readings.size(); ++m) {
    const SentenceScores& more = readings[m].sentences[sentence];
    sum.upos.add(more.upos);
    sum.xpos.add(more.xpos);
    sum.names.add(more.names);
    arcs.add(asProbabilities(more.arcs));
  }
  Verdict verdict;
  verdict.upos = best(sum.upos);
  verdict.xpos = best(sum.xpos);
  verdict.names = bestNames(sum.names, names_);
  verdict.heads = bestTree(arcs);
  std::vector<Grid> relations;
  for (std::size_t m = 0; m < members_.size(); ++m) {
    relations.push_back(members_[m].relations(readings[m], sentence, verdict.heads));
  }
  Grid together = relations.front();
  for (std::size_t m = 1; m < members_.size(); ++m) together.add(relations[m]);
  for (std::size_t i = 0; i < verdict.heads.size(); ++i) {
    const bool root = verdict.heads[i] == 0;
    verdict.relation.push_back(root ? rootRelation_ : bestRelation(together.row(i)));
    float doubts = 0;
    for (std::size_t m = 0; m < members_.size(); ++m) {
      const Grid& own = readings[m].sentences[sentence].arcs;
      doubts += 1 / std::max(1e-6f, sureness(own.row(i), own.columns, verdict.heads[i]) *
                                        sureness(relations[m].row(i), relations[m].columns,
                                                 verdict.relation[i]));
    }
    verdict.confidence.push_back(static_cast<float>(members_.size()) / doubts);
  }
  verdict.trust = trustIn(verdict, *this);
  verdict.nameScores = std::move(sum.names);
  return verdict;
}

}  // namespace language
