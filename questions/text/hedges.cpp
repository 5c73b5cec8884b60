#include "questions/text/hedges.h"

#include <array>

namespace text {
namespace {

struct Phrase {
  std::array<std::string_view, 4> words;
  Bound bound;

  std::size_t size() const {
    std::size_t count = 0;
    while (count < words.size() && !words[count].empty()) ++count;
    return count;
  }
};

// Longer phrases first.
constexpr Phrase kBefore[] = {{{"no", "more", "than"}, Bound::AtMost},
                              {{"not", "more", "than"}, Bound::AtMost},
                              {{"no", "fewer", "than"}, Bound::AtLeast},
                              {{"no", "less", "than"}, Bound::AtLeast},
                              {{"as", "many", "as"}, Bound::AtMost},
                              {{"as", "much", "as"}, Bound::AtMost},
                              {{"as", "few", "as"}, Bound::AtLeast},
                              {{"as", "little", "as"}, Bound::AtLeast},
                              {{"a", "minimum", "of"}, Bound::AtLeast},
                              {{"a", "maximum", "of"}, Bound::AtMost},
                              {{"an", "average", "of"}, Bound::About},
                              {{"in", "excess", "of"}, Bound::MoreThan},
                              {{"the", "equivalent", "of"}, Bound::About},
                              {{"at", "least"}, Bound::AtLeast},
                              {{"at", "most"}, Bound::AtMost},
                              {{"up", "to"}, Bound::AtMost},
                              {{"more", "than"}, Bound::MoreThan},
                              {{"greater", "than"}, Bound::MoreThan},
                              {{"higher", "than"}, Bound::MoreThan},
                              {{"less", "than"}, Bound::LessThan},
                              {{"fewer", "than"}, Bound::LessThan},
                              {{"lower", "than"}, Bound::LessThan},
                              {{"close", "to"}, Bound::About},
                              {{"an", "estimated"}, Bound::About},
                              {{"a", "reported"}, Bound::About},
                              {{"north", "of"}, Bound::MoreThan},
                              {{"upwards", "of"}, Bound::MoreThan},
                              {{"roughly"}, Bound::About},
                              {{"about"}, Bound::About},
                              {{"around"}, Bound::About},
                              {{"nearly"}, Bound::About},
                              {{"almost"}, Bound::About},
                              {{"approximately"}, Bound::About},
                              {{"approx."}, Bound::About},
                              {{"some"}, Bound::About},
                              {{"estimated"}, Bound::About},
                              {{"circa"}, Bound::About},
                              {{"c."}, Bound::About},
                              {{"~"}, Bound::About},
                              {{"over"}, Bound::MoreThan},
                              {{"above"}, Bound::MoreThan},
                              {{"exceeding"}, Bound::MoreThan},
                              {{"under"}, Bound::LessThan},
                              {{"below"}, Bound::LessThan},
                              {{">"}, Bound::MoreThan},
                              {{"<"}, Bound::LessThan}};

constexpr Phrase kAfter[] = {{{"or", "thereabouts"}, Bound::About},
                             {{"or", "more"}, Bound::AtLeast},
                             {{"or", "so"}, Bound::About},
                             {{"or", "less"}, Bound::AtMost},
                             {{"or", "fewer"}, Bound::AtMost},
                             {{"at", "least"}, Bound::AtLeast},
                             {{"at", "most"}, Bound::AtMost},
                             {{"and", "over"}, Bound::AtLeast},
                             {{"or", "over"}, Bound::AtLeast},
                             {{"or", "under"}, Bound::AtMost},
                             {{"-", "odd"}, Bound::About},
                             {{"+"}, Bound::AtLeast},
                             {{"plus"}, Bound::AtLeast}};

// They strengthen or soften the phrase behind them: just over, well under, a little more than.
constexpr std::string_view kDegrees[] = {"far",      "just",     "little", "much",
                                         "slightly", "somewhat", "well"};

bool matches(const Words& words, std::size_t i, const Phrase& phrase) {
  for (std::size_t k = 0; k < phrase.size(); ++k)
    if (!words.is(i + k, phrase.words[k])) return false;
  return true;
}

std::size_t withDegree(const Words& words, std::size_t begin) {
  if (begin == 0 || !listed<kDegrees>(words.lower(begin - 1))) return begin;
  const bool article = begin > 1 && words.is(begin - 1, "little") && words.is(begin - 2, "a");
  return begin - (article ? 2 : 1);
}

}  // namespace

std::optional<Hedge> hedgeBefore(const Words& words, std::size_t i) {
  for (const Phrase& phrase : kBefore) {
    const std::size_t size = phrase.size();
    if (size > i || !matches(words, i - size, phrase)) continue;
    const std::size_t begin = i - size;
    return Hedge{phrase.bound == Bound::About ? begin : withDegree(words, begin), i, phrase.bound};
  }
  return std::nullopt;
}

std::optional<Hedge> hedgeAt(const Words& words, std::size_t i) {
  for (const Phrase& phrase : kAfter)
    if (matches(words, i, phrase)) return Hedge{i, i + phrase.size(), phrase.bound};
  return std::nullopt;
}

}  // namespace text
