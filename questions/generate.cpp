#include "questions/generate.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <functional>
#include <thread>

#include "questions/anaphors.h"
#include "questions/contradictions.h"
#include "questions/counting.h"
#include "questions/difficulty.h"
#include "questions/document/statements.h"
#include "questions/document/stories.h"
#include "questions/earlier_days.h"
#include "questions/facts.h"
#include "questions/introducing.h"
#include "questions/kinds.h"
#include "questions/lead.h"
#include "questions/parted.h"
#include "questions/random.h"
#include "questions/remoteness.h"
#include "questions/selection.h"
#include "questions/who_is_who.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions {
namespace {

bool wants(const MakeOptions& options, const ItemKind& kind) {
  return options.kinds.empty() ||
         std::find(options.kinds.begin(), options.kinds.end(), kind.name) != options.kinds.end();
}

// A generator of its own for each item, so that no item depends on another, nor on threads.
Random randomFor(const MakeOptions& options, const Fact& fact, const ItemKind& kind,
                 const std::string& article) {
  const std::string name = std::to_string(options.seed) + "\n" + article + "\n" +
                           std::string(kind.name) + "\n" + std::string(fact.kind) + "\n" +
                           std::to_string(sourceOf(fact.statement, fact.slot).begin);
  const std::string mark = fingerprint(name + "\n" + sentenceOf(fact.statement.pieces));
  return Random(static_cast<std::uint32_t>(std::stoul(mark.substr(0, 8), nullptr, 16)));
}

PackArticle packed(const text::Article& article) {
  return {article.id, article.attribution, article.text, ""};
}

std::optional<Refusal> unwanted(const Item& item, const MakeOptions& options) {
  if (item.sensitive && !options.sensitive)
    return Refusal{"no-sensitive", 13, "it touches on death, injury or abuse"};
  if (item.difficulty < options.difficulty.from || item.difficulty > options.difficulty.to)
    return Refusal{"difficulty", 0, "its difficulty is not wanted"};
  return std::nullopt;
}

// A claim is guessed right by every second player: a question as good is better. On news that
// nobody had seen, readers signed 7 of 26 claims, and half of the questions: odds that are 1.0
// apart, of which the traits of claims tell a half.
constexpr double guessed = 0.5;

// Whose words they were is worth a choice among speakers, but no claim: of those readers signed 5
// of 25, of the others two fifths.
constexpr double whoSpoke = 0.7;

// Two questions are better than one that shows what the other asks for.
constexpr double asksBoth = 0.5;

// The other items of its article show the headline: what hides it stands behind them.
constexpr double hidden = 1;

// Of items such as this, readers sign about a third.
std::optional<Refusal> unlikely(double score) {
  constexpr double few = -0.6;  // 35 in a hundred
  if (score >= few) return std::nullopt;
  return Refusal{"unlikely", 9,
                 "readers sign " + std::to_string(std::lround(100 * share(score))) +
                     " in a hundred such items",
                 false};
}

void addCandidates(Explanation& explanation, const Fact& fact, const Document& document,
                   const MakeOptions& options, const Pack& pack, const Strangers& strangers) {
  const std::optional<std::string> otherwise = saidOtherwise(fact, document);
  for (const ItemKind& kind : kinds()) {
    if (!wants(options, kind)) continue;
    Random random = randomFor(options, fact, kind, document.article->id);
    for (Item& item : kind.word(fact, document, random)) {
      Candidate candidate;
      item.difficulty = difficultyOf(item, document);
      candidate.refusals = review(item, pack);
      candidate.traits = traitsOf(item, fact, document);
      candidate.bounded = isBounded(fact);
      candidate.score = logOdds(candidate.traits);
      if (item.isClaim()) candidate.score -= guessed + (fact.quotation.empty() ? 0 : whoSpoke);
      if (const std::optional<Refusal> refusal = unlikely(candidate.score))
        candidate.refusals.push_back(*refusal);
      if (fact.parted && !item.isClaim()) candidate.score += asksBoth;
      if (hidesHeadline(item.stem)) candidate.score -= hidden;
      const std::optional<std::string> stranger = strangers.in(item);
      if (stranger && fact.role.empty())
        candidate.refusals.push_back({"stranger", 1, "it does not say who " + *stranger + " is"});
      if (const std::optional<std::string> bare = bareName(item, document))
        candidate.refusals.push_back({"bare-names", 5, "nobody is told who " + *bare + " is"});
      if (const std::optional<std::string> thing = strangeThing(item, document))
        candidate.refusals.push_back(
            {"strange-thing", 1, "nobody has said which is \"" + *thing + "\""});
      if (const std::optional<std::string> day = unsaidDay(item, document))
        candidate.refusals.push_back(
            {"unsaid-day", 8, "it does not say that it tells of \"" + *day + "\""});
      if (const std::optional<std::string> side = sideDate(item, fact, document))
        candidate.refusals.push_back({"side-date", 9, *side});
      if (otherwise) candidate.refusals.push_back({"said-otherwise", 2, *otherwise});
      if (const std::optional<Refusal> refusal = unwanted(item, options))
        candidate.refusals.push_back(*refusal);
      candidate.item = std::move(item);
      explanation.candidates.push_back(std::move(candidate));
    }
  }
}

// Why nothing was asked from a sentence that makes statements: no fact in any, or none with enough
// wrong answers that are like the right one.
std::vector<PassedOver> unasked(const Document& document, const Statements& statements,
                                const std::vector<Fact>& facts,
                                const std::vector<Candidate>& candidates) {
  std::vector<std::string> reasons(document.sentences.size());
  for (const Statement& statement : statements.found)
    reasons[statement.sentence] = "it states nothing that could be asked for";
  for (const Fact& fact : facts)
    reasons[fact.statement.sentence] =
        "nothing else is sure to be wrong and like \"" + fact.key() + "\"";
  for (const Candidate& candidate : candidates)
    for (std::size_t i = 0; i < document.sentences.size(); ++i)
      if (candidate.item.evidence->range.overlaps(document.sentences[i].range)) reasons[i].clear();
  std::vector<PassedOver> passed;
  for (std::size_t i = 0; i < reasons.size(); ++i)
    if (!reasons[i].empty())
      passed.push_back({document.article->id, document.sentences[i].range, reasons[i]});
  return passed;
}

// What one article gives, with those beside it in view.
Explanation explore(const Document& document, const MakeOptions& options, const Pack& pack) {
  const Statements statements = findStatements(document);
  const Strangers strangers(document);
  Explanation explanation;
  std::vector<Fact> facts = findFacts(document, statements.found);
  partFigures(facts, document);
  for (const Fact& fact : facts)
    addCandidates(explanation, fact, document, options, pack, strangers);
  explanation.passedOver = unasked(document, statements, facts, explanation.candidates);
  for (const NoStatement& none : statements.passedOver)
    explanation.passedOver.push_back(
        {document.article->id, document.sentences[none.sentence].range, none.reason});
  std::stable_sort(
      explanation.passedOver.begin(), explanation.passedOver.end(),
      [](const PassedOver& a, const PassedOver& b) { return a.sentence.begin < b.sentence.begin; });
  return explanation;
}

// Calls work(0) to work(count - 1), on as many threads as wanted.
void forEach(std::size_t count, std::size_t threads, const std::function<void(std::size_t)>& work) {
  std::atomic<std::size_t> next = 0;
  const auto some = [&] {
    for (std::size_t i = next++; i < count; i = next++) work(i);
  };
  std::vector<std::jthread> helpers;
  for (std::size_t i = 1; i < std::min(threads, count); ++i) helpers.emplace_back(some);
  some();
}

// The order of the results is the articles'.
std::vector<Explanation> exploreAll(const std::vector<text::Article>& articles,
                                    const MakeOptions& options, const Pack& pack) {
  std::vector<Document> documents(articles.size());
  forEach(articles.size(), options.threads,
          [&](std::size_t i) { documents[i] = readDocument(articles[i], options.analyse); });
  setBeside(documents);
  std::vector<Explanation> results(articles.size());
  forEach(articles.size(), options.threads,
          [&](std::size_t i) { results[i] = explore(documents[i], options, pack); });
  return results;
}

// Of several licences all, as items from every article are in the pack.
std::string licenceOf(const std::vector<text::Article>& articles) {
  std::vector<std::string> licences;
  for (const text::Article& article : articles) {
    const std::string& licence = article.attribution.licence;
    if (!licence.empty() && std::find(licences.begin(), licences.end(), licence) == licences.end())
      licences.push_back(licence);
  }
  return joined(licences, ", ");
}

Pack emptyPack(const std::vector<text::Article>& articles, const MakeOptions& options) {
  Pack pack;
  std::string ids;
  for (const text::Article& article : articles) {
    pack.articles.push_back(packed(article));
    pack.created = std::max(pack.created, article.attribution.date);
    ids += article.id + "\n";
  }
  pack.id = fingerprint(ids + std::to_string(options.seed)).substr(0, 12);
  pack.title = options.title;
  if (pack.title.empty() && !articles.empty()) pack.title = articles.front().attribution.title;
  pack.language = "en";
  pack.licence = licenceOf(articles);
  pack.generator = options.generator;
  pack.seed = options.seed;
  return pack;
}

// An item for every two hundred words, and three of the shortest article; as many as were asked
// for.
std::size_t leastItems(const std::vector<text::Article>& articles, const MakeOptions& options) {
  constexpr std::size_t wordsAnItem = 200;
  std::size_t least = 0;
  for (const text::Article& article : articles)
    least += std::max<std::size_t>(3, wordCount(article.text) / wordsAnItem);
  return options.count > 0 ? options.count : least;
}

}  // namespace

Made make(const std::vector<text::Article>& articles, const MakeOptions& options) {
  Made made;
  made.pack = emptyPack(articles, options);
  Explanation& all = made.explanation;
  for (Explanation& one : exploreAll(articles, options, made.pack)) {
    std::move(one.candidates.begin(), one.candidates.end(), std::back_inserter(all.candidates));
    std::move(one.passedOver.begin(), one.passedOver.end(), std::back_inserter(all.passedOver));
  }
  for (const std::size_t index : choose(all.candidates, leastItems(articles, options), options))
    made.pack.items.push_back(all.candidates[index].item);
  // Without a headline the pack goes by what its items' leads say it is about.
  for (const Item& item : made.pack.items)
    if (made.pack.title.empty()) made.pack.title = topicNamed(item.stem);
  return made;
}

}  // namespace questions
