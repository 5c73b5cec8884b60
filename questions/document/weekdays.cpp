#include "questions/document/weekdays.h"

#include <algorithm>
#include <chrono>

#include "questions/document/finite.h"
#include "questions/document/spoken.h"
#include "questions/document/tree_words.h"
#include "questions/words.h"

namespace questions {
namespace {

using language::Tree;

enum class When { Unknown, Before, After };

// The first helper of a predicate, or itself.
const language::Word& finiteOf(const Tree& tree, std::size_t predicate) {
  const std::vector<std::size_t> helpers = auxiliaries(tree, predicate);
  if (!helpers.empty()) return tree.words[helpers.front()];
  const std::size_t copula = language::dependent(tree, predicate, "cop");
  return tree.words[copula == language::kRoot ? predicate : copula];
}

When whenOf(const Tree& tree, std::size_t predicate);

// "a council that met on Friday", "Speaking on Friday, Lee said", "will meet to talk on Friday":
// no finite verb of its own, so that of the clause above it.
When whenAbove(const Tree& tree, std::size_t verb) {
  const std::size_t head = tree.words[verb].head;
  if (head == language::kRoot) return When::Unknown;
  const bool verbal = tree.words[head].upos == "VERB" || tree.words[head].upos == "AUX";
  return verbal ? whenOf(tree, head) : When::Unknown;
}

When whenOf(const Tree& tree, std::size_t predicate) {
  const language::Word& finite = finiteOf(tree, predicate);
  if (finite.xpos == "VBD") return When::Before;
  if (finite.xpos == "MD")
    return isAny(lowered(finite.form), {"will", "shall"}) ? When::After : When::Unknown;
  const language::Word& word = tree.words[predicate];
  const std::string_view relation = language::baseRelation(word.relation);
  if (word.xpos == "VBN" && relation == "acl") return When::Before;  // "a man arrested on Friday"
  if (word.xpos == "VBG" && relation == "advcl") {
    const When above = whenAbove(tree, predicate);
    return above == When::Before ? above : When::Unknown;
  }
  if (word.xpos == "VB" && tree_words::hasChild(tree, predicate, "mark", {"to"})) {
    const When above = whenAbove(tree, predicate);  // "agreed to meet on Friday": either
    return above == When::After ? above : When::Unknown;
  }
  return When::Unknown;
}

// "During a hearing Friday, Lee said", "According to a tweet on Friday": what the day stands behind
// is where the deed was done, or whose word it is.
When whenOfNoun(const Tree& tree, std::size_t noun) {
  const std::size_t mark = language::dependent(tree, noun, "case");
  const std::size_t head = tree.words[noun].head;
  if (mark == language::kRoot || head == language::kRoot) return When::Unknown;
  const std::string preposition = lowered(tree.words[mark].form);
  if (preposition == "to" && mark > 0 && lowered(tree.words[mark - 1].form) == "according")
    return When::Before;
  if (preposition == "according") return When::Before;
  const bool scene = isAny(preposition, {"during", "after", "following", "at", "in"}) &&
                     language::baseRelation(tree.words[noun].relation) == "obl";
  return scene && whenOf(tree, head) == When::Before ? When::Before : When::Unknown;
}

When whenOfDay(const Tree& tree, std::size_t day) {
  const language::Word& word = tree.words[day];
  const std::size_t mark = language::dependent(tree, day, "case");
  if (word.head == language::kRoot ||
      (mark != language::kRoot &&
       !isAny(lowered(tree.words[mark].form), {"on", "late", "early", "of"})) ||
      tree_words::hasChild(tree, day, "det", {"the", "every", "each", "a", "this"}))
    return When::Unknown;
  const language::Word& head = tree.words[word.head];
  const bool predicate = head.upos == "VERB" || head.upos == "AUX" ||
                         language::dependent(tree, word.head, "cop") != language::kRoot;
  if (predicate) return whenOf(tree, word.head);
  return head.upos == "NOUN" && word.head < day ? whenOfNoun(tree, word.head) : When::Unknown;
}

// The one day of the week among the words of a date; none where more is said of which it is.
std::size_t weekdayIn(const Tree& tree, const text::Date& date) {
  std::size_t found = language::kRoot;
  for (std::size_t i = 0; i < tree.words.size(); ++i) {
    if (!date.range.contains(tree.words[i].range)) continue;
    if (isAny(lowered(tree.words[i].form), {"last", "next", "this", "past"}))
      return language::kRoot;
    if (text::weekdayNumber(tree.words[i].form) == 0) continue;
    if (found != language::kRoot) return language::kRoot;
    found = i;
  }
  return found;
}

std::string dayFrom(text::CivilDay published, unsigned weekday, When when) {
  const int ahead =
      (static_cast<int>(weekday) - static_cast<int>(text::weekdayOf(published)) + 7) % 7;
  const int shift = when == When::After || ahead == 0 ? ahead : ahead - 7;
  return text::iso(text::CivilDay(std::chrono::sys_days(published) + std::chrono::days(shift)));
}

}  // namespace

void resolveWeekdays(Document& document) {
  if (!document.published) return;
  for (std::size_t s = 0; s < document.sentences.size(); ++s) {
    if (!document.trees[s]) continue;
    const Tree& tree = *document.trees[s];
    for (text::Date& date : document.dates[s]) {
      if (!date.relative || date.granularity != text::Granularity::Day || !date.value.empty() ||
          isQuoted(document, s, date.range))
        continue;
      const std::size_t day = weekdayIn(tree, date);
      const When when = day == language::kRoot ? When::Unknown : whenOfDay(tree, day);
      if (when != When::Unknown)
        date.value = dayFrom(*document.published, text::weekdayNumber(tree.words[day].form), when);
    }
  }
}

}  // namespace questions
