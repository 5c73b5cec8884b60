// The article of a draft alone on the page, for a window that is too small for both.
#include <utility>
#include <vector>

#include "game/screens/article_pane.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "game/screens/workpiece.h"

namespace screens {
namespace {

class PieceArticle : public Screen {
 public:
  PieceArticle(Context& context, Piece piece, std::size_t entry)
      : context_(context), piece_(std::move(piece)), entry_(entry), pane_(article()) {
    if (entry_ < entries().size() && entries()[entry_].item.evidence)
      pane_.reveal(entries()[entry_].item.evidence->range);
    sheet_.focus(0);
  }

  void handle(const view::Input& input, const Page& page) override {
    const Layout layout = arrange(page);
    pane_.handle(input, page, layout.body);
    if (sheet_.handle(input, page, layout) || isKey(input, view::Key::Escape)) context_.stack.pop();
  }
  void step(double seconds) override { piece_->step(seconds); }
  bool moving() const override { return false; }

  void draw(view::Canvas& canvas, const Page& page) override {
    const Layout layout = arrange(page);
    std::vector<Stroke> strokes;
    for (std::size_t i = 0; i < entries().size(); ++i)
      if (const auto& evidence = entries()[i].item.evidence)
        strokes.push_back({evidence->range, i == entry_});
    pane_.draw(canvas, page, layout.body, strokes);
    sheet_.draw(canvas, page, layout);
  }

 private:
  const questions::PackArticle& article() const { return piece_->draft.frame().articles.front(); }
  const std::vector<making::Entry>& entries() const { return piece_->draft.entries(); }
  Layout arrange(const Page& page) const {
    return layoutFor(
        page, 0,
        {{context_.words("back"), view::Button::Kind::Primary, context_.words("key.escape")}});
  }

  Context& context_;
  Piece piece_;
  std::size_t entry_;
  ArticlePane pane_;
  Sheet sheet_;
};

}  // namespace

std::unique_ptr<Screen> articleOfPiece(Context& context, Piece piece, std::size_t entry) {
  return std::make_unique<PieceArticle>(context, std::move(piece), entry);
}

}  // namespace screens
