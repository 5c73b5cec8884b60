// Figures of the same form, magnitude and roundness that nothing near the question rules out: far
// enough from the key to be wrong, near enough to have been it.
#include <algorithm>
#include <cctype>
#include <cmath>
#include <set>

#include "questions/distractors/bounds.h"
#include "questions/distractors/comparing.h"
#include "questions/distractors/reach.h"
#include "questions/distractors/reckoning.h"
#include "questions/distractors/rivals.h"
#include "questions/figure.h"
#include "questions/words.h"

namespace questions::rivals {
namespace {

constexpr double exact = 1e-9;

Scale scaleOf(const Fact& fact, const text::Quantity* quantity) {
  const bool age = fact.kind == "age" || (quantity && quantity->kind == text::QuantityKind::Age);
  if (age) return Scale::Age;
  const std::size_t at = fact.slot.begin;
  const auto lowBefore = [&](std::size_t back) {
    return at < back ? "" : lowered(fact.statement.pieces[at - back].text);
  };
  const std::string before = lowBefore(1);
  if (isAny(before, {"aged", "age", "turn", "turns", "turned", "turning"}) ||
      (before == "of" && lowBefore(2) == "age"))
    return Scale::Age;
  const bool quake = before == "magnitude" || holdsWords(written(fact.statement.pieces), "richter");
  return quake ? Scale::Magnitude : Scale::Plain;
}

// Of an ordinal the next ones are as likely, from the first on; of a minute of a match those of its
// half.
void keepInRow(Reach& reach, const Fact& fact, const Figure& figure) {
  constexpr double short_ = 12;
  reach.least = 1;
  if (figure.number <= short_) reach.below = reach.above = 1;
  if (!fact.term.starts_with("minute")) return;
  constexpr double halves[] = {0, 45, 90, 120};
  for (std::size_t half = 0; half + 1 < std::size(halves); ++half)
    if (figure.number > halves[half] && figure.number <= halves[half + 1]) {
      reach.least = halves[half] + 1;
      reach.most = halves[half + 1];
    }
}

bool isLeast(text::Bound bound) {
  return bound == text::Bound::AtLeast || bound == text::Bound::MoreThan;
}

// "just over $86 billion": told to the nearest one.
bool isJustBeyond(const text::Quantity& quantity, const Document& document) {
  const std::string hedge = lowered(text::slice(document.text(), quantity.hedge));
  return hedge.starts_with("just ") || hedge.starts_with("slightly ");
}

// "more than five million" are more than four million as well, and may be six: only what is far
// beyond would have been told by a larger figure.
void reachBeyond(Reach& reach, const Figure& figure, text::Bound bound) {
  constexpr double beyond = 0.45, farthestBeyond = 1.6, within = 0.35, farthestWithin = 0.7;
  if (isLeast(bound)) {
    reach.above = std::max(reach.above, beyond * figure.number);
    reach.farthest = std::max(reach.farthest, farthestBeyond * figure.number);
  } else if (bound == text::Bound::AtMost) {
    reach.below = reach.above = std::max(reach.below, within * figure.number);
    reach.farthest = std::max(reach.farthest, farthestWithin * figure.number);
  }
}

// "the 54th [minute]": another minute may stand for it, another floor may not.
bool isOfUnit(const Fact& fact, const text::Quantity& quantity, const Document& document) {
  const std::string noun = fact.term.substr(0, fact.term.find(' '));
  const std::string_view after = std::string_view(document.text()).substr(quantity.number.end);
  return noun.empty() ? false : after.starts_with(" " + noun);
}

// "$1000 million": nobody would write that for a billion.
bool outgrowsScale(const Figure& figure, double number) {
  return figure.number < 1000 && number >= 1000 && figure.after.find("illion") != std::string::npos;
}

void add(std::vector<Rival>& side, const Figure& figure, double number, const std::string& note) {
  if (outgrowsScale(figure, number)) return;
  const std::string text = printed(figure, number);
  const bool known = std::any_of(side.begin(), side.end(),
                                 [&](const Rival& rival) { return rival.option.text == text; });
  if (!known) side.push_back({{text, note}, number});
}

// Figures of the same form that the article gives for something else.
void addFromArticle(Sides& sides, const Fact& fact, const Figure& figure, const Reach& reach,
                    const Document& document) {
  const std::string& article = document.text();
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    if (fact.statement.evidence.overlaps(document.sentences[i].range)) continue;
    for (const text::Quantity& quantity : document.quantities[i]) {
      const std::optional<Figure> other = readFigure(text::slice(article, quantity.range));
      if (!other || !sameForm(*other, figure) || quantity.upTo) continue;
      if (figure.ordinal && !isOfUnit(fact, quantity, document)) continue;
      if (other->decimals != figure.decimals) continue;
      if (roundness(figure) >= 10 && roundness(*other) * 5 < roundness(figure)) continue;
      const double gap = other->number - figure.number;
      const bool less = gap < 0;
      if (std::abs(gap) > reach.farthest || other->number < reach.least ||
          other->number > reach.most)
        continue;
      if (std::abs(gap) < (less ? reach.below : reach.above)) continue;
      add(less ? sides.below : sides.above, figure, other->number,
          "The article gives this figure for something else.");
    }
  }
}

// Who tested better by 495 to 480 did so by neither 290 nor 705.
void keepBeside(Reach& reach, const Figure& figure, double other) {
  constexpr double nearest = 0.5, farthest = 4;
  const double gap = std::abs(figure.number - other);
  if (other == 0 || gap < exact) return;
  reach.below = reach.above = std::max(reach.step, nearest * gap);
  reach.farthest = std::max(3 * reach.step, farthest * gap);
  if (other < figure.number) reach.least = std::max(reach.least, other + reach.step / 2);
  if (other > figure.number) reach.most = std::min(reach.most, other - reach.step / 2);
}

// Whether a number stands in a text by itself or before a hyphen, as in "13-year": no digit, comma
// or point of it is left out.
bool holdsNumber(std::string_view text, std::string_view number) {
  const auto joins = [&](std::size_t at) {
    return at < text.size() && std::isalnum(static_cast<unsigned char>(text[at]));
  };
  for (std::size_t at = text.find(number); at != std::string_view::npos;
       at = text.find(number, at + 1)) {
    const std::size_t end = at + number.size();
    const bool more = end < text.size() && (text[end] == ',' || text[end] == '.') && joins(end + 1);
    const bool before = at > 1 && (text[at - 1] == ',' || text[at - 1] == '.') && joins(at - 2);
    if (!more && !before && !joins(end) && (at == 0 || !joins(at - 1))) return true;
  }
  return false;
}

bool isTold(const Fact& fact, const text::Quantity& other, const Document& document) {
  const std::vector<Piece>& pieces = fact.statement.pieces;
  return std::any_of(pieces.begin(), pieces.end(),
                     [&](const Piece& piece) { return piece.source.overlaps(other.number); }) ||
         holdsNumber(fact.statement.lead, text::slice(document.text(), other.number));
}

// The figures of its sort that the player reads beside the one asked for.
std::vector<const text::Quantity*> toldBeside(const Fact& fact, const text::Quantity& own,
                                              const Document& document) {
  std::vector<const text::Quantity*> beside;
  for (const std::vector<text::Quantity>& quantities : document.quantities)
    for (const text::Quantity& other : quantities)
      if (&other != &own && !other.upTo && areComparable(own, document, other, document) &&
          isTold(fact, other, document))
        beside.push_back(&other);
  return beside;
}

// "the 13-year study" beside 13.2 years: the key to the nearest year.
bool isKeyRounded(const text::Quantity& other, const text::Quantity& own,
                  const Document& document) {
  constexpr double near = 0.04;
  const std::optional<Figure> figure = readFigure(text::slice(document.text(), other.number));
  const double gap = std::abs(other.value - own.value);
  if (!figure || figure->number <= 0 || gap < exact || gap > near * own.value) return false;
  const double unit = roundness(*figure) * other.value / figure->number;
  return std::abs(std::round(own.value / unit) * unit - other.value) < exact;
}

// "a $3 million fraud" above 3.385 million dollars, "over 900" above 935: only the key begins so.
bool isKeyCut(const text::Quantity& other, const text::Quantity& own, const Document& document) {
  const std::optional<Figure> figure = readFigure(text::slice(document.text(), other.number));
  if (!figure || figure->number <= 0) return false;
  const double unit = roundness(*figure) * other.value / figure->number;
  return std::abs(other.value - own.value) > exact &&
         std::abs(std::floor(own.value / unit) * unit - other.value) < exact * other.value;
}

// What costs more than the smaller one, which costs $399, costs no less: no wrong figure stands on
// the other side of one that is told beside it. False where one gives the key away.
bool keepWithin(Reach& reach, const Fact& fact, const Figure& figure, const text::Quantity& own,
                const Document& document) {
  const double unit = own.value / figure.number;  // of "million" and the like
  const double margin = 1e-6 * figure.number;
  for (const text::Quantity* other : toldBeside(fact, own, document)) {
    if (isKeyRounded(*other, own, document) || isKeyCut(*other, own, document)) return false;
    const double number = other->value / unit;
    if (number < figure.number - exact) reach.least = std::max(reach.least, number + margin);
    if (number > figure.number + exact) reach.most = std::min(reach.most, number - margin);
  }
  return true;
}

// "32,825 cases, with 16,000 deaths": of those who fell ill, not nearly all can have died.
void keepAmong(Reach& reach, const Fact& fact, const Figure& figure, const text::Quantity& own,
               const Document& document) {
  constexpr double most = 0.85;
  const auto isDeaths = [&](const text::Quantity& quantity) {
    return isAny(lowered(text::slice(document.text(), quantity.counted)),
                 {"deaths", "fatalities", "dead", "died", "killed"});
  };
  if (own.kind != text::QuantityKind::Cardinal || !isDeaths(own)) return;
  for (const text::Quantity& other : document.quantities[fact.statement.sentence])
    if (other.kind == own.kind && other.value > own.value && !isDeaths(other) &&
        isTold(fact, other, document))
      reach.most = std::min(reach.most, most * other.value * figure.number / own.value);
}

void eraseValue(std::vector<Rival>& side, const Figure& figure, const text::Quantity& own,
                double value) {
  std::erase_if(side, [&](const Rival& rival) {
    return std::abs(rival.place * own.value / figure.number - value) < exact;
  });
}

// As many of the same as the article counts anywhere, what it tells in a sentence on the same
// thing, or another that tells the same story: it may be right as well.
void eraseCounted(std::vector<Rival>& side, const Fact& fact, const Figure& figure,
                  const text::Quantity& own, const Document& document) {
  constexpr std::ptrdiff_t same = 3;  // roots of the words of two sentences on one thing
  const auto eraseIn = [&](const Document& told) {
    for (const std::vector<text::Quantity>& quantities : told.quantities)
      for (const text::Quantity& other : quantities)
        if (!other.upTo && areComparable(own, document, other, told))
          eraseValue(side, figure, own, other.value);
  };
  if (own.kind == text::QuantityKind::Cardinal) eraseIn(document);
  const std::set<std::string> told = contentRoots(written(withSlot(fact.statement, fact.slot, "")));
  for (const std::size_t i : bodySentences(document)) {
    if (fact.statement.evidence.overlaps(document.sentences[i].range)) continue;
    const auto shared = std::count_if(told.begin(), told.end(), [&](const std::string& root) {
      return document.roots[i].contains(root);
    });
    if (shared < same) continue;
    for (const text::Quantity& other : document.quantities[i])
      if (other.kind == own.kind && other.unit == own.unit)
        eraseValue(side, figure, own, other.value);
  }
  for (const Beside& beside : document.beside)
    if (beside.sameStory) eraseIn(*beside.document);
}

// "128GB of storage", "256 colours": made by the power of two.
bool isPowerOfTwo(const Fact& fact, const Figure& figure) {
  const double power = std::log2(figure.number);
  const bool storage =
      figure.after.ends_with("GB") || figure.after.ends_with("TB") || figure.after.ends_with("MB");
  const bool digital =
      storage || isAny(lowAt(fact.statement, fact.slot.end),
                       {"colors", "colours", "shades", "bits", "bytes", "kilobytes", "megabytes",
                        "characters", "cores", "processors", "bit", "byte", "kilobyte"});
  return digital && figure.number >= 4 && std::abs(power - std::round(power)) < exact;
}

void addDoublings(Sides& sides, const Figure& figure, const Reach& reach) {
  for (const double times : {2.0, 4.0}) {
    const double less = figure.number / times, more = figure.number * times;
    if (less >= reach.least) add(sides.below, figure, less, "");
    if (more <= reach.most) add(sides.above, figure, more, "");
  }
}

// What the article gives for something else, and what is as round as the key.
void addWithin(Sides& sides, const Fact& fact, const Figure& figure, const Reach& reach,
               const Document& document, Random& random) {
  addFromArticle(sides, fact, figure, reach, document);
  for (const double number : numbersBelow(figure, reach, random))
    add(sides.below, figure, number, "");
  for (const double number : numbersAbove(figure, reach, random))
    add(sides.above, figure, number, "");
  sides.apart = std::max(reach.step, 0.4 * reach.below);
}

}  // namespace

Sides figures(const Fact& fact, const Document& document, Random& random) {
  const std::optional<Figure> figure = readFigure(fact.key());
  const text::Quantity* own = quantityOf(fact, document);
  if (!figure || figure->number <= 0 || isReckoned(fact, *figure) ||
      isNearlyInLead(fact, figure->number, own && isLeast(own->bound)) ||
      (own && isNearlyInLead(fact, own->value, isLeast(own->bound))))
    return {};
  const bool rough = own && own->bound != text::Bound::Exact;
  Reach alone = reachOf(*figure, scaleOf(fact, own), rough);
  if (figure->ordinal) keepInRow(alone, fact, *figure);
  if (own && !isJustBeyond(*own, document)) reachBeyond(alone, *figure, own->bound);
  keepBeside(alone, *figure, setAgainst(fact, *figure));
  Reach reach = alone;
  if (own && !figure->ordinal && !keepWithin(reach, fact, *figure, *own, document)) return {};
  if (own) keepAmong(reach, fact, *figure, *own, document);
  Sides sides;
  if (isPowerOfTwo(fact, *figure))
    addDoublings(sides, *figure, reach);
  else
    addWithin(sides, fact, *figure, reach, document, random);
  if (const double whole = wholeOf(fact); whole > 0)
    std::erase_if(sides.above, [&](const Rival& rival) { return rival.place >= whole; });
  const double part = partOf(fact);
  std::erase_if(sides.below, [&](const Rival& rival) { return rival.place <= part; });
  if (own && isLeast(own->bound) && !isJustBeyond(*own, document)) sides.below.clear();
  for (std::vector<Rival>* side : {&sides.below, &sides.above}) {
    std::erase_if(*side, [&](const Rival& rival) {  // said there of something else
      return holdsWords(fact.statement.lead, rival.option.text);
    });
    if (own) eraseCounted(*side, fact, *figure, *own, document);
  }
  // What leaves one side only points to the key.
  const bool oneSided = (reach.least > alone.least && sides.below.empty()) ||
                        (reach.most < alone.most && sides.above.empty());
  return oneSided ? Sides{} : sides;
}

}  // namespace questions::rivals
