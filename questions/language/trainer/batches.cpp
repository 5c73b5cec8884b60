// Numbers for words and classes.
#include "questions/language/trainer/batches.h"

#include <algorithm>

#include "questions/language/word_features.h"

namespace language::trainer {
namespace {

constexpr int kOftenEnough = 3;
constexpr std::int64_t kUnknown = -100;

using Column = std::vector<std::int64_t>;

torch::Tensor tensor(const Column& column) { return torch::tensor(column, torch::kLong); }

std::int64_t classOf(const Labels& labels, const std::string& name, bool known) {
  const int found = known ? labels.at(name) : -1;
  return found < 0 ? kUnknown : found;
}

struct Columns {
  Column vectors, words, hashes, timeMajor, sentenceMajor, sentence, upos, xpos, name, head,
      relation;

  void appendWord(const Vocabulary& vocabulary, const std::string& form) {
    const WordFeatures features = wordFeatures(form);
    const auto vector = vocabulary.vectors.index.find(features.key);
    vectors.push_back(vector == vocabulary.vectors.index.end() ? 0 : vector->second + 1);
    words.push_back(vocabulary.words.at(features.shape) + 1);
    hashes.insert(hashes.end(), features.hashes.begin(), features.hashes.end());
  }

  void appendGold(const Vocabulary& vocabulary, const GoldSentence& from, const GoldWord& word) {
    upos.push_back(classOf(vocabulary.uposes, word.upos, from.hasTree));
    xpos.push_back(classOf(vocabulary.xposes, word.xpos, from.hasTree));
    relation.push_back(classOf(vocabulary.relations, word.relation, from.hasTree));
    head.push_back(from.hasTree ? word.head : kUnknown);
    name.push_back(classOf(vocabulary.names, word.name, from.hasNames));
  }
};

void shuffle(auto& values, std::mt19937_64& random) {
  for (std::size_t i = values.size(); i > 1; --i) std::swap(values[i - 1], values[random() % i]);
}

}  // namespace

Vocabulary makeVocabulary(const std::vector<GoldSentence>& sentences,
                          const std::filesystem::path& vectors, std::size_t frequent) {
  Vocabulary vocabulary;
  std::map<std::string, int> counts;
  std::set<std::string> keys;
  for (const GoldSentence& sentence : sentences) {
    for (const GoldWord& word : sentence.words) {
      const WordFeatures features = wordFeatures(word.form);
      keys.insert(features.key);
      ++counts[features.shape];
      if (word.name != "?") vocabulary.names.insert(word.name);
      if (!sentence.hasTree) continue;
      vocabulary.uposes.insert(word.upos);
      vocabulary.xposes.insert(word.xpos);
      vocabulary.relations.insert(word.relation);
    }
  }
  for (const auto& [shape, count] : counts) {
    if (count >= kOftenEnough) vocabulary.words.insert(shape);
  }
  for (Labels* labels : {&vocabulary.words, &vocabulary.uposes, &vocabulary.xposes,
                         &vocabulary.names, &vocabulary.relations}) {
    labels->number();
  }
  vocabulary.vectors = readVectors(vectors, frequent, keys);
  return vocabulary;
}

Batch makeBatch(const Vocabulary& vocabulary, const std::vector<const GoldSentence*>& sentences) {
  Batch batch;
  batch.sentences = static_cast<std::int64_t>(sentences.size());
  batch.longest = static_cast<std::int64_t>(sentences.front()->words.size());
  batch.active.assign(static_cast<std::size_t>(batch.longest), 0);
  Columns columns;
  for (std::int64_t b = 0; b < batch.sentences; ++b) {
    const GoldSentence& sentence = *sentences[static_cast<std::size_t>(b)];
    for (std::int64_t t = 0; t < static_cast<std::int64_t>(sentence.words.size()); ++t) {
      const GoldWord& word = sentence.words[static_cast<std::size_t>(t)];
      ++batch.active[static_cast<std::size_t>(t)];
      columns.timeMajor.push_back(t * batch.sentences + b);
      columns.sentenceMajor.push_back(b * batch.longest + t);
      columns.sentence.push_back(b);
      columns.appendWord(vocabulary, word.form);
      columns.appendGold(vocabulary, sentence, word);
    }
  }
  batch.vectors = tensor(columns.vectors);
  batch.words = tensor(columns.words);
  batch.hashes = tensor(columns.hashes).view({-1, std::int64_t{kHashesPerWord}});
  batch.timeMajor = tensor(columns.timeMajor);
  batch.sentenceMajor = tensor(columns.sentenceMajor);
  batch.sentence = tensor(columns.sentence);
  batch.upos = tensor(columns.upos);
  batch.xpos = tensor(columns.xpos);
  batch.name = tensor(columns.name);
  batch.head = tensor(columns.head);
  batch.relation = tensor(columns.relation);
  return batch;
}

std::vector<std::vector<const GoldSentence*>> grouped(const std::vector<GoldSentence>& sentences,
                                                      std::size_t words, std::mt19937_64& random) {
  std::vector<const GoldSentence*> order;
  for (const GoldSentence& sentence : sentences) order.push_back(&sentence);
  shuffle(order, random);
  std::stable_sort(order.begin(), order.end(), [](const GoldSentence* a, const GoldSentence* b) {
    return a->words.size() > b->words.size();
  });
  std::vector<std::vector<const GoldSentence*>> groups;
  std::size_t room = 0;
  for (const GoldSentence* sentence : order) {
    if (room < sentence->words.size()) {
      groups.emplace_back();
      room = std::max(words, sentence->words.size());
    }
    groups.back().push_back(sentence);
    room -= sentence->words.size();
  }
  shuffle(groups, random);
  return groups;
}

}  // namespace language::trainer
