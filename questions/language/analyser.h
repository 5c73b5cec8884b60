// English sentences in, trees and names out: the one entry to the language model.
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "questions/language/gazetteer.h"
#include "questions/language/morphology.h"
#include "questions/language/tree.h"
#include "questions/text/article.h"
#include "questions/text/sentence.h"

namespace language {

/// Reading is const and may go on in several threads. The same text gives the same trees on every
/// machine.
class Analyser {
 public:
  /// Reads the folder's english.model, words.txt and names.txt (in the program's assets: language).
  /// Throws questions::Error if one is missing, cut short, damaged or of another version.
  explicit Analyser(const std::filesystem::path& folder);
  ~Analyser();
  Analyser(Analyser&&) noexcept;
  Analyser& operator=(Analyser&&) noexcept;

  /// One tree for each sentence, in order. Time is linear in the text as text::kLongestSentence
  /// bounds each sentence.
  std::vector<Tree> analyse(const text::Article& article,
                            const std::vector<text::Sentence>& sentences) const;

  const Morphology& morphology() const;
  const Gazetteer& gazetteer() const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace language
