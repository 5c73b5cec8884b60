// Rules 2 and 3 once more, by a path of its own: whoever has only the article, the stem and the
// options looks for the answer by the words that sentences share with the stem.
#include <algorithm>

#include "questions/figure.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/review/asked.h"
#include "questions/review/checks.h"
#include "questions/words.h"

namespace questions::reviewing {
namespace {

constexpr double enough = 0.4;  // of the stem's words of substance, for the key's sentence
constexpr double asMuch = 0.8;  // for another sentence, to make its option as good an answer

std::set<std::string> sharedWords(const std::set<std::string>& stem, std::string_view sentence) {
  std::set<std::string> shared;
  for (const std::string& root : contentRoots(sentence))
    if (stem.contains(root)) shared.insert(root);
  return shared;
}

double share(const std::set<std::string>& stem, std::string_view sentence) {
  if (stem.empty()) return 1;
  return static_cast<double>(sharedWords(stem, sentence).size()) / static_cast<double>(stem.size());
}

// The sentence around a byte, as stops and line breaks tell.
text::Range sentenceAround(std::string_view article, std::size_t at) {
  const auto ends = [&](std::size_t i) {
    const bool stop = article[i] == '.' || article[i] == '?' || article[i] == '!';
    return article[i] == '\n' || (stop && (i + 1 == article.size() || article[i + 1] == ' '));
  };
  text::Range range{at, at};
  while (range.begin > 0 && !ends(range.begin - 1)) --range.begin;
  while (range.end < article.size() && !ends(range.end)) ++range.end;
  return range;
}

// Whether a sentence other than the evidence says of the option what the stem asks.
bool saidElsewhere(const std::set<std::string>& stem, const std::string& option,
                   const Evidence& evidence, const PackArticle& article) {
  const std::string& text = article.text;
  for (std::size_t at = text.find(option); at != std::string::npos;
       at = text.find(option, at + option.size())) {
    const text::Range sentence = sentenceAround(text, at);
    if (article.id == evidence.article && sentence.overlaps(evidence.range)) continue;
    if (share(stem, text::slice(text, sentence)) >= asMuch) return true;
  }
  return false;
}

}  // namespace

Verdict keyFound(const ReviewContext& context) {
  std::set<std::string> stem = contentRoots(withoutLead(context.item.stem));
  std::erase_if(stem, isFrame);
  if (share(stem, context.item.evidence->quote + " " + context.item.explanation) < enough)
    return "its words do not lead back to the evidence";
  return std::nullopt;
}

Verdict answerElsewhere(const ReviewContext& context) {
  const Item& item = context.item;
  // "Which of these received the most votes?": others received some, and their figures are shown.
  if (std::find(item.tags.begin(), item.tags.end(), "most") != item.tags.end()) return std::nullopt;
  std::set<std::string> stem = contentRoots(withoutLead(item.stem));
  if (item.alteration)
    for (const std::string& root : contentRoots(item.alteration->altered)) stem.erase(root);
  std::vector<std::string> wrong;
  if (item.alteration)
    wrong.push_back(item.alteration->altered);
  else if (!item.isClaim())
    for (const Option& option : distractors(item)) wrong.push_back(answerIn(option.text));
  for (const std::string& option : wrong)
    for (const PackArticle& article : context.pack.articles)
      if (!option.empty() && saidElsewhere(stem, option, *item.evidence, article))
        return "another sentence says as much of \"" + option + "\"";
  return std::nullopt;
}

Verdict headlineTells(const ReviewContext& context) {
  constexpr double nearlyAll = 0.8;
  constexpr double small = 12;  // as many there may be of anything
  const Item& item = context.item;
  std::set<std::string> stem = contentRoots(withoutLead(item.stem));
  std::erase_if(stem, isFrame);
  const std::string answer = askedFor(item);  // which a true claim says itself
  if (item.isClaim())
    for (const std::string& root : contentRoots(answer)) stem.erase(root);
  const std::optional<Figure> figure = readFigure(answer);
  const std::size_t fewest = figure && figure->number <= small ? 2 : 1;
  for (const PackArticle& article : context.pack.articles) {
    const std::string& title = article.attribution.title;
    if (article.id == item.evidence->article || title.empty()) continue;
    const bool tells =
        answer.empty() ? share(stem, title) >= nearlyAll
                       : holdsAnswer(title, answer) && sharedWords(stem, title).size() >= fewest;
    if (tells) return "the headline “" + title + "” answers it";
  }
  return std::nullopt;
}

}  // namespace questions::reviewing
