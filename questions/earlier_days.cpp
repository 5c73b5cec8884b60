#include "questions/earlier_days.h"

#include <algorithm>

#include "questions/document/finite.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t isoMonth = 7;      // letters of 2025-04
constexpr std::size_t openingBytes = 4;  // "In [April]", "On [4 May]"

// A day or month before the article's month, at the head of a sentence.
const text::Date* openingDay(const Document& document, std::size_t sentence) {
  if (document.dates[sentence].empty() || !document.published) return nullptr;
  const text::Date& date = document.dates[sentence].front();
  const std::size_t begin = document.sentences[sentence].range.begin;
  const bool opens =
      date.range.begin <= begin + openingBytes &&
      (date.granularity == text::Granularity::Day || date.granularity == text::Granularity::Month);
  const bool earlier =
      date.value.size() >= isoMonth &&
      date.value.substr(0, isoMonth) < text::iso(*document.published).substr(0, isoMonth);
  return opens && earlier ? &date : nullptr;
}

// "She was eventually sent", "After that she left": on other days than the sentence before.
bool isLater(std::string_view low) {
  return isAny(low,
               {"later", "eventually", "then", "since", "after", "before", "until", "following",
                "subsequently", "now", "still", "soon", "when", "while", "ago", "finally"});
}

// "were killed", "sold": simple past, and nothing else in the sentence says when.
bool tellsOn(const Document& document, std::size_t sentence) {
  const std::optional<language::Tree>& tree = document.trees[sentence];
  if (!tree || !document.dates[sentence].empty()) return false;
  const std::size_t root = language::rootOf(*tree);
  if (root == language::kRoot) return false;
  const std::vector<std::size_t> helpers = auxiliaries(*tree, root);
  const language::Word& verb = tree->words[helpers.empty() ? root : helpers.front()];
  const bool past = verb.xpos == "VBD" && lowered(verb.form) != "had";
  return past &&
         std::none_of(tree->words.begin(), tree->words.begin() + static_cast<std::ptrdiff_t>(root),
                      [](const language::Word& word) { return isLater(lowered(word.form)); });
}

bool saysWhen(std::string_view stem) {
  const std::vector<Word> own = words(stem);
  return std::any_of(own.begin(), own.end(), [](const Word& word) {
    return lexicon::isYear(word.text) || lexicon::isMonth(lowered(word.text));
  });
}

}  // namespace

std::optional<std::string> unsaidDay(const Item& item, const Document& document) {
  if (!item.evidence || saysWhen(withoutLead(item.stem))) return std::nullopt;
  for (std::size_t s = 1; s < document.sentences.size(); ++s) {
    if (!document.sentences[s].range.overlaps(item.evidence->range)) continue;
    if (document.sentences[s - 1].range.overlaps(item.evidence->range) ||
        document.sentences[s - 1].paragraph != document.sentences[s].paragraph)
      return std::nullopt;
    const text::Date* day = openingDay(document, s - 1);
    if (!day || !tellsOn(document, s)) return std::nullopt;
    return std::string(text::slice(document.text(), day->range));
  }
  return std::nullopt;
}

}  // namespace questions
