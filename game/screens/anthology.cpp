#include "game/screens/anthology.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "game/rules/modes.h"
#include "game/rules/today.h"
#include "questions/error.h"

namespace screens {
namespace {

std::shared_ptr<Play> playOf(questions::Pack pack, rules::Round round, const std::string& mode) {
  if (round.asked().empty()) return nullptr;
  return std::make_shared<Play>(
      Play{std::make_shared<const questions::Pack>(std::move(pack)), std::move(round), mode});
}

std::vector<rules::DueItem> due(const Context& context) {
  try {
    return context.history ? context.history->due(context.today) : std::vector<rules::DueItem>{};
  } catch (const questions::Error&) {
    return {};  // told when the next round is kept
  }
}

}  // namespace

questions::Pack everyPack(const Context& context, const std::string& title) {
  std::vector<questions::Pack> packs;
  for (std::size_t i = 0; i < context.library.volumes().size(); ++i) {
    try {
      packs.push_back(*context.library.open(i));
    } catch (const questions::Error&) {
      continue;  // the shelf says why
    }
  }
  questions::Pack pack = packs.empty() ? questions::Pack{} : rules::packOfToday(std::move(packs));
  pack.title = title;
  return pack;
}

std::size_t daysOfQuiz(const Context& context) {
  std::vector<rules::Day> days = {context.today};
  try {
    if (context.history != nullptr)
      for (const rules::Day day : context.history->days("today")) days.push_back(day);
  } catch (const questions::Error&) {
    days.resize(1);  // told when a round is kept
  }
  return rules::streakOfDays(days, context.today);
}

bool todayIsOpen(const Context& context) {
  if (context.library.volumes().empty()) return false;
  try {
    const auto days = context.history ? context.history->days("today") : std::vector<rules::Day>{};
    return std::find(days.begin(), days.end(), context.today) == days.end();
  } catch (const questions::Error&) {
    return true;
  }
}

std::size_t dueToday(const Context& context) { return due(context).size(); }

std::shared_ptr<Play> todaysRound(const Context& context) {
  questions::Pack pack =
      everyPack(context, context.words("today.title", {{"day", context.words.day(context.today)}}));
  rules::Round round(pack, rules::todaysSettings(context.today));
  return playOf(std::move(pack), std::move(round), "today");
}

std::shared_ptr<Play> reviewRound(const Context& context) {
  questions::Pack pack = everyPack(context, context.words("review.title"));
  rules::RoundSettings settings = rules::modeNamed("review")->settings;
  settings.seed = context.wishes.round.seed;
  const std::vector<std::size_t> items = rules::dueItems(pack, due(context));
  rules::Round round(pack, settings, items);
  return playOf(std::move(pack), std::move(round), "review");
}

}  // namespace screens
