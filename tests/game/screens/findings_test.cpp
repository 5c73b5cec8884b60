// What readers and writers of packs find is told in the language of the game.
#include <cctype>
#include <filesystem>
#include <regex>
#include <set>
#include <sstream>

#include "game/screens/phrases.h"
#include "questions/carriers/file.h"
#include "questions/formats.h"
#include "tests/catch.h"
#include "tests/folders.h"
#include "tests/game/english.h"
#include "tests/game/sample_pack.h"
#include "tests/game/screens/desk.h"
#include "tests/game/screens/gallery.h"
#include "tests/questions/formats/samples.h"

namespace fs = std::filesystem;
using questions::Finding;
using questions::Severity;

namespace {

i18n::Catalogue speaking(const std::string& language) {
  i18n::Catalogue words = tests::english();
  words.speak(language);
  return words;
}

// All that is found in these bytes, and in them cut short here and there.
void read(const questions::Format& format, const std::string& bytes, std::vector<Finding>& found) {
  const std::size_t step = std::max<std::size_t>(bytes.size() / 40, 1);
  for (std::size_t size = bytes.size(); size > 0; size -= std::min(size, step)) {
    try {
      for (Finding& finding : format.read(bytes.substr(0, size), "pack").findings)
        found.push_back(std::move(finding));
    } catch (const questions::Error& error) {  // nothing of it can be used
      std::istringstream lines(error.message());
      for (std::string line; std::getline(lines, line);)
        found.push_back({{}, "", Severity::Fault, line, ""});
    }
  }
}

questions::Pack everyKind() {
  questions::Pack pack = samplePack();
  pack.unplayed = samplesOfEveryKind();
  for (std::size_t i = 0; i < nastyStrings().size(); ++i)
    pack.items.push_back(nastyItem(nastyStrings()[i]));
  for (std::size_t i = 0; i < pack.items.size(); ++i)
    pack.items[i].id = "item-" + std::to_string(i);
  return pack;
}

std::vector<Finding> everythingFound() {
  std::vector<Finding> found;
  for (const questions::Format& format : questions::formats()) {
    for (const bool shorten : {false, true})
      for (const questions::Pack& pack : {tests::longPack(), tests::strangePack(), everyKind()})
        if (format.write != nullptr)
          for (Finding& finding : format.write(pack, {.shorten = shorten}).findings)
            found.push_back(std::move(finding));
    if (format.read == nullptr) continue;
    for (const auto& entry :
         fs::recursive_directory_iterator(sourceFolder() / "tests" / "fuzz" / "format_corpus"))
      if (entry.is_regular_file())
        read(format, questions::carriers::readFile(entry.path().string()), found);
  }
  return found;
}

// Words that stand side by side, two at a time; what is quoted and names are in no language.
std::vector<std::string> pairsIn(const std::string& english) {
  static const std::regex quoted(R"((^|\s)'[^']*'|“[\s\S]*?”)");
  std::istringstream words(std::regex_replace(english, quoted, " _ "));
  std::vector<std::string> pairs;
  std::string before = "_";
  for (std::string word; words >> word;) {
    const bool named = std::islower(static_cast<unsigned char>(word.front())) == 0;
    if (!named && before != "_") pairs.push_back(before + " " + word);
    before = named ? "_" : word;
  }
  return pairs;
}

// Without the title that a format keeps, what the parser of another library says, and columns.
std::string ours(const std::string& english) {
  static const std::regex theirs(
      "^.*(?= has no place for )|(not (JSON|XML|a whole zip archive): |write one such as: ).*");
  return std::regex_replace(english, theirs, "$1");
}

}  // namespace

TEST_CASE("a finding is told in the language of the game, with what it names in its quotes") {
  const Finding finding = {{"banks/bank.gift", 12},
                           "",
                           Severity::Fault,
                           "'the \"long\" bridge' is longer than 1200 characters",
                           "shortened to 'the \"long\"…'"};
  struct Row {
    std::string language, wrong, done, severity;
  };
  const std::vector<Row> rows = {
      {"en", "“the \"long\" bridge” is longer than 1,200 characters.",
       "bank.gift:12 · Shortened to “the \"long\"…”.", "Left out"},
      {"de", "„the \"long\" bridge“ ist länger als 1.200 Zeichen.",
       "bank.gift:12 · Gekürzt auf „the \"long\"…“.", "Ausgelassen"},
  };
  for (const Row& row : rows) {
    Desk desk;
    desk.context.words.speak(row.language);
    desk.open(screens::imported(desk.context, {tests::samplePack(1), {finding}}, "bank.gift"));
    INFO(desk.page());
    for (const std::string& words : {row.wrong, row.done, row.severity}) CHECK(desk.shows(words));
  }
}

TEST_CASE("what a format has no place for is named and counted") {
  struct Row {
    std::string english, german;
  };
  const std::vector<Row> rows = {
      {"Aiken has no place for evidence", "Aiken hat keinen Platz für Belege."},
      {"left out of 1 item", "Bei 1 Frage ausgelassen."},
      {"Aiken has no place for notes on wrong options",
       "Aiken hat keinen Platz für Anmerkungen zu falschen Antworten."},
      {"left out of 12 items", "Bei 12 Fragen ausgelassen."},
      {"Kahoot spreadsheet has no place for essay questions",
       "Kahoot spreadsheet hat keinen Platz für Aufsatzfragen."},
      {"3 were left out", "3 wurden ausgelassen."},
      {"an essay question: the question has no text",
       "Eine Aufsatzfrage: die Frage hat keinen Text."},
      {"something that nobody translated", "Something that nobody translated."},
      {"", ""},
  };
  for (const Row& row : rows) CHECK(screens::told(speaking("de"), row.english) == row.german);
}

TEST_CASE("what cannot be used says so in the language of the game, and where") {
  const i18n::Catalogue words = speaking("fr");
  CHECK(screens::told(words, questions::Error({"a.txt"}, "this file is empty; give an article")) ==
        "a.txt: ce fichier est vide\u202f; donnez un article");
  CHECK(screens::told(words, questions::Error({}, "no usable item is in the file")) ==
        "Le fichier ne contient aucune question utilisable.");
}

TEST_CASE("each line of what is wrong in several places is told") {
  const questions::Error error({"bank.gift", 3},
                               "a description without answers\n"
                               "bank.gift:6: a short-answer question: no option is marked as "
                               "correct\nand 12 more\nno usable item is in the file");
  CHECK(screens::told(speaking("de"), error) ==
        "bank.gift:3: eine Beschreibung ohne Antworten\n"
        "bank.gift:6: eine Frage mit kurzer Antwort: keine Antwort ist als richtig gekennzeichnet\n"
        "und 12 weitere\ndie Datei enthält keine brauchbare Frage");
  const questions::Error binary({"a.png"}, "this is a PNG image, not a text with questions");
  CHECK(screens::told(speaking("es"), binary) ==
        "a.png: esto es una imagen PNG, no un texto con preguntas");
}

TEST_CASE("whatever is found in files of every format is told in every language") {
  const std::vector<Finding> findings = everythingFound();
  std::set<std::string> said;
  for (const Finding& finding : findings) {
    said.insert(finding.done);
    said.insert(finding.wrong);
  }
  CHECK(said.size() > 40);
  CHECK(pairsIn("a claim: 'no key' has no text") ==
        std::vector<std::string>{"a claim:", "has no", "no text"});
  for (const std::string language : {"de", "es", "fr"}) {
    const i18n::Catalogue words = speaking(language);
    for (const std::string& english : said) {
      INFO(language << ": " << english);
      const std::string retold = words.retold("finding.said.", english);
      CHECK((english.empty() || retold != english));
      for (const std::string& pair : pairsIn(ours(english))) {
        INFO(retold);
        CHECK(retold.find(pair) == std::string::npos);
      }
    }
  }
}

TEST_CASE("what becomes of a broken history or settings file is told in every language") {
  const i18n::Catalogue words = speaking("de");
  struct Row {
    std::string english, german;
  };
  const std::vector<Row> rows = {
      {"history.sqlite: is broken; it was moved to history.sqlite.broken-1 and "
       "a "
       "new history begins",
       "history.sqlite: ist beschädigt; die Datei liegt jetzt in "
       "history.sqlite.broken-1, und ein neuer Verlauf beginnt."},
      {"settings.json: is no settings file; it was moved to settings.json.broken-2 and the "
       "defaults "
       "are used",
       "settings.json: ist keine Datei mit Einstellungen; sie liegt jetzt in "
       "settings.json.broken-2, "
       "und die Vorgaben gelten."},
      {"s.json: \"volume\" must be a number from 0 to 1; the default is used",
       "s.json: „volume“ muss eine Zahl von 0 bis 1 sein; die Vorgabe gilt."},
  };
  for (const Row& row : rows) CHECK(screens::told(words, row.english) == row.german);
}
