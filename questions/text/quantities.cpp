// Tries each kind of quantity at each token that is in no date; the first that reads one takes its
// tokens.
#include <algorithm>

#include "questions/text/dates.h"
#include "questions/text/hedges.h"
#include "questions/text/quantity_patterns.h"

namespace text {
namespace {

constexpr std::string_view kChanges[] = {
    "advance",    "advanced", "boost",    "boosted",    "climb",     "climbed",   "climbing",
    "cut",        "cutting",  "decline",  "declined",   "declining", "decrease",  "decreased",
    "dip",        "dipped",   "double",   "doubled",    "down",      "drop",      "dropped",
    "dropping",   "expand",   "expanded", "fall",       "fallen",    "falling",   "fell",
    "gain",       "gained",   "grew",     "grow",       "growing",   "grown",     "grows",
    "halve",      "halved",   "improve",  "improved",   "increase",  "increased", "increases",
    "increasing", "jump",     "jumped",   "lift",       "lifted",    "lower",     "lowered",
    "narrowed",   "plunge",   "plunged",  "quadrupled", "raise",     "raised",    "raising",
    "reduce",     "reduced",  "reducing", "rise",       "risen",     "rises",     "rising",
    "rose",       "shrank",   "shrink",   "shrunk",     "slash",     "slashed",   "slid",
    "slip",       "slipped",  "soar",     "soared",     "surge",     "surged",    "trim",
    "trimmed",    "tripled",  "tumble",   "tumbled",    "up",        "widened"};

bool takesHedge(QuantityKind kind) {
  return kind != QuantityKind::Ordinal && kind != QuantityKind::Score && kind != QuantityKind::Vote;
}

void readHedge(const Words& words, QuantityMatch& match) {
  const auto hedge = hedgeBefore(words, match.begin);
  if (!hedge || !takesHedge(match.quantity.kind)) return;
  match.quantity.hedge = words.range(hedge->begin, hedge->end);
  match.quantity.bound = hedge->bound;
  match.begin = hedge->begin;
}

// "rose [to 5]", "cut its forecast [by about 5]": the verb or noun of change stands a few words
// before.
void readChange(const Words& words, QuantityMatch& match) {
  const bool to = words.is(match.begin - 1, "to");
  if (match.begin == 0 || (!to && !words.is(match.begin - 1, "by"))) return;
  static constexpr std::string_view kBreaks[] = {"(", ")", ",", ":", ";"};
  for (std::size_t back = 2; back <= 8 && back <= match.begin; ++back) {
    const std::string& word = words.lower(match.begin - back);
    if (listed<kBreaks>(word)) return;
    if (listed<kChanges>(word)) match.quantity.change = to ? Change::To : Change::By;
  }
}

std::optional<QuantityMatch> quantityAt(const Words& words, std::size_t i) {
  for (const QuantityReader reader :
       {clockTimeAt, resultAt, fractionAt, figureAt, ordinalQuantityAt}) {
    std::optional<QuantityMatch> match = reader(words, i);
    if (!match) continue;
    readHedge(words, *match);
    readChange(words, *match);
    return match;
  }
  return std::nullopt;
}

// "the next two years" is a date and a duration; any other date's numbers are its own.
bool isSpan(const Words& words, const Date& date, std::size_t i) {
  static constexpr std::string_view kOpen[] = {"coming", "last", "next", "past", "previous"};
  const bool opened = listed<kOpen>(words.lower(i - 1));
  return opened && date.relative && date.range.contains(words.range(i - 1, i));
}

}  // namespace

std::vector<Quantity> findQuantities(std::string_view text, const Sentence& sentence) {
  const Words words(text, sentence);
  const std::vector<Date> dates = findDates(text, sentence, std::nullopt);
  std::vector<Quantity> quantities;
  auto date = dates.begin();
  std::size_t free = 0;  // the first token that no quantity has taken
  for (std::size_t i = 0; i < words.size();) {
    const Range here = words.range(i, i + 1);
    while (date != dates.end() && date->range.end <= here.begin) ++date;
    const bool dated =
        date != dates.end() && date->range.contains(here) && !isSpan(words, *date, i);
    std::optional<QuantityMatch> match = dated ? std::nullopt : quantityAt(words, i);
    if (!match) {
      ++i;
      continue;
    }
    match->quantity.range = words.range(std::max(match->begin, free), match->end);
    quantities.push_back(std::move(match->quantity));
    i = free = match->end;
  }
  return quantities;
}

}  // namespace text
