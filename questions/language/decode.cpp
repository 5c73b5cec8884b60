// Maximum spanning tree, and the Viterbi path through name classes.
#include "questions/language/decode.h"

#include <algorithm>

#include "questions/language/activation.h"

namespace language {
namespace {

constexpr double kNever = -1e15, kSecondRoot = -1e6;
constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// Scores between nodes; node 0 is the root. Nodes of a contracted cycle share their best arcs.
class SpanningTree {
 public:
  explicit SpanningTree(const Grid& arcs) : count_(arcs.columns), score_(count_ * count_, kNever) {
    for (std::size_t i = 1; i < count_; ++i) {
      for (std::size_t head = 0; head < count_; ++head) {
        if (head != i)
          score_[head * count_ + i] = arcs.row(i - 1)[head] + (head == 0 ? kSecondRoot : 0);
      }
    }
  }

  std::vector<std::size_t> heads() {
    std::vector<bool> gone(count_, false);
    std::vector<std::size_t> heads(count_, 0);
    solve(gone, heads);
    return heads;
  }

 private:
  double& score(std::size_t head, std::size_t word) { return score_[head * count_ + word]; }

  std::size_t bestHead(const std::vector<bool>& gone, std::size_t word) {
    std::size_t best = kNone;
    for (std::size_t head = 0; head < count_; ++head) {
      if (head == word || gone[head]) continue;
      if (best == kNone || score(head, word) > score(best, word)) best = head;
    }
    return best;
  }

  std::vector<std::size_t> findCycle(const std::vector<bool>& gone,
                                     const std::vector<std::size_t>& heads) const {
    std::vector<std::size_t> seen(count_, 0);
    for (std::size_t start = 1; start < count_; ++start) {
      std::size_t at = start;
      while (at != 0 && !gone[at] && seen[at] == 0) {
        seen[at] = start;
        at = heads[at];
      }
      if (at == 0 || gone[at] || seen[at] != start) continue;
      std::vector<std::size_t> cycle{at};
      for (std::size_t next = heads[at]; next != at; next = heads[next]) cycle.push_back(next);
      return cycle;
    }
    return {};
  }

  /// Solves for the nodes that are left; each contraction takes at least one node away.
  void solve(std::vector<bool>& gone, std::vector<std::size_t>& heads) {
    for (std::size_t word = 1; word < count_; ++word) {
      if (!gone[word]) heads[word] = bestHead(gone, word);
    }
    const std::vector<std::size_t> cycle = findCycle(gone, heads);
    if (cycle.empty()) return;
    contract(gone, heads, cycle);
  }

  /// The cycle's first node stands for all of it; then the tree is solved, and the cycle opened
  /// where it is entered.
  void contract(std::vector<bool>& gone, std::vector<std::size_t>& heads,
                const std::vector<std::size_t>& cycle) {
    const std::size_t whole = cycle.front();
    std::vector<bool> inside(count_, false);
    for (const std::size_t node : cycle) inside[node] = true;
    const std::vector<std::size_t> within = heads;
    std::vector<std::size_t> enter(count_, kNone), leave(count_, kNone);
    std::vector<double> in(count_, kNever * 10), out(count_, kNever * 10);
    for (std::size_t other = 0; other < count_; ++other) {
      if (gone[other] || inside[other]) continue;
      for (const std::size_t node : cycle) {
        const double gain = score(other, node) - score(within[node], node);
        if (gain > in[other]) in[other] = gain, enter[other] = node;
        if (score(node, other) > out[other]) out[other] = score(node, other), leave[other] = node;
      }
    }
    for (std::size_t other = 0; other < count_; ++other) {
      if (gone[other] || inside[other]) continue;
      score(other, whole) = in[other];
      score(whole, other) = out[other];
    }
    for (const std::size_t node : cycle) gone[node] = node != whole;
    solve(gone, heads);
    for (const std::size_t node : cycle) gone[node] = false;
    const std::size_t head = heads[whole];
    for (std::size_t other = 1; other < count_; ++other) {
      if (!gone[other] && !inside[other] && heads[other] == whole) heads[other] = leave[other];
    }
    for (const std::size_t node : cycle) heads[node] = within[node];
    heads[enter[head]] = head;
  }

  std::size_t count_;
  std::vector<double> score_;
};

bool mayFollow(std::string_view before, std::string_view after) {
  return !after.starts_with("I-") || (before != "O" && before.substr(1) == after.substr(1));
}

}  // namespace

std::vector<float> probabilities(const float* scores, std::size_t count, float temperature) {
  const float top = *std::max_element(scores, scores + count);
  std::vector<float> values(count);
  float sum = 0;
  for (std::size_t i = 0; i < count; ++i)
    sum += values[i] = exponential((scores[i] - top) / temperature);
  for (float& value : values) value /= sum;
  return values;
}

std::vector<std::size_t> bestTree(const Grid& arcs) {
  std::vector<std::size_t> heads = SpanningTree(arcs).heads();
  heads.erase(heads.begin());
  return heads;
}

std::vector<std::size_t> bestNames(const Grid& names,
                                   const std::vector<std::string_view>& classes) {
  const std::size_t words = names.values.size() / names.columns, count = classes.size();
  std::vector<std::vector<float>> best(words, std::vector<float>(count, -1e30f));
  std::vector<std::vector<std::size_t>> from(words, std::vector<std::size_t>(count, 0));
  for (std::size_t i = 0; i < words; ++i) {
    for (std::size_t c = 0; c < count; ++c) {
      if (i == 0) {
        if (mayFollow("O", classes[c])) best[i][c] = names.row(i)[c];
        continue;
      }
      for (std::size_t p = 0; p < count; ++p) {
        const float sum = best[i - 1][p] + names.row(i)[c];
        if (mayFollow(classes[p], classes[c]) && sum > best[i][c]) best[i][c] = sum, from[i][c] = p;
      }
    }
  }
  std::vector<std::size_t> path(words);
  for (std::size_t i = words; i-- > 0;) {
    path[i] = i + 1 == words
                  ? static_cast<std::size_t>(std::max_element(best[i].begin(), best[i].end()) -
                                             best[i].begin())
                  : from[i + 1][path[i + 1]];
  }
  return path;
}

}  // namespace language
