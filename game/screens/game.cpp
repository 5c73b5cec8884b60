#include "game/screens/game.h"

#include <utility>

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

void Game::handle(const view::Input& input) { stack_.handle(input, page()); }

void Game::draw(view::Canvas& canvas) { stack_.draw(canvas, page()); }

}  // namespace screens
