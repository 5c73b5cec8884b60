// Runs the layers.
#include "questions/language/member.h"

#include <algorithm>

#include "questions/language/activation.h"
#include "questions/language/clones.h"

namespace language {
namespace {

constexpr float kReluScale = 2048;

Linear linear(const ModelFile& file, const std::string& name) {
  return {file.matrix(name + ".weight"), file.floats(name + ".bias")};
}

/// Gates of one word from their summed inputs; the cell is replaced by the new one:
///   cell = sigmoid(in) tanh(fresh) + sigmoid(forget) cell,  out = sigmoid(open) tanh(cell),
/// each brought over one denominator, as divisions are what takes time here.
HEARSAY_CLONES void step(const float* __restrict gates, float* __restrict cell,
                         float* __restrict out, std::size_t n) {
  const float *in = gates, *forget = gates + n, *fresh = gates + 2 * n, *open = gates + 3 * n;
  for (std::size_t i = 0; i < n; ++i) {
    const Ratio a = tangentRatio(0.5f * in[i]), b = tangentRatio(fresh[i]);
    const Ratio c = tangentRatio(0.5f * forget[i]), d = tangentRatio(0.5f * open[i]);
    const float both = a.below * b.below;
    cell[i] = ((a.below + a.above) * b.above * c.below + (c.below + c.above) * cell[i] * both) /
              (2.0f * both * c.below);
    const Ratio e = tangentRatio(cell[i]);
    out[i] = (d.below + d.above) * e.above / (2.0f * d.below * e.below);
  }
}

/// Inner products of one row with every column of `heads` (rows: components), summed in the order
/// of the components.
HEARSAY_CLONES void pairScores(const float* row, const float* heads, std::size_t components,
                               std::size_t count, float* out) {
  std::fill_n(out, count, 0.0f);
  for (std::size_t k = 0; k < components; ++k) {
    const float weight = row[k];
    for (std::size_t j = 0; j < count; ++j) out[j] += weight * heads[k * count + j];
  }
}

Grid applied(const Linear& layer, const Rounded& x) {
  Grid grid{layer.outputs(), std::vector<float>(x.rows() * layer.outputs())};
  layer.apply(x, 0, x.rows(), grid.values.data());
  return grid;
}

Grid activated(const Linear& layer, const Rounded& x) {
  Grid grid = applied(layer, x);
  for (float& value : grid.values) value = std::max(value, 0.0f);
  return grid;
}

Rounded rounded(const Grid& grid, float scale) {
  Rounded out(grid.columns, scale);
  const std::size_t rows = grid.values.size() / grid.columns;
  out.resize(rows);
  for (std::size_t i = 0; i < rows; ++i) out.set(i, 0, {grid.row(i), grid.columns});
  return out;
}

Grid withRoot(std::span<const float> root, const Grid& words) {
  Grid all{words.columns, std::vector<float>(root.begin(), root.end())};
  all.values.insert(all.values.end(), words.values.begin(), words.values.end());
  return all;
}

/// active[t] sentences have a word t.
std::vector<std::size_t> activity(const EntryBatch& batch) {
  std::vector<std::size_t> active(batch.empty() ? 0 : batch.front().size());
  for (const auto& sentence : batch) {
    for (std::size_t t = 0; t < sentence.size(); ++t) ++active[t];
  }
  return active;
}

/// Words of one sentence out of rows that hold word 0 of every sentence, then word 1, and so on.
Rounded sentenceRows(const Rounded& x, const std::vector<std::size_t>& active, std::size_t sentence,
                     std::size_t length) {
  Rounded out(x.columns(), x.scale());
  out.resize(length);
  for (std::size_t t = 0, first = 0; t < length; first += active[t++])
    out.copyInto(t, 0, x, first + sentence);
  return out;
}

Rounded hintRows(const std::vector<LexicalEntry>& sentence) {
  Rounded out(3 * kNameHints, kHintScale);
  out.resize(sentence.size());
  std::array<float, kNameHints> row;
  const auto put = [&](std::size_t word, std::size_t part, NameHints hints) {
    for (std::size_t k = 0; k < kNameHints; ++k) row[k] = static_cast<float>(hints >> k & 1);
    out.set(word, part * kNameHints, row);
  };
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    if (i > 0) put(i, 0, sentence[i - 1].hints);
    put(i, 1, sentence[i].hints);
    if (i + 1 < sentence.size()) put(i, 2, sentence[i + 1].hints);
  }
  return out;
}

}  // namespace

void Grid::add(const Grid& other) {
  for (std::size_t i = 0; i < values.size(); ++i) values[i] += other.values[i];
}

Member::Member(const ModelFile& file, const std::string& prefix, const Lexicon& lexicon)
    : lexicon_(lexicon),
      words_(file.matrix(prefix + "words")),
      affixes_(file.matrix(prefix + "affixes")),
      tag_(linear(file, prefix + "tag")),
      upos_(linear(file, prefix + "upos")),
      xpos_(linear(file, prefix + "xpos")),
      name_(linear(file, prefix + "name")),
      names_(linear(file, prefix + "names")),
      arcDependent_(linear(file, prefix + "arc.dependent")),
      arcHead_(linear(file, prefix + "arc.head")),
      arcPair_(linear(file, prefix + "arc.pair")),
      labelDependent_(linear(file, prefix + "label.dependent")),
      labelHead_(linear(file, prefix + "label.head")),
      labelPair_(linear(file, prefix + "label.pair")),
      arcRoot_(file.floats(prefix + "arc.root")),
      labelRoot_(file.floats(prefix + "label.root")) {
  for (int layer = 0; file.has(prefix + "lstm" + std::to_string(layer) + ".forward.bias");
       ++layer) {
    for (const char* direction : {".forward", ".backward"}) {
      const std::string name = prefix + "lstm" + std::to_string(layer) + direction;
      directions_.push_back({{file.matrix(name + ".input"), file.floats(name + ".bias")},
                             {file.matrix(name + ".recurrent"), {}}});
    }
  }
  if (file.has(prefix + "name.word"))
    nameWord_.emplace(file.matrix(prefix + "name.word"), std::span<const float>{});
  if (file.has(prefix + "name.hints"))
    nameHints_.emplace(file.matrix(prefix + "name.hints"), std::span<const float>{});
  hidden_ = directions_.empty() ? 0 : directions_.front().input.outputs() / 4;
}

Rounded Member::embedded(const EntryBatch& batch, const std::vector<std::size_t>& active) const {
  const std::size_t known = lexicon_.dimensions(), learnt = words_.columns;
  std::vector<float> row(known + learnt + affixes_.columns);
  Rounded x(row.size(), kEmbeddedScale);
  std::size_t rows = 0;
  for (const std::size_t count : active) rows += count;
  x.resize(rows);
  for (std::size_t t = 0, at = 0; t < active.size(); ++t) {
    for (std::size_t b = 0; b < active[t]; ++b) {
      const LexicalEntry& entry = batch[b][t];
      std::fill(row.begin(), row.end(), 0.0f);
      if (entry.vector != kUnknownWord) lexicon_.pretrained(entry.vector, row.data());
      addRow(words_, entry.word, row.data() + known);
      for (const std::uint32_t hash : entry.hashes)
        addRow(affixes_, hash, row.data() + known + learnt);
      x.set(at++, 0, row);
    }
  }
  return x;
}

void Member::run(const Direction& direction, const Rounded& x,
                 const std::vector<std::size_t>& active, bool backwards, Rounded& out) const {
  const std::size_t steps = active.size(), width = direction.input.outputs();
  std::vector<std::size_t> first(steps + 1);
  for (std::size_t t = 0; t < steps; ++t) first[t + 1] = first[t] + active[t];
  std::vector<float> gates(x.rows() * width), cells(active.front() * hidden_), state(hidden_);
  direction.input.apply(x, 0, x.rows(), gates.data());
  Rounded states(hidden_, kStateScale);
  states.resize(active.front());
  for (std::size_t i = 0; i < steps; ++i) {
    const std::size_t t = backwards ? steps - 1 - i : i;
    const std::size_t carried = i == 0 ? 0 : std::min(active[t], active[backwards ? t + 1 : t - 1]);
    direction.recurrent.add(states, 0, carried, gates.data() + first[t] * width);
    for (std::size_t b = 0; b < active[t]; ++b) {
      step(gates.data() + (first[t] + b) * width, cells.data() + b * hidden_, state.data(),
           hidden_);
      states.set(b, 0, state);
      out.copyInto(first[t] + b, backwards ? hidden_ : 0, states, b);
    }
  }
}

Grid Member::arcs(const Rounded& words) const {
  const Grid dependents = applied(arcPair_, rounded(activated(arcDependent_, words), kReluScale));
  const Grid heads = withRoot(arcRoot_, activated(arcHead_, words));
  const std::size_t count = words.rows() + 1, components = heads.columns;
  std::vector<float> columns(components * count);
  for (std::size_t j = 0; j < count; ++j) {
    for (std::size_t k = 0; k < components; ++k) columns[k * count + j] = heads.row(j)[k];
  }
  Grid scores{count, std::vector<float>(words.rows() * count)};
  for (std::size_t i = 0; i < words.rows(); ++i) {
    pairScores(dependents.row(i), columns.data(), components, count, scores.row(i));
  }
  return scores;
}

std::vector<Member::Encoding> Member::encode(const EntryBatch& batch) const {
  const std::vector<std::size_t> active = activity(batch);
  const Rounded words = embedded(batch, active);
  Rounded x = words;
  for (std::size_t layer = 0; layer + 1 < directions_.size(); layer += 2) {
    Rounded out(2 * hidden_, kStateScale);
    out.resize(x.rows());
    run(directions_[layer], x, active, false, out);
    run(directions_[layer + 1], x, active, true, out);
    x = std::move(out);
  }
  std::vector<Encoding> sentences;
  for (std::size_t b = 0; b < batch.size(); ++b) {
    const std::size_t length = batch[b].size();
    sentences.push_back({sentenceRows(words, active, b, length), sentenceRows(x, active, b, length),
                         hintRows(batch[b])});
  }
  return sentences;
}

Grid Member::nameScores(const Encoding& sentence) const {
  Grid hidden = applied(name_, sentence.states);
  if (nameWord_) nameWord_->add(sentence.words, 0, sentence.words.rows(), hidden.values.data());
  if (nameHints_) nameHints_->add(sentence.hints, 0, sentence.hints.rows(), hidden.values.data());
  for (float& value : hidden.values) value = std::max(value, 0.0f);
  return applied(names_, rounded(hidden, kReluScale));
}

Member::Reading Member::read(const EntryBatch& batch) const {
  Reading reading;
  for (const Encoding& sentence : encode(batch)) {
    const Rounded& words = sentence.states;
    const Rounded tags = rounded(activated(tag_, words), kReluScale);
    reading.sentences.push_back(
        {applied(upos_, tags), applied(xpos_, tags), nameScores(sentence), arcs(words)});
    reading.dependents.push_back(rounded(activated(labelDependent_, words), kReluScale));
    reading.heads.push_back(withRoot(labelRoot_, activated(labelHead_, words)));
  }
  return reading;
}

Grid Member::relations(const Reading& reading, std::size_t sentence,
                       const std::vector<std::size_t>& heads) const {
  const Grid& sides = reading.heads[sentence];
  const std::size_t width = sides.columns, count = labelPair_.outputs() / (width + 1);
  const Grid pairs = applied(labelPair_, reading.dependents[sentence]);
  Grid scores{count, std::vector<float>(heads.size() * count)};
  for (std::size_t i = 0; i < heads.size(); ++i) {
    const float* head = sides.row(heads[i]);
    for (std::size_t r = 0; r < count; ++r) {
      const float* pair = pairs.row(i) + r * (width + 1);
      float sum = pair[width];
      for (std::size_t k = 0; k < width; ++k) sum += pair[k] * head[k];
      scores.row(i)[r] = sum;
    }
  }
  return scores;
}

}  // namespace language
