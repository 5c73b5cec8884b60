// The gold data that the shipped model is trained on, and the part kept back to calibrate it.
#pragma once

#include "questions/language/trainer/treebank.h"

namespace language::trainer {

struct Corpus {
  std::vector<GoldSentence> training;
  std::vector<GoldSentence> held;  ///< every twentieth document
};

/// Reads every *-train.conllu and *.conll of the folder. A treebank without a mark of names teaches
/// nothing about them.
Corpus readCorpus(const std::filesystem::path& folder);

}  // namespace language::trainer
