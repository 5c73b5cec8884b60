// The candidates that are not in the draft, each with the reason why; they can be taken in.
#include <string>
#include <utility>
#include <vector>

#include "game/screens/long_list.h"
#include "game/screens/phrases.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "game/screens/workpiece.h"

namespace screens {
namespace {

class LeftOut : public Screen {
 public:
  LeftOut(Context& context, Piece piece) : context_(context), piece_(std::move(piece)) {
    left_ = piece_->draft.leftOut();
    sheet_.focus(0);
  }

  void handle(const view::Input& input, const Page& page) override {
    const auto pressed = sheet_.handle(input, page, arrange(page));
    if (isKey(input, view::Key::Escape) || pressed == left_.size()) return context_.stack.pop();
    if (!pressed) return;
    piece_->draft.add(left_[*pressed]->item);
    left_ = piece_->draft.leftOut();
  }

  void step(double seconds) override { piece_->step(seconds); }
  bool moving() const override { return list_.guesses(); }

  void draw(view::Canvas& canvas, const Page& page) override {
    const Layout layout = arrange(page);
    sheet_.draw(canvas, page, layout, [&](float dy) {
      list_.draw(canvas, page, layout, sheet_, 0, left_.size(), rows(), dy);
    });
  }

 private:
  Layout arrange(const Page& page) {
    const view::Theme& theme = page.theme;
    Layout layout = layoutFor(
        page, 0,
        {{context_.words("back"), view::Button::Kind::Plain, context_.words("key.escape")}});
    Flow flow(page, layout);
    flow.say(context_.words("left_out.title"), theme.style(view::Role::Title));
    flow.skip(theme.em(6));
    flow.say(context_.words(left_.empty() ? "left_out.none" : "left_out.about"),
             theme.style(view::Role::Label, theme.palette.quiet));
    flow.skip(theme.em(14));
    const auto keyOf = [&](std::size_t i) {
      return std::hash<const questions::Candidate*>()(left_[i]);
    };
    list_.arrange(page, flow, left_.size(), keyOf, rows());
    return layout;
  }

  LongList::RowOf rows() const {
    return [this](std::size_t i) {
      const questions::Candidate& candidate = *left_[i];
      view::ListRow row{candidate.item.stem, "", ""};
      if (candidate.item.key < candidate.item.options.size())
        row.detail = candidate.item.keyOption().text + " ·";
      for (const questions::Refusal& refusal : candidate.refusals)
        row.detail += (row.detail.empty() ? "" : " ") + objection(context_.words, refusal);
      return row;
    };
  }

  Context& context_;
  Piece piece_;
  std::vector<const questions::Candidate*> left_;
  LongList list_;
  Sheet sheet_;
};

}  // namespace

std::unique_ptr<Screen> leftOut(Context& context, Piece piece) {
  return std::make_unique<LeftOut>(context, std::move(piece));
}

}  // namespace screens
