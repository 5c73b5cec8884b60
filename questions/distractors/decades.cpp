// The decades before and after, up to that of the article; none that it names.
#include "questions/distractors/rivals.h"
#include "questions/words.h"

namespace questions::rivals {

Sides decades(const Fact& fact, const Document& document) {
  Sides sides;
  const int decade = std::stoi(fact.key().substr(0, 4));
  const int last = document.published ? static_cast<int>(document.published->year()) : decade;
  for (const int step : {-10, 10, -20, 20}) {
    const std::string text = std::to_string(decade + step) + "s";
    if (decade + step <= last && !holdsWords(document.text(), text))
      (step < 0 ? sides.below : sides.above).push_back({{text, ""}, 1.0 * (decade + step)});
  }
  return sides;
}

}  // namespace questions::rivals
