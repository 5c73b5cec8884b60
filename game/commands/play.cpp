// `hearsay play`: packs, or packs made from articles on the spot, in the window or the terminal.
#include "game/terminal/play.h"

#include <chrono>
#include <filesystem>
#include <istream>
#include <ostream>

#include "game/assets.h"
#include "game/commands/analysis.h"
#include "game/commands/commands.h"
#include "game/commands/console.h"
#include "game/commands/window.h"
#include "questions/carriers/file.h"
#include "questions/formats.h"
#include "questions/generate.h"
#include "questions/merge.h"
#include "questions/text/article_reader.h"

namespace commands {
namespace {

namespace fs = std::filesystem;

// A pack from an article, made on the spot. Throws questions::Error if no item can be made of it.
questions::Pack packOfArticle(const std::string& file, const std::string& bytes) {
  questions::MakeOptions options;
  options.analyse = openAnalysis();
  const questions::Made made = questions::make({text::readArticle(bytes, file)}, options);
  if (made.pack.items.empty())
    throw questions::Error({file}, "no item could be made from it; try a longer article");
  return made.pack;
}

questions::Pack load(const std::string& file, Streams& streams) {
  const std::string bytes = questions::carriers::readFile(file);
  const questions::Format* format = questions::formatOf(file, bytes);
  if (format == nullptr || format->read == nullptr) return packOfArticle(file, bytes);
  return readPackFrom(file, streams, format->name).pack;
}

std::vector<fs::path> shippedPacks() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(assetsFolder() / "packs"))
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

// Asks which of the packs to play; none if the player leaves.
std::optional<std::size_t> choose(terminal::Terminal& terminal,
                                  const std::vector<questions::Pack>& packs) {
  terminal.say("Packs:", terminal::Style::Strong);
  for (std::size_t i = 0; i < packs.size(); ++i)
    terminal.say(packs[i].title + " (" + counted(packs[i].items.size(), "item") + ")",
                 terminal::Style::Plain, std::to_string(i + 1) + ". ");
  while (const auto line = terminal.ask("Which one? (q leaves) ")) {
    if (*line == "q") return std::nullopt;
    for (std::size_t i = 0; i < packs.size(); ++i)
      if (*line == std::to_string(i + 1)) return i;
  }
  return std::nullopt;
}

double secondsNow() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

int playInTerminal(const Play& options, Streams& streams) {
  terminal::Terminal terminal(streams.in, streams.out, secondsNow, terminal::standardLook());
  std::vector<questions::Pack> packs;
  for (const std::string& file : options.files) packs.push_back(load(file, streams));
  if (packs.empty()) {
    for (const fs::path& file : shippedPacks()) packs.push_back(questions::readPack(file).pack);
    const auto chosen = choose(terminal, packs);
    if (!chosen) return kDone;
    packs = {packs[*chosen]};
  }
  const questions::Pack pack = questions::merge(packs);
  terminal::play(terminal, {pack, {"You"}, [](const rules::Round&) {}},
                 rules::Round(pack, options.settings));
  return kDone;
}

int playInWindow(const Play& options, Streams& streams) {
  Game game;
  game.settings = options.settings;
  for (const std::string& file : options.files) game.packs.push_back(load(file, streams));
  if (options.files.empty()) game.shelf = shippedPacks();
  showGame(game);
  return kDone;
}

}  // namespace

int play(const Play& options, Streams& streams) {
  if (options.text) return playInTerminal(options, streams);
  const std::string fault = windowFault();
  if (fault.empty()) return playInWindow(options, streams);
  streams.err << "hearsay: " << fault << "; playing in the terminal instead\n";
  return playInTerminal(options, streams);
}

}  // namespace commands
