// The game as a window shows it: the screens, the packs and what the player wishes, together. On
// every screen F2 turns reading aloud on and off, and F3 the sounds.
#pragma once

#include "game/screens/context.h"
#include "game/view/scene.h"

namespace screens {

class Game : public view::Scene {
 public:
  Game(const view::Typesetter& type, view::Speaker& speaker, i18n::Catalogue words);

  // Packs to choose from, wishes, and the stack on which the first screen is put.
  Context& context() { return context_; }

  void resize(view::Size window) override { window_ = window; }
  void handle(const view::Input& input) override;
  void step(double seconds) override;
  void draw(view::Canvas& canvas) override;
  bool moving() const override { return stack_.moving(); }
  bool done() const override { return stack_.empty(); }

 private:
  Page page() const;
  bool turned(const view::Input& input);
  void readAloud();

  const view::Typesetter& type_;
  Stack stack_;
  Library library_;
  Context context_;
  view::Spoken said_;  // what was read aloud last
  view::Size window_;
};

}  // namespace screens
