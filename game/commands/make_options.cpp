#include "game/commands/make_options.h"

#include "questions/kinds.h"

namespace commands {
namespace {

// Throws questions::Error, naming the kinds there are.
void checkKinds(const std::vector<std::string>& names) {
  for (const std::string& name : names) {
    if (questions::kindNamed(name) != nullptr) continue;
    std::string known;
    for (const questions::ItemKind& kind : questions::kinds())
      known += (known.empty() ? "" : ", ") + std::string(kind.name);
    throw questions::Error({"--kinds"}, "there is no kind " + name + "; the kinds are " + known);
  }
}

}  // namespace

questions::MakeOptions toMakeOptions(const Make& options) {
  checkKinds(options.kinds);
  questions::MakeOptions make;
  make.count = options.count;
  make.seed = options.seed;
  make.kinds = options.kinds;
  make.sensitive = options.sensitive;
  make.threads = options.threads;
  make.generator.version = HEARSAY_VERSION;
  if (options.difficulty) make.difficulty.to = *options.difficulty;
  return make;
}

}  // namespace commands
