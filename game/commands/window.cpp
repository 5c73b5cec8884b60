// The game in a window: screens drawn through SFML.
#include "game/commands/window.h"

#include <cstdlib>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "game/assets.h"
#include "game/commands/analysis.h"
#include "game/rules/paths.h"
#include "game/screens/game.h"
#include "game/screens/keeper.h"
#include "game/screens/phrases.h"
#include "game/screens/screens.h"
#include "game/sfml/clipboard.h"
#include "game/sfml/display.h"
#include "game/sfml/speaker.h"
#include "game/sfml/window.h"
#include "game/view/typeset.h"
#include "game/voice/espeak.h"
#include "questions/error.h"
#include "questions/generate.h"

namespace commands {

std::string windowFault() { return sfml::displayFault(); }

namespace {

// What the player wished the last time, and what could not be read of it.
std::vector<std::string> recall(screens::Context& context,
                                const std::optional<rules::Paths>& paths) {
  if (!paths) return {};
  rules::LoadedSettings loaded = rules::loadSettings(paths->settings);
  context.wishes = loaded.settings;
  context.settingsFile = paths->settings;
  context.resultsFolder = paths->results;
  context.library.remember(paths->shelf, HEARSAY_VERSION);
  context.library.addFolder(paths->packs);
  context.packs = paths->packs;
  context.drafts = paths->autosaves;
  return loaded.messages;
}

// Makes items as `hearsay make` does; the model is read when it is needed first.
std::function<questions::Made(const text::Article&)> maker() {
  const auto analyse = std::make_shared<questions::Analyse>();
  return [analyse](const text::Article& article) {
    if (!*analyse) *analyse = openAnalysis();
    questions::MakeOptions options;
    options.analyse = *analyse;
    options.generator.version = HEARSAY_VERSION;
    return questions::make({article}, options);
  };
}

std::optional<rules::History> openHistory(const i18n::Catalogue& words,
                                          const std::optional<rules::Paths>& paths,
                                          std::vector<std::string>& messages) {
  if (!paths) return std::nullopt;
  try {
    std::optional<rules::History> history(std::in_place, paths->history);
    messages.insert(messages.end(), history->messages().begin(), history->messages().end());
    return history;
  } catch (const questions::Error& error) {
    messages.push_back(words("message.history_not_kept", {{"fault", error.what()}}));
    return std::nullopt;
  }
}

}  // namespace

void showGame(const Game& game) {
  const view::Typesetter type(assetsFolder() / "fonts");
  const std::unique_ptr<view::Speaker> speaker = sfml::makeSpeaker();
  screens::Game scene(type, *speaker, i18n::Catalogue(assetsFolder() / "i18n"));
  screens::Context& context = scene.context();
  context.assetsFolder = assetsFolder();
  const std::optional<rules::Paths> paths = rules::standardPaths();
  std::vector<std::string> messages = recall(context, paths);
  context.systemLanguage = i18n::environmentLanguage();
  context.speak();
  std::optional<rules::History> history = openHistory(context.words, paths, messages);
  if (history) context.history = &*history;
  const std::unique_ptr<view::Clipboard> clipboard = sfml::makeClipboard();
  context.clipboard = clipboard.get();
  context.make = maker();
  if (const char* home = std::getenv("HOME")) context.home = home;
  context.today = game.today;
  const std::unique_ptr<view::Voice> voice = voice::espeak();
  context.voice = voice.get();
  if (game.mode) {
    context.wishes.mode = game.mode->name;
    context.wishes.round = game.mode->settings;
  }
  context.wishes.round.seed = game.seed;
  if (!game.teams.empty()) context.wishes.teams.clear();
  for (const std::string& name : game.teams) context.wishes.teams.push_back({name, 6});
  context.wishes.teams = rules::fielded(context.wishes.teams, context.wishes.teams.size());
  speaker->setVolume(static_cast<float>(context.wishes.volume));
  for (const std::filesystem::path& file : game.shelf) context.library.add(file);
  for (const questions::Pack& pack : game.packs) context.library.add(pack);
  screens::takeUp(context);
  context.stack.push(screens::title(context));
  if (game.packs.size() == 1)
    context.stack.push(
        screens::setUp(context, std::make_shared<const questions::Pack>(game.packs.front())));
  for (const std::string& text : messages)
    context.stack.push(screens::message(context, context.words("message.set_aside"),
                                        screens::told(context.words, text)));
  sfml::showWindow(scene, type);
}

}  // namespace commands
