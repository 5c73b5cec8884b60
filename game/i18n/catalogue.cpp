#include "game/i18n/catalogue.h"

#include <cmath>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "questions/carriers/file.h"
#include "questions/error.h"

namespace i18n {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

Json objectOf(const fs::path& file) {
  const std::string bytes = questions::carriers::readFile(file.string());
  try {
    return Json::parse(bytes);
  } catch (const Json::parse_error& error) {
    throw questions::Error({file.string()}, error.what());
  }
}

}  // namespace

Catalogue::Catalogue(const fs::path& folder) {
  std::error_code absent;
  for (const auto& entry : fs::directory_iterator(folder, absent))
    if (entry.path().extension() == ".json")
      languages_[entry.path().stem().string()] = read(entry.path());
  if (languages_.count("en") == 0) throw questions::Error({folder.string()}, "there is no en.json");
  for (const auto& [name, texts] : languages_)
    if (texts.count("language") == 0)
      throw questions::Error({(folder / (name + ".json")).string()}, "\"language\" is missing");
}

Catalogue::Texts Catalogue::read(const fs::path& file) {
  const Json json = objectOf(file);
  Texts texts;
  try {
    for (const auto& [key, text] : json.items())
      texts[key] = text.is_string() ? Text{text, text} : Text{text.at("one"), text.at("other")};
  } catch (const Json::exception& error) {
    throw questions::Error({file.string()}, error.what());
  }
  return texts;
}

std::vector<std::string> Catalogue::languages() const {
  std::vector<std::string> names;
  for (const auto& [name, texts] : languages_) names.push_back(name);
  return names;
}

void Catalogue::speak(const std::string& language) {
  language_ = languages_.count(language) > 0 ? language : "en";
}

const Catalogue::Text* Catalogue::find(const std::string& language, std::string_view key) const {
  for (const std::string& name : {language, std::string("en")}) {
    const auto texts = languages_.find(name);
    if (texts == languages_.end()) continue;
    const auto found = texts->second.find(key);
    if (found != texts->second.end()) return &found->second;
  }
  return nullptr;
}

// In French nothing is singular too.
bool Catalogue::singular(long long count) const {
  return std::llabs(count) == 1 || (count == 0 && language_ == "fr");
}

std::string Catalogue::operator()(std::string_view key, std::initializer_list<Slot> slots) const {
  return said(key, slots).text;
}

std::string Catalogue::in(const std::string& language, std::string_view key) const {
  const Text* text = find(language, key);
  return text != nullptr ? text->other : std::string(key);
}

Said Catalogue::said(std::string_view key, std::span<const Slot> slots) const {
  const Text* text = find(language_, key);
  if (text == nullptr) return {std::string(key), std::vector<Said::Place>(slots.size())};
  bool one = false;
  for (const Slot& slot : slots)
    if (slot.name == "count" && slot.number) one = singular(*slot.number);
  std::string_view rest = one ? text->one : text->other;
  Said said{"", std::vector<Said::Place>(slots.size())};
  for (std::size_t open = rest.find('{'); open != std::string_view::npos; open = rest.find('{')) {
    const std::size_t close = rest.find('}', open);
    const std::string_view name = rest.substr(open + 1, close - open - 1);
    said.text += rest.substr(0, open);
    const std::size_t begin = said.text.size();
    std::size_t index = 0;
    for (const Slot& slot : slots) {
      if (slot.name == name) {
        said.text += slot.number ? number(*slot.number) : slot.text;
        said.places[index] = {begin, said.text.size()};
      }
      ++index;
    }
    rest = close == std::string_view::npos ? std::string_view{} : rest.substr(close + 1);
  }
  said.text += rest;
  return said;
}

std::string Catalogue::number(long long value) const {
  const std::string group = (*this)("number.group");
  const std::size_t fewest = (*this)("number.shortest_grouped").size();
  std::string text = std::to_string(std::llabs(value));
  for (std::size_t at = text.size() < fewest ? 0 : text.size(); at > 3; at -= 3)
    text.insert(at - 3, group);
  return (value < 0 ? "−" : "") + text;
}

std::string Catalogue::decimal(double value) const {
  const long long tenths = std::llround(std::abs(value) * 10);
  const std::string whole = number(tenths / 10);
  const std::string sign = value < 0 && tenths > 0 ? "−" : "";
  const bool round = tenths % 10 == 0;
  return sign + whole + (round ? "" : (*this)("number.point") + std::to_string(tenths % 10));
}

std::string Catalogue::day(std::chrono::sys_days day) const {
  const std::chrono::year_month_day date(day);
  const auto number = static_cast<unsigned>(date.day());
  return (*this)(
      number == 1 ? "day.first" : "day",
      {{"day", std::to_string(number)},
       {"month", (*this)("month." + std::to_string(static_cast<unsigned>(date.month())))},
       {"year", std::to_string(static_cast<int>(date.year()))}});
}

std::string languageOf(std::string_view locale) {
  const std::string_view language = locale.substr(0, locale.find_first_of("_.@"));
  const bool named = language.size() == 2 || language.size() == 3;
  return named ? std::string(language) : "en";
}

std::string environmentLanguage() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* locale = std::getenv(name);
    if (locale != nullptr && *locale != '\0') return languageOf(locale);
  }
  return "en";
}

}  // namespace i18n
