#include "game/screens/article_pane.h"

#include <algorithm>
#include <string>

namespace screens {
namespace {

// A line of the text is a paragraph.
std::vector<text::Range> paragraphsOf(const std::string& text) {
  std::vector<text::Range> paragraphs;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (end > begin) paragraphs.push_back({begin, end});
    begin = end + 1;
  }
  return paragraphs;
}

std::vector<view::Mark> marksIn(const view::Palette& colors, text::Range paragraph,
                                const std::vector<Stroke>& strokes) {
  std::vector<view::Mark> marks;
  for (const Stroke& stroke : strokes) {
    if (!stroke.range.overlaps(paragraph)) continue;
    const std::size_t begin = std::max(stroke.range.begin, paragraph.begin) - paragraph.begin;
    const std::size_t end = std::min(stroke.range.end, paragraph.end) - paragraph.begin;
    if (stroke.strong)
      marks.push_back({begin, end, colors.marker});
    else
      marks.push_back({begin, end, colors.pencil, view::Mark::Kind::Underline});
  }
  return marks;
}

}  // namespace

view::Box sayArticle(const Page& page, Flow& flow, const std::string& text,
                     const std::vector<Stroke>& strokes, std::optional<text::Range> wanted) {
  view::Box found;
  for (const text::Range& paragraph : paragraphsOf(text)) {
    const view::Box place =
        flow.say(std::string(text::slice(text, paragraph)), page.theme.style(view::Role::Body),
                 marksIn(page.theme.palette, paragraph, strokes));
    if (wanted && paragraph.overlaps(*wanted)) found = place;
    flow.skip(page.theme.em(12));
  }
  return found;
}

Layout ArticlePane::arrange(const Page& page, const view::Box& box,
                            const std::vector<Stroke>& strokes) {
  const view::Theme& theme = page.theme;
  Layout layout;
  layout.body = box;
  Flow flow(page, layout);
  if (!article_->attribution.title.empty()) {
    view::TextStyle title = theme.style(view::Role::Title);
    title.size = theme.em(26);
    flow.say(article_->attribution.title, title);
    flow.skip(theme.em(12));
  }
  const view::Box found = sayArticle(page, flow, article_->text, strokes, wanted_);
  if (wanted_) found_ = found;
  return layout;
}

void ArticlePane::handle(const view::Input& input, const Page& page, const view::Box& box) {
  if (box.contains(input.point) || input.kind != view::Input::Kind::Wheel)
    sheet_.handle(input, page, arrange(page, box, {}));
}

void ArticlePane::draw(view::Canvas& canvas, const Page& page, const view::Box& box,
                       const std::vector<Stroke>& strokes) {
  const Layout layout = arrange(page, box, strokes);
  if (wanted_) sheet_.reveal(layout, found_, page.theme.em(80));
  wanted_.reset();
  sheet_.draw(canvas, page, layout);
}

}  // namespace screens
