// The teams that play: what they are called, and the emblem and key of each.
#include "game/rules/teams.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "game/screens/team_strip.h"
#include "game/view/emblem.h"
#include "game/view/layout.h"
#include "game/view/text_field.h"

namespace screens {
namespace {

constexpr std::size_t kLongest = 24;  // characters of a name

std::size_t characters(const std::string& utf8) {
  return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

class Teams : public Screen {
 public:
  explicit Teams(Context& context) : context_(context) {
    for (const rules::Team& team : wished())
      fields_.emplace_back(emblemName(context_.words, team.emblem), team.name);
    sheet_.focus(nameControl(0), true);
  }

  void handle(const view::Input& input, const Page& page) override;
  void step(double) override {}
  bool moving() const override { return false; }
  void draw(view::Canvas& canvas, const Page& page) override;

 private:
  // The controls: for each team its emblem and its name, then the button.
  static std::size_t emblemControl(std::size_t team) { return 2 * team; }
  static std::size_t nameControl(std::size_t team) { return 2 * team + 1; }
  std::size_t done() const { return 2 * fields_.size(); }
  std::vector<rules::Team>& wished() { return context_.wishes.teams; }

  Layout arrange(const Page& page) const;
  bool typed(const view::Input& input);
  void change(std::size_t team);

  Context& context_;
  std::vector<view::TextField> fields_;
  Sheet sheet_;
};

Layout Teams::arrange(const Page& page) const {
  const view::Theme& theme = page.theme;
  Layout layout = layoutFor(page, 0,
                            {{context_.words("results.done"), view::Button::Kind::Primary,
                              context_.words("key.escape")}});
  Flow flow(page, layout);
  flow.say(context_.words("teams.title"), theme.style(view::Role::Title));
  flow.skip(theme.em(6));
  flow.say(context_.words("teams.about"), theme.style(view::Role::Label, theme.palette.quiet));
  flow.skip(theme.em(10));
  for (std::size_t i = 0; i < fields_.size(); ++i) {
    flow.skip(theme.gap());
    view::Box line = flow.take(view::TextField::height(theme));
    layout.controls.push_back(view::takeLeft(line, line.height, theme.gap()));
    layout.controls.push_back(line);
  }
  return layout;
}

void Teams::handle(const view::Input& input, const Page& page) {
  if (typed(input)) return;
  const auto pressed = sheet_.handle(input, page, arrange(page));
  if (pressed == done() || isKey(input, view::Key::Escape)) return context_.stack.pop();
  if (!pressed) return;
  const std::size_t team = *pressed / 2;
  if (*pressed == emblemControl(team)) return change(team);
  // Enter in a name leads to the next one, a click puts the caret there.
  const bool enter = isKey(input, view::Key::Enter);
  const bool last = team + 1 == fields_.size();
  sheet_.focus(!enter ? *pressed : last ? done() : nameControl(team + 1), true);
}

// Whether the input went into the name that has the keyboard.
bool Teams::typed(const view::Input& input) {
  const auto at = sheet_.focused();
  if (!at || *at >= done() || *at % 2 == 0) return false;
  if (isKey(input, view::Key::Space)) return true;  // the text that comes with it counts
  const bool moves = isKey(input, view::Key::Left) || isKey(input, view::Key::Right) ||
                     isKey(input, view::Key::Home) || isKey(input, view::Key::End);
  const bool edits = input.kind == view::Input::Kind::Text || isKey(input, view::Key::Backspace) ||
                     isKey(input, view::Key::Delete);
  if (!moves && !edits) return false;
  view::TextField& field = fields_[*at / 2];
  const view::TextField before = field;
  field.handle(input);
  if (characters(field.text()) > kLongest) field = before;
  wished()[*at / 2].name = field.text();
  return true;
}

// Gives the team the next emblem; who has it takes the old one.
void Teams::change(std::size_t team) {
  const std::size_t old = wished()[team].emblem;
  const std::size_t next = (old + 1) % rules::emblems.size();
  for (rules::Team& other : wished())
    if (other.emblem == next) other.emblem = old;
  wished()[team].emblem = next;
  for (std::size_t i = 0; i < fields_.size(); ++i)
    fields_[i] = view::TextField(emblemName(context_.words, wished()[i].emblem), wished()[i].name);
}

void Teams::draw(view::Canvas& canvas, const Page& page) {
  const view::Theme& theme = page.theme;
  const Layout layout = arrange(page);
  sheet_.draw(canvas, page, layout, [&](float dy) {
    for (std::size_t i = 0; i < fields_.size(); ++i) {
      const view::Box place = layout.controls[emblemControl(i)].moved(0, dy);
      const view::ControlState state = sheet_.state(emblemControl(i));
      if (state.hovered) canvas.fill(place, theme.palette.sheetLit, theme.radius());
      if (state.focused) view::drawFocusRing(canvas, theme, place, theme.radius());
      const std::size_t emblem = wished()[i].emblem;
      view::drawEmblem(canvas, theme, place.inset(place.width * 0.12f), emblem,
                       emblemLetter(emblem));
      fields_[i].draw(canvas, theme, layout.controls[nameControl(i)].moved(0, dy),
                      sheet_.state(nameControl(i)));
    }
  });
}

}  // namespace

std::unique_ptr<Screen> teams(Context& context) { return std::make_unique<Teams>(context); }

}  // namespace screens
