#include "game/rules/today.h"

#include <algorithm>
#include <utility>

#include "questions/merge.h"

namespace rules {

// The finaliser of MurmurHash3, which changes half of the bits for each bit of the day.
std::uint32_t seedOf(Day day) {
  auto hash = static_cast<std::uint32_t>(day.time_since_epoch().count());
  hash ^= hash >> 16;
  hash *= 0x85ebca6bU;
  hash ^= hash >> 13;
  hash *= 0xc2b2ae35U;
  return hash ^ (hash >> 16);
}

questions::Pack packOfToday(std::vector<questions::Pack> packs) {
  std::stable_sort(packs.begin(), packs.end(), [](const auto& a, const auto& b) {
    return std::pair(a.id, a.title) < std::pair(b.id, b.title);
  });
  questions::Pack pack = questions::merge(packs);
  pack.id = everyPackId;
  pack.title = "Today's quiz";
  return pack;
}

RoundSettings todaysSettings(Day day) { return {.count = 10, .seed = seedOf(day)}; }

std::size_t streakOfDays(std::vector<Day> days, Day today) {
  std::sort(days.begin(), days.end());
  const auto played = [&](Day day) { return std::binary_search(days.begin(), days.end(), day); };
  Day day = played(today) ? today : today - std::chrono::days(1);
  std::size_t streak = 0;
  for (; played(day); day -= std::chrono::days(1)) ++streak;
  return streak;
}

std::string resultText(const i18n::Catalogue& words, const std::vector<Response>& responses,
                       Day day, std::size_t streak) {
  std::size_t right = 0;
  std::string dots;
  for (const Response& response : responses) {
    right += response.correct ? 1 : 0;
    dots += response.correct ? "●" : "○";
  }
  std::string text =
      words("result.headline",
            {{"day", words.day(day)}, {"right", right}, {"total", responses.size()}}) +
      "\n" + dots + "\n";
  if (streak > 1) text += words("result.days", {{"count", streak}}) + "\n";
  return text;
}

}  // namespace rules
