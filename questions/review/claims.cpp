// Rule 11: a false claim differs from the article in exactly one element, and says which.
#include <algorithm>

#include "questions/distractors/cities.h"
#include "questions/distractors/nationalities.h"
#include "questions/figure.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/review/asked.h"
#include "questions/review/checks.h"
#include "questions/words.h"

namespace questions::reviewing {
namespace {

bool saysTrue(const Item& item) {
  return item.key < item.options.size() && lowered(item.keyOption().text) == "true";
}

std::string negationsOf(std::string_view text) {
  std::string found;
  for (const Word& word : words(text))
    if (lexicon::isNegation(lowered(word.text))) found += lowered(word.text) + " ";
  return found;
}

}  // namespace

Verdict claimOptions(const ReviewContext& context) {
  const Item& item = context.item;
  if (!item.isClaim()) return std::nullopt;
  if (item.options.size() != 2 || lowered(item.options[0].text) != "true" ||
      lowered(item.options[1].text) != "false")
    return "a claim offers True and False, in this order";
  if (item.stem.ends_with("?")) return "a claim is a statement, not a question";
  return std::nullopt;
}

Verdict alterationShown(const ReviewContext& context) {
  const Item& item = context.item;
  if (!item.isClaim()) return std::nullopt;
  if (saysTrue(item))
    return item.alteration ? Verdict("the claim is said to be true, and to be altered")
                           : std::nullopt;
  if (!item.alteration)
    return item.evidence ? Verdict("nothing says what was altered") : std::nullopt;
  const Alteration& change = *item.alteration;
  if (!holdsWords(item.stem, change.altered))
    return "the claim does not hold \"" + change.altered + "\"";
  if (holdsWords(item.stem, change.said)) return "the claim still holds \"" + change.said + "\"";
  return std::nullopt;
}

Verdict leadTells(const ReviewContext& context) {
  const Item& item = context.item;
  if (!item.isClaim() || !item.evidence || !item.evidence->span) return std::nullopt;
  const std::string said(text::slice(item.evidence->quote, *item.evidence->span));
  for (const Word& word : words(leadIn(item.stem)))
    for (const std::string& root : contentRoots(said))
      if (akin(rootOf(word.text), root) || namesFolk(word.text, said) ||
          rootOf(word.text.substr(0, word.text.find('-'))) == root)  // "a 67-year wait"
        return "the lead's \"" + std::string(word.text) + "\" tells whether it holds";
  if (const std::string group = groupIn(leadIn(item.stem), said); !group.empty())
    return "the lead's \"" + group + "\" tells whether it holds";
  if (speaksOfPeople(leadIn(item.stem), said)) return "the lead speaks of what is of " + said;
  for (const std::string_view city : citiesOf(said))
    if (item.stem.find(city) != std::string::npos && holdsWords(item.stem, city))
      return std::string(city) + " in the stem tells whether it holds";
  return std::nullopt;
}

Verdict restTells(const ReviewContext& context) {
  const Item& item = context.item;
  if (!item.isClaim() || !item.evidence || !item.evidence->span) return std::nullopt;
  const std::string said(text::slice(item.evidence->quote, *item.evidence->span));
  if (item.alteration && givesTheRest(withoutLead(item.stem), said))
    return "with the rest of the claim, " + said + " makes a hundred";
  if (hasDigit(said)) return std::nullopt;
  const std::set<std::string> own = contentRoots(said);
  std::size_t most = item.alteration ? 0 : 1;  // a true claim says it once itself
  for (const std::string& root : own) {
    std::size_t times = 0;
    for (const Word& word : words(withoutLead(item.stem)))
      if (rootOf(word.text) == root) ++times;
    if (item.alteration && contentRoots(item.alteration->altered).contains(root)) continue;
    if (times > most) return "\"" + root + "\" stands in the rest of the claim as well";
  }
  return std::nullopt;
}

Verdict alterationAlike(const ReviewContext& context) {
  const Item& item = context.item;
  if (!item.alteration) return std::nullopt;
  const Alteration& change = *item.alteration;
  if (change.slot.empty()) return "nothing says which element was altered";
  if (negationsOf(change.said) != negationsOf(change.altered))
    return "the claim differs by a negation";
  if (hasDigit(change.said) != hasDigit(change.altered) ||
      startsUpper(change.said) != startsUpper(change.altered))
    return "\"" + change.said + "\" and \"" + change.altered + "\" are not of one kind";
  return std::nullopt;
}

}  // namespace questions::reviewing
