#include "game/i18n/catalogue.h"

#include <fstream>
#include <utility>
#include <vector>

#include "questions/error.h"
#include "tests/catch.h"
#include "tests/folders.h"

namespace fs = std::filesystem;
using i18n::Catalogue;

namespace {

// A folder with these files, empty before.
fs::path folderOf(const std::vector<std::pair<std::string, std::string>>& files) {
  const fs::path folder = binaryFolder() / "catalogue_test";
  fs::remove_all(folder);
  fs::create_directories(folder);
  for (const auto& [name, text] : files) std::ofstream(folder / name) << text;
  return folder;
}

Catalogue shipped(const std::string& language) {
  Catalogue words(sourceFolder() / "assets" / "i18n");
  words.speak(language);
  return words;
}

}  // namespace

TEST_CASE(
    "a language says what it knows, English the rest, and the key stands for what none says") {
  Catalogue words(folderOf({{"en.json", R"({"language": "English", "yes": "Yes", "no": "No"})"},
                            {"xx.json", R"({"language": "Xx", "yes": "Xes"})"}}));
  CHECK(words.languages() == std::vector<std::string>{"en", "xx"});
  CHECK(words("yes") == "Yes");
  words.speak("xx");
  CHECK(words("yes") == "Xes");
  CHECK(words("no") == "No");
  CHECK(words("perhaps") == "perhaps");
  words.speak("yy");
  CHECK(words.language() == "en");
  CHECK(Catalogue()("yes") == "yes");
}

TEST_CASE("a catalogue that cannot be read is told of") {
  CHECK_THROWS_AS(Catalogue(folderOf({})), questions::Error);
  CHECK_THROWS_AS(Catalogue(folderOf({{"en.json", "{"}})), questions::Error);
  CHECK_THROWS_AS(Catalogue(folderOf({{"en.json", "{}"}})), questions::Error);
  CHECK_THROWS_AS(Catalogue(folderOf({{"en.json", R"({"language": {"one": "1"}})"}})),
                  questions::Error);
}

TEST_CASE("what is put into a text stands where the text names it") {
  const Catalogue words(folderOf(
      {{"en.json",
        R"({"language": "English", "said": "{b}, not “{a}”: {b}", "open": "{a", "empty": ""})"}}));
  const i18n::Said said = words.said("said", {{"a", "one"}, {"b", "{a}"}, {"c", "three"}});
  CHECK(said.text == "{a}, not “one”: {a}");
  REQUIRE(said.places.size() == 3);
  CHECK(said.text.substr(said.places[0].begin, said.places[0].end - said.places[0].begin) == "one");
  CHECK(said.places[2].begin == said.places[2].end);
  CHECK(words("open", {{"a", "one"}}) == "one");
  CHECK(words("empty").empty());
}

TEST_CASE("numbers agree with their nouns in each language") {
  const std::vector<std::tuple<std::string, int, std::string>> table = {
      {"en", 1, "1 item"},
      {"en", 0, "0 items"},
      {"en", 1234, "1,234 items"},
      {"de", 1, "1 Frage"},
      {"de", 0, "0 Fragen"},
      {"de", 1234, "1.234 Fragen"},
      {"fr", 1, "1 question"},
      {"fr", 0, "0 question"},
      {"fr", 1234, "1\u202f234 questions"},
      {"es", 1, "1 pregunta"},
      {"es", 0, "0 preguntas"},
      {"es", 1234, "1234 preguntas"},
      {"es", 12345, "12\u202f345 preguntas"}};
  for (const auto& [language, count, said] : table)
    CHECK(shipped(language)("items", {{"count", count}}) == said);
  CHECK(shipped("en")("points", {{"count", -1}}) == "−1 point");
  CHECK(shipped("en")("points", {{"count", -1000}}) == "−1,000 points");
}

TEST_CASE("numbers and days are written as the language writes them") {
  CHECK(shipped("en").number(1234567) == "1,234,567");
  CHECK(shipped("en").decimal(2.04) == "2");
  CHECK(shipped("en").decimal(2.46) == "2.5");
  CHECK(shipped("de").decimal(-1234.5) == "−1.234,5");
  const auto third = std::chrono::sys_days(std::chrono::year(2025) / 12 / 3);
  CHECK(shipped("en").day(third) == "3 December 2025");
  CHECK(shipped("de").day(third) == "3. Dezember 2025");
  CHECK(shipped("fr").day(third) == "3 décembre 2025");
  CHECK(shipped("fr").day(third - std::chrono::days(2)) == "1er décembre 2025");
  CHECK(shipped("es").day(third) == "3 de diciembre de 2025");
}

TEST_CASE("a locale's name tells its language") {
  const std::vector<std::pair<std::string, std::string>> table = {
      {"de_DE.UTF-8", "de"}, {"fr", "fr"}, {"es@euro", "es"}, {"C", "en"},
      {"C.UTF-8", "en"},     {"", "en"},   {"POSIX", "en"},   {"ast_ES", "ast"}};
  for (const auto& [locale, language] : table) CHECK(i18n::languageOf(locale) == language);
}
