// What a round of a pack is to be like: how many items, how long for each, how it is scored.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "game/screens/phrases.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"

namespace screens {
namespace {

constexpr std::array<std::size_t, 3> kCounts = {5, 10, 20};
constexpr std::array<double, 4> kSeconds = {0, 15, 30, 60};  // 0: no limit
constexpr std::array<rules::Scoring, 3> kScorings = {
    rules::Scoring::Accuracy, rules::Scoring::Speed, rules::Scoring::Confidence};

std::string explained(rules::Scoring scoring) {
  switch (scoring) {
    case rules::Scoring::Accuracy:
      return "One point for each right answer.";
    case rules::Scoring::Speed:
      return "Up to 1,000 points for a right answer, more the sooner it comes; right answers in a "
             "row earn a bonus.";
    case rules::Scoring::Confidence:
      return "Say how sure you are: 3, 2 or 1 points if you are right; −6, −2 or 0 if you are not.";
  }
  return {};
}

// The choice that comes nearest to a value.
template <std::size_t N, typename T>
std::size_t nearest(const std::array<T, N>& choices, T value) {
  std::size_t best = 0;
  const auto away = [&](T choice) { return choice > value ? choice - value : value - choice; };
  for (std::size_t i = 1; i < N; ++i)
    if (away(choices[i]) < away(choices[best])) best = i;
  return best;
}

class SetUp : public Screen {
 public:
  SetUp(Context& context, Packed pack) : context_(context), pack_(std::move(pack)) {
    chooseAsBefore();
    sheet_.focus(partCount());
  }

  void handle(const view::Input& input, const Page& page) override {
    const auto pressed = sheet_.handle(input, page, arrange(page));
    const std::size_t parts = partCount();
    if (pressed && *pressed < parts) choose(*pressed);
    if (pressed == parts) start();
    if (pressed == parts + 1 || isKey(input, view::Key::Escape)) context_.stack.pop();
  }

  void step(double) override {}
  bool moving() const override { return false; }

  void draw(view::Canvas& canvas, const Page& page) override {
    const Layout layout = arrange(page);
    sheet_.draw(canvas, page, layout, [&](float dy) {
      std::size_t first = 0;
      for (const view::Choice& choice : choices_) {
        std::vector<view::Box> parts;
        for (std::size_t i = 0; i < choice.labels.size(); ++i)
          parts.push_back(layout.controls[first + i].moved(0, dy));
        choice.draw(canvas, page.theme, parts, sheet_.focus(), first);
        first += choice.labels.size();
      }
      if (hasSensitive())
        sensitive().draw(canvas, page.theme, layout.controls[first].moved(0, dy),
                         sheet_.state(first));
    });
  }

 private:
  void chooseAsBefore() {
    const rules::RoundSettings& settings = context_.settings;
    view::Choice counts{{}, 0};
    for (const std::size_t count : kCounts)
      if (count < pack_->items.size()) counts.labels.push_back(std::to_string(count));
    counts.labels.push_back("All " + std::to_string(pack_->items.size()));
    counts.chosen = std::min(nearest(kCounts, settings.count), counts.labels.size() - 1);
    if (settings.count > kCounts.back()) counts.chosen = counts.labels.size() - 1;
    choices_.push_back(counts);
    choices_.push_back({{"No limit", "15 s", "30 s", "60 s"},
                        nearest(kSeconds, settings.secondsPerItem.value_or(0))});
    const auto scoring = std::find(kScorings.begin(), kScorings.end(), settings.scoring);
    choices_.push_back({{"Accuracy", "Speed", "Certainty"},
                        static_cast<std::size_t>(scoring - kScorings.begin())});
  }

  std::size_t partCount() const {
    std::size_t count = hasSensitive() ? 1 : 0;
    for (const view::Choice& choice : choices_) count += choice.labels.size();
    return count;
  }

  bool hasSensitive() const {
    return std::any_of(pack_->items.begin(), pack_->items.end(),
                       [](const questions::Item& item) { return item.sensitive; });
  }

  view::Checkbox sensitive() const {
    return {"Ask about deaths, injuries and abuse too", context_.settings.sensitive};
  }

  Layout arrange(const Page& page) const {
    static const std::array<std::string, 3> labels = {"Items", "Time for each", "Scoring"};
    const view::Theme& theme = page.theme;
    Layout layout = layoutFor(page, 0,
                              {{"Start", view::Button::Kind::Primary, "Enter"},
                               {"Back", view::Button::Kind::Plain, "Esc"}});
    Flow flow(page, layout);
    flow.say(pack_->title, theme.style(view::Role::Title));
    if (!pack_->articles.empty()) {
      const text::Attribution& from = pack_->articles.front().attribution;
      flow.skip(theme.em(6));
      flow.say(publishedBy(from.publisher, from.date),
               theme.style(view::Role::Label, theme.palette.quiet));
    }
    for (std::size_t i = 0; i < choices_.size(); ++i) {
      flow.skip(theme.em(22));
      flow.say(labels[i], theme.style(view::Role::Strong));
      flow.skip(theme.em(6));
      const std::vector<view::Box> parts = choices_[i].arrange(page.type, theme, flow.rest());
      flow.take(parts.back().bottom() - parts.front().y);
      layout.controls.insert(layout.controls.end(), parts.begin(), parts.end());
    }
    flow.skip(theme.em(8));
    flow.say(explained(scoring()), theme.style(view::Role::Label, theme.palette.quiet));
    if (hasSensitive()) {
      flow.skip(theme.em(14));
      flow.control(sensitive().height(page.type, theme, flow.rest().width));
    }
    return layout;
  }

  rules::Scoring scoring() const { return kScorings[choices_[2].chosen]; }

  void choose(std::size_t part) {
    for (view::Choice& choice : choices_) {
      if (part < choice.labels.size()) {
        choice.chosen = part;
        return;
      }
      part -= choice.labels.size();
    }
    context_.settings.sensitive = !context_.settings.sensitive;
  }

  void start() {
    rules::RoundSettings& settings = context_.settings;
    const bool all = choices_[0].chosen + 1 == choices_[0].labels.size();
    settings.count = all ? pack_->items.size() : kCounts[choices_[0].chosen];
    const double limit = kSeconds[choices_[1].chosen];
    settings.secondsPerItem = limit > 0 ? std::optional(limit) : std::nullopt;
    settings.scoring = scoring();
    rules::Round round(*pack_, settings);
    ++settings.seed;
    if (round.asked().empty())
      context_.stack.push(message(context_, "Nothing to ask",
                                  "Every item of this pack is about deaths, injuries or abuse, and "
                                  "these are left out."));
    else
      context_.stack.replace(ask(context_, std::make_shared<Play>(Play{pack_, std::move(round)})));
  }

  Context& context_;
  Packed pack_;
  std::vector<view::Choice> choices_;  // of items, time and scoring
  Sheet sheet_;
};

}  // namespace

std::unique_ptr<Screen> setUp(Context& context, Packed pack) {
  return std::make_unique<SetUp>(context, std::move(pack));
}

}  // namespace screens
