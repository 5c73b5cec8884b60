// The trainer on a small treebank of our own: it learns it, and the same input gives the same
// bytes. Slow, and only where libtorch is installed and the target language_trainer has been built.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "questions/language/committee.h"
#include "tests/catch.h"
#include "tests/folders.h"

namespace {

namespace fs = std::filesystem;

const fs::path kTiny = sourceFolder() / "tests/questions/language/tiny";
const fs::path kWork = binaryFolder() / "tiny_model";

std::string trainer() {
#ifdef HEARSAY_TRAINER
  return HEARSAY_TRAINER;
#else
  return "";
#endif
}

std::string bytesOf(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void run(const std::string& arguments) {
  const std::string command = "OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 \"" + trainer() + "\" " +
                              arguments + " > \"" + (kWork / "log").string() + "\" 2>&1";
  INFO(command);
  REQUIRE(std::system(command.c_str()) == 0);
}

std::string quoted(const fs::path& path) { return " \"" + path.string() + "\""; }

/// Trains one member and makes a model of it; returns the model's bytes.
std::string trained(const std::string& name) {
  const fs::path member = kWork / (name + ".member"), model = kWork / (name + ".model");
  const std::string inputs = quoted(kTiny) + quoted(kTiny / "tiny_vectors.json");
  run("member" + inputs + " 1 150 150" + quoted(member));
  run("model" + inputs + quoted(model) + quoted(member));
  return bytesOf(model);
}

struct Gold {
  std::vector<std::string> forms, upos, relations;
  std::vector<std::size_t> heads;
};

std::vector<Gold> readGold() {
  std::vector<Gold> gold(1);
  std::ifstream file(kTiny / "tiny-train.conllu");
  for (std::string line; std::getline(file, line);) {
    if (line.empty()) gold.emplace_back();
    if (line.empty() || line[0] == '#') continue;
    std::istringstream columns(line);
    std::string id, form, lemma, upos, xpos, features, head, relation;
    columns >> id >> form >> lemma >> upos >> xpos >> features >> head >> relation;
    gold.back().forms.push_back(form);
    gold.back().upos.push_back(upos);
    gold.back().heads.push_back(std::stoul(head));
    gold.back().relations.push_back(relation);
  }
  gold.pop_back();
  return gold;
}

/// Share of words whose tag, head and relation are all as in the treebank.
double shareRight(const language::Committee& committee, const std::vector<Gold>& gold) {
  std::vector<std::vector<std::string_view>> forms;
  for (const Gold& sentence : gold)
    forms.emplace_back(sentence.forms.begin(), sentence.forms.end());
  const auto verdicts = committee.judge(forms);
  double right = 0, words = 0;
  for (std::size_t s = 0; s < gold.size(); ++s) {
    for (std::size_t i = 0; i < gold[s].forms.size(); ++i) {
      const language::Verdict& verdict = verdicts[s];
      right += verdict.heads[i] == gold[s].heads[i] &&
               committee.relations()[verdict.relation[i]] == gold[s].relations[i] &&
               committee.uposes()[verdict.upos[i]] == gold[s].upos[i];
      ++words;
    }
  }
  return right / words;
}

}  // namespace

TEST_CASE("The trainer learns a treebank, and the same bytes twice", "[slow][trainer]") {
  if (trainer().empty() || !fs::exists(trainer())) {
    WARN("skipped: libtorch is not installed, or the target language_trainer is not built");
    return;
  }
  fs::create_directories(kWork);
  const std::string first = trained("first");
  const std::vector<Gold> gold = readGold();
  REQUIRE(gold.size() == 50);
  CHECK(shareRight(language::Committee(kWork / "first.model"), gold) > 0.97);
  CHECK(trained("second") == first);
}
