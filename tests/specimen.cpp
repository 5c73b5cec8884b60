#include "tests/specimen.h"

#include <algorithm>
#include <cmath>

#include "game/view/layout.h"
#include "game/view/motion.h"
#include "game/view/widgets.h"

using view::Box;
using view::Role;

namespace {

const char* const kStem =
    "How much of the frozen Russian assets did the European Commission propose to use for a loan "
    "to Ukraine?";
const char* const kOptions[] = {"90 billion euros", "140 billion euros", "45 billion euros",
                                "210 billion euros"};
const std::string kQuote =
    "On Wednesday the Commission proposed to lend Ukraine 90 billion euros, backed by Russian "
    "state assets that have been frozen in Belgium since 2022.";

}  // namespace

void Specimen::draw(view::Canvas& canvas) {
  ++drawn_;
  const view::Size size = canvas.size();
  canvas.fill({0, 0, size.width, size.height}, theme_.palette.paper);
  Box page = Box{0, 0, size.width, size.height}.inset(theme_.margin(), theme_.px(32));
  const auto halves = view::columns(page, 2, theme_.px(56));
  drawAsk(canvas, halves[0]);
  drawVerdict(canvas, halves[1]);
}

void Specimen::drawAsk(view::Canvas& canvas, Box area) const {
  const auto& type = canvas.typesetter();
  const auto& colors = theme_.palette;
  const auto text = [&](std::string_view words, const view::TextStyle& style, float gap) {
    const float height = type.measure(words, style, area.width).height;
    canvas.text(view::takeTop(area, height, gap), words, style);
  };
  using Step = view::ProgressBar::Step;
  view::ProgressBar{{Step::Right, Step::Right, Step::Wrong, Step::Current, Step::Open, Step::Open,
                     Step::Open, Step::Open}}
      .draw(canvas, theme_, view::takeTop(area, view::ProgressBar::height(theme_), theme_.px(10)));
  text("Item 4 of 8", theme_.style(Role::Caption, colors.quiet), theme_.px(20));
  text(kStem, theme_.style(Role::Stem), theme_.px(24));
  using Verdict = view::OptionCard::Verdict;
  for (std::size_t i = 0; i < 4; ++i) {
    view::OptionCard card{i, kOptions[i]};
    card.arrival = view::progress(elapsed_, static_cast<double>(i) * view::kStagger);
    if (i == 0) card.verdict = Verdict::Right;
    if (i == 1) card.verdict = Verdict::Wrong;
    const float height = card.height(type, theme_, area.width);
    card.draw(canvas, theme_, view::takeTop(area, height, theme_.gap()),
              {.focused = i == 2, .hovered = i == 3});
  }
  const float left = static_cast<float>(std::fmod(elapsed_ / 20 + 0.3, 1.0));
  view::TimerBar{left}.draw(canvas, theme_,
                            view::takeTop(area, view::TimerBar::height(theme_), theme_.px(16)));
  Box line = view::takeTop(area, theme_.controlHeight());
  for (const view::Button& button :
       {view::Button{"Next", view::Button::Kind::Primary, "Enter"}, view::Button{"Skip"},
        view::Button{"Leave", view::Button::Kind::Bare, "Esc"}})
    button.draw(canvas, theme_,
                view::takeLeft(line, button.measure(type, theme_).width, theme_.gap()), {});
}

void Specimen::drawVerdict(view::Canvas& canvas, Box area) const {
  const auto& type = canvas.typesetter();
  const auto& colors = theme_.palette;
  const auto text = [&](std::string_view words, const view::TextStyle& style, float gap,
                        const std::vector<view::Mark>& marks = {}) {
    const float height = type.measure(words, style, area.width).height;
    canvas.text(view::takeTop(area, height, gap), words, style, marks);
  };
  text("Hearsay", theme_.style(Role::Masthead), theme_.px(4));
  canvas.fill(view::takeTop(area, theme_.hairline(), theme_.px(20)), colors.ink);
  text("Right, and proved", theme_.style(Role::Title, colors.right), theme_.px(12));
  const std::size_t at = kQuote.find("90 billion");
  text(kQuote, theme_.style(Role::Quote), theme_.px(12),
       {{at, at + 16, colors.marker, view::Mark::Kind::Highlighter,
         view::progress(elapsed_, 0.4, 0.6)},
        {kQuote.find("frozen"), kQuote.find("frozen") + 6, colors.pencil,
         view::Mark::Kind::Underline}});
  text("Envoys meet in Moscow · The Evening Ledger · 2 December 2025",
       theme_.style(Role::Caption, colors.quiet), theme_.px(20));
  text("Москва, Αθήνα, القدس, 東京, Łódź — 1 234,5 %", theme_.style(Role::Body), theme_.px(16));
  view::Checkbox{"Larger text", true}.draw(
      canvas, theme_, view::takeTop(area, theme_.controlHeight(), theme_.px(4)), {});
  view::Checkbox{"Sounds", false}.draw(
      canvas, theme_, view::takeTop(area, theme_.controlHeight(), theme_.px(12)), {});
  const view::Choice choice{{"No timer", "30 s", "20 s", "10 s"}, 1};
  const auto parts = choice.arrange(type, theme_, area);
  choice.draw(canvas, theme_, parts, view::Focus(), 0);
  view::takeTop(area, parts.back().bottom() - area.y, theme_.px(16));
  const view::ListRow row{"The talks in the Kremlin", "14 items · 2 December 2025", "86 %"};
  row.draw(canvas, theme_, view::takeTop(area, row.height(type, theme_, area.width)), {});
}
