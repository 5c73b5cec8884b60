// Packs in and out: the file browser, what an import found, the export.
#include <filesystem>

#include "questions/formats.h"
#include "tests/catch.h"
#include "tests/game/sample_made.h"
#include "tests/game/screens/desk.h"
#include "tests/scratch_folder.h"

namespace fs = std::filesystem;
using view::Key;

namespace {

const std::string kBank =
    "::One:: What is two and two? {=four ~five ~six}\n\n"
    "::Two:: Which key has it? {~this ~that}\n\n"
    "::Three:: The Lerre is a river. {TRUE}\n";

struct House {
  House() {
    desk.context.home = folder / "home";
    desk.context.packs = folder / "packs";
    desk.context.drafts = folder / "drafts";
    desk.context.make = [](const text::Article&) { return tests::sampleMade(); };
    fs::create_directories(folder / "home/Documents");
    fs::create_directories(folder / "home/.cache");
    tests::writeText(folder / "home/Documents/bank.gift", kBank);
    tests::writeText(folder / "home/Documents/.bank.gift", kBank);
    tests::writeText(folder / "home/Documents/story.txt",
                     "Berit opened the bridge over the Lerre on 2 May 2025.");
    tests::writeText(folder / "home/Documents/photo.png", "png");
  }

  tests::ScratchFolder folder;
  Desk desk;
};

}  // namespace

TEST_CASE("a pack is found, opened and kept by the keyboard") {
  House house;
  Desk& desk = house.desk;
  desk.open(screens::browse(desk.context));
  CHECK(desk.shows("Documents"));
  CHECK_FALSE(desk.shows(".cache"));
  desk.write("docu");
  desk.press(Key::Enter);
  CHECK(desk.shows("bank.gift"));
  CHECK_FALSE(desk.shows(".bank.gift"));
  CHECK_FALSE(desk.shows("photo.png"));
  desk.write("bank");
  CHECK_FALSE(desk.shows("story.txt"));
  desk.press(Key::Enter);
  desk.await("2 items from bank.gift");
  CHECK(desk.shows("bank.gift:3"));  // the item without a key, its line and what was done
  CHECK(desk.shows("Left out"));
  desk.press(Key::Enter);
  CHECK(desk.shows("Kept among your packs as bank.json."));
  CHECK(questions::readPack((house.folder / "packs/bank.json").string()).pack.items.size() == 2);
  CHECK(desk.library.volumes().size() == 1);
  desk.press(Key::Enter);
  CHECK(desk.shows("Start"));
}

TEST_CASE("a pack is found and opened by the mouse; one of that name is never overwritten") {
  House house;
  Desk& desk = house.desk;
  for (const char* kept : {"bank.json", "bank-2.json"}) {
    desk.open(screens::browse(desk.context));
    desk.click("Home");
    desk.click("Documents");
    desk.click("bank.gift");
    desk.await("2 items from bank.gift");
    desk.click("Keep");
    CHECK(desk.shows(std::string("as ") + kept));
  }
  CHECK(fs::exists(house.folder / "packs/bank.json"));
  CHECK(fs::exists(house.folder / "packs/bank-2.json"));
}

TEST_CASE("the browser filters by kind, shows hidden files on request, and goes up") {
  House house;
  Desk& desk = house.desk;
  desk.open(screens::chooseFolder(desk.context, house.folder / "home", {}));
  desk.click("Documents");
  desk.click("Articles");
  CHECK(desk.shows("story.txt"));
  CHECK_FALSE(desk.shows("bank.gift"));
  desk.click("All files");
  CHECK(desk.shows("photo.png"));
  desk.click("Show hidden files");
  CHECK(desk.shows(".bank.gift"));
  desk.press(Key::Backspace);
  CHECK(desk.shows(".cache"));
  desk.click("Up");
  CHECK(desk.shows("home"));
}

TEST_CASE("a file that is no pack, and a folder that is gone, say so") {
  House house;
  Desk& desk = house.desk;
  tests::writeText(house.folder / "home/bad.json", "{\"version\": ");
  desk.open(screens::browse(desk.context));
  desk.click("bad.json");
  desk.await("This cannot be used");
  CHECK(desk.shows("bad.json:1"));
  desk.press(Key::Enter);
  fs::remove_all(house.folder / "home/Documents");
  desk.click("Documents");
  CHECK(desk.shows("This folder cannot be read"));
}

TEST_CASE("an article that is opened goes to the maker") {
  House house;
  house.desk.open(screens::takeFile(house.desk.context, house.folder / "home/Documents/story.txt"));
  house.desk.await("Title of the pack");
}

TEST_CASE("a pack is exported by the keyboard, and asks before it replaces a file") {
  House house;
  Desk& desk = house.desk;
  const auto pack = std::make_shared<const questions::Pack>(tests::sampleMade().pack);
  desk.open(screens::exportPack(desk.context, pack));
  desk.click("Aiken");
  desk.send({.key = Key::Enter, .control = true});
  desk.await("Exported");
  const fs::path file = house.folder / "home/bridges_over_the_lerre.aiken.txt";
  CHECK(questions::readPack(file.string()).pack.items.size() == 3);
  CHECK(desk.shows("explanation"));  // what Aiken cannot carry
  desk.press(Key::Enter);
  CHECK(desk.shows("A file of this name is there already."));
  CHECK(desk.shows("Replace the file"));
}

TEST_CASE("a pack is exported by the mouse, to another folder and under another name") {
  House house;
  Desk& desk = house.desk;
  const auto pack = std::make_shared<const questions::Pack>(tests::sampleMade().pack);
  desk.open(screens::setUp(desk.context, pack));
  desk.click("Export");
  desk.click("Moodle GIFT");
  desk.click("bridges_over_the_lerre");
  desk.command("a");
  desk.write("bank");
  desk.click("Other folder");
  desk.click("Documents");
  desk.click("This folder");
  CHECK(desk.shows("Documents/bank.gift"));
  CHECK(desk.shows("Replace the file"));  // it is there
  desk.click("bank");
  desk.press(Key::End);
  desk.write("2");
  desk.click("Ctrl+Enter");
  desk.await("Exported");
  CHECK(questions::readPack((house.folder / "home/Documents/bank2.gift").string())
            .pack.items.size() == 3);
}

TEST_CASE("a worksheet is exported in as many versions as are asked for") {
  House house;
  Desk& desk = house.desk;
  const auto pack = std::make_shared<const questions::Pack>(tests::sampleMade().pack);
  desk.open(screens::exportPack(desk.context, pack));
  CHECK_FALSE(desk.shows("Shuffled versions"));
  desk.click("Worksheet to print (HTML)");
  CHECK(desk.shows("Shuffled versions"));
  desk.click("4");
  desk.send({.key = Key::Enter, .control = true});
  desk.await("Exported");
  const std::string html = tests::readText(house.folder / "home/bridges_over_the_lerre.html");
  CHECK(html.find("Version D") != std::string::npos);
}

TEST_CASE("a file cannot be exported to nowhere") {
  House house;
  Desk& desk = house.desk;
  const auto pack = std::make_shared<const questions::Pack>(tests::sampleMade().pack);
  desk.context.lastFolder = house.folder / "absent";
  desk.open(screens::exportPack(desk.context, pack));
  desk.click("Ctrl+Enter");
  desk.await("This cannot be used");
  CHECK(desk.shows("cannot be written"));
}
