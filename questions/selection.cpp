#include "questions/selection.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

#include "questions/lexicon.h"
#include "questions/review/packs.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions {
namespace {

// Of a pack, at most this share is claims.
constexpr double mostClaims = 0.35;
// Of items that ask in the same words, so many at first.
constexpr std::size_t mostOfAFrame = 2;

class Selection {
 public:
  Selection(std::vector<Candidate>& candidates, std::size_t least, const MakeOptions& options)
      : candidates_(candidates),
        least_(least),
        options_(options),
        onlyClaims_(std::all_of(candidates.begin(), candidates.end(),
                                [](const Candidate& c) { return c.item.isClaim(); })),
        opensTrue_(coin(candidates, options.seed)) {}

  std::vector<std::size_t> choose() {
    const std::vector<std::size_t> order = ranked();
    for (const std::size_t index : order)
      if (candidates_[index].refusals.empty() && !toldByVerdict(candidates_[index].item))
        consider(index);
    for (const std::size_t index : order)
      if (candidates_[index].refusals.empty() && !isTaken(index)) consider(index);
    fill(order);
    return chosen_;
  }

 private:
  void consider(std::size_t index) {
    if (const std::optional<Refusal> refusal = against(candidates_[index].item))
      candidates_[index].refusals.push_back(*refusal);
    else
      take(index);
  }

  bool isTaken(std::size_t index) const {
    return std::find(chosen_.begin(), chosen_.end(), index) != chosen_.end();
  }

  // Whether the sentence that proves one of them answers the other. A round does not ask both while
  // there are others, so that such an item stands behind those that can be asked with any.
  bool toldByVerdict(const Item& item) const {
    return std::any_of(chosen_.begin(), chosen_.end(), [&](std::size_t index) {
      const Item& other = candidates_[index].item;
      return reviewing::evidenceTells(item, other) || reviewing::evidenceTells(other, item);
    });
  }

  // By score; equals in the order of the text.
  std::vector<std::size_t> ranked() const {
    std::vector<std::size_t> order(candidates_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return candidates_[a].score > candidates_[b].score;
    });
    return order;
  }

  // An article that gives too few items without a weakness gives some that have one.
  void fill(const std::vector<std::size_t>& order) {
    for (const std::size_t index : order) {
      if (chosen_.size() >= least_) return;
      Candidate& candidate = candidates_[index];
      if (isTaken(index) || std::any_of(candidate.refusals.begin(), candidate.refusals.end(),
                                        [](const Refusal& refusal) { return refusal.grave; }))
        continue;
      const std::optional<Refusal> refusal = against(candidate.item);
      if (refusal && refusal->grave) continue;
      candidate.refusals.clear();
      take(index);
    }
  }

  std::optional<Refusal> against(const Item& item) const {
    if (options_.count > 0 && chosen_.size() >= options_.count)
      return Refusal{"enough", 0, "better items fill the pack"};
    if (item.isClaim() && isAhead(item)) return Refusal{"claim-balance", 11, "its truth is ahead"};
    if (item.isClaim() && tooManyClaims())
      return Refusal{"claim-share", 9, "there are claims enough"};
    for (const std::size_t index : chosen_) {
      const Item& other = candidates_[index].item;
      if (reviewing::askTheSame(item, other))
        return Refusal{"same-fact-twice", 10, "asked better by: " + other.stem};
      if (reviewing::tellsAnswer(item, other) || reviewing::tellsAnswer(other, item))
        return Refusal{"answers-another", 10, "one answers the other: " + other.stem};
    }
    if (!item.isClaim() && hasKeyOf(item)) {
      const std::string& key = item.keyOption().text;
      const bool figure = hasDigit(key) || lexicon::isNumberWord(lowered(key));
      return Refusal{"one-key", 9, "another item already has this key", figure};
    }
    if (isOfAFrame(item) && sameFrame(item) >= mostOfAFrame)
      return Refusal{"spread", 9, "there are enough items like it", false};
    return std::nullopt;
  }

  bool hasKeyOf(const Item& item) const {
    return std::any_of(chosen_.begin(), chosen_.end(), [&](std::size_t index) {
      const Item& other = candidates_[index].item;
      return !other.isClaim() && other.keyOption().text == item.keyOption().text;
    });
  }

  // Items whose stems ask alike: "What post did … hold in May 2024?", "In which minute …?".
  static bool isOfAFrame(const Item& item) {
    const auto is = [&](std::string_view tag) {
      return std::find(item.tags.begin(), item.tags.end(), tag) != item.tags.end();
    };
    return is("profile") || is("role") || is("definition") || is("ordinal");
  }

  std::size_t sameFrame(const Item& item) const {
    return static_cast<std::size_t>(
        std::count_if(chosen_.begin(), chosen_.end(), [&](std::size_t index) {
          const Item& other = candidates_[index].item;
          return other.kind == item.kind && other.tags == item.tags;
        }));
  }

  // Of each truth, whichever has the first claim of the pack, by a coin that the seed tosses: true
  // claims are found more often, and packs of one claim would all have a true one.
  bool isAhead(const Item& item) const {
    const std::size_t same = item.alteration ? falseClaims_ : trueClaims_;
    const std::size_t others = item.alteration ? trueClaims_ : falseClaims_;
    const bool second = item.alteration ? opensTrue_ : !opensTrue_;
    return same + (second ? 1 : 0) > others;
  }

  static bool coin(const std::vector<Candidate>& candidates, std::uint32_t seed) {
    const std::string article = candidates.empty() || !candidates.front().item.evidence
                                    ? ""
                                    : candidates.front().item.evidence->quote;
    return fingerprint(article + std::to_string(seed)).back() % 2 == 0;
  }

  bool tooManyClaims() const {
    if (onlyClaims_) return false;
    const double claims = static_cast<double>(trueClaims_ + falseClaims_ + 1);
    return claims > 2 && claims > mostClaims * static_cast<double>(chosen_.size() + 1);
  }

  void take(std::size_t index) {
    chosen_.push_back(index);
    const Item& item = candidates_[index].item;
    if (item.isClaim()) ++(item.alteration ? falseClaims_ : trueClaims_);
  }

  std::vector<Candidate>& candidates_;
  const std::size_t least_;
  const MakeOptions& options_;
  const bool onlyClaims_;
  const bool opensTrue_;
  std::vector<std::size_t> chosen_;
  std::size_t trueClaims_ = 0;
  std::size_t falseClaims_ = 0;
};

}  // namespace

std::vector<std::size_t> choose(std::vector<Candidate>& candidates, std::size_t least,
                                const MakeOptions& options) {
  return Selection(candidates, least, options).choose();
}

}  // namespace questions
