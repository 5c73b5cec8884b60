// What a round of a pack is to be like: its mode, how many items, how long for each, how it is
// scored.
#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "game/rules/modes.h"
#include "game/rules/teams.h"
#include "game/screens/keeper.h"
#include "game/screens/phrases.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"

namespace screens {
namespace {

constexpr std::array<std::size_t, 3> kCounts = {5, 10, 20};
constexpr std::array<double, 4> kSeconds = {0, 20, 30, 60};  // 0: no limit
constexpr std::array<rules::Scoring, 3> kScorings = {
    rules::Scoring::Accuracy, rules::Scoring::Speed, rules::Scoring::Confidence};

std::string explained(const i18n::Catalogue& words, rules::Scoring scoring) {
  switch (scoring) {
    case rules::Scoring::Accuracy:
      return words("set_up.by_accuracy");
    case rules::Scoring::Speed:
      return words("set_up.by_speed");
    case rules::Scoring::Confidence:
      return words("set_up.by_certainty");
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

// The modes in which this pack can be played at once by those who sit here.
std::vector<const rules::Mode*> modesFor(const questions::Pack& pack) {
  const bool claims = std::any_of(pack.items.begin(), pack.items.end(),
                                  [](const questions::Item& item) { return item.isClaim(); });
  std::vector<const rules::Mode*> modes;
  for (const rules::Mode& mode : rules::modes()) {
    const bool elsewhere =
        mode.name == "review" || mode.name == "today" || mode.settings.turns == rules::Turns::Buzz;
    if (!elsewhere && (claims || !mode.settings.claimsOnly)) modes.push_back(&mode);
  }
  return modes;
}

struct Row {
  enum class What { Mode, Teams, Count, Seconds, Scoring };

  What what;
  std::string label;
  view::Choice choice;
};

class SetUp : public Screen {
 public:
  SetUp(Context& context, Packed pack, std::filesystem::path file)
      : context_(context),
        pack_(std::move(pack)),
        file_(std::move(file)),
        modes_(modesFor(*pack_)) {
    offer(context_.wishes.round);
    sheet_.focus(partCount());
  }

  void handle(const view::Input& input, const Page& page) override;
  void step(double) override {}
  bool moving() const override { return false; }
  void draw(view::Canvas& canvas, const Page& page) override;

 private:
  Layout arrange(const Page& page) const;
  void offer(const rules::RoundSettings& settings);
  std::size_t askable() const;
  std::vector<std::string> times() const;
  view::Choice counts(std::size_t count) const;
  static view::Choice teams(std::size_t players);
  std::vector<std::string> playersOf(const rules::RoundSettings& settings) const;
  std::string about(const Row& row) const;
  std::size_t partCount() const;
  bool hasSensitive() const;
  view::Checkbox sensitive() const {
    return {context_.words("set_up.sensitive"), context_.wishes.round.sensitive};
  }
  void choose(std::size_t part);
  rules::RoundSettings chosen() const;
  void start();

  Context& context_;
  Packed pack_;
  std::filesystem::path file_;
  std::vector<const rules::Mode*> modes_;
  std::size_t mode_ = 0;
  std::vector<Row> rows_;
  Sheet sheet_;
};

// The rows that the mode leaves open, set to these settings.
void SetUp::offer(const rules::RoundSettings& settings) {
  const i18n::Catalogue& words = context_.words;
  const rules::RoundSettings& fixed = modes_[mode_]->settings;
  view::Choice modes{{}, mode_};
  for (const rules::Mode* mode : modes_)
    modes.labels.push_back(words("mode." + std::string(mode->name)));
  rows_ = {{Row::What::Mode, words("set_up.mode"), modes}};
  if (fixed.players > 1)
    rows_.push_back({Row::What::Teams, words("set_up.teams"), teams(settings.players)});
  const bool endless = fixed.secondsPerRound || fixed.lives > 0;
  if (!endless) rows_.push_back({Row::What::Count, words("set_up.items"), counts(settings.count)});
  if (!fixed.secondsPerRound)
    rows_.push_back({Row::What::Seconds,
                     words("set_up.time_for_each"),
                     {times(), nearest(kSeconds, settings.secondsPerItem.value_or(0))}});
  if (fixed.secondsPerRound || fixed.claimsOnly) return;
  const auto scoring = std::find(kScorings.begin(), kScorings.end(), settings.scoring);
  rows_.push_back({Row::What::Scoring,
                   words("set_up.scoring"),
                   {{words("set_up.accuracy"), words("set_up.speed"), words("set_up.certainty")},
                    static_cast<std::size_t>(scoring - kScorings.begin())}});
}

// How many items the mode can ask.
std::size_t SetUp::askable() const {
  const bool claimsOnly = modes_[mode_]->settings.claimsOnly;
  return static_cast<std::size_t>(
      std::count_if(pack_->items.begin(), pack_->items.end(),
                    [&](const questions::Item& item) { return !claimsOnly || item.isClaim(); }));
}

std::vector<std::string> SetUp::times() const {
  std::vector<std::string> times;
  for (const double seconds : kSeconds)
    times.push_back(seconds > 0 ? context_.words("seconds", {{"number", static_cast<int>(seconds)}})
                                : context_.words("set_up.no_limit"));
  return times;
}

// As many as the pack can fill, and all.
view::Choice SetUp::counts(std::size_t count) const {
  view::Choice counts{{}, 0};
  for (const std::size_t offered : kCounts)
    if (offered < askable()) counts.labels.push_back(std::to_string(offered));
  counts.labels.push_back(context_.words("set_up.all", {{"count", askable()}}));
  counts.chosen = std::min(nearest(kCounts, count), counts.labels.size() - 1);
  if (count > kCounts.back()) counts.chosen = counts.labels.size() - 1;
  return counts;
}

view::Choice SetUp::teams(std::size_t players) {
  view::Choice teams{{}, players - rules::fewestTeams};
  for (std::size_t i = rules::fewestTeams; i <= rules::mostTeams; ++i)
    teams.labels.push_back(std::to_string(i));
  return teams;
}

std::string SetUp::about(const Row& row) const {
  if (row.what == Row::What::Mode)
    return context_.words("mode." + std::string(modes_[mode_]->name) + ".about");
  if (row.what == Row::What::Scoring)
    return explained(context_.words, kScorings[row.choice.chosen]);
  return {};
}

std::size_t SetUp::partCount() const {
  std::size_t count = hasSensitive() ? 1 : 0;
  for (const Row& row : rows_) count += row.choice.labels.size();
  return count;
}

bool SetUp::hasSensitive() const {
  return std::any_of(pack_->items.begin(), pack_->items.end(),
                     [](const questions::Item& item) { return item.sensitive; });
}

Layout SetUp::arrange(const Page& page) const {
  const view::Theme& theme = page.theme;
  const view::TextStyle quiet = theme.style(view::Role::Label, theme.palette.quiet);
  Layout layout = layoutFor(page, 0,
                            {{context_.words("set_up.start"), view::Button::Kind::Primary, "Enter"},
                             {context_.words("back"), view::Button::Kind::Plain, "Esc"}});
  Flow flow(page, layout);
  flow.say(pack_->title, theme.style(view::Role::Title));
  if (!pack_->articles.empty()) {
    const text::Attribution& from = pack_->articles.front().attribution;
    flow.skip(theme.em(6));
    flow.say(publishedBy(context_.words, from.publisher, from.date), quiet);
  }
  for (const Row& row : rows_) {
    flow.skip(theme.em(16));
    flow.say(row.label, theme.style(view::Role::Strong));
    flow.skip(theme.em(6));
    flow.choice(row.choice);
    if (about(row).empty()) continue;
    flow.skip(theme.em(8));
    flow.say(about(row), quiet);
  }
  if (hasSensitive()) {
    flow.skip(theme.em(14));
    flow.control(sensitive().height(page.type, theme, flow.rest().width));
  }
  return layout;
}

void SetUp::handle(const view::Input& input, const Page& page) {
  const auto pressed = sheet_.handle(input, page, arrange(page));
  const std::size_t parts = partCount();
  if (pressed && *pressed < parts) choose(*pressed);
  if (pressed == parts) start();
  if (pressed == parts + 1 || isKey(input, view::Key::Escape)) context_.stack.pop();
}

void SetUp::draw(view::Canvas& canvas, const Page& page) {
  const Layout layout = arrange(page);
  sheet_.draw(canvas, page, layout, [&](float dy) {
    std::size_t first = 0;
    for (const Row& row : rows_) {
      sheet_.drawChoice(canvas, page, layout, row.choice, first, dy);
      first += row.choice.labels.size();
    }
    if (hasSensitive())
      sensitive().draw(canvas, page.theme, layout.controls[first].moved(0, dy),
                       sheet_.state(first));
  });
}

void SetUp::choose(std::size_t part) {
  for (Row& row : rows_) {
    if (part >= row.choice.labels.size()) {
      part -= row.choice.labels.size();
      continue;
    }
    row.choice.chosen = part;
    if (row.what == Row::What::Mode) {
      mode_ = part;
      offer(modes_[mode_]->settings);
    }
    return;
  }
  context_.wishes.round.sensitive = !context_.wishes.round.sensitive;
}

rules::RoundSettings SetUp::chosen() const {
  rules::RoundSettings settings = modes_[mode_]->settings;
  settings.sensitive = context_.wishes.round.sensitive;
  settings.seed = context_.wishes.round.seed;
  for (const Row& row : rows_) {
    const std::size_t at = row.choice.chosen;
    const bool all = at + 1 == row.choice.labels.size();
    if (row.what == Row::What::Count) settings.count = all ? pack_->items.size() : kCounts[at];
    if (row.what == Row::What::Teams) settings.players = rules::fewestTeams + at;
    if (row.what == Row::What::Scoring) settings.scoring = kScorings[at];
    if (row.what == Row::What::Seconds)
      settings.secondsPerItem = at > 0 ? std::optional(kSeconds[at]) : std::nullopt;
  }
  return settings;
}

// The names that the teams were given, and numbers for those without.
std::vector<std::string> SetUp::playersOf(const rules::RoundSettings& settings) const {
  if (settings.players == 1) return {context_.words("you")};
  std::vector<std::string> players = context_.wishes.teams;
  players.resize(std::min(players.size(), settings.players));
  while (players.size() < settings.players)
    players.push_back(context_.words("set_up.team", {{"number", players.size() + 1}}));
  return players;
}

void SetUp::start() {
  const rules::RoundSettings settings = chosen();
  rules::Round round(*pack_, rules::withTimers(settings, context_.wishes));
  if (round.asked().empty())
    return context_.stack.push(message(context_, context_.words("message.nothing_to_ask"),
                                       context_.words("message.all_sensitive")));
  if (modes_[mode_]->name == "classic") context_.wishes.round = settings;
  ++context_.wishes.round.seed;
  context_.stack.replace(
      begin(context_,
            std::make_shared<Play>(Play{pack_, std::move(round), std::string(modes_[mode_]->name),
                                        playersOf(settings), file_, 0})));
}

}  // namespace

std::unique_ptr<Screen> setUp(Context& context, Packed pack, const std::filesystem::path& file) {
  return std::make_unique<SetUp>(context, std::move(pack), file);
}

}  // namespace screens
