#include "questions/tact.h"

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

// "injury time", "the market crash", "a crash course", "crashed out of the cup", "the execution of
// the plan", "a blast of cold air", "an explosion of colour": nobody is hurt.
bool isFigurative(std::string_view low, std::string_view before, std::string_view next) {
  if (low == "injury" && next == "time") return true;
  if (low.starts_with("crash"))
    return isAny(next, {"course", "test", "tests", "out"}) ||
           isAny(before, {"market", "stock", "stocks", "shares", "prices", "price", "computer",
                          "software", "system", "website", "server", "servers", "financial",
                          "currency", "banking", "housing"});
  if (low == "execution") return next == "of";
  if (low == "blast") return isAny(next, {"of", "off", "furnace"});
  return low == "explosion" && next == "of" && before != "the";
}

}  // namespace

std::optional<std::string> touchingWord(std::string_view text) {
  const std::vector<Word> all = words(text);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::string low = lowered(all[i].text);
    const std::string before = i > 0 ? lowered(all[i - 1].text) : "";
    const std::string next = i + 1 < all.size() ? lowered(all[i + 1].text) : "";
    if (next == "away" && (low == "passed" || low == "passes")) return low;
    if (next == "punishment" && low == "capital") return low;
    if (next == "attack" || next == "attacks")
      if (isAny(low, {"gun", "knife", "terror", "bomb", "acid", "arson", "rocket", "missile",
                      "grenade", "heart", "armed"}))
        return low + " " + next;
    if (!lexicon::isSensitive(low) || isFigurative(low, before, next)) continue;
    const bool happened = before == "was" || before == "were" || before == "been" ||
                          before == "being" || before == "fatally" || next == "dead";
    if (low == "shot" && !happened) continue;
    return low;
  }
  return std::nullopt;
}

}  // namespace questions
