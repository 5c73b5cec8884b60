// Which files, and which documents.
#include "questions/language/trainer/corpus.h"

#include <algorithm>
#include <iterator>
#include <stdexcept>

namespace language::trainer {

Corpus readCorpus(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  Corpus corpus;
  for (const auto& path : paths) {
    std::vector<GoldSentence> sentences;
    if (path.filename().string().ends_with("-train.conllu")) sentences = readTreebank(path);
    if (path.extension() == ".conll") sentences = readNames(path);
    for (GoldSentence& sentence : sentences) {
      (sentence.document % 20 == 19 ? corpus.held : corpus.training).push_back(std::move(sentence));
    }
  }
  if (corpus.training.empty())
    throw std::runtime_error(folder.string() + ": no *-train.conllu there");
  return corpus;
}

}  // namespace language::trainer
