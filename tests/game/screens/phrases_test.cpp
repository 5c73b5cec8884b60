#include "game/screens/phrases.h"

#include <utility>
#include <vector>

#include "tests/catch.h"
#include "tests/game/english.h"

TEST_CASE("days are written out, and what is no day stays as it is") {
  const std::vector<std::pair<std::string, std::string>> table = {
      {"2025-12-03", "3 December 2025"},
      {"2024-02-29", "29 February 2024"},
      {"2025-13-03", "2025-13-03"},
      {"2025-00-03", "2025-00-03"},
      {"2025-12", "2025-12"},
      {"", ""},
      {"yesterday.", "yesterday."},
      {"2025-ab-03", "2025-ab-03"},
  };
  for (const auto& [iso, said] : table) CHECK(screens::day(tests::english(), iso) == said);
}

TEST_CASE("publisher and day stand side by side, as far as they are known") {
  CHECK(screens::publishedBy(tests::english(), "Lerre Post", "2025-05-02") ==
        "Lerre Post · 2 May 2025");
  CHECK(screens::publishedBy(tests::english(), "", "2025-05-02") == "2 May 2025");
  CHECK(screens::publishedBy(tests::english(), "Lerre Post", "") == "Lerre Post");
  CHECK(screens::publishedBy(tests::english(), "", "").empty());
}

TEST_CASE("why an item is refused is said in the player's language, naming the item's words") {
  const questions::Refusal twice{"distinct-options", 3, "\"Ada\" is offered twice"};
  const questions::Refusal better{"same-fact-twice", 10, "asked better by: Who opened it?"};
  const questions::Refusal none{"explained", 12, "there is no explanation"};
  i18n::Catalogue words = tests::english();
  CHECK(screens::objection(words, twice) == "\"Ada\" is offered twice.");
  words.speak("de");
  CHECK(screens::objection(words, twice) == "Eine Antwort steht zweimal da: „Ada“.");
  CHECK(screens::objection(words, better) ==
        "Eine andere Frage fragt es besser: „Who opened it?“.");
  CHECK(screens::objection(words, none) == "Die Erklärung fehlt.");
  words.speak("fr");
  CHECK(screens::objection(words, none) == "L’explication manque.");
}

TEST_CASE("every check has its words in every language") {
  std::vector<std::string> names = {"one-key",        "claim-share", "enough",     "no-sensitive",
                                    "said-otherwise", "unlikely",    "stranger",   "strange-thing",
                                    "unsaid-day",     "side-date",   "bare-names", "difficulty"};
  for (const questions::Check& check : questions::checks()) names.emplace_back(check.name);
  for (const char* language : {"en", "de", "es", "fr"}) {
    i18n::Catalogue words = tests::english();
    words.speak(language);
    for (const std::string& name : names) {
      INFO(language << " " << name);
      CHECK(words("review." + name) != "review." + name);
    }
  }
}

TEST_CASE("what is gained bears its sign") {
  CHECK(screens::gained(tests::english(), 3) == "+3 points");
  CHECK(screens::gained(tests::english(), -6) == "−6 points");
  CHECK(screens::gained(tests::english(), 0) == "0 points");
}
