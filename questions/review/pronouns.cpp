// Rule 1: what "he", "it" and "they" of a stem stand for is told before them.
#include <algorithm>

#include "questions/document/genders.h"
#include "questions/lexicon.h"
#include "questions/review/asked.h"
#include "questions/review/checks.h"
#include "questions/words.h"

namespace questions::reviewing {
namespace {

// "it is crucial that", "it will take": an "it" that stands for nothing before it.
bool isExpletive(const std::vector<Word>& own, std::size_t at) {
  if (lowered(own[at].text) != "it" || at + 2 >= own.size()) return false;
  bool copula = false;
  for (std::size_t i = at + 1; i < std::min(own.size(), at + 8); ++i) {
    const std::string low = lowered(own[i].text);
    if (isAny(low, {"is", "was", "be", "been", "becomes", "became", "takes", "took"}))
      copula = true;
    if (copula && isAny(low, {"that", "to", "for"})) return true;
  }
  return false;
}

// Whether word i asks, or belongs to a fronted phrase that asks: "what", "in which city".
bool asks(const std::vector<Word>& own, std::size_t i) {
  const auto is = [&](std::size_t at, auto... choices) {
    return isAny(lowered(own[at].text), {choices...});
  };
  if (is(i, "what", "which")) return true;
  if (i > 1 && is(i - 1, "which", "what")) return lexicon::isFunctionWord(lowered(own[i - 2].text));
  return is(i, "who", "whose") && i + 1 < own.size() && is(i + 1, "did", "do", "does");
}

// Behind "According to Ann Lee,", or "Dr Ann Lee said that": 0 without it.
std::size_t behindSource(const std::vector<Word>& own) {
  for (std::size_t i = 0; i < own.size() && startsUpper(own[i].text); ++i)
    if (i + 1 < own.size() && lexicon::isSayingVerb(lowered(own[i + 1].text))) return i + 2;
  if (own.size() < 3 || lowered(own[0].text) != "according") return 0;
  for (std::size_t i = 2; i + 1 < own.size(); ++i)
    if (own[i].text.data()[own[i].text.size()] == ',') return i + 1;
  return 0;
}

// "how many units": what is asked for, behind which "they" have them.
bool isCounted(const std::vector<Word>& own, std::size_t i) {
  for (std::size_t how = i; how-- > 0 && i - how < 4;) {
    if (lexicon::isFiniteVerb(lowered(own[how].text))) return false;
    if (lowered(own[how].text) == "how") return true;
  }
  return false;
}

// "Ann Lee, [her] main rival": she is nobody's own, so that who it is stands before her name.
std::size_t beforeApposition(const std::vector<Word>& own, std::size_t at) {
  const bool behindMark = at > 0 && own[at].range.begin > own[at - 1].range.end + 1;
  if (!behindMark || !isAny(lowered(own[at].text), {"his", "her"})) return at;
  std::size_t first = at;
  while (first > 0 && startsUpper(own[first - 1].text)) --first;
  return first;
}

// "In [his] speech, Ann Lee said": who it is stands behind the comma.
bool isAhead(const std::vector<Word>& own, std::size_t at) {
  if (!isAny(lowered(own[at].text), {"he", "she", "his", "her"})) return false;
  for (std::size_t i = at + 1; i < own.size(); ++i) {
    const bool behindComma = own[i - 1].text.data()[own[i - 1].text.size()] == ',';
    const std::string low = lowered(own[i].text);
    if (behindComma && !hasDigit(low))
      return startsUpper(own[i].text) && !lexicon::isMonth(low) && !lexicon::isFunctionWord(low);
  }
  return false;
}

// Whether something before the pronoun could be what it stands for.
bool isBound(const std::vector<Word>& own, std::size_t at) {
  const std::string pronoun = lowered(own[at].text);
  const bool person = isAny(pronoun, {"he", "him", "his", "himself", "she", "her", "herself"});
  const bool subject = pronoun == "they";  // who "they" are, no source and no figure tells
  const std::size_t end = beforeApposition(own, at);
  for (std::size_t i = subject ? behindSource(own) : 0; i < end; ++i) {
    if (subject && isCounted(own, i)) continue;
    const std::string low = lowered(own[i].text);
    if (asks(own, i)) continue;
    const bool gapBinds =
        low == "____" && (i == 0 || !isAny(lowered(own[i - 1].text), {"on", "in", "by"}));
    const bool one = isAny(low, {"who", "whose", "man", "woman", "boy", "girl"});
    if ((one && person) || gapBinds) return true;
    if (one) continue;
    if (lexicon::isFunctionWord(low) || lexicon::isMonth(low) || hasDigit(low) || low == "____" ||
        lexicon::isNumberWord(low))
      continue;
    if (!person || (startsUpper(own[i].text) && (i > 0 || i + 1 < at))) return true;
  }
  return false;
}

// "Ann sang at his church when she was ten": two people, of whom one is named.
bool isOfTwo(const std::vector<Word>& own) {
  std::size_t names = 0;
  bool he = false, she = false;
  for (std::size_t i = 0; i < own.size(); ++i) {
    const std::string low = lowered(own[i].text);
    if (own[i].quoted) continue;
    he = he || genderOf(low) == language::Gender::Masculine;
    she = she || genderOf(low) == language::Gender::Feminine;
    if (isAny(low, {"who", "whom"}) || genderOfNoun(low) != language::Gender::Unknown) ++names;
    const bool goesOn =
        i > 0 && startsUpper(own[i - 1].text) && own[i].range.begin == own[i - 1].range.end + 1;
    if (startsUpper(own[i].text) && !goesOn && !lexicon::isMonth(low) &&
        !lexicon::isFunctionWord(low))
      ++names;
  }
  return he && she && names < 2;
}

}  // namespace

Verdict unboundPronoun(const ReviewContext& context) {
  const std::vector<Word> own = ownWords(context.item.stem);
  if (isOfTwo(own)) return "the stem tells of a man and a woman, and names one of them";
  for (std::size_t i = 0; i < own.size(); ++i) {
    const std::string low = lowered(own[i].text);
    const bool inserted = i > 0 && i + 1 < own.size() && lexicon::isSubjectPronoun(low) &&
                          own[i].range.begin > own[i - 1].range.end + 1 &&
                          lexicon::isSayingVerb(lowered(own[i + 1].text));
    if (inserted) return "the stem does not say who \"" + low + "\" are that say so";
    if (lexicon::isThirdPerson(low) && !isExpletive(own, i) && !isBound(own, i) && !isAhead(own, i))
      return "nothing in the stem says what \"" + low + "\" stands for";
  }
  return std::nullopt;
}

}  // namespace questions::reviewing
