#include "game/screens/game.h"

#include <utility>

#include "game/screens/phrases.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "questions/error.h"

namespace screens {

Game::Game(const view::Typesetter& type, view::Speaker& speaker, i18n::Catalogue words)
    : type_(type), context_{stack_, library_, speaker, std::move(words)} {}

view::Look Context::look() const {
  return {.dark = wishes.shade == rules::Shade::Dark,
          .textScale = static_cast<float>(wishes.textScale),
          .readingFace = wishes.readingFace,
          .reducedMotion = wishes.reducedMotion};
}

void Context::speak() { words.speak(wishes.language.empty() ? systemLanguage : wishes.language); }

Page Game::page() const { return {window_, view::themeFor(window_, context_.look()), type_}; }

void Context::keepWishes() {
  if (settingsFile.empty()) return;
  try {
    for (const std::string& text : rules::saveSettings(wishes, settingsFile))
      stack.push(message(*this, words("message.set_aside"), told(words, text)));
  } catch (const questions::Error& error) {
    stack.push(message(*this, words("message.settings_not_kept"), told(words, error)));
  }
}

void Context::turnReading() { wishes.readAloud = !wishes.readAloud; }

void Context::turnSounds() {
  wishes.volume = wishes.volume > 0 ? 0 : rules::Settings{}.volume;
  speaker.setVolume(static_cast<float>(wishes.volume));
}

void Game::handle(const view::Input& input) {
  if (!turned(input)) stack_.handle(input, page());
}

// Whether the input was one of the keys that act everywhere.
bool Game::turned(const view::Input& input) {
  if (isKey(input, view::Key::F2))
    context_.turnReading();
  else if (isKey(input, view::Key::F3))
    context_.turnSounds();
  else
    return false;
  context_.keepWishes();
  return true;
}

void Game::step(double seconds) {
  stack_.step(seconds);
  readAloud();
}

void Game::readAloud() {
  if (context_.voice == nullptr) return;
  const view::Spoken now = context_.wishes.readAloud ? stack_.aloud() : view::Spoken{};
  if (now == said_) return;
  said_ = now;
  if (now.text.empty())
    context_.voice->hush();
  else
    context_.voice->say(now);
}

void Game::draw(view::Canvas& canvas) { stack_.draw(canvas, page()); }

}  // namespace screens
