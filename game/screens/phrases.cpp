#include "game/screens/phrases.h"

#include "game/rules/day.h"

namespace screens {

std::string day(const i18n::Catalogue& words, const std::string& iso) {
  const auto parsed = rules::dayOf(iso);
  return parsed ? words.day(*parsed) : iso;
}

std::string publishedBy(const i18n::Catalogue& words, const std::string& publisher,
                        const std::string& date) {
  const std::string when = day(words, date);
  return publisher + (publisher.empty() || when.empty() ? "" : " · ") + when;
}

std::string sentence(std::string words) {
  if (words.empty()) return words;
  if (words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
  if (std::string_view(".?!").find(words.back()) == std::string_view::npos) words += '.';
  return words;
}

std::string gained(const i18n::Catalogue& words, int value) {
  return (value > 0 ? "+" : "") + words("points", {{"count", value}});
}

}  // namespace screens
