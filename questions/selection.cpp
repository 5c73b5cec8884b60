#include "questions/selection.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/review/packs.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions {
namespace {

// Of a pack, at most this share is claims.
constexpr double mostClaims = 0.2;
// Of items that ask in the same words, so many at first; of more than three articles more.
constexpr std::size_t mostOfAFrame = 2;

class Selection {
 public:
  Selection(std::vector<Candidate>& candidates, std::size_t least, const MakeOptions& options)
      : candidates_(candidates),
        least_(least),
        options_(options),
        onlyClaims_(std::all_of(candidates.begin(), candidates.end(),
                                [](const Candidate& c) { return c.item.isClaim(); })),
        opensTrue_(coin(candidates, options.seed)),
        articles_(queued().size()) {
    for (const Candidate& candidate : candidates)
      if (candidate.refusals.empty() && !candidate.item.isClaim())
        rich_.insert(articleOf(candidate.item));
  }

  std::vector<std::size_t> choose() {
    // In a pack that has room for all its articles, each gives something.
    if (options_.count == 0 || options_.count >= articles_)
      inTurns([&](std::size_t index) { return isPoor(index) && fill(index); });
    inTurns([&](std::size_t index) {
      return isGood(index) && !toldByVerdict(candidates_[index].item) && consider(index);
    });
    inTurns([&](std::size_t index) { return isGood(index) && consider(index); });
    inTurns([&](std::size_t index) { return fill(index); });
    return chosen_;
  }

 private:
  // Lets the articles give one item after another, each its best that is taken: whichever has the
  // better one left comes first in its round.
  template <typename Take>
  void inTurns(const Take& takes) {
    std::vector<std::vector<std::size_t>> queues = queued();
    while (!queues.empty()) {
      std::stable_sort(queues.begin(), queues.end(), [&](const auto& a, const auto& b) {
        return candidates_[a.front()].score > candidates_[b.front()].score;
      });
      for (std::vector<std::size_t>& queue : queues) {
        const auto taken = std::find_if(queue.begin(), queue.end(), takes);
        queue.erase(queue.begin(), taken == queue.end() ? taken : taken + 1);
      }
      std::erase_if(queues, [](const auto& queue) { return queue.empty(); });
    }
  }

  bool isGood(std::size_t index) const {
    return candidates_[index].refusals.empty() && !isTaken(index);
  }

  bool consider(std::size_t index) {
    if (std::optional<Refusal> refusal = against(candidates_[index])) {
      candidates_[index].refusals.push_back(std::move(*refusal));
      return false;
    }
    take(index);
    return true;
  }

  // Whether it is a question of an article that has none without a weakness, and has given none.
  bool isPoor(std::size_t index) const {
    const Item& item = candidates_[index].item;
    return !item.isClaim() && !rich_.contains(articleOf(item)) && !gives(articleOf(item));
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

  // The candidates of each article by score, equals in the order of the text.
  std::vector<std::vector<std::size_t>> queued() const {
    std::vector<std::vector<std::size_t>> queues;
    std::map<std::string, std::size_t> queueOf;
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      const std::string& article = articleOf(candidates_[i].item);
      const auto [queue, isNew] = queueOf.try_emplace(article, queues.size());
      if (isNew) queues.emplace_back();
      queues[queue->second].push_back(i);
    }
    for (std::vector<std::size_t>& queue : queues)
      std::stable_sort(queue.begin(), queue.end(), [&](std::size_t a, std::size_t b) {
        return candidates_[a].score > candidates_[b].score;
      });
    return queues;
  }

  static const std::string& articleOf(const Item& item) {
    static const std::string none;
    return item.evidence ? item.evidence->article : none;
  }

  // Articles that give too few items without a weakness give some that have one, and each gives
  // one.
  bool fill(std::size_t index) {
    Candidate& candidate = candidates_[index];
    if ((chosen_.size() >= least_ && gives(articleOf(candidate.item))) || isTaken(index) ||
        std::any_of(candidate.refusals.begin(), candidate.refusals.end(),
                    [](const Refusal& refusal) { return refusal.grave; }))
      return false;
    const std::optional<Refusal> refusal = against(candidate);
    if (refusal && refusal->grave) return false;
    candidate.refusals.clear();
    take(index);
    return true;
  }

  bool gives(const std::string& article) const {
    return std::any_of(chosen_.begin(), chosen_.end(), [&](std::size_t index) {
      return articleOf(candidates_[index].item) == article;
    });
  }

  std::optional<Refusal> against(const Candidate& candidate) const {
    const Item& item = candidate.item;
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
      const std::string key = item.answer();
      const bool figure = hasDigit(key) || lexicon::isNumberWord(lowered(key));
      return Refusal{"one-key", 9, "another item already has this key", figure};
    }
    if (candidate.bounded && bounded() >= framesWanted())
      return Refusal{"spread", 9, "the least figure is the key of others", false};
    if (isOfAFrame(item) && sameFrame(item) >= framesWanted())
      return Refusal{"spread", 9, "there are enough items like it", false};
    return std::nullopt;
  }

  // Of the words of one speaker, two may be asked for.
  bool hasKeyOf(const Item& item) const {
    constexpr std::ptrdiff_t mostOfSpeaker = 2;
    const std::string key = item.answer();
    const auto counted = [&](bool said) {
      return std::count_if(chosen_.begin(), chosen_.end(), [&](std::size_t index) {
        const Item& other = candidates_[index].item;
        return !other.isClaim() && other.answer() == key && (other.kind == "who_said") == said;
      });
    };
    const bool speaker = item.kind == "who_said";
    return counted(false) > 0 || counted(true) >= (speaker ? mostOfSpeaker : 1);
  }

  // Items whose stems ask alike: "What post did … hold in May 2024?", "In which minute …?".
  static bool isOfAFrame(const Item& item) {
    const auto is = [&](std::string_view tag) {
      return std::find(item.tags.begin(), item.tags.end(), tag) != item.tags.end();
    };
    return is("profile") || is("role") || is("definition") || is("ordinal");
  }

  // Of "More than how many …?" the key is the least, which a player would soon see.
  std::size_t bounded() const {
    return static_cast<std::size_t>(
        std::count_if(chosen_.begin(), chosen_.end(),
                      [&](std::size_t index) { return candidates_[index].bounded; }));
  }

  std::size_t framesWanted() const {
    const std::size_t most = 2 * articles_ / 3;
    return std::max(mostOfAFrame, options_.count > 0 ? std::min(most, options_.count / 3) : most);
  }

  std::size_t sameFrame(const Item& item) const {
    return static_cast<std::size_t>(
        std::count_if(chosen_.begin(), chosen_.end(), [&](std::size_t index) {
          const Item& other = candidates_[index].item;
          const bool counted = other.tags == std::vector<std::string>{"ordinal"};
          return (other.kind == item.kind || counted) && other.tags == item.tags;
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
    constexpr std::string_view forTrue = "01234";  // of sixteen: of true ones more are found
    return forTrue.find(fingerprint(article + std::to_string(seed)).back()) !=
           std::string_view::npos;
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
  const std::size_t articles_;
  std::set<std::string> rich_;  // articles with a question that has no weakness
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
