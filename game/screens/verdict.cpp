// What came of a response: right or wrong, and the sentence of the article that proves it. The
// banner turns over, the points count up, the highlighter strokes the evidence.
#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "game/screens/round_head.h"
#include "game/screens/screens.h"
#include "game/screens/team_strip.h"
#include "game/screens/verdict_page.h"
#include "game/view/motion.h"

namespace screens {
namespace {

constexpr double kTurn = 0.2;  // seconds in which the banner turns over
constexpr float kAjar = 0.3f;  // of its height that is seen at once
constexpr double kCountDelay = 0.1;
constexpr double kCount = 0.25;
constexpr double kStrokeDelay = 0.12;  // seconds before the highlighter is put to the evidence
constexpr double kStroke = 0.25;
constexpr double kStill = std::max(kCountDelay + kCount, kStrokeDelay + kStroke);

class Verdict : public Screen {
 public:
  Verdict(Context& context, Played play, std::size_t response, bool leadsOn)
      : context_(context),
        play_(std::move(play)),
        page_(context, play_, response, leadsOn),
        leadsOn_(leadsOn) {
    sheet_.focus(0);
  }

  void handle(const view::Input& input, const Page& page) override;
  void step(double seconds) override {
    age_ += seconds;
    shown_ += seconds;
  }
  void draw(view::Canvas& canvas, const Page& page) override;
  view::Spoken aloud() const override;
  bool moving() const override { return !context_.look().reducedMotion && shown_ < kStill; }

 private:
  // How far a movement is, from 0 to 1.
  float moved(double delay, double duration) const {
    return context_.look().reducedMotion ? 1 : view::eased(view::progress(shown_, delay, duration));
  }
  VerdictArrangement arrange(const Page& page) const {
    return page_.arrange(page, moved(kStrokeDelay, kStroke));
  }
  void drawBanner(view::Canvas& canvas, const Page& page, const VerdictArrangement& arrangement,
                  float dy) const;
  void leave();

  Context& context_;
  Played play_;
  VerdictPage page_;
  bool leadsOn_;
  Sheet sheet_;
  double age_ = 0;    // seconds since it came up
  double shown_ = 0;  // the same, but input hurries what still moves
};

// An input that comes with the verdict only completes its motion: whoever pressed twice has not yet
// read it.
void Verdict::handle(const view::Input& input, const Page& page) {
  const bool acts = input.kind == view::Input::Kind::KeyPressed ||
                    input.kind == view::Input::Kind::PointerPressed;
  if (acts) shown_ = view::kSettled;
  if (acts && age_ < view::kArrival) return;
  const auto pressed = sheet_.handle(input, page, arrange(page).layout);
  if (pressed == 0) leave();
  const bool r = isKey(input, view::Key::Character) && input.text == "r";
  if (page_.hasArticle() && (pressed == 1 || r))
    context_.stack.push(reader(context_, play_, *page_.item().evidence));
  if (!isKey(input, view::Key::Escape)) return;
  if (leadsOn_)
    context_.stack.push(pause(context_, play_));
  else
    leave();
}

void Verdict::leave() {
  if (!leadsOn_)
    context_.stack.pop();
  else
    context_.stack.replace(next(context_, play_));
}

// What came of it, the key and the evidence, in the words of the pack's language.
view::Spoken Verdict::aloud() const {
  const std::string& language = play_->pack->language;
  std::string text =
      context_.words.in(language, page_.heading()) + ".\n" + page_.item().keyOption().text + ".\n";
  if (page_.item().evidence)
    text += context_.words.in(language, "verdict.evidence") + ":\n" + page_.item().evidence->quote +
            "\n";
  return {text, language};
}

void Verdict::draw(view::Canvas& canvas, const Page& page) {
  const VerdictArrangement arrangement = arrange(page);
  drawRoundHead(canvas, page, arrangement.layout.head, context_.words, *play_,
                {.item = page_.asked(),
                 .player = page_.response().player,
                 .counted = leadsOn_ ? moved(kCountDelay, kCount) : 1});
  sheet_.draw(canvas, page, arrangement.layout, [&](float dy) {
    const std::vector<std::size_t> teams = page_.teams();
    for (std::size_t i = 0; i < teams.size(); ++i)
      drawEmblemOf(canvas, page, arrangement.emblems[i].moved(0, dy), *play_, teams[i]);
    drawBanner(canvas, page, arrangement, dy);
    for (const VerdictCard& card : arrangement.cards)
      card.card.draw(canvas, page.theme, card.box.moved(0, dy), {});
    if (page_.item().evidence)
      canvas.fill(arrangement.quoteRule.moved(0, dy), page.theme.palette.pencil);
  });
}

// Turns over, from nearly its edge to its face: what it says is seen from the first frame.
void Verdict::drawBanner(view::Canvas& canvas, const Page& page,
                         const VerdictArrangement& arrangement, float dy) const {
  const view::Palette& colors = page.theme.palette;
  const bool right = page_.right();
  const bool skipped = page_.skipped();
  view::Box face = arrangement.banner.moved(0, dy);
  face = face.inset(0, face.height / 2 * (1 - kAjar) * (1 - moved(0, kTurn)));
  canvas.fill(face,
              right     ? colors.rightTint
              : skipped ? colors.sheet
                        : colors.wrongTint,
              page.theme.radius());
  canvas.pushClip(face);
  if (right)
    view::drawTick(canvas, arrangement.mark.moved(0, dy), colors.right);
  else if (!skipped)
    view::drawCross(canvas, arrangement.mark.moved(0, dy), colors.wrong);
  for (const Words& words : arrangement.bannerWords)
    canvas.text(words.box.moved(0, dy), words.text, words.style, words.marks);
  canvas.popClip();
}

}  // namespace

std::unique_ptr<Screen> verdict(Context& context, Played play) {
  const std::size_t last = play->round.responses().size() - 1;
  return std::make_unique<Verdict>(context, std::move(play), last, true);
}

std::unique_ptr<Screen> review(Context& context, Played play, std::size_t response) {
  return std::make_unique<Verdict>(context, std::move(play), response, false);
}

}  // namespace screens
