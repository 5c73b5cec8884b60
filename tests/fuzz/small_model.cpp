#include "tests/fuzz/small_model.h"

#include <unistd.h>

#include <random>

#include "questions/language/model_file.h"
#include "questions/language/trainer/model_writer.h"
#include "questions/language/word_features.h"

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kVector = 8, kWord = 4, kAffix = 4, kHidden = 4, kLayer = 6;

class Drawing {
 public:
  void matrix(const std::string& name, std::size_t rows, std::size_t columns) {
    writer_.matrix(name, rows, columns, drawn(rows * columns).data());
  }

  void floats(const std::string& name, std::size_t count) { writer_.floats(name, drawn(count)); }

  void linear(const std::string& name, std::size_t in, std::size_t out) {
    matrix(name + ".weight", out, in);
    floats(name + ".bias", out);
  }

  language::trainer::ModelWriter& writer() { return writer_; }

 private:
  std::vector<float> drawn(std::size_t count) {
    std::vector<float> values(count);
    for (float& value : values) value = static_cast<float>(random_() % 2001) / 1000.0f - 1;
    return values;
  }

  std::mt19937 random_{1};
  language::trainer::ModelWriter writer_;
};

void lines(Drawing& model, const language::ModelFile& from, const std::string& name) {
  std::vector<std::string> copied;
  for (const std::string_view line : from.lines(name)) copied.emplace_back(line);
  model.writer().lines(name, copied);
}

void layers(Drawing& model) {
  std::size_t in = kVector + kWord + kAffix;
  for (const char* layer : {"0.lstm0", "0.lstm1"}) {
    for (const char* direction : {".forward", ".backward"}) {
      const std::string name = std::string(layer) + direction;
      model.matrix(name + ".input", 4 * kHidden, in);
      model.matrix(name + ".recurrent", 4 * kHidden, kHidden);
      model.floats(name + ".bias", 4 * kHidden);
    }
    in = 2 * kHidden;
  }
}

void heads(Drawing& model, const language::ModelFile& from) {
  const std::size_t states = 2 * kHidden, relations = from.lines("relations").size();
  for (const char* name :
       {"tag", "name", "arc.dependent", "arc.head", "label.dependent", "label.head"})
    model.linear(std::string("0.") + name, states, kLayer);
  model.matrix("0.name.word", kLayer, kVector + kWord + kAffix);
  model.linear("0.upos", kLayer, from.lines("uposes").size());
  model.linear("0.xpos", kLayer, from.lines("xposes").size());
  model.linear("0.names", kLayer, from.lines("names").size());
  model.linear("0.arc.pair", kLayer, kLayer);
  model.linear("0.label.pair", kLayer, relations * (kLayer + 1));
  model.floats("0.arc.root", kLayer);
  model.floats("0.label.root", kLayer);
}

}  // namespace

fs::path smallModel(const fs::path& shipped) {
  const fs::path folder =
      fs::temp_directory_path() / ("hearsay_small_model_" + std::to_string(getpid()));
  fs::create_directories(folder);
  for (const char* list : {"words.txt", "names.txt"})
    fs::copy_file(shipped / list, folder / list, fs::copy_options::overwrite_existing);
  const language::ModelFile from(shipped / "english.model");
  Drawing model;
  for (const char* name : {"uposes", "xposes", "names", "relations", "words", "vectors.words"})
    lines(model, from, name);
  model.matrix("vectors", from.lines("vectors.words").size(), kVector);
  model.matrix("0.words", from.lines("words").size() + 1, kWord);
  model.matrix("0.affixes", language::kHashBuckets, kAffix);
  layers(model);
  heads(model, from);
  model.writer().floats("temperatures", {1, 1});
  model.writer().write(folder / "english.model");
  return folder;
}
