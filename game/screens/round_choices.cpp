#include "game/screens/round_choices.h"

#include <algorithm>
#include <array>
#include <optional>

#include "game/rules/teams.h"

namespace screens {
namespace {

constexpr std::size_t kFewClaims = 5;  // for a round of fact check
constexpr std::array<std::size_t, 3> kCounts = {5, 10, 20};
constexpr std::array<std::size_t, 4> kCountsEach = {2, 3, 4, 6};  // of a team that takes turns
constexpr std::array<std::size_t, 3> kParts = {1, 2, 3};
constexpr std::array<double, 4> kSeconds = {0, 20, 30, 60};  // 0: no limit
constexpr std::array<double, 2> kWhole = {60, 90};           // for the whole round
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

std::size_t claimsIn(const questions::Pack& pack) {
  return static_cast<std::size_t>(
      std::count_if(pack.items.begin(), pack.items.end(),
                    [](const questions::Item& item) { return item.isClaim(); }));
}

// The modes in which those who sit here can play at once; claims: whether there can be any.
std::vector<const rules::Mode*> modesFor(bool claims) {
  std::vector<const rules::Mode*> modes;
  for (const rules::Mode& mode : rules::modes()) {
    const bool elsewhere = mode.name == "review" || mode.name == "today";
    if (!elsewhere && (claims || !mode.settings.claimsOnly)) modes.push_back(&mode);
  }
  return modes;
}

}  // namespace

RoundChoices::RoundChoices(Context& context, const questions::Pack& pack)
    : context_(context),
      pack_(pack),
      modes_(modesFor(claimsIn(pack) > 0 || othersThere())),
      players_(context.wishes.teams.size()),
      steals_(context.wishes.round.steals),
      wager_(context.wishes.round.finalWager) {
  const auto wished = std::find_if(modes_.begin(), modes_.end(), [&](const rules::Mode* mode) {
    return mode->name == context_.wishes.mode;
  });
  if (wished != modes_.end()) mode_ = static_cast<std::size_t>(wished - modes_.begin());
  every_ = hasFewClaims() && othersThere();
  offer(context_.wishes.mode == "classic" ? context_.wishes.round : mode().settings);
}

// The rows that the mode leaves open, set to these settings.
void RoundChoices::offer(const rules::RoundSettings& settings) {
  const i18n::Catalogue& words = context_.words;
  view::Choice modes{{}, mode_};
  for (const rules::Mode* mode : modes_)
    modes.labels.push_back(words("mode." + std::string(mode->name)));
  rows_ = {{Row::What::Mode, words("set_up.mode"), modes}};
  offerPacks();
  offerCounts(settings);
  offerTimes(settings);
  if (mode().settings.secondsPerRound || mode().settings.claimsOnly) return;
  const auto scoring = std::find(kScorings.begin(), kScorings.end(), settings.scoring);
  rows_.push_back({Row::What::Scoring,
                   words("set_up.scoring"),
                   {{words("set_up.accuracy"), words("set_up.speed"), words("set_up.certainty")},
                    static_cast<std::size_t>(scoring - kScorings.begin())}});
}

// One article gives few claims, and not enough items for a mode that goes on and on: those of the
// other packs can be asked too.
void RoundChoices::offerPacks() {
  if (!takesMany() || !(mode().settings.claimsOnly || othersThere())) return;
  const i18n::Catalogue& words = context_.words;
  view::Choice packs{{}, 0};
  if (!lacksClaims()) packs.labels.push_back(words("set_up.this_pack"));
  if (othersThere()) packs.labels.push_back(words("set_up.every_pack"));
  packs.chosen = every_ ? packs.labels.size() - 1 : 0;
  rows_.push_back({Row::What::From, words("set_up.items_from"), packs});
}

void RoundChoices::offerCounts(const rules::RoundSettings& settings) {
  const i18n::Catalogue& words = context_.words;
  if (inTeams()) rows_.push_back({Row::What::Teams, words("set_up.teams"), teams()});
  if (inTurn())
    rows_.push_back({Row::What::Count, words("set_up.items_each"), countsEach()});
  else if (!endless())
    rows_.push_back({Row::What::Count, words("set_up.items"), counts(settings.count)});
  if (inTeams())
    rows_.push_back({Row::What::Parts,
                     words("set_up.parts"),
                     {{"1", "2", "3"}, nearest(kParts, context_.wishes.round.parts)}});
}

void RoundChoices::offerTimes(const rules::RoundSettings& settings) {
  const i18n::Catalogue& words = context_.words;
  if (mode().settings.secondsPerRound) {
    view::Choice whole{{}, nearest(kWhole, *mode().settings.secondsPerRound)};
    for (const double number : kWhole) whole.labels.push_back(seconds(number));
    rows_.push_back({Row::What::Whole, words("set_up.time_in_all"), whole});
    return;
  }
  view::Choice each{{}, nearest(kSeconds, settings.secondsPerItem.value_or(0))};
  for (const double number : kSeconds) each.labels.push_back(seconds(number));
  rows_.push_back({Row::What::Seconds, words("set_up.time_for_each"), each});
}

bool RoundChoices::endless() const {
  return mode().settings.secondsPerRound || mode().settings.lives > 0;
}

bool RoundChoices::hasFewClaims() const {
  return mode().settings.claimsOnly && claimsIn(pack_) < kFewClaims;
}

bool RoundChoices::lacksClaims() const {
  return mode().settings.claimsOnly && claimsIn(pack_) == 0;
}

// How many items the mode can ask; of every pack, more than anyone plays at once.
std::size_t RoundChoices::askable() const {
  if (fromEveryPack()) return kCounts.back() + 1;
  return mode().settings.claimsOnly ? claimsIn(pack_) : pack_.items.size();
}

std::string RoundChoices::seconds(double number) const {
  return number > 0 ? context_.words("seconds", {{"number", static_cast<int>(number)}})
                    : context_.words("set_up.no_limit");
}

// As many as the pack can fill, and all.
view::Choice RoundChoices::counts(std::size_t count) const {
  view::Choice counts{{}, 0};
  for (const std::size_t offered : kCounts)
    if (offered < askable()) counts.labels.push_back(std::to_string(offered));
  if (!fromEveryPack())
    counts.labels.push_back(context_.words("set_up.all", {{"count", askable()}}));
  counts.chosen = std::min(nearest(kCounts, count), counts.labels.size() - 1);
  if (count > kCounts.back()) counts.chosen = counts.labels.size() - 1;
  return counts;
}

// As many for each team as the pack can fill.
view::Choice RoundChoices::countsEach() const {
  view::Choice counts{{}, 0};
  const std::size_t most = std::max<std::size_t>(1, askable() / players_);
  for (const std::size_t offered : kCountsEach)
    if (offered < most) counts.labels.push_back(std::to_string(offered));
  if (counts.labels.size() < kCountsEach.size()) counts.labels.push_back(std::to_string(most));
  counts.chosen = std::min<std::size_t>(2, counts.labels.size() - 1);
  return counts;
}

// The items of a round, for the choice of this row.
std::size_t RoundChoices::countOf(std::size_t choice) const {
  if (!inTurn()) {
    const bool all = !fromEveryPack() && choice + 1 == counts(0).labels.size();
    return all ? pack_.items.size() : kCounts[choice];
  }
  const std::size_t most = std::max<std::size_t>(1, askable() / players_);
  const std::size_t each = players_ * std::min(kCountsEach[choice], most);
  return each + (wager_ ? 1 : 0);  // the last one is everybody's
}

view::Choice RoundChoices::teams() const {
  view::Choice teams{{}, players_ - rules::fewestTeams};
  for (std::size_t i = rules::fewestTeams; i <= rules::mostTeams; ++i)
    teams.labels.push_back(std::to_string(i));
  return teams;
}

std::vector<RoundChoices::Check> RoundChoices::checks() const {
  std::vector<Check> checks;
  if (inTurn()) checks.push_back({Check::What::Steals, {context_.words("set_up.steals"), steals_}});
  if (inTeams()) checks.push_back({Check::What::Wager, {context_.words("set_up.wager"), wager_}});
  if (mayBeSensitive())
    checks.push_back({Check::What::Sensitive,
                      {context_.words("set_up.sensitive"), context_.wishes.round.sensitive}});
  return checks;
}

std::string RoundChoices::about(const Row& row) const {
  if (row.what == Row::What::Mode)
    return context_.words("mode." + std::string(mode().name) + ".about");
  if (row.what == Row::What::From && hasFewClaims())
    return context_.words("set_up.few_claims", {{"count", claimsIn(pack_)}});
  if (row.what == Row::What::Parts && row.choice.chosen > 0)
    return context_.words("set_up.parts.about");
  if (row.what == Row::What::Scoring)
    return explained(context_.words, kScorings[row.choice.chosen]);
  return {};
}

std::size_t RoundChoices::partCount() const {
  std::size_t count = checks().size();
  for (const Row& row : rows_) count += row.choice.labels.size();
  return count;
}

// What the other packs hold is not known before they are opened.
bool RoundChoices::mayBeSensitive() const {
  return fromEveryPack() || std::any_of(pack_.items.begin(), pack_.items.end(),
                                        [](const questions::Item& item) { return item.sensitive; });
}

void RoundChoices::choose(std::size_t part) {
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

bool RoundChoices::isChosen(std::size_t part) const {
  for (const Row& row : rows_) {
    if (part < row.choice.labels.size()) return part == row.choice.chosen;
    part -= row.choice.labels.size();
  }
  return false;
}

void RoundChoices::change(Row& row, std::size_t part) {
  row.choice.chosen = part;
  if (row.what == Row::What::Mode) {
    mode_ = part;
    every_ = hasFewClaims() && othersThere();
    return offer(mode().settings);  // makes the rows anew, this one too
  }
  if (row.what == Row::What::From) {
    const rules::RoundSettings wished = settings();  // as the rows say it that still stand
    every_ = part > 0 || lacksClaims();
    return offer(wished);
  }
  if (row.what != Row::What::Teams) return;
  players_ = rules::fewestTeams + part;
  for (Row& other : rows_)
    if (other.what == Row::What::Count && inTurn()) other.choice = countsEach();
}

rules::RoundSettings RoundChoices::settings() const {
  rules::RoundSettings settings = mode().settings;
  settings.sensitive = context_.wishes.round.sensitive;
  settings.seed = context_.wishes.round.seed;
  if (inTeams()) settings.players = players_;
  settings.steals = inTurn() && steals_;
  settings.finalWager = inTeams() && wager_;
  for (const Row& row : rows_) {
    const std::size_t at = row.choice.chosen;
    if (row.what == Row::What::Count) settings.count = countOf(at);
    if (row.what == Row::What::Whole) settings.secondsPerRound = kWhole[at];
    if (row.what == Row::What::Parts) settings.parts = kParts[at];
    if (row.what == Row::What::Scoring) settings.scoring = kScorings[at];
    if (row.what == Row::What::Seconds)
      settings.secondsPerItem = at > 0 ? std::optional(kSeconds[at]) : std::nullopt;
  }
  return settings;
}

void RoundChoices::keep() const {
  rules::RoundSettings& wished = context_.wishes.round;
  const rules::RoundSettings chosen = settings();
  context_.wishes.mode = mode().name;
  if (context_.wishes.mode == "classic") wished = chosen;
  if (inTeams()) {
    wished.parts = chosen.parts;
    context_.wishes.teams = rules::fielded(context_.wishes.teams, players_);
  }
  wished.steals = steals_;
  wished.finalWager = wager_;
  ++wished.seed;
  context_.keepWishes();
}

}  // namespace screens
