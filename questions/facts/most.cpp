// Who got the most or the fewest of what is counted for several: "Ann Lee was elected with 84,121
// votes", "Tom Berg won 60,760 votes" make "Which of these candidates received the most votes?"
#include <algorithm>
#include <iterator>
#include <map>

#include "questions/distractors/sorts.h"
#include "questions/document/phrases.h"
#include "questions/document/scores.h"
#include "questions/facts.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t fewest = 3;  // things that are compared
constexpr double apart = 1.1;      // how many times the next the most is where one is rough

struct Counted {
  Score score;
  Sort sort;
};

// What stands for election and is nobody is a party.
std::optional<Sort> sortOf(const Score& score, const Document& document) {
  if (const std::optional<Sort> sort = questions::sortOf(score.name, score.mention, document))
    return sort;
  const bool voted = isAny(score.counted, {"votes", "seats", "share of the vote"});
  for (const Entity& entity : document.entities)
    if (voted && entity.name == score.name && entity.kind == language::NameKind::Organisation)
      return Sort{Value::Organisation, "parties"};
  return std::nullopt;
}

std::vector<Counted> countedIn(const Document& document) {
  std::vector<Counted> counted;
  for (Score& score : findScores(document))
    if (const std::optional<Sort> sort = sortOf(score, document))
      counted.push_back({std::move(score), *sort});
  return counted;
}

// The same of the same sort, in one count: of a match or a season, what one paragraph tells.
bool areCompared(const Counted& a, const Counted& b, const Document& document) {
  const auto paragraph = [&](const Counted& one) {
    return document.sentences[one.score.sentence].paragraph;
  };
  return a.sort == b.sort && lowered(a.score.counted) == lowered(b.score.counted) &&
         (a.score.once || paragraph(a) == paragraph(b));
}

// "candidates" where it is votes that people received.
std::string nounFor(const Counted& one) {
  const bool voted = one.sort.value == Value::Person && one.score.got == "received" &&
                     isAny(lowered(one.score.counted), {"votes", "ballots", "share of the vote"});
  return voted ? "candidates" : one.sort.plural;
}

std::size_t mentionsOf(const Counted& one, const Document& document) {
  const std::string& name = one.score.name;
  if (const Person* person = personNamed(document.people, name)) return person->mentions.size();
  for (const Entity& entity : document.entities)
    if (entity.name == name) return entity.mentions.size();
  return 0;
}

// Whether the article tells much of this one: then it tells on every line who is first, and only
// who is last is worth asking.
bool isHero(const Counted& one, const Document& document) {
  constexpr std::size_t often = 4;
  return mentionsOf(one, document) >= often;
}

bool isClearlyLess(const Score& less, const Score& more) {
  return less.value * (less.rough || more.rough ? apart : 1) < more.value;
}

// The one with the most or the fewest, if several have some and each has one count.
std::optional<Fact> mostOf(const std::vector<Counted>& all, const Document& document) {
  std::map<std::string, std::size_t> counts;
  for (const Counted& one : all) ++counts[one.score.name];
  if (counts.size() < fewest || counts.size() < all.size()) return std::nullopt;
  const auto less = [](const Counted& a, const Counted& b) {
    return a.score.value < b.score.value;
  };
  auto most = std::max_element(all.begin(), all.end(), less);
  const bool last = isHero(*most, document);
  if (last) most = std::min_element(all.begin(), all.end(), less);
  Fact fact{"most", Value::Other, statementOn(document, most->score.sentence), {0, 1}};
  fact.term = nounFor(*most);
  std::vector<std::string> figures;
  for (auto one = all.begin(); one != all.end(); ++one) {
    figures.push_back(one->score.name + " " + one->score.figure);
    if (one == most) continue;
    if (!(last ? isClearlyLess(most->score, one->score) : isClearlyLess(one->score, most->score)))
      return std::nullopt;
    fact.others.push_back({one->score.name, "The article gives " + figures.back() + "."});
  }
  fact.statement.pieces = {{most->score.name, most->score.mention, noWord, false}};
  put(fact.statement, most->score.got);
  const bool share = most->score.counted.starts_with("share");
  put(fact.statement, (share  ? last ? "the smallest " : "the largest "
                       : last ? "the fewest "
                              : "the most ") +
                          most->score.counted);
  fact.statement.subject = {0, 1};
  fact.statement.single = true;
  fact.statement.notes.push_back("What these " + fact.term + " " + most->score.got + ": " +
                                 joined(figures, "; ") + ".");
  return fact;
}

std::vector<Fact> find(const Document& document, const std::vector<Statement>&) {
  std::vector<Counted> left = countedIn(document);
  std::vector<Fact> found;
  while (!left.empty()) {
    const Counted first = left.front();
    const auto compared = [&](const Counted& one) { return areCompared(first, one, document); };
    std::vector<Counted> group;
    std::copy_if(left.begin(), left.end(), std::back_inserter(group), compared);
    std::erase_if(left, compared);
    if (std::optional<Fact> fact = mostOf(group, document)) found.push_back(std::move(*fact));
  }
  return found;
}

}  // namespace

FactKind most() { return {"most", find}; }

}  // namespace questions::fact
