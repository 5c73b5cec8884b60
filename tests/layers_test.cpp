// Reads every #include of ours and checks that it goes down, never up or sideways.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/folders.h"

namespace {

namespace fs = std::filesystem;

const fs::path root = sourceFolder();

// What each folder may include besides itself, by prefix of the rooted path.
const std::map<std::string, std::vector<std::string>> mayInclude = {
    {"questions/text", {"questions/error.h"}},
    {"questions/language", {"questions/error.h", "questions/text/"}},
    {"questions", {"questions/"}},
    {"game/i18n", {"questions/error.h", "questions/carriers/file.h"}},
    {"game/rules", {"questions/", "game/i18n/"}},
    {"game/making", {"questions/"}},
    {"game/terminal", {"questions/", "game/i18n/", "game/rules/"}},
    {"game/view", {}},
    {"game/screens", {"questions/", "game/i18n/", "game/making/", "game/rules/", "game/view/"}},
    {"game/sfml", {"game/view/"}},
    {"game/commands", {"questions/", "game/"}},
    {"game", {"questions/", "game/"}},
};

// Folders whose files meet in a table and never include one another, and the headers in them that
// all may share.
const std::map<std::string, std::vector<std::string>> tables = {
    {"questions/facts", {}},
    {"questions/kinds", {}},
    {"questions/formats", {}},
    {"game/screens",
     {"game/screens/anthology.h",    "game/screens/article_pane.h",  "game/screens/asking.h",
      "game/screens/context.h",      "game/screens/findings.h",      "game/screens/item_card.h",
      "game/screens/keeper.h",       "game/screens/library.h",       "game/screens/long_list.h",
      "game/screens/maker_page.h",   "game/screens/phrases.h",       "game/screens/play.h",
      "game/screens/report_page.h",  "game/screens/result_card.h",   "game/screens/round_charts.h",
      "game/screens/round_head.h",   "game/screens/round_choices.h", "game/screens/tally.h",
      "game/screens/verdict_page.h", "game/screens/screen.h",        "game/screens/screens.h",
      "game/screens/sheet.h",        "game/screens/stack.h",         "game/screens/stem.h",
      "game/screens/team_strip.h",   "game/screens/workpiece.h"}},
};

bool startsWith(const std::string& text, const std::string& prefix) {
  return text.compare(0, prefix.size(), prefix) == 0;
}

// The layer that a file belongs to: the longest folder of mayInclude that holds it.
std::string layerOf(const std::string& file) {
  std::string best;
  for (const auto& [folder, allowed] : mayInclude)
    if (startsWith(file, folder + "/") && folder.size() > best.size()) best = folder;
  return best;
}

std::vector<std::string> sources() {
  std::vector<std::string> files;
  for (const std::string top : {"questions", "game"})
    for (const auto& entry : fs::recursive_directory_iterator(root / top))
      if (entry.path().extension() == ".h" || entry.path().extension() == ".cpp")
        files.push_back(fs::relative(entry.path(), root).generic_string());
  return files;
}

std::vector<std::string> includes(const std::string& file, char open, char close) {
  std::vector<std::string> found;
  std::ifstream in(root / file);
  for (std::string line; std::getline(in, line);) {
    const std::string start = std::string("#include ") + open;
    if (!startsWith(line, start)) continue;
    found.push_back(line.substr(start.size(), line.find(close, start.size()) - start.size()));
  }
  return found;
}

bool mayUse(const std::string& layer, const std::string& header) {
  if (startsWith(header, layer + "/") && layerOf(header) == layer) return true;
  for (const std::string& prefix : mayInclude.at(layer))
    if (startsWith(header, prefix)) return true;
  return false;
}

}  // namespace

TEST_CASE("every include is rooted and goes down the layers") {
  REQUIRE(sources().size() > 10);
  for (const std::string& file : sources())
    for (const std::string& header : includes(file, '"', '"')) {
      INFO(file << " includes " << header);
      CHECK(fs::exists(root / header));
      CHECK(mayUse(layerOf(file), header));
    }
}

TEST_CASE("only game/sfml and its test code know SFML") {
  for (const std::string& file : sources())
    for (const std::string& header : includes(file, '<', '>')) {
      INFO(file << " includes <" << header << ">");
      if (startsWith(header, "SFML/")) CHECK(layerOf(file) == "game/sfml");
      const bool carrier = startsWith(header, "nlohmann/") || startsWith(header, "pugixml") ||
                           startsWith(header, "zip.h") || startsWith(header, "SQLiteCpp/") ||
                           startsWith(header, "gumbo");
      if (carrier) CHECK(fs::path(file).extension() == ".cpp");
    }
}

TEST_CASE("files of a table folder do not include one another") {
  for (const std::string& file : sources()) {
    const auto table = tables.find(fs::path(file).parent_path().generic_string());
    if (table == tables.end()) continue;
    for (const std::string& header : includes(file, '"', '"')) {
      INFO(file << " includes " << header);
      const bool own = fs::path(header).stem() == fs::path(file).stem();
      const bool sibling = fs::path(header).parent_path().generic_string() == table->first;
      const auto& shared = table->second;
      const bool allowed = std::find(shared.begin(), shared.end(), header) != shared.end();
      CHECK((own || !sibling || allowed));
    }
  }
}
