// Any text through sentences, tags, trees and names: no bytes may crash the analysis, and each
// tree must be one.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "questions/language/analyser.h"
#include "questions/language/conllu.h"
#include "questions/text/sentences.h"
#include "tests/fuzz/small_model.h"

namespace {

const language::Analyser& analyser() {
  static const std::filesystem::path folder = smallModel(HEARSAY_SOURCE_DIR "/assets/language");
  static const language::Analyser shared(folder);
  return shared;
}

void require(bool holds) {
  if (!holds) std::abort();
}

/// Every word comes to the one root by its heads.
void requireTree(const language::Tree& tree) {
  std::size_t roots = 0;
  for (std::size_t i = 0; i < tree.words.size(); ++i) {
    roots += tree.words[i].head == language::kRoot;
    std::size_t at = i, steps = 0;
    while (tree.words[at].head != language::kRoot) {
      at = tree.words[at].head;
      require(at < tree.words.size() && ++steps <= tree.words.size());
    }
  }
  require(roots == (tree.words.empty() ? 0 : 1));
  for (const language::Name& name : tree.names) {
    require(name.first < name.end && name.end <= tree.words.size());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  text::Article article;
  article.text.assign(reinterpret_cast<const char*>(bytes), size);
  article.paragraphs = {{text::ParagraphKind::Body, {0, size}}};
  const auto sentences = text::splitSentences(article);
  const auto trees = analyser().analyse(article, sentences);
  require(trees.size() == sentences.size());
  for (const language::Tree& tree : trees) requireTree(tree);
  language::conllu(article, sentences, trees, true);
  return 0;
}
