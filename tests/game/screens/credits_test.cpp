// Every licence that lies with the assets can be read in the program.
#include <filesystem>
#include <string>

#include "tests/catch.h"
#include "tests/folders.h"
#include "tests/game/screens/desk.h"

using view::Key;
namespace fs = std::filesystem;

TEST_CASE("every licence beside an asset is in the credits, and is read by keys alone") {
  Desk desk({1280, 4000});
  desk.open(screens::settings(desk.context));
  desk.press(Key::Tab);
  desk.press(Key::Enter);
  CHECK(desk.shows("Credits"));
  for (const std::string work :
       {"DejaVu Sans", "Inter", "Lexend", "Source Serif 4", "WordNet 3.0", "compromise"}) {
    INFO(work);
    CHECK(desk.shows(work + ": licence"));
  }
  for (const auto& entry : fs::recursive_directory_iterator(sourceFolder() / "assets")) {
    const std::string name = entry.path().filename().string();
    INFO(name);
    const bool licence = name.find("licence") != std::string::npos;
    if (licence) CHECK(desk.shows(entry.path().stem().string() + ": licence"));
  }
  CHECK(desk.shows("The libraries that Hearsay stands on"));
  CHECK(desk.shows("The shipped articles"));
  desk.press(Key::Enter);
  CHECK(desk.shows("Licence of the source"));
  desk.press(Key::Escape);
  desk.press(Key::Escape);
  CHECK(desk.shows("Settings"));
}

TEST_CASE("the credits by the mouse alone") {
  Desk desk;
  desk.open(screens::title(desk.context));
  desk.click("Settings");
  desk.click("Credits");
  desk.click("Inter: licence");
  CHECK(desk.shows("SIL Open Font License"));
  desk.click("Back");
  desk.click("Back");
  desk.click("Back");
  CHECK(desk.shows("What did the article"));
}
