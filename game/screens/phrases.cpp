#include "game/screens/phrases.h"

#include <sstream>

#include "game/rules/day.h"

namespace screens {
namespace {

// The words between straight quotes, or what follows a colon, in the quotes of the language.
std::string namedIn(const i18n::Catalogue& words, const std::string& reason) {
  std::string all;
  const auto add = [&](const std::string& named) {
    all += (all.empty() ? "" : ", ") + words("review.quoted", {{"words", named}});
  };
  for (std::size_t open = reason.find('"'); open != std::string::npos;) {
    const std::size_t close = reason.find('"', open + 1);
    if (close == std::string::npos) break;
    add(reason.substr(open + 1, close - open - 1));
    open = reason.find('"', close + 1);
  }
  const std::size_t colon = reason.find(": ");
  if (all.empty() && colon != std::string::npos) add(reason.substr(colon + 2));
  return all;
}

// "settings.json: is broken": the name of a file is written as it is.
bool opensWithFile(const std::string& words) {
  const std::string first = words.substr(0, words.find(' '));
  return first.ends_with(':') && first.find_first_of("./") != std::string::npos;
}

// "é" and its like are two bytes, 32 apart from their capitals in the second one.
void capitalise(std::string& words) {
  if (words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
  if (words.starts_with("\xC3") && words.size() > 1 && words[1] >= '\xA0' && words[1] <= '\xBE')
    words[1] = static_cast<char>(words[1] - 0x20);
}

}  // namespace

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
  if (!opensWithFile(words)) capitalise(words);
  if (std::string_view(".?!").find(words.back()) == std::string_view::npos) words += '.';
  return words;
}

std::string told(const i18n::Catalogue& words, const std::string& english) {
  return sentence(words.retold("finding.said.", english));
}

// A line each, of what is wrong in several places.
std::string told(const i18n::Catalogue& words, const questions::Error& error) {
  std::istringstream lines(error.message());
  std::string wrong;
  for (std::string line; std::getline(lines, line);)
    wrong += (wrong.empty() ? "" : "\n") + words.retold("finding.said.", line);
  return error.place().file.empty() ? sentence(wrong) : questions::located(error.place(), wrong);
}

std::string formatTitle(const i18n::Catalogue& words, const questions::Format& format) {
  const std::string key = "format." + std::string(format.name);
  const std::string title = words(key);
  return title == key ? std::string(format.title) : title;
}

std::string objection(const i18n::Catalogue& words, const questions::Refusal& refusal) {
  if (words.language() == "en") return sentence(refusal.reason);
  const std::string key = "review." + std::string(refusal.check);
  const std::string about = words(key);
  if (about == key) return sentence(refusal.reason);  // a check that has no words yet
  const std::string named = namedIn(words, refusal.reason);
  return sentence(named.empty() ? about
                                : words("review.about", {{"reason", about}, {"words", named}}));
}

std::string gained(const i18n::Catalogue& words, int value) {
  return (value > 0 ? "+" : "") + words("points", {{"count", value}});
}

}  // namespace screens
