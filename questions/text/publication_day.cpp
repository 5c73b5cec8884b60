#include "questions/text/publication_day.h"

#include <algorithm>
#include <chrono>

#include "questions/text/dates.h"

namespace text {
namespace {

constexpr int longestDelay = 3;  // days from a photograph to the report

std::optional<CivilDay> latestOfCaptions(const Article& article,
                                         const std::vector<Sentence>& sentences) {
  std::optional<CivilDay> latest;
  for (const Sentence& sentence : sentences) {
    if (article.paragraphs[sentence.paragraph].kind != ParagraphKind::Caption) continue;
    for (const Date& date : findDates(article.text, sentence, std::nullopt)) {
      const bool day = date.granularity == Granularity::Day && date.until.empty();
      const std::optional<CivilDay> named = day ? parseDay(date.value) : std::nullopt;
      if (named && (!latest || *latest < *named)) latest = named;
    }
  }
  return latest;
}

// The last weekday of the first sentence of running text; 0 if it has none.
unsigned weekdayReported(const Article& article, const std::vector<Sentence>& sentences) {
  const auto first = std::find_if(sentences.begin(), sentences.end(), [&](const Sentence& s) {
    return article.paragraphs[s.paragraph].kind == ParagraphKind::Body;
  });
  unsigned reported = 0;
  if (first != sentences.end())
    for (const Token& token : first->tokens)
      if (const unsigned weekday = weekdayNumber(slice(article.text, token.range)))
        reported = weekday;
  return reported;
}

}  // namespace

std::optional<CivilDay> publicationDay(const Article& article,
                                       const std::vector<Sentence>& sentences) {
  if (const std::optional<CivilDay> stated = parseDay(article.attribution.date)) return stated;
  const std::optional<CivilDay> pictured = latestOfCaptions(article, sentences);
  if (!pictured) return std::nullopt;
  const unsigned reported = weekdayReported(article, sentences);
  if (reported == 0) return pictured;
  for (int delay = 0; delay <= longestDelay; ++delay) {
    const CivilDay day = std::chrono::sys_days(*pictured) + std::chrono::days(delay);
    if (weekdayOf(day) == reported) return day;
  }
  return pictured;
}

}  // namespace text
