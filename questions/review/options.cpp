// Rules 3, 4 and 5: one option is right, and the others could have been.
#include <algorithm>
#include <cmath>

#include "questions/document/spellings.h"
#include "questions/figure.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/review/asked.h"
#include "questions/review/checks.h"
#include "questions/words.h"

namespace questions::reviewing {
namespace {

std::string plain(const Option& option) {
  std::string text = lowered(squeezed(option.text));
  while (!text.empty() && (text.back() == '.' || text.back() == ',')) text.pop_back();
  return text.starts_with("the ") ? text.substr(4) : text;
}

double scaleOf(const Figure& figure) {
  const std::string after = lowered(figure.after);
  const auto holds = [&](std::string_view word) { return holdsWords(after, word); };
  if (holds("trillion") || holds("tn")) return 1e12;
  if (holds("billion") || holds("bn")) return 1e9;
  if (holds("million") || holds("m")) return 1e6;
  return holds("thousand") ? 1e3 : 1;
}

// The options as figures; empty if any is none.
std::vector<Figure> figuresOf(const Item& item) {
  std::vector<Figure> figures;
  for (const Option& option : item.options) {
    const std::optional<Figure> figure = readFigure(option.text);
    if (!figure || isDateText(option.text)) return {};
    figures.push_back(*figure);
  }
  return figures;
}

double valueOf(const Figure& figure) { return figure.number * scaleOf(figure); }

bool overlap(const std::string& a, const std::string& b) {
  return holdsWords(a, b) || holdsWords(b, a);
}

// "France and Britain", "Hera, Poseidon": two options that the evidence lists side by side.
bool listedTogether(std::string_view quote, const std::string& a, const std::string& b) {
  for (std::string_view between : {" and ", ", ", " or ", ", and ", " and the ", ", the "}) {
    const std::string forth = lowered(a) + std::string(between) + lowered(b);
    const std::string back = lowered(b) + std::string(between) + lowered(a);
    const std::string low = lowered(quote);
    if (low.find(forth) != std::string::npos || low.find(back) != std::string::npos) return true;
  }
  return false;
}

// " and Malta", ", or the Alps": one more name of a list.
bool joinsName(std::string_view text) {
  for (std::string_view link : {", and ", " and ", ", or ", " or "})
    if (text.starts_with(link)) return startsUpper(text.substr(link.size()));
  return false;
}

// One behind the words in capitals that stand from a byte on; the byte itself where none do.
std::size_t nameEnd(std::string_view text, std::size_t from) {
  std::size_t end = from;
  for (const Word& word : words(text.substr(from))) {
    const bool next = end == from ? word.range.begin == 0 : from + word.range.begin == end + 1;
    if (!next || !startsUpper(word.text)) break;
    end = from + word.range.end;
  }
  return end;
}

}  // namespace

Verdict enoughOptions(const ReviewContext& context) {
  const std::size_t least = context.item.isClaim() ? 2 : 3;
  if (context.item.options.size() < least) return "there are too few options to choose from";
  return std::nullopt;
}

Verdict distinctOptions(const ReviewContext& context) {
  // Whoever wrote a pack without an article may ask how something is spelt.
  const bool ours = context.item.evidence.has_value();
  const std::vector<Option>& options = context.item.options;
  for (std::size_t i = 0; i < options.size(); ++i)
    for (std::size_t j = i + 1; j < options.size(); ++j)
      if (plain(options[i]) == plain(options[j]) ||
          (ours && areOneSpelt(answerIn(options[i].text), answerIn(options[j].text))))
        return "\"" + options[i].text + "\" is offered twice";
  return std::nullopt;
}

Verdict trueDistractor(const ReviewContext& context) {
  const Item& item = context.item;
  if (item.isClaim() || item.key >= item.options.size()) return std::nullopt;
  const std::vector<Figure> figures = figuresOf(item);
  for (std::size_t i = 0; i < item.options.size(); ++i) {
    if (i == item.key) continue;
    const std::string other = answerIn(item.options[i].text);
    if (!figures.empty()) {
      if (valueOf(figures[i]) == valueOf(figures[item.key])) return "\"" + other + "\" is as true";
    } else if (overlap(other, item.answer())) {
      return "\"" + other + "\" and the key overlap";
    } else if (item.evidence && listedTogether(item.evidence->quote, other, item.answer())) {
      return "the evidence names \"" + other + "\" side by side with the key";
    }
  }
  return std::nullopt;
}

Verdict optionsAlike(const ReviewContext& context) {
  const Item& item = context.item;
  const std::vector<Figure> figures = figuresOf(item);
  std::size_t numbers = 0, shortest = 1000, longest = 0, upper = 0;
  for (const Option& option : item.options) {
    const std::string answer = answerIn(option.text);
    if (hasDigit(answer)) ++numbers;
    if (startsUpper(answer)) ++upper;
    shortest = std::min(shortest, answer.size());
    longest = std::max(longest, answer.size());
  }
  const std::size_t count = item.options.size();
  if (numbers != 0 && numbers != count) return "some options are figures, some are not";
  if (numbers == 0 && upper != 0 && upper != count) return "some options are names, some are not";
  if (longest > 18 && longest > 3 * shortest) return "the options differ too much in length";
  for (const Figure& figure : figures)
    if (!sameForm(figure, figures[0])) return "the options are not written in one form";
  return std::nullopt;
}

Verdict numbersAscend(const ReviewContext& context) {
  const std::vector<Figure> figures = figuresOf(context.item);
  const auto less = [](const Figure& a, const Figure& b) { return valueOf(a) < valueOf(b); };
  if (!std::is_sorted(figures.begin(), figures.end(), less))
    return "the figures do not stand in ascending order";
  return std::nullopt;
}

Verdict plausibleFigures(const ReviewContext& context) {
  const Item& item = context.item;
  const std::vector<Figure> figures = figuresOf(item);
  if (figures.empty() || item.key >= figures.size()) return std::nullopt;
  const Figure& key = figures[item.key];
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const double value = valueOf(figures[i]), truth = valueOf(key);
    if (truth > 0 && (value > 8 * truth || value < truth / 8))
      return "\"" + item.options[i].text + "\" is of another magnitude than the key";
    const double quarters = 4 * figures[i].number / roundness(key);  // 75 and 125 beside 100
    const bool asRound = std::abs(quarters - std::round(quarters)) < 1e-6;
    if (roundness(figures[i]) * 10 < roundness(key) && roundness(key) >= 100 && !asRound)
      return "\"" + item.options[i].text + "\" is more exact than the key";
    if (roundness(key) * 100 < roundness(figures[i]))
      return "\"" + item.options[i].text + "\" is rounder than the key";
  }
  return std::nullopt;
}

Verdict listGap(const ReviewContext& context) {
  const std::string_view stem = withoutLead(context.item.stem);
  const std::size_t gap = stem.find("____");
  if (gap == std::string_view::npos) return std::nullopt;
  const std::string_view before = stem.substr(0, gap), after = stem.substr(gap + 4);
  const bool ends = before.ends_with(", ") && joinsName(after);
  const bool begins = after.starts_with(", ") && joinsName(after.substr(nameEnd(after, 2)));
  if (!ends && !begins && !(after.starts_with(",") && joinsName(after.substr(1))))
    return std::nullopt;  // "France and ____": the pair lacks one, and only one
  return "the gap is one of several names in a list";
}

Verdict noFillers(const ReviewContext& context) {
  for (const Option& option : context.item.options)
    for (std::string_view filler : {"none of the above", "all of the above", "both of the above",
                                    "i don't know", "none of these", "all of these"})
      if (plain(option) == filler || plain(option) == filler.substr(filler.find(' ') + 1))
        return "\"" + option.text + "\" fills a place and tests nothing";
  return std::nullopt;
}

}  // namespace questions::reviewing
