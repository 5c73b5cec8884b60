#include "questions/tact.h"

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {

std::optional<std::string> touchingWord(std::string_view text) {
  const std::vector<Word> all = words(text);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::string low = lowered(all[i].text);
    const std::string before = i > 0 ? lowered(all[i - 1].text) : "";
    const std::string next = i + 1 < all.size() ? lowered(all[i + 1].text) : "";
    if (next == "away" && (low == "passed" || low == "passes")) return low;
    if (!lexicon::isSensitive(low)) continue;
    if (low == "injury" && next == "time") continue;
    const bool happened = before == "was" || before == "were" || before == "been" ||
                          before == "being" || before == "fatally" || next == "dead";
    if (low == "shot" && !happened) continue;
    return low;
  }
  return std::nullopt;
}

}  // namespace questions
