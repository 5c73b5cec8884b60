#include "questions/document/scores.h"

#include <algorithm>
#include <array>
#include <optional>

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr float sureArc = 0.6f;
constexpr std::size_t mostWords = 3;  // a number's noun and what stands before it

struct Prize {
  std::string_view noun, got;
  bool once = false;
};
constexpr std::array<Prize, 11> prizes = {{{"vote", "received", true},
                                           {"ballot", "received", true},
                                           {"seat", "won", true},
                                           {"delegate", "won", true},
                                           {"medal", "won", true},
                                           {"nomination", "received", true},
                                           {"award", "won", false},
                                           {"goal", "scored", false},
                                           {"point", "scored", false},
                                           {"run", "scored", false},
                                           {"try", "scored", false}}};

bool isGain(std::string_view lemma) {
  return isAny(lemma, {"win",     "receive", "get",   "take",   "poll",   "elect",   "re-elect",
                       "reelect", "earn",    "score", "secure", "gain",   "collect", "garner",
                       "capture", "hold",    "claim", "obtain", "finish", "lead",    "top",
                       "amass",   "attract", "kick",  "land",   "have"});
}

class Finder {
 public:
  Finder(const Document& document, std::size_t sentence)
      : document_(document), sentence_(sentence), tree_(*document.trees[sentence]) {}

  std::vector<Score> find() const {
    std::vector<Score> found;
    if (isOfAnotherTime() || isOpen()) return found;
    const std::vector<text::Quantity>& all = document_.quantities[sentence_];
    for (std::size_t i = 0; i < all.size(); ++i) {
      const bool share = all[i].kind == text::QuantityKind::Percent;
      const std::optional<std::size_t> noun = share ? shareOf(all[i]) : nounOf(all[i]);
      const Prize* prize = !noun ? nullptr : share ? &prizes.front() : prizeOf(*noun);
      if (!prize || !isPlain(all[i])) continue;
      std::optional<std::size_t> owner = ownerOf(*noun);
      if (!owner) continue;
      found.push_back(scoreOf(*owner, all[i], *prize, *noun));
      for (; i + 1 < all.size(); ++i) {  // of others, by their numbers alone
        const bool alike = isPlain(all[i + 1]) && all[i + 1].kind == all[i].kind;
        owner = alike ? ownerBeside(all[i + 1], prize) : std::nullopt;
        if (!owner) break;
        found.push_back(scoreOf(*owner, all[i + 1], *prize, *noun));
      }
    }
    return found;
  }

 private:
  std::string low(std::size_t word) const {
    return word < tree_.words.size() ? lowered(tree_.words[word].form) : "";
  }

  bool isOfAnotherTime() const {
    if (!document_.published) return !document_.dates[sentence_].empty();
    const std::string year = std::to_string(static_cast<int>(document_.published->year()));
    return std::any_of(document_.dates[sentence_].begin(), document_.dates[sentence_].end(),
                       [&](const text::Date& date) { return !date.value.starts_with(year); });
  }

  // What is claimed, expected, possible or denied; what is "according to the official figures" is
  // counted.
  bool isOpen() const {
    for (std::size_t i = 0; i < tree_.words.size(); ++i) {
      if (lexicon::isSayingVerb(low(i))) return true;
      bool official = low(i) != "according";
      for (std::size_t j = i + 1; j < i + 6; ++j)
        official = official || isAny(low(j), {"figures", "results", "returns", "count", "tally"});
      if (!official) return true;
    }
    return std::any_of(tree_.words.begin(), tree_.words.end(), [](const language::Word& word) {
      const std::string form = lowered(word.form);
      return lexicon::isClaimingVerb(form) || lexicon::isNegation(form) ||
             (lexicon::isModal(form) && !startsUpper(word.form)) ||
             isAny(form, {"if", "unless", "projected", "forecast", "polls", "expected"});
    });
  }

  static bool isPlain(const text::Quantity& quantity) {
    const bool counts = quantity.kind == text::QuantityKind::Cardinal ||
                        quantity.kind == text::QuantityKind::Percent;
    return counts && !quantity.upTo && quantity.per.empty() &&
           quantity.change == text::Change::None;
  }

  // "84,121 votes", "12 gold medals".
  std::optional<std::size_t> nounOf(const text::Quantity& quantity) const {
    std::size_t after = 0;
    for (std::size_t i = 0; i < tree_.words.size() && after < mostWords; ++i) {
      if (tree_.words[i].range.begin < quantity.number.end) continue;
      ++after;
      if (tree_.words[i].xpos == "NNS") return i;
      if (!isAny(tree_.words[i].upos, {"ADJ", "NOUN"}) || isAny(low(i), {"more", "other", "fewer"}))
        return std::nullopt;
    }
    return std::nullopt;
  }

  // "45 percent of the vote": the word that stands for the share.
  std::optional<std::size_t> shareOf(const text::Quantity& quantity) const {
    std::size_t last = tree_.words.size();
    for (std::size_t i = 0; i < tree_.words.size(); ++i)
      if (quantity.range.contains(tree_.words[i].range)) last = i;
    if (last + 3 >= tree_.words.size() || low(last + 1) != "of" || low(last + 2) != "the" ||
        !isAny(low(last + 3), {"vote", "votes"}))
      return std::nullopt;
    return last;
  }

  const Prize* prizeOf(std::size_t noun) const {
    const auto found = std::find_if(prizes.begin(), prizes.end(), [&](const Prize& prize) {
      return prize.noun == tree_.words[noun].lemma;
    });
    return found == prizes.end() ? nullptr : &*found;
  }

  // The name that is the subject of the verb whose object the noun is, or with which it was done;
  // or the name itself: "Norway (12 medals)", "Norway with 12 medals".
  std::optional<std::size_t> ownerOf(std::size_t noun) const {
    const language::Word& word = tree_.words[noun];
    const std::string_view relation = language::baseRelation(word.relation);
    if (word.head == language::kRoot || word.confidence < sureArc) return std::nullopt;
    const std::size_t preposition = language::dependent(tree_, noun, "case");
    const bool with =
        relation == "obl" && preposition != language::kRoot && low(preposition) == "with";
    const bool beside =
        relation == "appos" ||
        (relation == "nmod" && preposition != language::kRoot && low(preposition) == "with");
    if (beside && language::nameAt(tree_, word.head)) return word.head;
    const std::size_t verb = word.head;
    if ((relation != "obj" && !with) || tree_.words[verb].upos != "VERB" ||
        !isGain(tree_.words[verb].lemma))
      return std::nullopt;
    const std::size_t subject = language::dependent(tree_, verb, "nsubj");
    if (subject == language::kRoot || tree_.words[subject].confidence < sureArc)
      return std::nullopt;
    return nameIn(subject);
  }

  // A word of the name that a subject is, or of the only person's in it: "candidate Ann Lee of
  // Acme".
  std::optional<std::size_t> nameIn(std::size_t subject) const {
    std::vector<std::size_t> people;
    for (const std::size_t word : language::subtree(tree_, subject)) {
      if (isAny(language::baseRelation(tree_.words[word].relation), {"conj", "cc"}))
        return std::nullopt;
      const language::Name* name = language::nameAt(tree_, word);
      if (name && name->first == word && name->kind == language::NameKind::Person)
        people.push_back(word);
    }
    if (people.size() == 1) return people.front();
    const bool named = people.empty() && language::nameAt(tree_, subject);
    return named ? std::optional(subject) : std::nullopt;
  }

  // "to 4,857 for [Tom Berg]", "[Sweden] 9 and": the number is told of the name beside it.
  std::optional<std::size_t> ownerBeside(const text::Quantity& quantity, const Prize* prize) const {
    std::size_t first = 0;
    while (first < tree_.words.size() && tree_.words[first].range.begin < quantity.number.begin)
      ++first;
    std::size_t end = first;
    const std::size_t until = std::max(quantity.number.end, quantity.range.end);
    while (end < tree_.words.size() && tree_.words[end].range.begin < until) ++end;
    if (first == 0 || end >= tree_.words.size()) return std::nullopt;
    if (const std::optional<std::size_t> noun = nounOf(quantity)) {
      if (prizeOf(*noun) != prize) return std::nullopt;
      end = *noun + 1;
    }
    if (isAny(low(first - 1), {"to", "against"}) && low(end) == "for") {
      std::size_t name = end + 1;
      while (isAny(low(name), {"the"}) || lexicon::isTitle(low(name))) ++name;
      return name < tree_.words.size() && language::nameAt(tree_, name) ? std::optional(name)
                                                                        : std::nullopt;
    }
    const bool closes = isAny(low(end), {",", ";", ".", "and", "while", ")"});
    const std::size_t joint = isAny(low(first - 1), {"with", "won", "took", "(", ","}) ? 1 : 0;
    if (!closes || first < joint + 1) return std::nullopt;
    const std::size_t before = first - 1 - joint;
    return language::nameAt(tree_, before) ? std::optional(before) : std::nullopt;
  }

  // "gold medals".
  std::string countedAt(std::size_t noun) const {
    std::size_t first = noun;
    while (first > 0 && isAny(tree_.words[first - 1].upos, {"ADJ", "NOUN"})) --first;
    const text::Range counted{tree_.words[first].range.begin, tree_.words[noun].range.end};
    return squeezed(text::slice(document_.text(), counted));
  }

  Score scoreOf(std::size_t owner, const text::Quantity& quantity, const Prize& prize,
                std::size_t noun) const {
    const language::Name& name = *language::nameAt(tree_, owner);
    Score score;
    score.mention = language::rangeOf(tree_, name);
    score.name = std::string(text::slice(document_.text(), score.mention));
    for (const Person& person : document_.people)
      for (const text::Range& mention : person.mentions)
        if (score.mention.contains(mention)) {
          score.name = person.name;
          score.mention = mention;
        }
    if (quantity.kind == text::QuantityKind::Percent) {
      score.counted = "share of the vote";
      score.figure = squeezed(text::slice(document_.text(), quantity.range));
    } else {
      score.counted = countedAt(noun);
      score.figure = squeezed(text::slice(document_.text(), quantity.number)) + " " + score.counted;
    }
    score.sentence = sentence_;
    score.got = prize.got;
    score.once = prize.once;
    score.value = quantity.value;
    score.rough = quantity.bound != text::Bound::Exact;
    return score;
  }

  const Document& document_;
  std::size_t sentence_;
  const language::Tree& tree_;
};

}  // namespace

std::vector<Score> findScores(const Document& document) {
  std::vector<Score> scores;
  for (const std::size_t i : bodySentences(document))
    if (document.trees[i])
      for (Score& score : Finder(document, i).find()) scores.push_back(std::move(score));
  return scores;
}

}  // namespace questions
