// The front page: the masthead, what the game is, and where to go.
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "game/screens/anthology.h"
#include "game/screens/keeper.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "game/screens/workpiece.h"
#include "game/view/layout.h"

namespace screens {
namespace {

enum class Action { Continue, Play, Make, Draft, Today, Review, Progress, Wishes, Quit };

class Title : public Screen {
 public:
  explicit Title(Context& context) : context_(context) {}

  void handle(const view::Input& input, const Page& page) override {
    refresh();
    const auto pressed = sheet_.handle(input, page, arrange(page));
    if (isKey(input, view::Key::Escape)) return act(Action::Quit);
    const bool paste = isKey(input, view::Key::Character) && input.control && input.text == "v";
    if (paste) return takeClipboard();
    if (pressed) act(actions()[*pressed]);
  }

  void step(double) override {}
  bool moving() const override { return false; }

  void draw(view::Canvas& canvas, const Page& page) override {
    refresh();
    const Layout layout = arrange(page);
    sheet_.draw(canvas, page, layout, [&](float dy) { drawRules(canvas, page, layout, dy); });
  }

 private:
  // Comes on top anew after every round: then what is offered may have changed.
  void refresh() {
    if (!std::exchange(stale_, false)) return;
    today_ = todayIsOpen(context_);
    due_ = dueToday(context_);
    drafts_ = draftFiles(context_);
    sheet_.focus(0);  // the main button, whose key is Enter
  }

  std::vector<Action> actions() const {
    std::vector<Action> actions;
    if (context_.waiting) actions.push_back(Action::Continue);
    actions.push_back(Action::Play);
    if (!drafts_.empty()) actions.push_back(Action::Draft);
    actions.push_back(Action::Make);
    if (today_) actions.push_back(Action::Today);
    if (due_ > 0) actions.push_back(Action::Review);
    if (context_.history) actions.push_back(Action::Progress);
    actions.push_back(Action::Wishes);
    actions.push_back(Action::Quit);
    return actions;
  }

  view::Button buttonOf(Action action, bool first) const {
    const auto kind = first ? view::Button::Kind::Primary : view::Button::Kind::Plain;
    const std::string key = first ? context_.words("key.enter") : "";
    if (action == Action::Quit) return {labelOf(action, first), kind, context_.words("key.escape")};
    if (action == Action::Make)
      return {labelOf(action, first), kind, context_.words("with_control", {{"key", "V"}})};
    return {labelOf(action, first), kind, key};
  }

  std::string labelOf(Action action, bool first) const {
    const i18n::Catalogue& words = context_.words;
    switch (action) {
      case Action::Continue:
        return words("title.continue", {{"number", context_.waiting->round.position() + 1}});
      case Action::Play:
        return first ? words("title.play") : words("title.play_another");
      case Action::Make:
        return words("title.make");
      case Action::Draft:
        return drafts_.size() == 1 ? words("title.draft")
                                   : words("title.drafts", {{"count", drafts_.size()}});
      case Action::Today:
        return words("title.today");
      case Action::Review:
        return words("title.review", {{"count", due_}});
      case Action::Progress:
        return words("title.progress");
      case Action::Wishes:
        return words("title.settings");
      case Action::Quit:
        return words("title.quit");
    }
    return {};
  }

  void act(Action action) {
    stale_ = true;
    if (action == Action::Today) play(todaysRound(context_));
    if (action == Action::Review) play(reviewRound(context_));
    if (action == Action::Continue)
      context_.stack.push(current(context_, std::exchange(context_.waiting, nullptr)));
    if (action == Action::Play) context_.stack.push(choosePack(context_));
    if (action == Action::Make) context_.stack.push(paste(context_));
    if (action == Action::Draft) goOnMaking();
    if (action == Action::Progress && context_.history) context_.stack.push(progress(context_));
    if (action == Action::Wishes) context_.stack.push(settings(context_));
    if (action == Action::Quit) context_.stack.quit();
  }

  void goOnMaking() {
    if (drafts_.size() > 1) return context_.stack.push(drafts(context_));
    if (Piece piece = pieceFrom(context_, drafts_.front()))
      context_.stack.push(maker(context_, std::move(piece)));
  }

  // What was copied elsewhere is an article, most likely: items are made of it at once.
  void takeClipboard() {
    const std::string words = context_.clipboard == nullptr ? "" : context_.clipboard->text();
    stale_ = true;
    context_.stack.push(words.empty() ? paste(context_) : takeWords(context_, words));
  }

  void play(Played round) {
    if (round)
      context_.stack.push(begin(context_, std::move(round)));
    else
      context_.stack.push(message(context_, context_.words("message.nothing_to_ask"),
                                  context_.words("message.no_pack_readable")));
  }

  Layout arrange(const Page& page) const {
    const view::Theme& theme = page.theme;
    std::vector<view::Button> buttons;
    for (const Action action : actions()) buttons.push_back(buttonOf(action, buttons.empty()));
    Layout layout = layoutFor(page, 0, std::move(buttons));
    Flow flow = Flow::centred(page, layout);
    flow.skip(theme.em(10));
    flow.say("Hearsay", theme.style(view::Role::Masthead, theme.palette.ink, view::Align::Centre));
    flow.skip(theme.em(34));
    flow.say(context_.words("title.motto"),
             theme.style(view::Role::Title, theme.palette.ink, view::Align::Centre));
    flow.skip(theme.em(14));
    flow.say(context_.words("title.about"),
             theme.style(view::Role::Body, theme.palette.quiet, view::Align::Centre));
    flow.settle(0.4f);
    centre(layout.buttonBoxes, layout.foot);
    return layout;
  }

  // Moves each line of buttons to the middle, under the masthead.
  static void centre(std::vector<view::Box>& buttons, const view::Box& foot) {
    for (std::size_t first = 0, last = 0; first < buttons.size(); first = last) {
      while (last < buttons.size() && buttons[last].y == buttons[first].y) ++last;
      const float right = (foot.right() - buttons[last - 1].right()) / 2;
      for (std::size_t i = first; i < last; ++i) buttons[i] = buttons[i].moved(right, 0);
    }
  }

  // The double rule of a newspaper's front page, under the masthead.
  static void drawRules(view::Canvas& canvas, const Page& page, const Layout& layout, float dy) {
    const view::Theme& theme = page.theme;
    const view::Box& masthead = layout.words.front().box;
    const float y = masthead.bottom() + theme.em(8) + dy;
    canvas.fill({masthead.x, y, masthead.width, 3 * theme.hairline()}, theme.palette.ink);
    canvas.fill({masthead.x, y + 5 * theme.hairline(), masthead.width, theme.hairline()},
                theme.palette.ink);
  }

  Context& context_;
  bool stale_ = true;  // what follows is to be found out again
  bool today_ = false;
  std::size_t due_ = 0;
  std::vector<std::filesystem::path> drafts_;
  Sheet sheet_;
};

}  // namespace

std::unique_ptr<Screen> title(Context& context) { return std::make_unique<Title>(context); }

}  // namespace screens
