#include "game/commands/analysis.h"

#include <memory>

#include "game/assets.h"
#include "questions/language/analyser.h"

namespace commands {

questions::Analyse openAnalysis() {
  const auto analyser = std::make_shared<const language::Analyser>(assetsFolder() / "language");
  return [analyser](const text::Article& article, const std::vector<text::Sentence>& sentences) {
    return analyser->analyse(article, sentences);
  };
}

}  // namespace commands
