// Gold sentences as tensors: the class numbers of a corpus, and batches of sentences of like
// length.
#pragma once

#include "questions/language/trainer/network.h"
#include "questions/language/trainer/treebank.h"
#include "questions/language/trainer/vectors.h"

namespace language::trainer {

/// Everything that turns words and classes into numbers.
struct Vocabulary {
  Vectors vectors;
  Labels words;  ///< shapes seen often enough in training; number 0 stands for the rest
  Labels uposes, xposes, names, relations;
};

Vocabulary makeVocabulary(const std::vector<GoldSentence>& sentences,
                          const std::filesystem::path& vectors, std::size_t frequent);

Batch makeBatch(const Vocabulary& vocabulary, const std::vector<const GoldSentence*>& sentences);

/// Groups of about `words` words, sentences of like length together, in an order drawn from
/// `random`.
std::vector<std::vector<const GoldSentence*>> grouped(const std::vector<GoldSentence>& sentences,
                                                      std::size_t words, std::mt19937_64& random);

}  // namespace language::trainer
