#include "questions/contradictions.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "questions/distractors/comparing.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr double most = 0.6;     // of the words of a sentence
constexpr double several = 0.4;  // where the words beside the figure are the same

bool within(double value, const text::Quantity& of) {
  constexpr double exact = 0.002, rough = 0.1;
  const double slack = (of.bound == text::Bound::About ? rough : exact) * of.value;
  if (of.upTo) return value >= of.value - slack && value <= *of.upTo + slack;
  switch (of.bound) {
    case text::Bound::AtLeast:
    case text::Bound::MoreThan:
      return value >= of.value - slack;
    case text::Bound::AtMost:
    case text::Bound::LessThan:
      return value <= of.value + slack;
    default:
      return std::abs(value - of.value) <= slack;
  }
}

bool agree(const text::Quantity& a, const text::Quantity& b) {
  return within(a.value, b) || within(b.value, a);
}

// The two words of substance before a figure and behind it, as their roots, the nearest first.
struct Near {
  std::vector<std::string> before;
  std::vector<std::string> behind;
};

std::vector<std::string> nearest(const std::vector<Word>& all) {
  std::vector<std::string> roots;
  for (std::size_t i = 0; i < all.size() && roots.size() < 2; ++i)
    for (const std::string& root : contentRoots(all[i].text)) roots.push_back(root);
  return roots;
}

// Behind "the 14 people" as behind "14".
text::Range withCounted(const text::Quantity& quantity) {
  return {quantity.range.begin, std::max(quantity.range.end, quantity.counted.end)};
}

Near nearTo(const text::Quantity& quantity, const Document& document, std::size_t sentence) {
  const text::Range whole = document.sentences[sentence].range;
  const text::Range figure = withCounted(quantity);
  std::vector<Word> before =
      words(text::slice(document.text(), text::Range{whole.begin, figure.begin}));
  std::reverse(before.begin(), before.end());
  return {nearest(before),
          nearest(words(text::slice(document.text(), text::Range{figure.end, whole.end})))};
}

// "died", "killed", "cost their lives": one thing in many words.
bool tellsOfDead(const Near& near) {
  static const std::set<std::string> dead =
      contentRoots("die died dies dead death deaths kill killed life lives drowned perished");
  const auto isDead = [&](const std::string& root) { return dead.contains(root); };
  return std::any_of(near.before.begin(), near.before.end(), isDead) ||
         std::any_of(near.behind.begin(), near.behind.end(), isDead);
}

// "212 people on board" and "with 212 people on board".
bool sameBeside(const Near& a, const Near& b) {
  const auto first = [](const std::vector<std::string>& one,
                        const std::vector<std::string>& other) {
    return !one.empty() && !other.empty() && one.front() == other.front();
  };
  return first(a.before, b.before) || first(a.behind, b.behind);
}

std::size_t shared(const std::set<std::string>& a, const std::set<std::string>& b) {
  return static_cast<std::size_t>(
      std::count_if(a.begin(), a.end(), [&](const auto& root) { return b.contains(root); }));
}

// The greater share that what two sentences have in common is of either.
double likeness(const std::set<std::string>& a, const std::set<std::string>& b) {
  const std::size_t fewest = std::min(a.size(), b.size());
  return fewest == 0 ? 0 : static_cast<double>(shared(a, b)) / static_cast<double>(fewest);
}

// What the fact says besides what is asked for and whoever says so.
std::set<std::string> aboutOf(const Fact& fact) {
  const Statement& statement = fact.statement;
  std::vector<Piece> rest = withSlot(statement, fact.slot, "");
  rest.erase(rest.begin(),
             rest.begin() + static_cast<std::ptrdiff_t>(std::min(statement.opening, rest.size())));
  return contentRoots(written(rest));
}

std::string saying(const Document& other, text::Range range) {
  const std::string& title = other.article->attribution.title;
  return (title.empty() ? "another article" : "“" + title + "”") + " says " +
         squeezed(text::slice(other.text(), range));
}

bool isTold(const Fact& fact, text::Range range) {
  const std::vector<Piece>& pieces = fact.statement.pieces;
  return std::any_of(pieces.begin(), pieces.end(),
                     [&](const Piece& piece) { return piece.source.overlaps(range); });
}

// Where a sentence of the other article gives another figure for the same, and not this one too.
const text::Quantity* otherFigure(const Fact& fact, const Document& document,
                                  const text::Quantity& own, const Document& other) {
  const std::set<std::string> about = aboutOf(fact);
  const Near beside = nearTo(own, document, fact.statement.sentence);
  for (const std::size_t i : bodySentences(other)) {
    const text::Quantity* differs = nullptr;
    bool agrees = false;
    for (const text::Quantity& figure : other.quantities[i]) {
      if (!areComparable(own, document, figure, other)) continue;
      const Near there = nearTo(figure, other, i);
      const bool dead = tellsOfDead(beside) && tellsOfDead(there);
      const bool alike = sameBeside(beside, there) && likeness(about, other.roots[i]) >= several;
      agrees = agrees || agree(own, figure);
      if (dead || alike) differs = &figure;
    }
    if (differs && !agrees) return differs;
  }
  return nullptr;
}

const text::Date* otherDate(const Fact& fact, const text::Date& own, const Document& other) {
  const std::set<std::string> about = aboutOf(fact);
  for (const std::size_t i : bodySentences(other)) {
    const std::vector<text::Date>& dates = other.dates[i];
    const bool agrees = std::any_of(dates.begin(), dates.end(), [&](const text::Date& date) {
      return date.value.starts_with(own.value) || own.value.starts_with(date.value);
    });
    if (agrees || likeness(about, other.roots[i]) < most) continue;
    for (const text::Date& date : dates)
      if (date.granularity == own.granularity) return &date;
  }
  return nullptr;
}

}  // namespace

std::optional<std::string> saidOtherwise(const Fact& fact, const Document& document) {
  const std::size_t sentence = fact.statement.sentence;
  for (const Beside& beside : document.beside) {
    const Document& other = *beside.document;
    if (!beside.sameStory) continue;
    for (const text::Quantity& figure : document.quantities[sentence])
      if (isTold(fact, figure.number))
        if (const auto* differs = otherFigure(fact, document, figure, other))
          return saying(other, withCounted(*differs));
    for (const text::Date& date : document.dates[sentence])
      if (isTold(fact, date.range) && !date.value.empty())
        if (const auto* differs = otherDate(fact, date, other))
          return saying(other, differs->range);
  }
  return std::nullopt;
}

}  // namespace questions
