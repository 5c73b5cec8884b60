#include "game/screens/stack.h"

#include <utility>

namespace screens {

void Stack::push(std::unique_ptr<Screen> screen) {
  // std::function wants what can be copied.
  auto held = std::make_shared<std::unique_ptr<Screen>>(std::move(screen));
  changes_.push_back([held](Screens& screens) { screens.push_back(std::move(*held)); });
}

void Stack::pop() {
  changes_.push_back([](Screens& screens) {
    if (!screens.empty()) screens.pop_back();
  });
}

void Stack::replace(std::unique_ptr<Screen> screen) {
  pop();
  push(std::move(screen));
}

void Stack::home() {
  changes_.push_back([](Screens& screens) {
    while (screens.size() > 1) screens.pop_back();
  });
}

void Stack::quit() {
  changes_.push_back([](Screens& screens) { screens.clear(); });
}

void Stack::handle(const view::Input& input, const Page& page) {
  if (changes_.empty() && !screens_.empty()) screens_.back()->handle(input, page);
}

void Stack::step(double seconds) {
  if (changes_.empty() && !screens_.empty()) screens_.back()->step(seconds);
  const auto changes = std::exchange(changes_, {});
  for (const auto& change : changes) change(screens_);
}

void Stack::draw(view::Canvas& canvas, const Page& page) {
  canvas.fill({0, 0, page.size.width, page.size.height}, page.theme.palette.paper);
  if (!screens_.empty()) screens_.back()->draw(canvas, page);
}

bool Stack::moving() const {
  return !changes_.empty() || (!screens_.empty() && screens_.back()->moving());
}

view::Spoken Stack::aloud() const {
  return screens_.empty() ? view::Spoken{} : screens_.back()->aloud();
}

}  // namespace screens
