#include "game/screens/sheet.h"

#include <algorithm>
#include <utility>

#include "game/view/layout.h"
#include "game/view/orphan.h"

namespace screens {
namespace {

view::Box moved(const view::Box& box, float dy) { return box.moved(0, dy); }

// In one line where they fit; else teams on lines of their own, and under them what else can be
// done.
std::vector<view::Box> flowedFoot(const Page& page, const view::Box& line,
                                  const std::vector<view::Button>& buttons) {
  const float height = page.theme.controlHeight();
  const float gap = page.theme.gap();
  std::vector<float> widths;
  for (const view::Button& button : buttons)
    widths.push_back(button.measure(page.type, page.theme).width);
  const auto other = std::find_if(buttons.begin(), buttons.end(),
                                  [](const view::Button& button) { return !button.emblem; });
  const auto teams = other - buttons.begin();
  std::vector<view::Box> places = view::evenlyFlowed(line, widths, height, gap);
  if (teams == 0 || places.back().y == line.y) return places;
  places = view::evenlyFlowed(line, {widths.begin(), widths.begin() + teams}, height, gap);
  const view::Box under = line.moved(0, places.back().bottom() + gap - line.y);
  for (const view::Box& place :
       view::evenlyFlowed(under, {widths.begin() + teams, widths.end()}, height, gap))
    places.push_back(place);
  return places;
}

// The line over the foot, under which a body goes on that is taller than its place.
void drawEdge(view::Canvas& canvas, const Page& page, const Layout& layout) {
  const float y = layout.body.bottom() + page.theme.px(9);
  canvas.fill({layout.foot.x, y, layout.foot.width, page.theme.hairline()},
              page.theme.palette.rule);
}

float barRoom(const view::Theme& theme) { return theme.px(22); }

// Room for focus rings, which lie outside of what they surround.
float ring(const Page& page) { return page.theme.px(9); }

}  // namespace

Layout layoutFor(const Page& page, float head, std::vector<view::Button> buttons,
                 std::optional<float> wanted) {
  const float width = wanted.value_or(page.theme.measureWidth());
  const float margin = page.theme.px(28);
  view::Box rest =
      view::Box{0, 0, page.size.width, page.size.height}.inset(page.theme.margin(), margin);
  Layout layout;
  layout.head = view::takeTop(rest, head, head > 0 ? page.theme.px(20) : 0);
  layout.head = view::column(layout.head, width);
  view::Box line = view::column(rest, width);
  const std::vector<view::Box> places = flowedFoot(page, line, buttons);
  const float foot = places.empty() ? 0 : places.back().bottom() - line.y;
  layout.foot =
      view::column(view::takeBottom(rest, foot, places.empty() ? 0 : page.theme.px(20)), width);
  layout.body = rest;
  for (const view::Box& place : places)
    layout.buttonBoxes.push_back(moved(place, layout.foot.y - line.y));
  layout.buttons = std::move(buttons);
  return layout;
}

Flow::Flow(const Page& page, Layout& layout, std::optional<float> width)
    : page_(page),
      layout_(layout),
      column_(view::column(layout.body, width.value_or(page.theme.measureWidth()))),
      y_(layout.body.y) {
  // Where the column fills the page, the scroll bar stands beside it.
  column_.width = std::min(column_.width, layout.body.width - barRoom(page.theme));
}

Flow Flow::centred(const Page& page, Layout& layout) {
  const float between = layout.body.width - 2 * barRoom(page.theme);
  return {page, layout, std::min(page.theme.measureWidth(), between)};
}

view::Box Flow::say(std::string text, const view::TextStyle& style, std::vector<view::Mark> marks,
                    Indent indent) {
  const float width = column_.width - indent.left - indent.right;
  const float height = page_.type.measure(text, style, width).height;
  const view::Box box{column_.x + indent.left, y_, width, height};
  view::Box words = box;
  words.width = view::widthWithoutOrphan(page_.type, text, style, width);
  if (style.align == view::Align::Centre) words.x += (width - words.width) / 2;
  if (style.align == view::Align::End) words.x += width - words.width;
  layout_.words.push_back({words, std::move(text), style, std::move(marks)});
  y_ += height;
  grow();
  return box;
}

view::Box Flow::take(float height) {
  const view::Box box{column_.x, y_, column_.width, height};
  y_ += height;
  grow();
  return box;
}

view::Box Flow::control(float height) {
  layout_.controls.push_back(take(height));
  return layout_.controls.back();
}

void Flow::choice(const view::Choice& choice) {
  const std::vector<view::Box> parts = choice.arrange(page_.type, page_.theme, rest());
  take(parts.back().bottom() - parts.front().y);
  layout_.controls.insert(layout_.controls.end(), parts.begin(), parts.end());
}

float Flow::labelMargin(const std::vector<std::string>& labels) const {
  float widest = 0;
  for (const std::string& label : labels)
    widest =
        std::max(widest, page_.type.measure(label, page_.theme.style(view::Role::Strong)).width);
  return widest + page_.theme.em(20);
}

Indent Flow::choice(const std::string& label, const view::Choice& choice, float margin) {
  const view::TextStyle style = page_.theme.style(view::Role::Strong);
  const std::vector<view::Box> whole = choice.arrange(page_.type, page_.theme, rest());
  const bool fits = whole.back().y == whole.front().y &&
                    margin + whole.back().right() - whole.front().x <= column_.width;
  if (!fits) {
    say(label, style);
    skip(page_.theme.em(6));
    this->choice(choice);
    return {};
  }
  const float line = page_.type.measure(label, style).height;
  layout_.words.push_back(
      {{column_.x, y_ + (whole.front().height - line) / 2, margin, line}, label, style, {}});
  const float top = y_;
  for (const view::Box& part : whole) layout_.controls.push_back(part.moved(margin, 0));
  y_ = top;
  take(whole.front().height);
  return {margin};
}

void Flow::skip(float height) { y_ += height; }

view::Box Flow::rest() const {
  return {column_.x, y_, column_.width, std::max(0.f, layout_.body.bottom() - y_)};
}

void Flow::settle(float share) {
  const float down = share * std::max(0.f, layout_.body.height - layout_.content);
  for (Words& words : layout_.words) words.box = moved(words.box, down);
  for (view::Box& control : layout_.controls) control = moved(control, down);
  y_ += down;
  grow();
}

void Flow::grow() { layout_.content = std::max(layout_.content, y_ - layout_.body.y); }

std::optional<std::size_t> Sheet::handle(const view::Input& input, const Page& page,
                                         const Layout& layout) {
  scroll_.fit(layout.content, layout.body.height);
  if (scroll_.drag(input, page.theme, layout.body)) return std::nullopt;
  if (scrolled(input, page, layout)) return std::nullopt;
  const bool key = input.kind == view::Input::Kind::KeyPressed;
  const auto before = focus_.index();
  const auto pressed = focus_.handle(input, places(layout, !key));
  const auto at = focus_.index();
  if (key && at && at != before && *at < layout.controls.size()) {
    const view::Box& box = layout.controls[*at];
    scroll_.reveal(box.y - layout.body.y - ring(page), box.bottom() - layout.body.y + ring(page));
  }
  return pressed;
}

// Where nothing in the body can be chosen, the arrows up and down move it.
bool Sheet::scrolled(const view::Input& input, const Page& page, const Layout& layout) {
  const float line = page.theme.em(28);
  view::Input wheel = input;
  const bool arrow = input.kind == view::Input::Kind::KeyPressed &&
                     (input.key == view::Key::Up || input.key == view::Key::Down);
  if (arrow && layout.controls.empty() && scroll_.needed()) {
    wheel.kind = view::Input::Kind::Wheel;
    wheel.wheel = input.key == view::Key::Up ? 0.7f : -0.7f;
    scroll_.handle(wheel, line);
    return true;
  }
  return scroll_.handle(input, line);
}

std::vector<view::Box> Sheet::places(const Layout& layout, bool visibleOnly) const {
  std::vector<view::Box> places;
  for (const view::Box& control : layout.controls) {
    const view::Box place = moved(control, -scroll_.offset());
    places.push_back(visibleOnly ? view::intersection(place, layout.body) : place);
  }
  places.insert(places.end(), layout.buttonBoxes.begin(), layout.buttonBoxes.end());
  return places;
}

void Sheet::focus(std::optional<std::size_t> control, bool visible) {
  focus_.set(control, visible);
}

void Sheet::drawChoice(view::Canvas& canvas, const Page& page, const Layout& layout,
                       const view::Choice& choice, std::size_t first, float dy) const {
  std::vector<view::Box> parts;
  for (std::size_t i = 0; i < choice.labels.size(); ++i)
    parts.push_back(moved(layout.controls[first + i], dy));
  choice.draw(canvas, page.theme, parts, focus_, first);
}

void Sheet::reveal(const Layout& layout, const view::Box& box, float around) {
  scroll_.fit(layout.content, layout.body.height);
  const float room = std::min(around, std::max(0.f, (layout.body.height - box.height) / 2));
  const float top = box.y - layout.body.y;
  scroll_.reveal(top - room, top + box.height + room);
}

void Sheet::draw(view::Canvas& canvas, const Page& page, const Layout& layout,
                 const std::function<void(float)>& body) {
  scroll_.fit(layout.content, layout.body.height);
  const float dy = -scroll_.offset();
  canvas.pushClip({layout.body.x - ring(page), layout.body.y - ring(page),
                   layout.body.width + 2 * ring(page), layout.body.height + 2 * ring(page)});
  if (body) body(dy);
  for (const Words& words : layout.words)
    canvas.text(moved(words.box, dy), words.text, words.style, words.marks);
  canvas.popClip();
  scroll_.draw(canvas, page.theme, layout.body);
  if (scroll_.needed() && !layout.buttons.empty()) drawEdge(canvas, page, layout);
  for (std::size_t i = 0; i < layout.buttons.size(); ++i)
    layout.buttons[i].draw(canvas, page.theme, layout.buttonBoxes[i],
                           focus_.state(layout.controls.size() + i));
}

}  // namespace screens
