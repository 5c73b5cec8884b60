#include "questions/tact.h"

#include <algorithm>

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

// The words of a text, lowered; "" past its ends.
class Row {
 public:
  explicit Row(std::string_view text) {
    for (const Word& word : words(text)) low_.push_back(lowered(word.text));
  }
  std::size_t size() const { return low_.size(); }
  std::string_view at(std::size_t i) const {
    return i < low_.size() ? std::string_view(low_[i]) : std::string_view();
  }

 private:
  std::vector<std::string> low_;
};

using Neighbours = std::initializer_list<std::string_view>;

// Words that hurt nobody beside these before or behind them.
struct Idiom {
  std::string_view word;
  Neighbours before, behind;
};

// "injury time", "the stock market crash", "a crash course", "dead heat", "sudden death", "a killer
// app", "governing bodies", "a fatal error", "abuse of power", "on a collision course".
bool isIdiom(const Row& row, std::size_t i) {
  static const Idiom idioms[] = {
      {"injury", {}, {"time"}},
      {"crash",
       {"market", "stock", "price", "computer", "software", "system", "website", "server",
        "financial", "currency", "banking", "housing"},
       {"course", "test", "tests"}},
      {"crashed",
       {"market", "stocks", "shares", "prices", "computer", "system", "website", "server",
        "servers"},
       {"out"}},
      {"crashes",
       {"market", "stocks", "shares", "prices", "computer", "system", "website", "server",
        "servers"},
       {"out"}},
      {"crashing", {}, {"out"}},
      {"execution", {}, {"of"}},
      {"blast", {}, {"of", "off", "furnace"}},
      {"explosion", {}, {"in"}},
      {"exploded", {}, {"in", "onto"}},
      {"poison", {}, {"pill", "pills", "ivy"}},
      {"dead",
       {},
       {"heat", "end", "ends", "ball", "rubber", "link", "links", "letter", "sea", "weight",
        "centre", "center"}},
      {"death", {"sudden"}, {"metal", "valley", "star"}},
      {"killer", {}, {"app", "apps", "feature", "features", "whale", "whales", "instinct"}},
      {"kill", {}, {"off", "switch", "time"}},
      {"killed", {}, {"off"}},
      {"killing", {}, {"off", "time"}},
      {"died", {}, {"down", "out"}},
      {"dies", {}, {"down", "out"}},
      {"die", {}, {"down", "out", "hard"}},
      {"dying", {}, {"out", "down", "to"}},
      {"drowned", {}, {"out"}},
      {"fatal", {}, {"error", "errors", "flaw", "flaws", "exception", "blow"}},
      {"lethal", {}, {"finish", "finishing", "finisher", "striker"}},
      {"collision", {}, {"course", "attack", "attacks", "resistance"}},
      {"collisions", {"hash"}, {}},
      {"captive", {}, {"audience", "breeding"}},
      {"torture", {}, {"test", "tests"}},
      {"shooting", {}, {"star", "stars", "percentage"}},
      {"shootings", {"photo"}, {}},
      {"bodies",
       {"governing", "celestial", "sports", "sporting", "public", "government", "official",
        "international", "regulatory", "professional", "student", "state", "other", "water", "such",
        "solid", "rocky", "icy"},
       {}},
      {"bomb", {"bath", "photo"}, {}},
  };
  const auto is = [](std::string_view word, const Neighbours& among) {
    return std::find(among.begin(), among.end(), word) != among.end();
  };
  const std::string_view before = i > 0 ? row.at(i - 1) : std::string_view();
  return std::any_of(std::begin(idioms), std::end(idioms), [&](const Idiom& idiom) {
    return row.at(i) == idiom.word && (is(before, idiom.before) || is(row.at(i + 1), idiom.behind));
  });
}

// "6" of "Page Finder 6", counted from `first`; not "12 people", "more than 200,000".
bool isVersion(const Row& row, std::size_t first, std::size_t i) {
  const std::string_view number = row.at(i);
  return hasDigit(number) && i > first && number.find(',') == std::string_view::npos &&
         !isAny(row.at(i - 1), {"than", "least", "about", "nearly", "almost", "some", "over",
                                "around", "the", "to"});
}

// "an explosion of colour", "abuse of power", "killed the bill", "the death of Page Finder
// 6": it befalls a thing.
bool befallsThing(const Row& row, std::size_t i) {
  const std::string_view low = row.at(i), next = row.at(i + 1);
  if (low == "explosion") return next == "of" && (i == 0 || row.at(i - 1) != "the");
  const bool article = isAny(row.at(i + 2), {"the", "a", "an", "its", "their"});
  if (low == "abuse" || low == "abused")
    return (next == "of" || low == "abused") &&
           isAny(row.at(i + 2),
                 {"power", "office", "trust", "process", "position", "dominance", "authority"});
  if (isAny(low, {"kill", "kills", "killed", "killing"}))
    return isAny(next, {"the", "a", "this", "that", "its"}) &&
           isAny(row.at(i + 2),
                 {"bill", "proposal", "plan", "plans", "amendment", "deal", "project", "product",
                  "programme", "program", "idea", "measure", "feature", "game", "mood"});
  if (low != "death" || next != "of") return false;
  constexpr std::size_t far = 4;
  for (std::size_t j = i + (article ? 3 : 2); j < row.size() && j < i + 2 + far; ++j)
    if (isVersion(row, i + 2, j) ||
        isAny(row.at(j), {"internet",   "browser",  "software",   "print",  "newspaper", "web",
                          "newspapers", "cinema",   "television", "radio",  "cash",      "vinyl",
                          "language",   "email",    "democracy",  "diesel", "dvd",       "era",
                          "industry",   "magazine", "plan",       "bill",   "deal"}))
      return true;
  return false;
}

// "gas them all", "war crimes", "ethnic cleansing", "a knife attack": touching only together.
bool touchTogether(std::string_view low, std::string_view next) {
  if (next == "attack" || next == "attacks")
    return isAny(low, {"gun", "knife", "terror", "bomb", "acid", "arson", "rocket", "missile",
                       "grenade", "heart", "armed", "drone", "gas", "chemical"});
  if (next == "strike" || next == "strikes") return isAny(low, {"drone", "missile", "rocket"});
  return (low == "gas" && isAny(next, {"the", "them", "chamber", "chambers"})) ||
         (low == "war" && isAny(next, {"crime", "crimes", "criminal", "criminals"})) ||
         (low == "human" && next == "life") || (low == "ethnic" && next == "cleansing") ||
         (low == "capital" && next == "punishment") ||
         (low == "mass" && isAny(next, {"grave", "graves"})) ||
         (isAny(low, {"passed", "passes"}) && next == "away") ||
         (low == "hate" && isAny(next, {"crime", "crimes", "speech"}));
}

}  // namespace

std::optional<std::string> touchingWord(std::string_view text) {
  const Row row(text);
  for (std::size_t i = 0; i < row.size(); ++i) {
    const std::string low(row.at(i));
    const std::string_view before = i > 0 ? row.at(i - 1) : std::string_view();
    const std::string_view next = row.at(i + 1);
    if (touchTogether(low, next)) {
      const bool alone = isAny(low, {"passed", "passes", "capital"});
      return alone ? low : low + " " + std::string(next);
    }
    if (!lexicon::isSensitive(low) || isIdiom(row, i) || befallsThing(row, i)) continue;
    const bool happened =
        isAny(before, {"was", "were", "been", "being", "fatally"}) || next == "dead";
    if (low == "shot" && !happened) continue;
    return low;
  }
  return std::nullopt;
}

}  // namespace questions
