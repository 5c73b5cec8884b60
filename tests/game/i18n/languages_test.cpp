// Holds the texts of assets/i18n against each other and against the sources that say them.
#include <algorithm>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/folders.h"

namespace {

namespace fs = std::filesystem;
using Texts = std::map<std::string, std::vector<std::string>>;  // the forms of each key

const std::vector<std::string> languages = {"de", "en", "es", "fr"};

Texts textsOf(const std::string& language) {
  std::ifstream in(sourceFolder() / "assets" / "i18n" / (language + ".json"));
  const auto json = nlohmann::json::parse(in);
  Texts texts;
  for (const auto& [key, text] : json.items()) {
    if (text.is_string())
      texts[key] = {text};
    else
      texts[key] = {text.at("one"), text.at("other")};
  }
  return texts;
}

std::set<std::string> placeholdersOf(const std::string& text) {
  static const std::regex placeholder(R"(\{([^}]*)\})");
  std::set<std::string> names;
  for (std::sregex_iterator at(text.begin(), text.end(), placeholder), end; at != end; ++at)
    names.insert((*at)[1]);
  return names;
}

std::string withoutComments(const fs::path& file) {
  std::ifstream in(file);
  std::string text;
  for (std::string line; std::getline(in, line);) text += line.substr(0, line.find("//")) + "\n";
  return text;
}

// The folders whose every text is said through the catalogue.
std::vector<fs::path> sources() {
  std::vector<fs::path> files;
  for (const std::string folder : {"commands", "i18n", "rules", "screens", "terminal"})
    for (const auto& entry : fs::directory_iterator(sourceFolder() / "game" / folder))
      if (entry.path().extension() == ".cpp" || entry.path().extension() == ".h")
        files.push_back(entry.path());
  return files;
}

// Every string in the sources that has the form of a key, or of the beginning of several: "mode.".
std::set<std::string> keysIn(const std::string& source) {
  static const std::regex literal(R"re("([a-z0-9_]+\.(?:[a-z0-9_]+\.?)*)")re");
  std::set<std::string> keys;
  for (std::sregex_iterator at(source.begin(), source.end(), literal), end; at != end; ++at)
    keys.insert((*at)[1]);
  return keys;
}

// The keys that are asked for by name, whatever their form.
std::set<std::string> keysAsked(const std::string& source) {
  static const std::regex call(R"re((?:words(?:\.said)?\(\s*|words\.in\(\w+, )"([^"]+)")re");
  std::set<std::string> keys;
  for (std::sregex_iterator at(source.begin(), source.end(), call), end; at != end; ++at)
    keys.insert((*at)[1]);
  return keys;
}

bool begins(const std::string& key, const std::string& start) {
  return key.compare(0, start.size(), start) == 0;
}

bool known(const Texts& texts, const std::string& key) {
  if (key.back() != '.') return texts.count(key) > 0;
  return std::any_of(texts.begin(), texts.end(),
                     [&](const auto& text) { return begins(text.first, key); });
}

}  // namespace

TEST_CASE("every language says everything, with the same things put in, and nothing else") {
  const Texts english = textsOf("en");
  REQUIRE(english.size() > 50);
  for (const std::string& language : languages) {
    const Texts texts = textsOf(language);
    for (const auto& [key, forms] : english) {
      INFO(language << ": " << key);
      REQUIRE(texts.count(key) == 1);
      const auto& others = texts.at(key);
      CHECK(others.size() == forms.size());
      for (const std::string& form : others) {
        CHECK_FALSE(form.empty());
        CHECK(placeholdersOf(form) == placeholdersOf(forms.back()));
      }
      if (forms.size() == 2) CHECK(placeholdersOf(forms[1]).count("count") == 1);
    }
    CHECK(texts.size() == english.size());
  }
}

TEST_CASE("every text is said somewhere, and everything said is a text") {
  const Texts english = textsOf("en");
  std::set<std::string> said = {"language", "day", "day.first"};
  for (const fs::path& file : sources()) {
    const std::string source = withoutComments(file);
    std::set<std::string> keys = keysAsked(source);
    const std::string folder = file.parent_path().filename();
    if (folder == "i18n" || folder == "screens" || folder == "terminal") keys.merge(keysIn(source));
    for (const std::string& key : keys) {
      INFO(file << " says " << key);
      CHECK(known(english, key));
    }
    said.merge(keys);
  }
  for (const auto& [key, forms] : english) {
    INFO(key);
    const bool used = std::any_of(said.begin(), said.end(), [&](const std::string& one) {
      return one == key || (one.back() == '.' && begins(key, one));
    });
    CHECK(used);
  }
}

TEST_CASE("no screen and no terminal says a text of its own") {
  const std::regex sentence(R"re("[^"\n]*[A-Za-z]{2,} [a-z]{2,}[^"\n]*")re");
  for (const fs::path& file : sources()) {
    const std::string folder = file.parent_path().filename();
    if (folder != "screens" && folder != "terminal") continue;
    const std::string source = withoutComments(file);
    std::smatch found;
    const bool own = std::regex_search(source, found, sentence);
    INFO(file << " says " << found.str());
    CHECK_FALSE(own);
  }
}

TEST_CASE("each language is set as its printers set it") {
  // Byte by byte: the last one of a space that holds its line is \xa0.
  const std::map<std::string, std::vector<std::string>> wrong = {
      {"en", {"[\"']", "\\s[;:?!%]", "„|«"}},
      {"de", {"[\"']", "[^\xa0]%", "\\s[;:?!]", "«|”", "“\\w"}},
      {"es", {"[\"']", "[^\xa0]%", "“|„", "« | »", "^[^¿]*\\?", "^[^¡]*!"}},
  };
  for (const auto& [language, patterns] : wrong)
    for (const auto& [key, forms] : textsOf(language))
      for (const std::string& form : forms)
        for (const std::string& pattern : patterns) {
          INFO(language << ": " << key << ": " << form);
          CHECK_FALSE(std::regex_search(form, std::regex(pattern)));
        }
}

// Narrow spaces that hold their line before ; ? ! % and within « »; one before a colon, unless it
// belongs to a name as in 50:50.
TEST_CASE("French is set with its spaces") {
  const std::string narrow = "\u202f";
  const std::string space = "\u00a0";
  const auto endsWith = [](const std::string& text, std::size_t at, const std::string& end) {
    return at >= end.size() && text.compare(at - end.size(), end.size(), end) == 0;
  };
  for (const auto& [key, forms] : textsOf("fr"))
    for (const std::string& form : forms) {
      INFO(key << ": " << form);
      for (std::size_t at = 0; at < form.size(); ++at) {
        if (std::string(";?!%").find(form[at]) != std::string::npos)
          CHECK(endsWith(form, at, narrow));
        if (form[at] == ':') CHECK(endsWith(form, at, space));
        if (form[at] == '\'' || form[at] == '"') FAIL("a typewriter's quote");
        if (form.compare(at, 2, "«") == 0) CHECK(form.compare(at + 2, 3, narrow) == 0);
        if (form.compare(at, 2, "»") == 0) CHECK(endsWith(form, at, narrow));
      }
    }
}
