#include "questions/distractors/fitting.h"

#include <algorithm>

#include "questions/language/meanings.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::rivals {
namespace {

constexpr float goesWith = 0.4f;  // how near a word is to a key that it calls to mind
constexpr float farther = 0.25f;  // how much less near the nearest may be to an option
constexpr float farFrom = 0.36f;  // and any other

// Days and years stand beside anything.
bool isOfTime(const std::string& lemma) {
  return lexicon::isMonth(lowered(lemma)) || lexicon::isWeekday(lowered(lemma)) ||
         isAny(lemma, {"year", "month", "week", "day", "time", "hour", "decade", "century"});
}

}  // namespace

Fitting::Fitting(const Statement& statement, Slot slot, const language::Tree& tree)
    : meanings_(tree.meanings) {
  if (!meanings_) return;
  for (std::size_t i = 0; i < statement.pieces.size(); ++i) {
    const std::size_t word = statement.pieces[i].word;
    if ((i >= slot.begin && i <= slot.end) || word == noWord ||
        !isAny(tree.words[word].upos, {"NOUN", "PROPN", "ADJ"}) || isOfTime(tree.words[word].lemma))
      continue;
    words_.push_back(meanings_->of(tree.words[word].form));
  }
  keys_ = likenesses(meanings_->of(slotText(statement, slot)));
}

std::vector<float> Fitting::likenesses(const language::Meaning& own) const {
  std::vector<float> all;
  for (const language::Meaning& word : words_) all.push_back(language::likeness(own, word));
  return all;
}

bool Fitting::fits(const std::string& option) const {
  const float most = keys_.empty() ? 0 : *std::max_element(keys_.begin(), keys_.end());
  if (most < goesWith) return true;
  const language::Meaning own = meanings_->of(option);
  if (own.empty()) return true;
  const std::vector<float> near = likenesses(own);
  for (std::size_t i = 0; i < near.size(); ++i)
    if (keys_[i] - near[i] > farFrom) return false;
  return most - *std::max_element(near.begin(), near.end()) <= farther;
}

}  // namespace questions::rivals
