// language_trainer: gold trees and pretrained vectors in, the model file out (see train.sh).
//   member  trains one member of the committee; several may run at the same time
//   names   trains anew what marks names in a finished model
//   bounds  measures anew how far a finished model can be trusted
//   model   rounds the members to 8 bits, calibrates them together, and writes the model
#include <cstdio>
#include <exception>

#include "questions/language/trainer/calibration.h"
#include "questions/language/trainer/corpus.h"
#include "questions/language/trainer/name_heads.h"
#include "questions/language/trainer/training.h"

namespace {

using namespace language::trainer;

constexpr std::size_t kFrequentWords = 50000;
constexpr std::uint64_t kNameHeads = 4;  // of each member, as one

int trainMember(const std::vector<std::string>& arguments) {
  const Corpus corpus = readCorpus(arguments[2]);
  const Vocabulary vocabulary = makeVocabulary(corpus.training, arguments[3], kFrequentWords);
  Course course;
  course.seed = std::stoull(arguments[4]);
  course.epochs = std::stoi(arguments[5]);
  course.last = std::stoi(arguments[6]);
  const auto network =
      train(vocabulary, corpus.training, course, [&](int epoch, double loss, Network& n) {
        const Measure m = measure(n, vocabulary, corpus.held);
        std::printf("epoch %d: loss %.4f; held back: UPOS %.2f, XPOS %.2f, UAS %.2f, LAS %.2f\n",
                    epoch, loss, m.upos, m.xpos, m.heads, m.labelled);
        std::fflush(stdout);
      });
  torch::serialize::OutputArchive archive;
  network->save(archive);
  archive.save_to(arguments[7]);
  return 0;
}

std::shared_ptr<Network> loadMember(const Vocabulary& vocabulary, const std::string& path) {
  auto network =
      std::make_shared<Network>(sizesFor(vocabulary), vectorTable(vocabulary.vectors), 0);
  torch::serialize::InputArchive archive;
  archive.load_from(path);
  network->load(archive);
  return network;
}

void writeMatrix(ModelWriter& writer, const std::string& name, const torch::Tensor& matrix) {
  writer.matrix(name, static_cast<std::size_t>(matrix.size(0)),
                static_cast<std::size_t>(matrix.size(1)), matrix.data_ptr<float>());
}

void writeFloats(ModelWriter& writer, const std::string& name, const torch::Tensor& values) {
  const float* data = values.data_ptr<float>();
  writer.floats(name, {data, data + values.numel()});
}

void writeMember(ModelWriter& writer, const std::string& prefix, const Network& network) {
  for (const auto& [name, weight] : network.weights()) {
    const torch::Tensor values = weight.detach().contiguous();
    (values.dim() == 1 ? writeFloats : writeMatrix)(writer, prefix + name, values);
  }
}

void writeVocabulary(ModelWriter& writer, const Vocabulary& vocabulary) {
  const Vectors& vectors = vocabulary.vectors;
  writer.lines("uposes", vocabulary.uposes.names);
  writer.lines("xposes", vocabulary.xposes.names);
  writer.lines("names", vocabulary.names.names);
  writer.lines("relations", vocabulary.relations.names);
  writer.lines("words", vocabulary.words.names);
  writer.lines("vectors.words", vectors.words);
  writer.rounded("vectors", vectors.words.size(), vectors.dimensions, vectors.scales.data(),
                 vectors.values.data());
}

int writeModel(const std::vector<std::string>& arguments) {
  const Corpus corpus = readCorpus(arguments[2]);
  const Vocabulary vocabulary = makeVocabulary(corpus.training, arguments[3], kFrequentWords);
  ModelWriter writer;
  writeVocabulary(writer, vocabulary);
  for (std::size_t i = 5; i < arguments.size(); ++i) {
    writeMember(writer, std::to_string(i - 5) + ".", *loadMember(vocabulary, arguments[i]));
  }
  calibrate(writer, arguments[4], corpus.held);
  return 0;
}

void writeNameHead(ModelWriter& writer, const std::string& prefix, const NameHead& head) {
  writeMatrix(writer, prefix + "name.weight", head.states.contiguous());
  writeMatrix(writer, prefix + "name.word", head.words.contiguous());
  writeMatrix(writer, prefix + "name.hints", head.hints.contiguous());
  writeFloats(writer, prefix + "name.bias", head.hiddenBias);
  writeMatrix(writer, prefix + "names.weight", head.classes.contiguous());
  writeFloats(writer, prefix + "names.bias", head.classesBias);
}

int retrainNames(const std::vector<std::string>& arguments) {
  std::vector<GoldSentence> sentences = readCorpus(arguments[2]).training;
  for (std::size_t i = 6; i < arguments.size(); ++i) {
    const std::vector<GoldSentence> more = readTreebank(arguments[i]);
    sentences.insert(sentences.end(), more.begin(), more.end());
  }
  const language::Gazetteer gazetteer(arguments[3]);
  const language::Committee committee(arguments[4], &gazetteer);
  ModelWriter writer;
  writer.copy(language::ModelFile(arguments[4]));
  for (std::size_t m = 0; m < committee.size(); ++m) {
    writeNameHead(writer, std::to_string(m) + ".",
                  trainNameHeads(committee, m, sentences, kNameHeads));
  }
  writer.write(arguments[5]);
  return 0;
}

int measureBounds(const std::vector<std::string>& arguments) {
  ModelWriter writer;
  writer.copy(language::ModelFile(arguments[4]));
  const language::Gazetteer gazetteer(arguments[3]);
  calibrate(writer, arguments[5], readCorpus(arguments[2]).held, &gazetteer);
  return 0;
}

int run(const std::vector<std::string>& arguments) {
  if (arguments.size() == 8 && arguments[1] == "member") return trainMember(arguments);
  if (arguments.size() >= 6 && arguments[1] == "model") return writeModel(arguments);
  if (arguments.size() >= 6 && arguments[1] == "names") return retrainNames(arguments);
  if (arguments.size() == 6 && arguments[1] == "bounds") return measureBounds(arguments);
  std::fprintf(stderr,
               "usage: language_trainer member DATA VECTORS.json SEED EPOCHS LAST MEMBER\n"
               "       language_trainer bounds DATA LISTS MODEL NEW_MODEL\n"
               "       language_trainer names DATA LISTS MODEL NEW_MODEL MARKED.conllu...\n"
               "       language_trainer model DATA VECTORS.json MODEL MEMBER...\n");
  return 2;
}

}  // namespace

int main(int argc, char** argv) try {
  return run({argv, argv + argc});
} catch (const std::exception& error) {
  std::fprintf(stderr, "language_trainer: %s\n", error.what());
  return 1;
}
