// Fact check: who says that a claim does not hold points at the words that were altered.
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "game/rules/fact_check.h"
#include "game/screens/keeper.h"
#include "game/screens/round_head.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "game/screens/stem.h"
#include "questions/lead.h"

namespace screens {
namespace {

// One box around all that a word covers; a word broken over two lines is pressed in its first.
view::Box boxOf(const Page& page, const Words& claim, text::Range word) {
  const auto boxes =
      page.type.boxes(claim.text, claim.style, claim.box.width, word.begin, word.end);
  return boxes.empty() ? view::Box{} : boxes.front().moved(claim.box.x, claim.box.y);
}

class Point : public Screen {
 public:
  Point(Context& context, Played play, rules::Answer answer)
      : context_(context),
        play_(std::move(play)),
        answer_(answer),
        position_(play_->round.position()),
        item_(play_->item(play_->round.current().item)),
        lead_(questions::leadIn(item_.stem).size()),
        words_(rules::words(item_.stem)) {}

  void handle(const view::Input& input, const Page& page) override {
    if (answered_) return;
    const auto pressed = sheet_.handle(input, page, arrange(page));
    if (pressed && *pressed < words_.size()) point(words_[*pressed]);
    if (pressed == words_.size()) point({});
    if (pressed == words_.size() + 1 || isKey(input, view::Key::Escape))
      context_.stack.push(pause(context_, play_));
  }

  view::Spoken aloud() const override { return {item_.stem, play_->pack->language}; }
  void step(double) override {}
  bool moving() const override { return false; }

  void draw(view::Canvas& canvas, const Page& page) override {
    Layout layout = arrange(page);
    drawRoundHead(canvas, page, layout.head, context_.words, *play_,
                  {.item = position_, .player = answer_.player});
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const view::ControlState state = sheet_.state(i);
      if (state.focused || state.hovered)
        layout.words.back().marks.push_back(
            {words_[i].begin - lead_, words_[i].end - lead_, page.theme.palette.marker});
    }
    sheet_.draw(canvas, page, layout);
  }

 private:
  Layout arrange(const Page& page) const {
    const view::Theme& theme = page.theme;
    Layout layout = layoutFor(
        page, roundHeadHeight(page, context_.words, *play_),
        {{context_.words("point.cannot_say"), view::Button::Kind::Plain, ""},
         {context_.words("pause"), view::Button::Kind::Plain, context_.words("key.escape")}});
    Flow flow(page, layout);
    flow.say(context_.words("point.at_altered"),
             theme.style(view::Role::Strong, theme.palette.pencil));
    flow.skip(theme.em(4));
    flow.say(context_.words("point.how"), theme.style(view::Role::Label, theme.palette.quiet));
    flow.skip(theme.em(14));
    view::TextStyle style = theme.style(view::Role::Stem);
    style.leading = 1.6f;  // room for the pointer between the lines
    sayStem(page, flow, item_.stem, style);
    flow.settle(0.3f);
    for (const text::Range& word : words_)
      layout.controls.push_back(
          boxOf(page, layout.words.back(), {word.begin - lead_, word.end - lead_}));
    return layout;
  }

  // An empty range where the player cannot say. Where there is nothing to point at, it does not
  // count; it is asked all the same, so as not to tell.
  void point(text::Range word) {
    answered_ = true;
    if (!rules::alteredParts(item_).empty())
      answer_.pointedRight = !word.empty() && rules::pointsAtAlteration(item_, word);
    context_.stack.replace(settle(context_, play_, answer_));
  }

  Context& context_;
  Played play_;
  rules::Answer answer_;
  std::size_t position_;
  const questions::Item& item_;
  std::size_t lead_;                // bytes of the stem that only name the article
  std::vector<text::Range> words_;  // of the stem
  Sheet sheet_;
  bool answered_ = false;
};

}  // namespace

std::unique_ptr<Screen> point(Context& context, Played play, const rules::Answer& answer) {
  return std::make_unique<Point>(context, std::move(play), answer);
}

}  // namespace screens
