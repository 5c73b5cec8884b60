#include "game/rules/lifelines.h"

#include <algorithm>

#include "questions/random.h"
#include "questions/words.h"

namespace rules {
namespace {

constexpr std::string_view mask = "____";

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Whether a word or a number like 1.5 runs across the border before this byte.
bool runsAcross(const std::string& text, std::size_t at) {
  if (at == 0 || at >= text.size()) return false;
  const auto isPoint = [](char c) { return c == '.' || c == ','; };
  const char before = text[at - 1];
  const char behind = text[at];
  if (isPoint(before)) return at > 1 && isDigit(text[at - 2]) && isDigit(behind);
  if (isPoint(behind)) return at + 1 < text.size() && isDigit(before) && isDigit(text[at + 1]);
  return (isDigit(before) || isLetter(before)) && (isDigit(behind) || isLetter(behind));
}

// Masks the words wherever they stand by themselves: "5" is not hidden in "25".
void maskAll(std::string& text, const std::string& words) {
  if (words.empty()) return;
  for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1))
    if (!runsAcross(text, at) && !runsAcross(text, at + words.size()))
      text.replace(at, words.size(), mask);
}

// Masks the names among the words as well: "Sands" tells as much as "Moira Sands".
void maskNames(std::string& text, const std::string& words) {
  constexpr std::size_t fewestLetters = 4;  // "The", "Mr", "EU" tell nothing by themselves
  maskAll(text, words);
  for (const questions::Word& word : questions::words(words))
    if (questions::startsUpper(word.text) && word.text.size() >= fewestLetters)
      maskAll(text, std::string(word.text));
}

// The line of the article that holds the evidence; the quote where the text does not hold it.
std::string paragraphOf(const questions::Pack& pack, const questions::Evidence& evidence) {
  const questions::PackArticle* article = pack.article(evidence.article);
  const text::Range& range = evidence.range;
  if (article == nullptr || range.end > article->text.size() || range.begin > range.end ||
      text::slice(article->text, range) != evidence.quote)
    return evidence.quote;
  const std::string& whole = article->text;
  const std::size_t before =
      range.begin == 0 ? std::string::npos : whole.rfind('\n', range.begin - 1);
  const std::size_t begin = before == std::string::npos ? 0 : before + 1;
  return whole.substr(begin, std::min(whole.find('\n', range.end), whole.size()) - begin);
}

}  // namespace

Lifelines used(const std::vector<Response>& responses) {
  Lifelines all;
  for (const Response& response : responses) {
    all.half |= response.lifelines.half;
    all.paragraph |= response.lifelines.paragraph;
    all.skip |= response.lifelines.skip;
  }
  return all;
}

std::vector<std::size_t> struckOut(const questions::Item& item, const Asked& asked,
                                   std::uint32_t seed) {
  std::vector<std::size_t> places;
  for (std::size_t place = 0; place < asked.options.size(); ++place)
    if (asked.options[place] != item.key) places.push_back(place);
  if (places.size() < 2) return {};
  questions::Random random(seed + static_cast<std::uint32_t>(asked.item));
  questions::shuffle(places, random);
  places.resize(asked.options.size() / 2);
  std::sort(places.begin(), places.end());
  return places;
}

std::optional<std::string> maskedParagraph(const questions::Pack& pack,
                                           const questions::Item& item) {
  if (!item.evidence || !item.evidence->span) return std::nullopt;
  const questions::Evidence& evidence = *item.evidence;
  if (evidence.span->end > evidence.quote.size() || evidence.span->begin >= evidence.span->end)
    return std::nullopt;
  std::string paragraph = paragraphOf(pack, evidence);
  maskNames(paragraph, std::string(text::slice(evidence.quote, *evidence.span)));
  if (!item.isClaim()) maskNames(paragraph, item.keyOption().text);
  return paragraph;
}

}  // namespace rules
