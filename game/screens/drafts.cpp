// The packs in the making, the last one first: which one to go on with.
#include <chrono>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "game/making/draft_file.h"
#include "game/rules/day.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "game/screens/workpiece.h"
#include "game/view/layout.h"
#include "questions/error.h"

namespace screens {
namespace {

// A draft as its row says it.
struct Sketch {
  std::filesystem::path file;
  view::ListRow row;
};

std::string changedOn(const i18n::Catalogue& words, const std::filesystem::path& file) {
  std::error_code absent;
  const auto time = std::filesystem::last_write_time(file, absent);
  if (absent) return {};
  const auto system = std::chrono::file_clock::to_sys(time);
  return words("drafts.changed",
               {{"day", words.day(rules::localDay(std::chrono::system_clock::to_time_t(system)))}});
}

Sketch sketchOf(const i18n::Catalogue& words, const std::filesystem::path& file) {
  try {
    const making::Draft draft = making::loadDraft(file);
    const std::string items = words("items", {{"count", draft.entries().size()}});
    return {file, {draft.title(), changedOn(words, file), items}};
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
    if (isKey(input, view::Key::Escape)) return context_.stack.pop();
    const auto at = sheet_.focused();
    if (isKey(input, view::Key::Delete) && at && *at < 2 * sketches_.size()) return ask(*at / 2);
    const auto pressed = sheet_.handle(input, page, arrange(page));
    if (!pressed) return;
    if (*pressed == 2 * sketches_.size()) return context_.stack.pop();
    if (*pressed % 2 == 1) return ask(*pressed / 2);
    context_.stack.pop();  // what becomes of the drafts, the front page tells
    if (Piece piece = pieceFrom(context_, sketches_[*pressed / 2].file))
      context_.stack.push(maker(context_, std::move(piece)));
  }

  void step(double) override {}
  bool moving() const override { return false; }

  void draw(view::Canvas& canvas, const Page& page) override {
    const Layout layout = arrange(page);
    sheet_.draw(canvas, page, layout, [&](float dy) {
      for (std::size_t i = 0; i < sketches_.size(); ++i) {
        const auto place = [&](std::size_t part) {
          return layout.controls[2 * i + part].moved(0, dy);
        };
        sketches_[i].row.draw(canvas, page.theme, place(0), sheet_.state(2 * i));
        view::drawRemover(canvas, page.theme, place(1), sheet_.state(2 * i + 1));
      }
    });
  }

 private:
  // A row for each, and beside it the cross that throws the draft away.
  Layout arrange(const Page& page) const {
    Layout layout = layoutFor(
        page, 0,
        {{context_.words("back"), view::Button::Kind::Plain, context_.words("key.escape")}});
    Flow flow(page, layout);
    flow.say(context_.words("drafts.title"), page.theme.style(view::Role::Title));
    flow.skip(page.theme.em(16));
    for (const Sketch& sketch : sketches_) {
      const float cross = page.theme.controlHeight();
      const float width = flow.rest().width - cross;
      view::Box row = flow.take(sketch.row.height(page.type, page.theme, width));
      view::Box end = view::takeRight(row, cross);
      layout.controls.push_back(row);
      layout.controls.push_back(view::centred(end, {cross, cross}));
      flow.skip(page.theme.gap());
    }
    return layout;
  }

  // Whether it is to be thrown away.
  void ask(std::size_t sketch) {
    context_.stack.push(confirm(
        context_, questionOfThrowing(context_.words, sketches_[sketch].row.title), [this, sketch] {
          if (!throwAway(context_, sketches_[sketch].file)) return;
          sketches_.erase(sketches_.begin() + static_cast<std::ptrdiff_t>(sketch));
          sheet_.focus(0);
          if (sketches_.empty()) context_.stack.pop();
        }));
  }

  Context& context_;
  std::vector<Sketch> sketches_;
  Sheet sheet_;
};

}  // namespace

std::unique_ptr<Screen> drafts(Context& context) { return std::make_unique<Drafts>(context); }

}  // namespace screens
