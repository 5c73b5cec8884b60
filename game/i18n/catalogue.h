// What the program says, in the languages of assets/i18n: one JSON file a language, a flat object
// of keys and texts. A text names what is put into it, as in "{count} items"; where it depends on a
// number it is {"one": "…", "other": "…"}, and {count} decides. What a language does not say is
// said in English. Items are not translated: they stay in their article's language.
#pragma once

#include <chrono>
#include <concepts>
#include <cstddef>
#include <filesystem>
#include <initializer_list>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace i18n {

// What is put into a text, by its name there.
struct Slot {
  Slot(std::string_view slot, std::string value) : name(slot), text(std::move(value)) {}
  template <std::integral Number>
  Slot(std::string_view slot, Number value) : name(slot), number(static_cast<long long>(value)) {}

  std::string_view name;
  std::string text = {};
  std::optional<long long> number = {};  // said as Catalogue::number() says it
};

// A text, and where in it each slot stands, in the order in which they were given: bytes
// [begin, end), empty for one that the text does not name.
struct Said {
  struct Place {
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  std::string text;
  std::vector<Place> places;
};

class Catalogue {
 public:
  // Knows no language and says the keys themselves.
  Catalogue() = default;
  // Reads every language of the folder and speaks English. Throws questions::Error if a file cannot
  // be read or there is no English.
  explicit Catalogue(const std::filesystem::path& folder);

  // By their ISO 639-1 names, in alphabetical order.
  std::vector<std::string> languages() const;
  // English, if the language is not known.
  void speak(const std::string& language);
  const std::string& language() const { return language_; }

  std::string operator()(std::string_view key, std::initializer_list<Slot> slots = {}) const;
  Said said(std::string_view key, std::initializer_list<Slot> slots) const {
    return said(key, std::span(slots.begin(), slots.size()));
  }
  Said said(std::string_view key, std::span<const Slot> slots) const;
  // What code that knows no catalogue said in English: as the text says it whose key begins like
  // this and whose English has the same words, whatever is put in. As it was if there is none.
  std::string retold(std::string_view prefix, const std::string& english) const;
  // A text into which nothing is put, in another language.
  std::string in(const std::string& language, std::string_view key) const;

  // "12,345" and "−6" in English.
  std::string number(long long value) const;
  // With one digit at most after the point: "2" and "2.5" in English.
  std::string decimal(double value) const;
  // "3 December 2025" in English.
  std::string day(std::chrono::sys_days day) const;

 private:
  struct Text {
    std::string one;
    std::string other;
  };
  using Texts = std::map<std::string, Text, std::less<>>;

  static Texts read(const std::filesystem::path& file);
  const Text* find(const std::string& language, std::string_view key) const;
  bool singular(long long count) const;

  std::map<std::string, Texts> languages_;
  std::string language_ = "en";
};

// "de" for "de_DE.UTF-8"; "en" for "C", "POSIX" and what is no locale's name.
std::string languageOf(std::string_view locale);
// The language that the environment asks for: by LC_ALL, else LC_MESSAGES, else LANG.
std::string environmentLanguage();

}  // namespace i18n
