// Holds our exports against other people's programs, see tests/witnesses/run.sh.
#include <cstdlib>

#include "tests/catch.h"
#include "tests/folders.h"
#include "tests/questions/formats/samples.h"

using namespace questions;

TEST_CASE("other programs read in our files what we wrote", "[formats][slow]") {
  const std::filesystem::path folder = binaryFolder() / "witnesses";
  std::filesystem::create_directories(folder);
  Pack pack = samplePack();
  for (const std::string& string : nastyStrings()) {
    pack.items.push_back(nastyItem(string));
    pack.items.back().id = "n" + std::to_string(pack.items.size());
  }
  pack.unplayed = samplesOfEveryKind();
  for (const char* extension : {"json", "gift", "moodle.xml", "kahoot.xlsx", "wayground.xlsx",
                                "qti22.zip", "qti30.zip", "pdf"})
    writePack(pack, (folder / (std::string("pack.") + extension)).string());
  const std::string script = (sourceFolder() / "tests" / "witnesses" / "run.sh").string();
  const std::string command =
      "bash '" + script + "' '" + folder.string() + "' '" + (folder / "npm").string() + "'";
  CHECK(std::system(command.c_str()) == 0);
}
