// `hearsay play`: packs, or packs made from articles on the spot, in the window or the terminal.
#include <unistd.h>

#include <chrono>
#include <ctime>
#include <filesystem>
#include <istream>
#include <optional>
#include <ostream>
#include <utility>

#include "game/assets.h"
#include "game/commands/analysis.h"
#include "game/commands/commands.h"
#include "game/commands/console.h"
#include "game/commands/window.h"
#include "game/i18n/catalogue.h"
#include "game/making/source.h"
#include "game/rules/history.h"
#include "game/rules/modes.h"
#include "game/rules/paths.h"
#include "game/rules/settings.h"
#include "game/rules/teams.h"
#include "game/terminal/session.h"
#include "questions/formats.h"
#include "questions/generate.h"

namespace commands {
namespace {

namespace fs = std::filesystem;

// A pack from an article, made on the spot. Throws questions::Error if no item can be made of it.
questions::Pack packOfArticle(const text::Article& article, const std::string& file) {
  questions::MakeOptions options;
  options.analyse = openAnalysis();
  const questions::Made made = questions::make({article}, options);
  if (made.pack.items.empty())
    throw questions::Error({file}, "no item could be made from it; try a longer article");
  return made.pack;
}

questions::Pack load(const std::string& file, Streams& streams) {
  const making::Source source = making::sourceOfFile(file);
  if (source.isArticle()) return packOfArticle(*source.article, file);
  print(source.imported.findings, streams.err);
  return source.imported.pack;
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
  const i18n::Catalogue& words = terminal.words;
  terminal.say(words("terminal.packs"), terminal::Style::Strong);
  for (std::size_t i = 0; i < packs.size(); ++i)
    terminal.say(packs[i].title + " (" + words("items", {{"count", packs[i].items.size()}}) + ")",
                 terminal::Style::Plain, std::to_string(i + 1) + ". ");
  while (const auto line = terminal.ask(words("terminal.which_pack"))) {
    if (*line == "q") return std::nullopt;
    for (std::size_t i = 0; i < packs.size(); ++i)
      if (*line == std::to_string(i + 1)) return i;
  }
  return std::nullopt;
}

double secondsNow() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

rules::Day today() { return rules::localDay(std::time(nullptr)); }

// The player's history; none if it is not wanted or cannot be opened, which is told.
std::optional<rules::History> openHistory(const Play& options, Streams& streams) {
  const auto paths = options.history ? rules::standardPaths() : std::nullopt;
  if (!paths) return std::nullopt;
  try {
    rules::History history(paths->history);
    for (const std::string& message : history.messages()) streams.err << message << "\n";
    return history;
  } catch (const questions::Error& error) {
    streams.err << error.what() << "; rounds are not kept\n";
    return std::nullopt;
  }
}

rules::Mode modeOf(const Play& options) {
  const rules::Mode* mode = rules::modeNamed(options.mode);
  if (mode == nullptr) throw questions::Error({}, "no mode is called " + options.mode);
  rules::Mode wished = *mode;
  wished.settings = options.settings;
  // A mode against the clock takes the seconds that were asked for as those of the whole round.
  if (wished.settings.secondsPerRound && wished.settings.secondsPerItem)
    wished.settings.secondsPerRound = std::exchange(wished.settings.secondsPerItem, std::nullopt);
  if (options.teams.size() > 1 && wished.settings.players == 1)
    wished.name = rules::modeNamed("teams")->name;
  if (!options.teams.empty()) wished.settings.players = options.teams.size();
  if (wished.settings.players > rules::mostTeams)
    throw questions::Error({}, "at most six teams can play");
  return wished;
}

// The teams' names, or the colours of their emblems for those that were not named.
std::vector<std::string> playersOf(const Play& options, const rules::RoundSettings& settings,
                                   const i18n::Catalogue& words) {
  if (!options.teams.empty()) return options.teams;
  if (settings.players == 1) return {words("you")};
  std::vector<std::string> players;
  for (std::size_t i = 0; i < settings.players; ++i)
    players.push_back(words(std::string("emblem.") + rules::emblems[i].name));
  return players;
}

// In the language of the settings, else of the locale.
i18n::Catalogue wordsOfThePlayer(Streams& streams) {
  i18n::Catalogue words(assetsFolder() / "i18n");
  const auto paths = rules::standardPaths();
  const rules::LoadedSettings loaded =
      paths ? rules::loadSettings(paths->settings) : rules::LoadedSettings{};
  for (const std::string& message : loaded.messages) streams.err << message << "\n";
  const std::string& wished = loaded.settings.language;
  words.speak(wished.empty() ? i18n::environmentLanguage() : wished);
  return words;
}

int playInTerminal(const Play& options, Streams& streams) {
  const i18n::Catalogue words = wordsOfThePlayer(streams);
  terminal::Terminal terminal(streams.in, streams.out, secondsNow, terminal::standardLook(), words);
  std::vector<questions::Pack> packs;
  for (const std::string& file : options.files) packs.push_back(load(file, streams));
  if (packs.empty()) {
    for (const fs::path& file : shippedPacks()) packs.push_back(questions::readPack(file).pack);
  }
  if (options.files.empty() && options.mode != "today" && options.mode != "review") {
    const auto chosen = choose(terminal, packs);
    if (!chosen) return kDone;
    packs = {packs[*chosen]};
  }
  std::optional<rules::History> history = openHistory(options, streams);
  terminal::Session session{packs, options.files.size() == 1 ? options.files[0] : "",
                            modeOf(options)};
  session.players = playersOf(options, session.mode.settings, words);
  session.history = history ? &*history : nullptr;
  session.resumes = isatty(STDIN_FILENO) != 0;
  session.report = options.report;
  session.today = today();
  terminal::play(terminal, session);
  return kDone;
}

// Whether the window can start in the mode: what is due or today's is begun from its front page.
bool startsInWindow(const Play& options) {
  return options.mode != "today" && options.mode != "review";
}

// Whether the command line says how to play.
bool choosesMode(const Play& options) {
  rules::RoundSettings settings = options.settings;
  settings.seed = rules::RoundSettings{}.seed;
  return options.mode != "classic" || settings != rules::RoundSettings{} || !options.teams.empty();
}

int playInWindow(const Play& options, Streams& streams) {
  Game game;
  if (choosesMode(options)) game.mode = modeOf(options);
  game.teams = options.teams;
  game.seed = options.settings.seed;
  game.today = today();
  for (const std::string& file : options.files) game.packs.push_back(load(file, streams));
  if (options.files.empty()) game.shelf = shippedPacks();
  showGame(game);
  return kDone;
}

}  // namespace

int play(const Play& options, Streams& streams) {
  if (options.text) return playInTerminal(options, streams);
  const std::string fault =
      startsInWindow(options) ? windowFault() : "the window cannot start in this mode";
  if (fault.empty()) return playInWindow(options, streams);
  streams.err << "hearsay: " << fault << "; playing in the terminal instead\n";
  return playInTerminal(options, streams);
}

}  // namespace commands
