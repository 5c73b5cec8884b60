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
#include "game/screens/team_strip.h"
#include "game/screens/workpiece.h"

namespace screens {
namespace {

constexpr std::array<std::size_t, 3> kCounts = {5, 10, 20};
constexpr std::array<std::size_t, 4> kCountsEach = {2, 3, 4, 6};  // of a team that takes turns
constexpr std::array<std::size_t, 3> kParts = {1, 2, 3};
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
    const bool elsewhere = mode.name == "review" || mode.name == "today";
    if (!elsewhere && (claims || !mode.settings.claimsOnly)) modes.push_back(&mode);
  }
  return modes;
}

struct Row {
  enum class What { Mode, Teams, Count, Parts, Seconds, Scoring };

  What what;
  std::string label;
  view::Choice choice;
};

struct Check {
  enum class What { Sensitive, Steals, Wager };

  What what;
  view::Checkbox box;
};

class SetUp : public Screen {
 public:
  SetUp(Context& context, Packed pack, std::filesystem::path file, bool inMaking)
      : context_(context),
        pack_(std::move(pack)),
        file_(std::move(file)),
        inMaking_(inMaking),
        modes_(modesFor(*pack_)),
        players_(context_.wishes.teams.size()),
        steals_(context_.wishes.round.steals),
        wager_(context_.wishes.round.finalWager) {
    const auto wished = std::find_if(modes_.begin(), modes_.end(), [&](const rules::Mode* mode) {
      return mode->name == context_.wishes.mode;
    });
    if (wished != modes_.end()) mode_ = static_cast<std::size_t>(wished - modes_.begin());
    offer(context_.wishes.mode == "classic" ? context_.wishes.round : fixed());
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
  const rules::RoundSettings& fixed() const { return modes_[mode_]->settings; }
  bool inTeams() const { return fixed().players > 1; }
  bool inTurn() const { return inTeams() && fixed().turns == rules::Turns::Alternate; }
  view::Choice counts(std::size_t count) const;
  view::Choice countsEach() const;
  std::size_t countOf(std::size_t choice) const;
  view::Choice teams() const;
  std::vector<Check> checks() const;
  std::vector<view::Button> buttons() const;
  void change(Row& row, std::size_t part);
  void nameTeams();
  std::string about(const Row& row) const;
  std::size_t partCount() const;
  bool hasSensitive() const;
  void choose(std::size_t part);
  rules::RoundSettings chosen() const;
  void start();

  Context& context_;
  Packed pack_;
  std::filesystem::path file_;
  bool inMaking_;
  std::vector<const rules::Mode*> modes_;
  std::size_t mode_ = 0;
  std::vector<Row> rows_;
  std::size_t players_;  // teams, in a mode of teams
  bool steals_;
  bool wager_;
  Sheet sheet_;
};

// The rows that the mode leaves open, set to these settings.
void SetUp::offer(const rules::RoundSettings& settings) {
  const i18n::Catalogue& words = context_.words;
  const rules::RoundSettings& fixed = this->fixed();
  view::Choice modes{{}, mode_};
  for (const rules::Mode* mode : modes_)
    modes.labels.push_back(words("mode." + std::string(mode->name)));
  rows_ = {{Row::What::Mode, words("set_up.mode"), modes}};
  if (inTeams()) rows_.push_back({Row::What::Teams, words("set_up.teams"), teams()});
  const bool endless = fixed.secondsPerRound || fixed.lives > 0;
  if (inTurn())
    rows_.push_back({Row::What::Count, words("set_up.items_each"), countsEach()});
  else if (!endless)
    rows_.push_back({Row::What::Count, words("set_up.items"), counts(settings.count)});
  if (inTeams())
    rows_.push_back({Row::What::Parts,
                     words("set_up.parts"),
                     {{"1", "2", "3"}, nearest(kParts, context_.wishes.round.parts)}});
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

// As many for each team as the pack can fill.
view::Choice SetUp::countsEach() const {
  view::Choice counts{{}, 0};
  const std::size_t most = std::max<std::size_t>(1, askable() / players_);
  for (const std::size_t offered : kCountsEach)
    if (offered < most) counts.labels.push_back(std::to_string(offered));
  if (counts.labels.size() < kCountsEach.size()) counts.labels.push_back(std::to_string(most));
  counts.chosen = std::min<std::size_t>(2, counts.labels.size() - 1);
  return counts;
}

// The items of a round, for the choice of this row.
std::size_t SetUp::countOf(std::size_t choice) const {
  if (!inTurn()) {
    const bool all = choice + 1 == counts(0).labels.size();
    return all ? pack_->items.size() : kCounts[choice];
  }
  const std::size_t most = std::max<std::size_t>(1, askable() / players_);
  const std::size_t each = players_ * std::min(kCountsEach[choice], most);
  return each + (wager_ ? 1 : 0);  // the last one is everybody's
}

view::Choice SetUp::teams() const {
  view::Choice teams{{}, players_ - rules::fewestTeams};
  for (std::size_t i = rules::fewestTeams; i <= rules::mostTeams; ++i)
    teams.labels.push_back(std::to_string(i));
  return teams;
}

std::vector<Check> SetUp::checks() const {
  std::vector<Check> checks;
  if (inTurn()) checks.push_back({Check::What::Steals, {context_.words("set_up.steals"), steals_}});
  if (inTeams()) checks.push_back({Check::What::Wager, {context_.words("set_up.wager"), wager_}});
  if (hasSensitive())
    checks.push_back({Check::What::Sensitive,
                      {context_.words("set_up.sensitive"), context_.wishes.round.sensitive}});
  return checks;
}

std::vector<view::Button> SetUp::buttons() const {
  std::vector<view::Button> buttons = {
      {context_.words("set_up.start"), view::Button::Kind::Primary, "Enter"}};
  if (inTeams())
    buttons.push_back({context_.words("set_up.name_teams"), view::Button::Kind::Plain, "N"});
  buttons.push_back({context_.words("set_up.export")});
  if (!inMaking_) buttons.push_back({context_.words("set_up.edit")});
  buttons.push_back({context_.words("back"), view::Button::Kind::Plain, "Esc"});
  return buttons;
}

std::string SetUp::about(const Row& row) const {
  if (row.what == Row::What::Mode)
    return context_.words("mode." + std::string(modes_[mode_]->name) + ".about");
  if (row.what == Row::What::Parts && row.choice.chosen > 0)
    return context_.words("set_up.parts.about");
  if (row.what == Row::What::Scoring)
    return explained(context_.words, kScorings[row.choice.chosen]);
  return {};
}

std::size_t SetUp::partCount() const {
  std::size_t count = checks().size();
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
  Layout layout = layoutFor(page, 0, buttons());
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
  flow.skip(theme.em(14));
  for (const Check& check : checks())
    flow.control(check.box.height(page.type, theme, flow.rest().width));
  return layout;
}

void SetUp::handle(const view::Input& input, const Page& page) {
  const auto pressed = sheet_.handle(input, page, arrange(page));
  const std::size_t parts = partCount();
  if (pressed && *pressed < parts) choose(*pressed);
  if (pressed == parts) start();
  const bool n = isKey(input, view::Key::Character) && input.text == "n";
  if (inTeams() && (pressed == parts + 1 || n)) return nameTeams();
  const std::size_t exporting = parts + buttons().size() - (inMaking_ ? 2 : 3);
  if (pressed == exporting) context_.stack.push(exportPack(context_, pack_));
  if (pressed == exporting + 1 && !inMaking_)
    return context_.stack.push(maker(context_, pieceOf(context_, *pack_, {}, file_)));
  if (pressed == parts + buttons().size() - 1 || isKey(input, view::Key::Escape))
    context_.stack.pop();
}

void SetUp::draw(view::Canvas& canvas, const Page& page) {
  const Layout layout = arrange(page);
  sheet_.draw(canvas, page, layout, [&](float dy) {
    std::size_t first = 0;
    for (const Row& row : rows_) {
      sheet_.drawChoice(canvas, page, layout, row.choice, first, dy);
      first += row.choice.labels.size();
    }
    for (const Check& check : checks()) {
      check.box.draw(canvas, page.theme, layout.controls[first].moved(0, dy), sheet_.state(first));
      ++first;
    }
  });
}

void SetUp::choose(std::size_t part) {
  for (Row& row : rows_) {
    if (part >= row.choice.labels.size()) {
      part -= row.choice.labels.size();
      continue;
    }
    return change(row, part);
  }
  bool& on = checks()[part].what == Check::What::Steals  ? steals_
             : checks()[part].what == Check::What::Wager ? wager_
                                                         : context_.wishes.round.sensitive;
  on = !on;
}

void SetUp::change(Row& row, std::size_t part) {
  row.choice.chosen = part;
  if (row.what == Row::What::Mode) {
    mode_ = part;
    offer(fixed());
  }
  if (row.what != Row::What::Teams) return;
  players_ = rules::fewestTeams + part;
  for (Row& other : rows_)
    if (other.what == Row::What::Count && inTurn()) other.choice = countsEach();
}

void SetUp::nameTeams() {
  context_.wishes.teams = rules::fielded(context_.wishes.teams, players_);
  context_.stack.push(screens::teams(context_));
}

rules::RoundSettings SetUp::chosen() const {
  rules::RoundSettings settings = modes_[mode_]->settings;
  settings.sensitive = context_.wishes.round.sensitive;
  settings.seed = context_.wishes.round.seed;
  if (inTeams()) settings.players = players_;
  settings.steals = inTurn() && steals_;
  settings.finalWager = inTeams() && wager_;
  for (const Row& row : rows_) {
    const std::size_t at = row.choice.chosen;
    if (row.what == Row::What::Count) settings.count = countOf(at);
    if (row.what == Row::What::Parts) settings.parts = kParts[at];
    if (row.what == Row::What::Scoring) settings.scoring = kScorings[at];
    if (row.what == Row::What::Seconds)
      settings.secondsPerItem = at > 0 ? std::optional(kSeconds[at]) : std::nullopt;
  }
  return settings;
}

void SetUp::start() {
  const rules::RoundSettings settings = chosen();
  rules::Round round(*pack_, rules::withTimers(settings, context_.wishes));
  if (round.asked().empty())
    return context_.stack.push(message(context_, context_.words("message.nothing_to_ask"),
                                       context_.words("message.all_sensitive")));
  rules::RoundSettings& wished = context_.wishes.round;
  context_.wishes.mode = modes_[mode_]->name;
  if (context_.wishes.mode == "classic") wished = settings;
  if (inTeams()) wished.parts = settings.parts;
  wished.steals = steals_;
  wished.finalWager = wager_;
  ++wished.seed;
  auto play = std::make_shared<Play>(
      Play{pack_, std::move(round), context_.wishes.mode, {context_.words("you")}, file_, 0});
  if (inTeams()) {
    context_.wishes.teams = rules::fielded(context_.wishes.teams, players_);
    field(context_.words, *play, context_.wishes.teams);
  }
  context_.keepWishes();
  context_.stack.replace(begin(context_, std::move(play)));
}

}  // namespace

std::unique_ptr<Screen> setUp(Context& context, Packed pack, const std::filesystem::path& file,
                              bool inMaking) {
  return std::make_unique<SetUp>(context, std::move(pack), file, inMaking);
}

}  // namespace screens
