// What every screen is given: where to go next, what there is to play, in which words to say it,
// what the player wishes, and what is kept of it.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include "game/i18n/catalogue.h"
#include "game/making/worker.h"
#include "game/rules/history.h"
#include "game/rules/settings.h"
#include "game/screens/library.h"
#include "game/screens/play.h"
#include "game/screens/stack.h"
#include "game/view/clipboard.h"
#include "game/view/speaker.h"
#include "game/view/theme.h"
#include "game/view/voice.h"
#include "questions/generate.h"

namespace screens {

struct Context {
  Stack& stack;
  Library& library;
  view::Speaker& speaker;
  i18n::Catalogue words;       // in which the program speaks
  std::string systemLanguage;  // that the system asks for
  rules::Settings wishes;
  view::Voice* voice = nullptr;         // what reads aloud; null: nothing does
  std::filesystem::path assetsFolder;   // of what the program comes with
  std::filesystem::path settingsFile;   // where the wishes are kept; empty: nowhere
  std::filesystem::path resultsFolder;  // where results are saved; empty: nowhere
  rules::History* history = nullptr;    // where rounds are kept; null: nowhere
  rules::Day today;
  view::Clipboard* clipboard = nullptr;  // null: there is none
  // Makes items of an article; called beside the window.
  std::function<questions::Made(const text::Article&)> make = {};
  std::shared_ptr<making::Worker> worker = std::make_shared<making::Worker>();
  std::filesystem::path packs = {};       // where the player's packs are kept
  std::filesystem::path drafts = {};      // where packs in the making are; empty: nowhere
  std::filesystem::path home = {};        // the player's own folder
  std::filesystem::path lastFolder = {};  // where a file was last looked for
  std::shared_ptr<Play> waiting;          // a round that was left, to be taken up again

  view::Look look() const;
  // Speaks the language that the player wishes, or the system's.
  void speak();
  // Writes the wishes down for the next time; tells the player if that fails.
  void keepWishes();
  void turnReading();
  void turnSounds();
};

}  // namespace screens
