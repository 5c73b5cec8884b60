// Rules 9 and 13: the item is worth asking, and asked with tact.
#include <algorithm>

#include "questions/figure.h"
#include "questions/review/asked.h"
#include "questions/review/checks.h"
#include "questions/tact.h"
#include "questions/words.h"

namespace questions::reviewing {
namespace {

bool hasLower(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

Verdict notFurniture(const ReviewContext& context) {
  const std::string& quote = context.item.evidence->quote;
  for (std::string_view mark :
       {"Image:", "Photo:", "Video:", "Audio:", "Credit:", "Picture:", "via REUTERS", "©",
        "ATTENTION EDITORS", "All rights reserved", "Subscribe", "Click here", "cookies",
        "Getty Images", "newsletter", "Sign up"})
    if (quote.find(mark) != std::string::npos)
      return "\"" + std::string(mark) + "\" belongs to the page, not to the story";
  if (!hasLower(quote)) return "the evidence is a notice in capitals";
  return std::nullopt;
}

Verdict exactFigure(const ReviewContext& context) {
  const Item& item = context.item;
  // Of one of many candidates, nobody remembers three digits.
  const std::size_t mostDigits = holdsWords(lowered(item.stem), "votes") ? 3 : 4;
  const std::string asked = askedFor(item);
  const auto isTagged = [&](std::string_view tag) {
    return std::find(item.tags.begin(), item.tags.end(), tag) != item.tags.end();
  };
  if (isTagged("clock")) return "nobody remembers at what time it was";
  if (isTagged("date") || !readFigure(asked)) return std::nullopt;
  std::string digits;
  for (const char c : asked)
    if (c >= '0' && c <= '9') digits += c;
  digits.erase(digits.find_last_not_of('0') + 1);
  if (digits.size() <= mostDigits) return std::nullopt;
  return "nobody remembers \"" + asked + "\" to its last digit";
}

Verdict marksSensitive(const ReviewContext& context) {
  const Item& item = context.item;
  if (item.sensitive) return std::nullopt;
  std::optional<std::string> found = touchingWord(item.stem);
  for (const Option& option : item.options)
    if (!found) found = touchingWord(option.text);
  if (!found && item.evidence) found = touchingWord(item.evidence->quote);
  if (found) return "\"" + *found + "\" is a matter of tact, and the item is not marked sensitive";
  return std::nullopt;
}

}  // namespace questions::reviewing
