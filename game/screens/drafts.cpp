// The packs in the making, the last one first: which one to go on with.
#include <filesystem>
#include <string>
#include <vector>

#include "game/making/draft_file.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "game/screens/workpiece.h"
#include "questions/error.h"

namespace screens {
namespace {

// A draft as its row says it.
struct Sketch {
  std::filesystem::path file;
  view::ListRow row;
};

Sketch sketchOf(const i18n::Catalogue& words, const std::filesystem::path& file) {
  try {
    const making::Draft draft = making::loadDraft(file);
    return {file, {draft.title(), "", words("items", {{"count", draft.entries().size()}})}};
  } catch (const questions::Error&) {
    return {file, {file.filename().string(), words("choose_pack.unreadable"), ""}};
  }
}

class Drafts : public Screen {
 public:
  explicit Drafts(Context& context) : context_(context) {
    for (const std::filesystem::path& file : draftFiles(context_))
      sketches_.push_back(sketchOf(context_.words, file));
    sheet_.focus(0);
  }

  void handle(const view::Input& input, const Page& page) override {
    const auto pressed = sheet_.handle(input, page, arrange(page));
    if (isKey(input, view::Key::Escape) || pressed == sketches_.size()) context_.stack.pop();
    if (!pressed || *pressed >= sketches_.size()) return;
    context_.stack.pop();  // what becomes of the drafts, the front page tells
    if (Piece piece = pieceFrom(context_, sketches_[*pressed].file))
      context_.stack.push(maker(context_, std::move(piece)));
  }

  void step(double) override {}
  bool moving() const override { return false; }

  void draw(view::Canvas& canvas, const Page& page) override {
    const Layout layout = arrange(page);
    sheet_.draw(canvas, page, layout, [&](float dy) {
      for (std::size_t i = 0; i < sketches_.size(); ++i)
        sketches_[i].row.draw(canvas, page.theme, layout.controls[i].moved(0, dy), sheet_.state(i));
    });
  }

 private:
  Layout arrange(const Page& page) const {
    Layout layout =
        layoutFor(page, 0, {{context_.words("back"), view::Button::Kind::Plain, "Esc"}});
    Flow flow(page, layout);
    flow.say(context_.words("drafts.title"), page.theme.style(view::Role::Title));
    flow.skip(page.theme.em(16));
    for (const Sketch& sketch : sketches_) {
      flow.control(sketch.row.height(page.type, page.theme, flow.rest().width));
      flow.skip(page.theme.gap());
    }
    return layout;
  }

  Context& context_;
  std::vector<Sketch> sketches_;
  Sheet sheet_;
};

}  // namespace

std::unique_ptr<Screen> drafts(Context& context) { return std::make_unique<Drafts>(context); }

}  // namespace screens
