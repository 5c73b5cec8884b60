// Other ranks, said as the one asked for: "second-worst" beside "third-worst".
#include "questions/distractors/rivals.h"
#include "questions/figure.h"
#include "questions/words.h"

namespace questions::rivals {

Sides ranks(const Fact& fact, const Document& document) {
  constexpr int farthest = 3;
  Sides sides;
  const std::string key = fact.key();
  const std::size_t ordinal = key.find_first_of("- ");
  const std::optional<Figure> own = readFigure(key.substr(0, ordinal));
  if (!own || ordinal == std::string::npos) return sides;
  for (int step = 1; step <= farthest; ++step)
    for (const bool above : {false, true}) {
      const int rank = static_cast<int>(own->number) + (above ? step : -step);
      const std::string text = spelledOrdinal(rank) + key.substr(ordinal);
      if (rank < 2 || holdsWords(document.text(), text)) continue;
      (above ? sides.above : sides.below).push_back({{text, ""}, 1.0 * rank});
    }
  return sides;
}

}  // namespace questions::rivals
